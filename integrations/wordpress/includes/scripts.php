<?php
/**
 * Loads the script of the widgets, from this plugin, on pages that use it.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', 'pinched_nerve_widgets_register_scripts', 5 );
add_action( 'enqueue_block_assets', 'pinched_nerve_widgets_enqueue_preview' );
add_filter( 'script_loader_tag', 'pinched_nerve_widgets_add_async', 10, 2 );

/**
 * The script of all elements, the script of each alone, and the script of the editor.
 */
function pinched_nerve_widgets_register_scripts() {
	// The version stands in the path, because the script loads its language files from beside itself: an old one in a cache would not fit.
	$folder  = plugins_url( 'widgets/' . PINCHED_NERVE_WIDGETS_VERSION . '/', PINCHED_NERVE_WIDGETS_FILE );
	$scripts = array_merge( array( '' => 'pinched-nerve-widgets.js' ), wp_list_pluck( pinched_nerve_widgets_elements(), 'script' ) );
	foreach ( $scripts as $element => $file ) {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It stands in the path.
		wp_register_script( pinched_nerve_widgets_handle( $element ), $folder . $file, array(), null, true );
	}
	wp_register_script(
		'pinched-nerve-widgets-editor',
		plugins_url( 'assets/editor.js', PINCHED_NERVE_WIDGETS_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		PINCHED_NERVE_WIDGETS_VERSION,
		true
	);
}

/**
 * What a script is called in WordPress.
 *
 * @param string $element Name of an element for its own script, empty for the script of all.
 * @return string
 */
function pinched_nerve_widgets_handle( $element ) {
	return 'pinched-nerve-widgets' . ( '' === $element ? '' : '-' . $element );
}

/**
 * Remembers that the page shows an element; its script is chosen when the page is complete.
 *
 * @param string $element Name of the element; empty to read only.
 * @return string[] All that the page has shown so far.
 */
function pinched_nerve_widgets_used( $element = '' ) {
	static $used = array();
	if ( '' !== $element && ! in_array( $element, $used, true ) ) {
		if ( ! $used ) {
			// Just before the scripts of the footer are printed, so that a widget in the footer counts too.
			add_action( 'wp_footer', 'pinched_nerve_widgets_enqueue', 19 );
		}
		$used[] = $element;
	}
	return $used;
}

/**
 * One element alone has a smaller script; two need the script of all.
 */
function pinched_nerve_widgets_enqueue() {
	$used = pinched_nerve_widgets_used();
	wp_enqueue_script( pinched_nerve_widgets_handle( 1 === count( $used ) ? $used[0] : '' ) );
}

/**
 * The live preview: only this hook reaches the frame that the editor shows a post in.
 */
function pinched_nerve_widgets_enqueue_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( pinched_nerve_widgets_handle( '' ) );
	}
}

/**
 * The page need not wait for the widgets. WordPress before 6.3 has no other way to say so.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle What it is called.
 * @return string
 */
function pinched_nerve_widgets_add_async( $tag, $handle ) {
	$ours = array_map( 'pinched_nerve_widgets_handle', array_merge( array( '' ), array_keys( pinched_nerve_widgets_elements() ) ) );
	if ( is_admin() || ! in_array( $handle, $ours, true ) || false !== strpos( $tag, ' async' ) ) {
		return $tag;
	}
	return str_replace( ' src=', ' async src=', $tag );
}
