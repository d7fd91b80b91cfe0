<?php
/**
 * The hospital's own numbers and links.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What was saved on the settings page.
 *
 * @return array Keys `region` (string) and `services` (array, in the shape of the attribute).
 */
function pinched_nerve_widgets_settings() {
	$saved  = get_option( 'pinched_nerve_widgets', array() );
	$saved  = is_array( $saved ) ? $saved : array();
	$region = isset( $saved['region'] ) && is_string( $saved['region'] ) ? pinched_nerve_widgets_match_region( $saved['region'] ) : '';
	unset( $saved['region'] );
	return array(
		'region'   => $region,
		'services' => $saved,
	);
}

/**
 * Whether something can be dialled. The widgets ask for the same.
 *
 * @param string $number For example `+44 20 7946 0000`.
 * @return bool
 */
function pinched_nerve_widgets_is_phone( $number ) {
	return 1 === preg_match( '/^\+?[0-9][0-9 ().-]{1,19}$/', $number );
}

/**
 * A number as an address that dials.
 *
 * @param string $number For example `020 7946 0000`.
 * @return string
 */
function pinched_nerve_widgets_tel( $number ) {
	return 'tel:' . preg_replace( '/[^+0-9]/', '', $number );
}
