<?php
/**
 * What stands inside the tags until the script is ready, and stays if it never is.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A heading, or a bold line where the editor wants no heading.
 *
 * @param int    $level From 0 to 6.
 * @param string $text  Not escaped yet.
 * @return string Markup.
 */
function pinched_nerve_widgets_heading( $level, $text ) {
	if ( $level < 1 ) {
		return '<p><strong>' . esc_html( $text ) . '</strong></p>';
	}
	$tag = 'h' . min( 6, (int) $level );
	return "<$tag>" . esc_html( $text ) . "</$tag>";
}

/**
 * A list of signs.
 *
 * @param string[] $signs Not escaped yet.
 * @return string Markup.
 */
function pinched_nerve_widgets_list( $signs ) {
	return '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', $signs ) ) . '</li></ul>';
}

/**
 * The danger signs of an emergency and whom to call.
 *
 * @param array  $texts    Sentences of one language.
 * @param string $region   A region of ours.
 * @param array  $services The hospital's own numbers.
 * @param int    $level    Level of the heading, 0 for none.
 * @return string Markup.
 */
function pinched_nerve_widgets_emergency( $texts, $region, $services, $level ) {
	$known   = pinched_nerve_widgets_data()['regions'][ $region ];
	$numbers = isset( $services['emergency']['number'] ) ? array( $services['emergency']['number'] ) : $known['emergency'];
	$number  = $texts['local-number'];
	if ( isset( $numbers[1] ) ) {
		$number = strtr(
			$texts['or'],
			array(
				'{first}'  => $numbers[0],
				'{second}' => $numbers[1],
			)
		);
	} elseif ( isset( $numbers[0] ) ) {
		$number = $numbers[0];
	}
	$links = array();
	foreach ( $numbers as $one ) {
		$links[] = '<a href="' . esc_url( pinched_nerve_widgets_tel( $one ), array( 'tel' ) ) . '">' . esc_html( strtr( $texts['call'], array( '{number}' => $one ) ) ) . '</a>';
	}
	$note = '';
	if ( ! $numbers ) {
		$note = $texts['about-112'];
	} elseif ( ! $known['verified'] && ! isset( $services['emergency'] ) ) {
		$note = $texts['unverified'];
	}
	$department = isset( $services['emergencyDepartment'] ) ? $services['emergencyDepartment'] : $texts['regions'][ $region ]['emergencyDepartment'];
	return pinched_nerve_widgets_heading( $level, strtr( $texts['emergency-title'], array( '{number}' => $number ) ) )
		. pinched_nerve_widgets_list( $texts['emergency-signs'] )
		. ( $links ? '<p>' . implode( ' ', $links ) . '</p>' : '' )
		. ( '' === $note ? '' : '<p>' . esc_html( $note ) . '</p>' )
		. '<p>' . esc_html( strtr( $texts['go-to'], array( '{emergencyDepartment}' => $department ) ) . ' ' . $texts['do-not-drive'] ) . '</p>';
}

/**
 * The signs that need help today and whom to ask.
 *
 * @param array  $texts    Sentences of one language.
 * @param string $region   A region of ours.
 * @param array  $services The hospital's own numbers.
 * @param int    $level    Level of the heading, 0 for none.
 * @return string Markup.
 */
function pinched_nerve_widgets_urgent( $texts, $region, $services, $level ) {
	$names = array();
	foreach ( array( 'familyDoctor', 'outOfHours', 'emergencyDepartment' ) as $name ) {
		$names[ '{' . $name . '}' ] = isset( $services[ $name ] ) ? $services[ $name ] : $texts['regions'][ $region ][ $name ];
	}
	return pinched_nerve_widgets_heading( $level, $texts['urgent-title'] )
		. pinched_nerve_widgets_list( $texts['urgent-signs'] )
		. '<p>' . esc_html( strtr( $texts['urgent-who'], $names ) ) . '</p>';
}

/**
 * The hospital's own links for a slot: inside the element when its script is there, below the signs while it is not.
 *
 * @param string $slot     Name of the slot; empty for an element that has none.
 * @param array  $services The hospital's own numbers and links.
 * @return string Markup; empty when there is nothing to show.
 */
function pinched_nerve_widgets_calls( $slot, $services ) {
	$calls = '';
	foreach ( '' === $slot ? array() : pinched_nerve_widgets_links( $services ) as $link ) {
		// The colour of the text around it, because a theme chose that of its links for another ground; the name is in the language of the site.
		$calls .= '<li style="color:inherit"><a href="' . esc_url( $link['url'], array( 'http', 'https', 'tel', 'mailto' ) ) . '" lang="' . esc_attr( get_bloginfo( 'language' ) ) . '" dir="auto" style="color:inherit;text-decoration:underline">' . esc_html( $link['label'] ) . '</a></li>';
	}
	return '' === $calls ? '' : '<ul slot="' . esc_attr( $slot ) . '" style="color:inherit;padding-inline-start:1.4em">' . $calls . '</ul>';
}

/**
 * What an element holds before its script is there, in the language it will speak.
 *
 * @param string $element    Name of the element, without its prefix.
 * @param array  $attributes Checked attributes; `region`, `language`, `heading-level`, `level` are read.
 * @param array  $services   The hospital's own numbers.
 * @return string Markup.
 */
function pinched_nerve_widgets_fallback( $element, $attributes, $services ) {
	$data     = pinched_nerve_widgets_data();
	$language = isset( $attributes['language'] ) ? $attributes['language'] : pinched_nerve_widgets_match_language( determine_locale() );
	$language = '' === $language ? 'en' : $language;
	$texts    = $data['texts'][ $language ];
	$region   = isset( $attributes['region'] ) && '' !== $attributes['region'] ? $attributes['region'] : 'other';
	$level    = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 2;
	$content  = '';
	if ( 'treatment-options' === $element ) {
		$content .= pinched_nerve_widgets_heading( $level, $texts['options-title'] )
			. '<p>' . esc_html( $texts['options-decision'] ) . '</p><p>' . esc_html( $texts['options-not-advice'] ) . '</p>';
		$level    = $level < 1 ? 0 : $level + 1;
	}
	$content .= isset( $attributes['level'] ) && 'urgent' === $attributes['level']
		? pinched_nerve_widgets_urgent( $texts, $region, $services, $level )
		: pinched_nerve_widgets_emergency( $texts, $region, $services, $level );
	return '<div lang="' . esc_attr( $language ) . '" dir="' . esc_attr( $data['languages'][ $language ]['direction'] ) . '">' . $content . '</div>';
}
