<?php
/**
 * The shortcode, for the classic editor and for page builders:
 * [pinched_nerve element="symptom-checker" region="gb" language="es"]
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_shortcode( 'pinched_nerve', 'pinched_nerve_widgets_shortcode' );

/**
 * Writes the element that a shortcode names; the symptom checker when it names none.
 *
 * @param array|string $given What stands in the shortcode; a string when nothing does.
 * @return string Markup.
 */
function pinched_nerve_widgets_shortcode( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$element = isset( $given['element'] ) ? trim( $given['element'] ) : 'symptom-checker';
	unset( $given['element'] );
	return pinched_nerve_widgets_render(
		$element,
		$given,
		function ( $style, $class ) {
			return 'class="' . esc_attr( trim( 'pinched-nerve-widgets ' . $class ) ) . '"' . ( '' === $style ? '' : ' style="' . esc_attr( $style ) . '"' );
		}
	);
}
