<?php
/**
 * The blocks: one an element, written by the server each time a page is shown.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', 'pinched_nerve_widgets_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'pinched_nerve_widgets_tell_editor' );

/**
 * Registers the blocks. A saved post holds their settings only, so that no right to write raw HTML is needed.
 */
function pinched_nerve_widgets_register_blocks() {
	foreach ( array_keys( pinched_nerve_widgets_elements() ) as $element ) {
		register_block_type(
			dirname( __DIR__ ) . '/blocks/' . $element,
			array( 'render_callback' => 'pinched_nerve_widgets_render_block' )
		);
	}
	wp_set_script_translations( 'pinched-nerve-widgets-editor', 'pinched-nerve-widgets', dirname( __DIR__ ) . '/languages' );
}

/**
 * Writes a block.
 *
 * @param array    $attributes Its settings.
 * @param string   $content    Not used: nothing but settings is saved.
 * @param WP_Block $block      The block.
 * @return string Markup.
 */
function pinched_nerve_widgets_render_block( $attributes, $content, $block ) {
	$element = substr( $block->name, strlen( 'pinched-nerve-widgets/' ) );
	// The layout of the sidebar is the alignment of the toolbar, by which WordPress and its themes know it.
	$given = array( 'layout' => isset( $attributes['align'] ) ? $attributes['align'] : '' );
	foreach ( array( 'language', 'region', 'headingLevel', 'level', 'colorAccent', 'colorOnAccent', 'colorText', 'colorSurface', 'colorLink', 'colorBorder' ) as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $attributes[ $name ];
		}
	}
	return pinched_nerve_widgets_render(
		$element,
		$given,
		function ( $style ) {
			// WordPress adds the class of the alignment itself.
			return get_block_wrapper_attributes( '' === $style ? array() : array( 'style' => $style ) );
		}
	);
}

/**
 * What the sidebar offers, and what the preview shows where an editor chose nothing.
 */
function pinched_nerve_widgets_tell_editor() {
	$data    = pinched_nerve_widgets_data();
	$regions = array();
	foreach ( pinched_nerve_widgets_region_names() as $region => $name ) {
		$regions[] = array(
			'value' => strtolower( $region ),
			'label' => $name,
		);
	}
	$languages = array();
	foreach ( $data['languages'] as $language => $about ) {
		$languages[] = array(
			'value' => $language,
			'label' => $about['name'],
		);
	}
	$settings = pinched_nerve_widgets_settings();
	$told     = array(
		'elements'  => pinched_nerve_widgets_elements(),
		'regions'   => $regions,
		'languages' => $languages,
		'colors'    => $data['colors'],
		'region'    => strtolower( $settings['region'] ),
		'services'  => $settings['services'] ? wp_json_encode( $settings['services'] ) : '',
		'links'     => pinched_nerve_widgets_links( $settings['services'] ),
		// The editor is in the language of the editor, the page in that of the site.
		'language'  => str_replace( '_', '-', get_locale() ),
	);
	wp_add_inline_script( 'pinched-nerve-widgets-editor', 'window.pinchedNerveWidgets = ' . wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
