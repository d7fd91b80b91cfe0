<?php
/**
 * Own colours, taken only when every text stays readable.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The colours that a page may set: the last part of the custom property.
 *
 * @return string[]
 */
function pinched_nerve_widgets_color_names() {
	return array( 'accent', 'on-accent', 'text', 'surface', 'link', 'border' );
}

/**
 * A colour as red, green and blue, each 0 to 255.
 *
 * @param string $color For example `#0a5a9c`.
 * @return float[]
 */
function pinched_nerve_widgets_color_parts( $color ) {
	$hex = ltrim( $color, '#' );
	if ( 3 === strlen( $hex ) ) {
		$hex = $hex[0] . $hex[0] . $hex[1] . $hex[1] . $hex[2] . $hex[2];
	}
	return array_map( 'hexdec', str_split( $hex, 2 ) );
}

/**
 * Relative luminance as WCAG 2.2 defines it.
 *
 * @param float[] $parts Red, green and blue.
 * @return float 0 (black) to 1 (white).
 */
function pinched_nerve_widgets_luminance( $parts ) {
	$linear = array_map(
		function ( $part ) {
			$share = $part / 255;
			return $share <= 0.04045 ? $share / 12.92 : pow( ( $share + 0.055 ) / 1.055, 2.4 );
		},
		$parts
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
}

/**
 * How well two colours can be told apart, as WCAG 2.2 defines it.
 *
 * @param float[] $first  Red, green and blue.
 * @param float[] $second Red, green and blue.
 * @return float 1 (the same) to 21 (black and white).
 */
function pinched_nerve_widgets_contrast( $first, $second ) {
	$lights = array( pinched_nerve_widgets_luminance( $first ), pinched_nerve_widgets_luminance( $second ) );
	return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
}

/**
 * Two colours mixed, as `color-mix(in srgb, …)` does.
 *
 * @param float[] $first  Red, green and blue.
 * @param float[] $second Red, green and blue.
 * @param float   $share  How much of the first, 0 to 1.
 * @return float[]
 */
function pinched_nerve_widgets_mix( $first, $second, $share ) {
	return array_map(
		function ( $one, $other ) use ( $share ) {
			return $one * $share + $other * ( 1 - $share );
		},
		$first,
		$second
	);
}

/**
 * Dark text on a light ground, or light text on a dark one: what the surface asks for.
 *
 * @param string[] $colors Own colours by name.
 * @return string `light` or `dark`.
 */
function pinched_nerve_widgets_color_scheme( $colors ) {
	if ( ! isset( $colors['surface'] ) ) {
		return 'light';
	}
	// At this luminance black and white stand out equally.
	return pinched_nerve_widgets_luminance( pinched_nerve_widgets_color_parts( $colors['surface'] ) ) > 0.179 ? 'light' : 'dark';
}

/**
 * Every colour that the widget will show when it is given these.
 *
 * @param string[] $colors Own colours by name.
 * @return string[]
 */
function pinched_nerve_widgets_all_colors( $colors ) {
	$known  = pinched_nerve_widgets_data()['colors'];
	$scheme = pinched_nerve_widgets_color_scheme( $colors );
	$all    = array_merge( wp_list_pluck( $known['own'], $scheme ), wp_list_pluck( $known['fixed'], $scheme ), $colors );
	if ( ! isset( $all['link'] ) ) {
		$all['link'] = $all['accent'];
	}
	return $all;
}

/**
 * The pair of colours that is hardest to tell apart, measured against what WCAG 2.2 AA asks for it.
 *
 * The check in the editor (assets/editor.js) is the same; this one decides.
 *
 * @param string[] $colors Own colours by name.
 * @return array|null Names of the two colours, their contrast and the contrast needed; null when all is well.
 */
function pinched_nerve_widgets_color_problem( $colors ) {
	if ( ! $colors ) {
		return null;
	}
	$parts          = array_map( 'pinched_nerve_widgets_color_parts', pinched_nerve_widgets_all_colors( $colors ) );
	$parts['tint']  = pinched_nerve_widgets_mix( $parts['accent'], $parts['surface'], 0.07 );
	$parts['hover'] = pinched_nerve_widgets_mix( $parts['accent'], $parts['text'], 0.85 );
	$pairs          = array(
		array( 'on-accent', 'accent', 4.5 ),
		array( 'on-accent', 'hover', 4.5 ),
		array( 'accent', 'surface', 3 ),
		array( 'border', 'surface', 3 ),
		array( 'error', 'surface', 4.5 ),
	);
	foreach ( array( 'surface', 'tint', 'urgent-tint', 'soon-tint', 'routine-tint', 'self-care-tint' ) as $ground ) {
		$pairs[] = array( 'text', $ground, 4.5 );
		$pairs[] = array( 'link', $ground, 4.5 );
	}
	$worst = null;
	foreach ( $pairs as list( $first, $second, $needed ) ) {
		$contrast = pinched_nerve_widgets_contrast( $parts[ $first ], $parts[ $second ] );
		if ( $contrast < $needed && ( null === $worst || $contrast / $needed < $worst['contrast'] / $worst['needed'] ) ) {
			$worst = array(
				'first'    => $first,
				'second'   => $second,
				'contrast' => $contrast,
				'needed'   => $needed,
			);
		}
	}
	return $worst;
}

/**
 * Own colours as declarations. The ground is painted with them, since nobody knows what the page has behind.
 *
 * @param string[] $colors Own colours by name, already checked.
 * @return string Empty when there are none.
 */
function pinched_nerve_widgets_color_style( $colors ) {
	if ( ! $colors ) {
		return '';
	}
	$all   = pinched_nerve_widgets_all_colors( $colors );
	$style = 'color-scheme:' . pinched_nerve_widgets_color_scheme( $colors ) . ';background-color:' . $all['surface'] . ';color:' . $all['text'] . ';padding:1em;';
	foreach ( pinched_nerve_widgets_color_names() as $name ) {
		if ( isset( $colors[ $name ] ) ) {
			$style .= '--pinched-nerve-color-' . $name . ':' . $colors[ $name ] . ';';
		}
	}
	return $style;
}
