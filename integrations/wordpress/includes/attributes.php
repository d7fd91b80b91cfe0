<?php
/**
 * Checks what an editor wrote.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Sorts what an editor wrote into what is good and what is not. What is not good is left out, never shown.
 *
 * @param string $element Name of the element, without its prefix.
 * @param array  $given   Attribute to value, as written in the shortcode.
 * @return array `attributes` (attribute to value), `colors` (name to value) and `problems` (sentences for the editor).
 */
function pinched_nerve_widgets_check( $element, $given ) {
	$has    = pinched_nerve_widgets_elements()[ $element ];
	$result = array(
		'attributes' => array(),
		'colors'     => array(),
		'problems'   => array(),
	);
	foreach ( $given as $name => $value ) {
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( '' === $value && ! is_int( $name ) ) {
			continue;
		}
		$color = 0 === strpos( $name, 'color-' ) ? substr( $name, 6 ) : '';
		if ( 'region' === $name ) {
			$good = pinched_nerve_widgets_match_region( $value );
			/* translators: %s: a list of codes. */
			$right = sprintf( __( 'one of %s', 'pinched-nerve-widgets' ), implode( ', ', array_map( 'strtolower', array_keys( pinched_nerve_widgets_data()['regions'] ) ) ) );
		} elseif ( 'language' === $name ) {
			$good = pinched_nerve_widgets_match_language( $value );
			/* translators: %s: a list of codes. */
			$right = sprintf( __( 'one of %s', 'pinched-nerve-widgets' ), implode( ', ', array_keys( pinched_nerve_widgets_data()['languages'] ) ) );
		} elseif ( 'heading-level' === $name ) {
			$good  = 1 === preg_match( '/^[0-6]$/', $value ) ? $value : '';
			$right = __( 'a number from 1 to 6, or 0 for no heading', 'pinched-nerve-widgets' );
		} elseif ( 'layout' === $name ) {
			$good = in_array( $value, array( 'text', 'wide', 'full' ), true ) ? $value : '';
			/* translators: %s: a list of codes. */
			$right = sprintf( __( 'one of %s', 'pinched-nerve-widgets' ), 'text, wide, full' );
		} elseif ( 'level' === $name && $has['has_level'] ) {
			$good = in_array( $value, array( 'emergency', 'urgent' ), true ) ? $value : '';
			/* translators: %s: a list of codes. */
			$right = sprintf( __( 'one of %s', 'pinched-nerve-widgets' ), 'emergency, urgent' );
		} elseif ( '' !== $color && $has['has_color'] && in_array( $color, pinched_nerve_widgets_color_names(), true ) ) {
			$good  = (string) sanitize_hex_color( $value );
			$right = __( 'a colour such as #0a5a9c', 'pinched-nerve-widgets' );
		} else {
			/* translators: 1: what the editor wrote, 2: name of an element. */
			$result['problems'][] = sprintf( __( '“%1$s” is not a setting of %2$s. It was left out.', 'pinched-nerve-widgets' ), is_int( $name ) ? $value : $name, $element );
			continue;
		}
		if ( '' === $good ) {
			/* translators: 1: what the editor wrote, for example region="xx"; 2: what would be right. */
			$result['problems'][] = sprintf( __( '“%1$s” is not known. Use %2$s. It was left out.', 'pinched-nerve-widgets' ), $name . '="' . $value . '"', $right );
		} elseif ( '' !== $color ) {
			$result['colors'][ $color ] = $good;
		} else {
			$result['attributes'][ $name ] = $good;
		}
	}
	if ( pinched_nerve_widgets_color_problem( $result['colors'] ) ) {
		$result['colors']     = array();
		$result['problems'][] = __( 'These colours are too close to each other to be read by everyone. The usual colours are shown instead.', 'pinched-nerve-widgets' );
	}
	return $result;
}
