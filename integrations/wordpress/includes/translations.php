<?php
/**
 * The plugin's own words, in the language of whoever works with it.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', 'pinched_nerve_widgets_load_translations', 1 );
add_filter( 'load_textdomain_mofile', 'pinched_nerve_widgets_nearest_mofile', 10, 2 );
add_filter( 'load_script_translation_file', 'pinched_nerve_widgets_nearest_script_file', 10, 3 );

/**
 * Says where the translations are.
 */
function pinched_nerve_widgets_load_translations() {
	load_plugin_textdomain( 'pinched-nerve-widgets', false, dirname( plugin_basename( PINCHED_NERVE_WIDGETS_FILE ) ) . '/languages' );
}

/**
 * A language of one country is served by the one there is: Spanish of Peru by that of Spain, French of Canada by French.
 *
 * @param string $file A file of translations, which may not be there.
 * @return string The same, or the one that serves its language.
 */
function pinched_nerve_widgets_nearest_file( $file ) {
	if ( ! is_string( $file ) || is_readable( $file ) || ! preg_match( '/^pinched-nerve-widgets-([a-z]{2,3})_\w+(.*)$/', basename( $file ), $parts ) ) {
		return $file;
	}
	foreach ( array( $parts[1], $parts[1] . '_' . strtoupper( $parts[1] ) ) as $locale ) {
		$nearest = dirname( __DIR__ ) . '/languages/pinched-nerve-widgets-' . $locale . $parts[2];
		if ( is_readable( $nearest ) ) {
			return $nearest;
		}
	}
	return $file;
}

/**
 * The nearest file for PHP.
 *
 * @param string $file   Path of a .mo file.
 * @param string $domain Whose words.
 * @return string
 */
function pinched_nerve_widgets_nearest_mofile( $file, $domain ) {
	return 'pinched-nerve-widgets' === $domain ? pinched_nerve_widgets_nearest_file( $file ) : $file;
}

/**
 * The nearest file for the editor's script.
 *
 * @param string|false $file   Path of a .json file.
 * @param string       $handle Whose script.
 * @param string       $domain Whose words.
 * @return string|false
 */
function pinched_nerve_widgets_nearest_script_file( $file, $handle, $domain ) {
	return 'pinched-nerve-widgets' === $domain ? pinched_nerve_widgets_nearest_file( $file ) : $file;
}
