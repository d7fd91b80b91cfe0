/**
 * The blocks in the editor: the live element as its preview, and its settings in the sidebar.
 * Plain JavaScript on what WordPress brings, so that it needs no build. The server writes the page (includes/render.php).
 */
( function ( wp, told ) {
	'use strict';

	const el = wp.element.createElement;
	const { __, sprintf } = wp.i18n;
	const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
	const { Disabled, Notice, PanelBody, SelectControl } = wp.components;

	/** Attribute of the block to the last part of the custom property. */
	const colorNames = {
		colorAccent: 'accent',
		colorOnAccent: 'on-accent',
		colorText: 'text',
		colorSurface: 'surface',
		colorLink: 'link',
		colorBorder: 'border',
	};

	/** Alignments in which an element may be wider than a line that is good to read. */
	const layouts = [ 'wide', 'full' ];

	const colorLabels = () => ( {
		accent: __( 'Buttons and chosen answers', 'pinched-nerve-widgets' ),
		'on-accent': __( 'Text on buttons', 'pinched-nerve-widgets' ),
		text: __( 'Text', 'pinched-nerve-widgets' ),
		surface: __( 'Background', 'pinched-nerve-widgets' ),
		link: __( 'Links', 'pinched-nerve-widgets' ),
		border: __( 'Borders of answers', 'pinched-nerve-widgets' ),
		hover: __( 'Buttons under the pointer', 'pinched-nerve-widgets' ),
		error: __( 'Error messages', 'pinched-nerve-widgets' ),
		tint: __( 'Background of chosen answers', 'pinched-nerve-widgets' ),
		level: __( 'Background of results', 'pinched-nerve-widgets' ),
	} );

	const partsOf = ( color ) => {
		const hex = color.replace( '#', '' );
		const long = hex.length === 3 ? hex.replace( /./g, '$&$&' ) : hex;
		return [ 0, 2, 4 ].map( ( at ) => parseInt( long.slice( at, at + 2 ), 16 ) );
	};

	const luminance = ( parts ) => {
		const [ red, green, blue ] = parts.map( ( part ) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ( ( share + 0.055 ) / 1.055 ) ** 2.4;
		} );
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};

	const contrast = ( first, second ) => {
		const lights = [ luminance( first ), luminance( second ) ];
		return ( Math.max( ...lights ) + 0.05 ) / ( Math.min( ...lights ) + 0.05 );
	};

	const mix = ( first, second, share ) => first.map( ( part, at ) => part * share + second[ at ] * ( 1 - share ) );

	const ownColors = ( attributes ) => {
		const own = {};
		for ( const [ attribute, name ] of Object.entries( colorNames ) ) {
			if ( /^#([0-9a-f]{3}){1,2}$/i.test( attributes[ attribute ] || '' ) ) {
				own[ name ] = attributes[ attribute ];
			}
		}
		return own;
	};

	const schemeOf = ( own ) => ( own.surface && luminance( partsOf( own.surface ) ) <= 0.179 ? 'dark' : 'light' );

	/** Every colour that the widget will show when it is given these. */
	const allColors = ( own ) => {
		const scheme = schemeOf( own );
		const all = {};
		for ( const group of [ told.colors.own, told.colors.fixed ] ) {
			for ( const [ name, color ] of Object.entries( group ) ) {
				all[ name ] = color[ scheme ];
			}
		}
		Object.assign( all, own );
		all.link = all.link || all.accent;
		return all;
	};

	/**
	 * The pair that is hardest to tell apart, measured against what WCAG 2.2 AA asks for it; undefined when all is well.
	 * The same check as in includes/colors.php, which decides.
	 */
	const colorProblem = ( own ) => {
		if ( ! Object.keys( own ).length ) {
			return undefined;
		}
		const parts = {};
		for ( const [ name, color ] of Object.entries( allColors( own ) ) ) {
			parts[ name ] = partsOf( color );
		}
		parts.tint = mix( parts.accent, parts.surface, 0.07 );
		parts.hover = mix( parts.accent, parts.text, 0.85 );
		const pairs = [
			[ 'on-accent', 'accent', 4.5 ],
			[ 'on-accent', 'hover', 4.5 ],
			[ 'accent', 'surface', 3 ],
			[ 'border', 'surface', 3 ],
			[ 'error', 'surface', 4.5 ],
		];
		for ( const ground of [ 'surface', 'tint', 'urgent-tint', 'soon-tint', 'routine-tint', 'self-care-tint' ] ) {
			pairs.push( [ 'text', ground, 4.5 ], [ 'link', ground, 4.5 ] );
		}
		return pairs
			.map( ( [ first, second, needed ] ) => ( { first, second, needed, found: contrast( parts[ first ], parts[ second ] ) } ) )
			.filter( ( { found, needed } ) => found < needed )
			.sort( ( one, other ) => one.found / one.needed - other.found / other.needed )[ 0 ];
	};

	/** The box around the element, as the server writes it. */
	const styleOf = ( attributes ) => {
		const own = ownColors( attributes );
		const style = {};
		if ( Object.keys( own ).length && ! colorProblem( own ) ) {
			const all = allColors( own );
			Object.assign( style, { colorScheme: schemeOf( own ), backgroundColor: all.surface, color: all.text, padding: '1em' } );
			for ( const [ name, color ] of Object.entries( own ) ) {
				style[ '--pinched-nerve-color-' + name ] = color;
			}
		}
		if ( layouts.includes( attributes.align ) ) {
			style[ '--pinched-nerve-max-width' ] = 'none';
		}
		if ( attributes.align === 'full' ) {
			const block = style.padding || '0';
			style.padding = `${ block } var(--wp--style--root--padding-right,1em) ${ block } var(--wp--style--root--padding-left,1em)`;
		}
		return style;
	};

	/** The live element, with the settings of the block and of the site. */
	const preview = ( element, attributes ) => {
		const given = {
			lang: attributes.language || told.language,
			region: attributes.region || told.region || undefined,
			'heading-level': String( attributes.headingLevel ),
			level: told.elements[ element ].has_level ? attributes.level : undefined,
			services: told.services || undefined,
		};
		const slot = told.elements[ element ].call_slot;
		const style = { color: 'inherit' };
		const calls =
			slot && told.links.length
				? el(
						'ul',
						{ slot, style: { ...style, paddingInlineStart: '1.4em' } },
						...told.links.map( ( { label, url } ) =>
							el( 'li', { style }, el( 'a', { href: url, lang: told.language, dir: 'auto', style: { ...style, textDecoration: 'underline' } }, label ) )
						)
				  )
				: null;
		// Its name, where the script does not reach: the small previews of the inserter before WordPress 6.3.
		return el( 'pinched-nerve-' + element, given, wp.blocks.getBlockType( 'pinched-nerve-widgets/' + element ).title, calls );
	};

	const select = ( label, value, options, onChange, help ) =>
		el( SelectControl, { label, value, options, onChange, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true } );

	const contentPanel = ( element, attributes, setAttributes ) => {
		const regionName = ( told.regions.find( ( { value } ) => value === told.region ) || {} ).label;
		const noRegion = regionName
			? /* translators: %s: name of a country. */
			  sprintf( __( 'As in the settings: %s', 'pinched-nerve-widgets' ), regionName )
			: __( 'None: “your local emergency number”', 'pinched-nerve-widgets' );
		const headings = [ 1, 2, 3, 4, 5, 6 ].map( ( level ) => ( {
			value: String( level ),
			/* translators: %d: level of a heading, 1 to 6. */
			label: sprintf( __( 'Heading %d', 'pinched-nerve-widgets' ), level ),
		} ) );
		return el(
			PanelBody,
			{ title: __( 'Content', 'pinched-nerve-widgets' ) },
			told.elements[ element ].has_level
				? select(
						__( 'Signs', 'pinched-nerve-widgets' ),
						attributes.level,
						[
							{ value: 'emergency', label: __( 'Signs that need an ambulance', 'pinched-nerve-widgets' ) },
							{ value: 'urgent', label: __( 'Signs that need help today', 'pinched-nerve-widgets' ) },
						],
						( level ) => setAttributes( { level } )
				  )
				: null,
			select(
				__( 'Language', 'pinched-nerve-widgets' ),
				attributes.language,
				[ { value: '', label: __( 'As the page', 'pinched-nerve-widgets' ) }, ...told.languages ],
				( language ) => setAttributes( { language } )
			),
			select(
				__( 'Region', 'pinched-nerve-widgets' ),
				attributes.region,
				[ { value: '', label: noRegion }, ...told.regions ],
				( region ) => setAttributes( { region } ),
				__( 'Whose phone numbers and service names are shown.', 'pinched-nerve-widgets' )
			),
			select(
				__( 'Heading level', 'pinched-nerve-widgets' ),
				String( attributes.headingLevel ),
				[ ...headings, { value: '0', label: __( 'No heading', 'pinched-nerve-widgets' ) } ],
				( level ) => setAttributes( { headingLevel: Number( level ) } ),
				__( 'One below the heading that stands above it on the page.', 'pinched-nerve-widgets' )
			),
			// The same attribute that the toolbar sets, so that the two cannot say different things.
			select(
				__( 'Layout', 'pinched-nerve-widgets' ),
				layouts.includes( attributes.align ) ? attributes.align : '',
				[
					{ value: '', label: __( 'Width of the text column', 'pinched-nerve-widgets' ) },
					{ value: 'wide', label: __( 'Wide', 'pinched-nerve-widgets' ) },
					{ value: 'full', label: __( 'Full width', 'pinched-nerve-widgets' ) },
				],
				( align ) => setAttributes( { align: align || undefined } ),
				__( 'The theme decides how wide the last two are.', 'pinched-nerve-widgets' )
			)
		);
	};

	const colorNotice = ( attributes ) => {
		const problem = colorProblem( ownColors( attributes ) );
		if ( ! problem ) {
			return null;
		}
		const labels = colorLabels();
		const nameOf = ( name ) => labels[ name ] || labels.level;
		return el(
			Notice,
			{ status: 'error', isDismissible: false, className: 'pinched-nerve-widgets-contrast' },
			sprintf(
				/* translators: 1 and 2: what has a colour, for example “Text”; 3 and 4: a contrast such as 2.1. */
				__( 'These colours are not used: “%1$s” and “%2$s” are too close to each other (contrast %3$s, at least %4$s is needed). The usual colours are shown until you change one.', 'pinched-nerve-widgets' ),
				nameOf( problem.first ),
				nameOf( problem.second ),
				( Math.floor( problem.found * 10 ) / 10 ).toFixed( 1 ),
				String( problem.needed )
			)
		);
	};

	const colorPanel = ( attributes, setAttributes ) => {
		const labels = colorLabels();
		return el(
			PanelColorSettings,
			{
				title: __( 'Colours', 'pinched-nerve-widgets' ),
				enableAlpha: false,
				disableCustomGradients: true,
				colorSettings: Object.entries( colorNames ).map( ( [ attribute, name ] ) => ( {
					label: labels[ name ],
					value: attributes[ attribute ] || undefined,
					onChange: ( color ) => setAttributes( { [ attribute ]: color || '' } ),
				} ) ),
			},
			colorNotice( attributes )
		);
	};

	const unknownNotice = ( attributes ) =>
		attributes.region && ! told.regions.some( ( { value } ) => value === attributes.region.toLowerCase() )
			? el(
					Notice,
					{ status: 'warning', isDismissible: false },
					/* translators: %s: what stands in the block, for example xx. */
					sprintf( __( 'The region “%s” is not known. Choose another; until then the one of the settings is used.', 'pinched-nerve-widgets' ), attributes.region )
			  )
			: null;

	const editOf = ( element ) =>
		function Edit( { attributes, setAttributes } ) {
			const hasColor = told.elements[ element ].has_color;
			return el(
				wp.element.Fragment,
				null,
				el(
					InspectorControls,
					null,
					unknownNotice( attributes ),
					contentPanel( element, attributes, setAttributes ),
					hasColor
						? colorPanel( attributes, setAttributes )
						: el( PanelBody, { title: __( 'Colours', 'pinched-nerve-widgets' ), initialOpen: false }, __( 'The colours of a danger cannot be changed.', 'pinched-nerve-widgets' ) )
				),
				// Disabled: a click chooses the block; in the page the element works.
				el( 'div', useBlockProps( { style: styleOf( attributes ) } ), el( Disabled, null, preview( element, attributes ) ) )
			);
		};

	/** A shortcode that becomes a block keeps its settings. */
	const fromShortcode = ( element ) => {
		const names = { language: 'language', region: 'region', level: 'level' };
		for ( const [ attribute, name ] of Object.entries( colorNames ) ) {
			names[ attribute ] = 'color-' + name;
		}
		const attributes = {
			headingLevel: {
				type: 'integer',
				shortcode: ( { named } ) => ( /^[0-6]$/.test( named[ 'heading-level' ] || '' ) ? Number( named[ 'heading-level' ] ) : 2 ),
			},
			align: {
				type: 'string',
				shortcode: ( { named } ) => ( layouts.includes( named.layout ) ? named.layout : undefined ),
			},
		};
		for ( const [ attribute, name ] of Object.entries( names ) ) {
			attributes[ attribute ] = { type: 'string', shortcode: ( { named } ) => named[ name ] };
		}
		return {
			type: 'shortcode',
			tag: 'pinched_nerve',
			isMatch: ( { named } ) => ( named.element || 'symptom-checker' ) === element,
			attributes,
		};
	};

	const iconOf = ( ...paths ) =>
		el( 'svg', { viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg', 'aria-hidden': true }, ...paths.map( ( d ) => el( 'path', { key: d, d, fillRule: 'evenodd' } ) ) );

	const icons = {
		// A sheet with a tick, a warning triangle, and columns of different height.
		'symptom-checker': iconOf( 'M6 3h12a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm0 2v14h12V5H6z', 'M11 15.6 7.7 12.3l1.4-1.4 1.9 1.9 4-4 1.4 1.4z' ),
		'red-flag-alert': iconOf( 'M12 2.5 22.5 21h-21zm0 4L5 19h14zM11 10h2v5h-2zm0 6h2v2h-2z' ),
		'treatment-options': iconOf( 'M3 20h18v1.5H3zM5 12h3v7H5zm5.5-7h3v14h-3zM16 9h3v10h-3z' ),
	};

	for ( const element of Object.keys( told.elements ) ) {
		wp.blocks.registerBlockType( 'pinched-nerve-widgets/' + element, {
			icon: icons[ element ],
			edit: editOf( element ),
			save: () => null,
			transforms: { from: [ fromShortcode( element ) ] },
		} );
	}
} )( window.wp, window.pinchedNerveWidgets );
