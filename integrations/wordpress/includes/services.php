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
 * An address that a link may have. The widgets ask for the same.
 *
 * @param string $address What somebody wrote.
 * @return string Not escaped yet; empty when it may not.
 */
function pinched_nerve_widgets_link_url( $address ) {
	$url = esc_url_raw( $address, array( 'http', 'https', 'tel', 'mailto' ) );
	return 1 === preg_match( '#^(https?://|tel:|mailto:|/(?!/))#i', $url ) ? $url : '';
}

/**
 * The hospital's own links, those that lead somewhere safe.
 *
 * @param array $services As `pinched_nerve_widgets_settings` gives them.
 * @return array[] Each with `label` and `url`, not escaped yet.
 */
function pinched_nerve_widgets_links( $services ) {
	$links = array();
	foreach ( isset( $services['links'] ) && is_array( $services['links'] ) ? $services['links'] : array() as $link ) {
		if ( ! isset( $link['label'], $link['url'] ) || ! is_string( $link['label'] ) || ! is_string( $link['url'] ) ) {
			continue;
		}
		$url = pinched_nerve_widgets_link_url( $link['url'] );
		if ( '' !== $url && '' !== trim( $link['label'] ) ) {
			$links[] = array(
				'label' => $link['label'],
				'url'   => $url,
			);
		}
	}
	return $links;
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
