<?php
/**
 * What the plugin knows of the widgets.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The three elements: which script holds one alone, and which attributes it takes beyond those that all take, and which slot it
 * has for the hospital's own links.
 *
 * @return array[] Name of the element, without its prefix, to what it has.
 */
function pinched_nerve_widgets_elements() {
	return array(
		'symptom-checker'   => array(
			'script'    => 'symptom-checker.js',
			'has_level' => false,
			'has_color' => true,
			// It shows the hospital's own links itself, where they fit its result.
			'call_slot' => '',
		),
		'red-flag-alert'    => array(
			'script'    => 'alert.js',
			'has_level' => true,
			// The colours of a danger cannot be changed: no brand may mute an emergency.
			'has_color' => false,
			'call_slot' => 'call-to-action',
		),
		'treatment-options' => array(
			'script'    => 'treatment-options.js',
			'has_level' => false,
			'has_color' => true,
			'call_slot' => '',
		),
	);
}

/**
 * Regions, languages, sentences and colours, as the build took them from the widgets.
 *
 * @return array
 */
function pinched_nerve_widgets_data() {
	static $data = null;
	if ( null === $data ) {
		$data = require __DIR__ . '/generated.php';
	}
	return $data;
}

/**
 * The language of ours that serves a tag such as `es-PE` best.
 *
 * @param string $tag A BCP 47 tag, or a locale such as `es_PE`.
 * @return string Empty when none does.
 */
function pinched_nerve_widgets_match_language( $tag ) {
	$main = strtolower( strtok( str_replace( '_', '-', $tag ) . '-', '-' ) );
	return isset( pinched_nerve_widgets_data()['languages'][ $main ] ) ? $main : '';
}

/**
 * The region that a value names, in any case.
 *
 * @param string $value For example `gb`.
 * @return string The region as the widgets write it, or empty when there is none.
 */
function pinched_nerve_widgets_match_region( $value ) {
	foreach ( array_keys( pinched_nerve_widgets_data()['regions'] ) as $region ) {
		if ( strtolower( $region ) === strtolower( trim( $value ) ) ) {
			return $region;
		}
	}
	return '';
}

/**
 * Names of the regions, in the language of whoever chooses one.
 *
 * @return string[] Region to name, sorted by name, "anywhere else" last.
 */
function pinched_nerve_widgets_region_names() {
	$language = pinched_nerve_widgets_match_language( determine_locale() );
	$regions  = pinched_nerve_widgets_data()['texts'][ '' === $language ? 'en' : $language ]['regions'];
	$names    = wp_list_pluck( $regions, 'name' );
	$other    = $names['other'];
	unset( $names['other'] );
	asort( $names, SORT_STRING | SORT_FLAG_CASE );
	return $names + array( 'other' => $other );
}
