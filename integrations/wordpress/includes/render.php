<?php
/**
 * Writes an element with its settings and its fallback: the block and the shortcode do the same.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * An element as markup, everything escaped.
 *
 * @param string   $element Name of the element, without its prefix.
 * @param array    $given   What the editor wrote: attribute to value.
 * @param callable $wrap    Gets style and class of the box around it, returns the attributes of that box, escaped.
 * @return string Markup; never empty.
 */
function pinched_nerve_widgets_render( $element, $given, $wrap ) {
	$problems = array();
	if ( ! isset( pinched_nerve_widgets_elements()[ $element ] ) ) {
		/* translators: 1: what the editor wrote, 2: a list of names. */
		$problems[] = sprintf( __( 'There is no element “%1$s”. Use one of %2$s. The danger signs are shown instead.', 'pinched-nerve-widgets' ), $element, implode( ', ', array_keys( pinched_nerve_widgets_elements() ) ) );
		$element    = 'red-flag-alert';
	}
	$checked    = pinched_nerve_widgets_check( $element, $given );
	$problems   = array_merge( $problems, $checked['problems'] );
	$attributes = $checked['attributes'];
	$settings   = pinched_nerve_widgets_settings();
	if ( ! isset( $attributes['region'] ) && '' !== $settings['region'] ) {
		$attributes['region'] = $settings['region'];
	}
	pinched_nerve_widgets_used( $element );

	$written = array();
	foreach ( array( 'region', 'heading-level', 'level' ) as $name ) {
		if ( isset( $attributes[ $name ] ) ) {
			$written[ $name ] = 'region' === $name ? strtolower( $attributes[ $name ] ) : $attributes[ $name ];
		}
	}
	if ( isset( $attributes['language'] ) ) {
		$written['lang'] = $attributes['language'];
	}
	if ( $settings['services'] ) {
		$written['services'] = wp_json_encode( $settings['services'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
	$tag  = 'pinched-nerve-' . $element;
	$open = '<' . $tag;
	foreach ( $written as $name => $value ) {
		$open .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	$style = pinched_nerve_widgets_color_style( $checked['colors'] );
	$class = '';
	if ( isset( $attributes['layout'] ) && 'text' !== $attributes['layout'] ) {
		// An element is no wider than a line that is good to read; an editor who chose a wide layout wants more.
		$style .= '--pinched-nerve-max-width:none;';
		// From one edge of the window to the other, but the text as far from it as the rest of the page.
		$style .= 'full' === $attributes['layout'] ? 'padding-left:var(--wp--style--root--padding-left,1em);padding-right:var(--wp--style--root--padding-right,1em);' : '';
		$class  = 'align' . $attributes['layout'];
	}
	return '<div ' . $wrap( $style, $class ) . '>'
		. pinched_nerve_widgets_notice( $problems )
		. $open . '>' . pinched_nerve_widgets_fallback( $element, $attributes, $settings['services'] )
		. pinched_nerve_widgets_calls( pinched_nerve_widgets_elements()[ $element ]['call_slot'], $settings['services'] ) . "</$tag></div>";
}

/**
 * What was left out, for those who can mend it. Visitors never see it.
 *
 * @param string[] $problems Sentences.
 * @return string Markup; empty when there is nothing to say or nobody to say it to.
 */
function pinched_nerve_widgets_notice( $problems ) {
	if ( ! $problems || ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	return '<div class="pinched-nerve-widgets-notice" role="note" style="border:2px solid #b10e1e;background:#fff;color:#1a2530;padding:.5em 1em;margin-block-end:1em">'
		. '<p>' . esc_html__( 'Only people who can edit this page see this:', 'pinched-nerve-widgets' ) . '</p>'
		. pinched_nerve_widgets_list( $problems ) . '</div>';
}
