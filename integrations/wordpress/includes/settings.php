<?php
/**
 * The settings page: the region that holds where an editor chose none, and the hospital's own numbers.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_menu', 'pinched_nerve_widgets_add_page' );
add_action( 'admin_init', 'pinched_nerve_widgets_add_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( PINCHED_NERVE_WIDGETS_FILE ), 'pinched_nerve_widgets_add_link' );

/**
 * The page under "Settings".
 */
function pinched_nerve_widgets_add_page() {
	add_options_page(
		__( 'Pinched Nerve Widgets', 'pinched-nerve-widgets' ),
		__( 'Pinched Nerve Widgets', 'pinched-nerve-widgets' ),
		'manage_options',
		'pinched-nerve-widgets',
		'pinched_nerve_widgets_show_page'
	);
}

/**
 * A way to the page from the list of plugins.
 *
 * @param string[] $links Links below the plugin's name.
 * @return string[]
 */
function pinched_nerve_widgets_add_link( $links ) {
	$page = admin_url( 'options-general.php?page=pinched-nerve-widgets' );
	array_unshift( $links, '<a href="' . esc_url( $page ) . '">' . esc_html__( 'Settings', 'pinched-nerve-widgets' ) . '</a>' );
	return $links;
}

/**
 * The numbers that can be set.
 *
 * @return array[] Key to label and help.
 */
function pinched_nerve_widgets_number_fields() {
	return array(
		'emergency' => array(
			__( 'Emergency number', 'pinched-nerve-widgets' ),
			__( 'Replaces the emergency number of the region everywhere. Leave it empty unless yours is another one.', 'pinched-nerve-widgets' ),
		),
		'advice'    => array(
			__( 'Advice line', 'pinched-nerve-widgets' ),
			__( 'A line that answers questions about health, for example your own.', 'pinched-nerve-widgets' ),
		),
		'crisis'    => array(
			__( 'Crisis line', 'pinched-nerve-widgets' ),
			__( 'Shown where somebody feels that they cannot go on.', 'pinched-nerve-widgets' ),
		),
	);
}

/**
 * The names that can be set.
 *
 * @return string[] Key to label.
 */
function pinched_nerve_widgets_name_fields() {
	return array(
		'emergencyDepartment' => __( 'Name of the emergency department', 'pinched-nerve-widgets' ),
		'familyDoctor'        => __( 'Name of the family doctor', 'pinched-nerve-widgets' ),
		'outOfHours'          => __( 'Help when the doctor is closed', 'pinched-nerve-widgets' ),
	);
}

/**
 * Registers the one option and its fields.
 */
function pinched_nerve_widgets_add_settings() {
	register_setting(
		'pinched_nerve_widgets',
		'pinched_nerve_widgets',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'pinched_nerve_widgets_sanitize',
			'default'           => array(),
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'region', __( 'Region', 'pinched-nerve-widgets' ), 'pinched_nerve_widgets_show_region_help', 'pinched-nerve-widgets' );
	add_settings_field( 'region', __( 'Default region', 'pinched-nerve-widgets' ), 'pinched_nerve_widgets_show_region', 'pinched-nerve-widgets', 'region', array( 'label_for' => 'pinched-nerve-widgets-region' ) );
	add_settings_section( 'services', __( 'Your own numbers and links', 'pinched-nerve-widgets' ), 'pinched_nerve_widgets_show_services_help', 'pinched-nerve-widgets' );
	foreach ( pinched_nerve_widgets_number_fields() as $key => list( $label, $help ) ) {
		add_settings_field(
			$key,
			$label,
			'pinched_nerve_widgets_show_number',
			'pinched-nerve-widgets',
			'services',
			array(
				'label_for' => 'pinched-nerve-widgets-' . $key,
				'key'       => $key,
				'help'      => $help,
			)
		);
	}
	foreach ( pinched_nerve_widgets_name_fields() as $key => $label ) {
		add_settings_field(
			$key,
			$label,
			'pinched_nerve_widgets_show_name',
			'pinched-nerve-widgets',
			'services',
			array(
				'label_for' => 'pinched-nerve-widgets-' . $key,
				'key'       => $key,
			)
		);
	}
	add_settings_field( 'links', __( 'Links', 'pinched-nerve-widgets' ), 'pinched_nerve_widgets_show_links', 'pinched-nerve-widgets', 'services', array( 'label_for' => 'pinched-nerve-widgets-links' ) );
}

/**
 * What is good of a submitted form; each bad part is left out and named.
 *
 * It takes what it returns, because WordPress calls it twice when the option is saved for the first time.
 *
 * @param mixed $given What was submitted.
 * @return array As `pinched_nerve_widgets_settings` reads it.
 */
function pinched_nerve_widgets_sanitize( $given ) {
	$given = is_array( $given ) ? $given : array();
	$saved = array( 'region' => pinched_nerve_widgets_match_region( pinched_nerve_widgets_text( $given, 'region' ) ) );
	foreach ( pinched_nerve_widgets_number_fields() as $key => list( $label ) ) {
		$number = pinched_nerve_widgets_text( $given, $key, 'number' );
		$name   = pinched_nerve_widgets_text( $given, $key, 'label' );
		if ( pinched_nerve_widgets_is_phone( $number ) ) {
			$saved[ $key ] = '' === $name ? array( 'number' => $number ) : array(
				'number' => $number,
				'label'  => $name,
			);
		} elseif ( '' !== $number ) {
			/* translators: 1: label of a field, 2: what was written there. */
			add_settings_error( 'pinched_nerve_widgets', $key, sprintf( __( '%1$s: “%2$s” cannot be dialled. Use digits and spaces, for example +44 20 7946 0000. It was not saved.', 'pinched-nerve-widgets' ), $label, $number ) );
		}
	}
	foreach ( array_keys( pinched_nerve_widgets_name_fields() ) as $key ) {
		$name = pinched_nerve_widgets_text( $given, $key );
		if ( '' !== $name ) {
			$saved[ $key ] = $name;
		}
	}
	foreach ( preg_split( '/\R/', pinched_nerve_widgets_link_lines( $given ), -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		list( $label, $address ) = array_map( 'trim', explode( '|', $line, 2 ) ) + array( '', '' );
		$label                   = sanitize_text_field( $label );
		$url                     = pinched_nerve_widgets_link_url( $address );
		if ( '' !== $label && '' !== $url ) {
			$saved['links'][] = array(
				'label' => $label,
				'url'   => $url,
			);
		} elseif ( '' !== trim( $line ) ) {
			/* translators: %s: a line that was written in the field for links. */
			add_settings_error( 'pinched_nerve_widgets', 'links', sprintf( __( 'Links: “%s” was not saved. Write a name, a bar and an address, for example: Spine clinic | https://example.org/spine', 'pinched-nerve-widgets' ), sanitize_text_field( $line ) ) );
		}
	}
	return $saved;
}

/**
 * Links as they are written in the form: one a line, a name, a bar and an address.
 *
 * @param array $given What was submitted, or what was saved.
 * @return string
 */
function pinched_nerve_widgets_link_lines( $given ) {
	$links = isset( $given['links'] ) ? $given['links'] : '';
	if ( ! is_array( $links ) ) {
		return is_string( $links ) ? $links : '';
	}
	$lines = array();
	foreach ( $links as $link ) {
		if ( isset( $link['label'], $link['url'] ) && is_string( $link['label'] ) && is_string( $link['url'] ) ) {
			$lines[] = $link['label'] . ' | ' . $link['url'];
		}
	}
	return implode( "\n", $lines );
}

/**
 * A text of a submitted form, clean.
 *
 * @param array  $given What was submitted.
 * @param string $key   Which field.
 * @param string $part  Which part of it, if it has parts.
 * @return string
 */
function pinched_nerve_widgets_text( $given, $key, $part = '' ) {
	$value = isset( $given[ $key ] ) ? $given[ $key ] : '';
	if ( '' !== $part ) {
		$value = is_array( $value ) && isset( $value[ $part ] ) ? $value[ $part ] : '';
	}
	return is_string( $value ) ? sanitize_text_field( $value ) : '';
}

/**
 * The page itself. WordPress adds and checks the nonce (`settings_fields`) and the capability (options.php).
 */
function pinched_nerve_widgets_show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'Insert the blocks “Symptom checker: pinched nerve”, “Danger signs: pinched nerve” and “Treatment options: pinched nerve” in a page, or the shortcode:', 'pinched-nerve-widgets' ); ?> <code>[pinched_nerve element="symptom-checker"]</code></p>
		<p><?php esc_html_e( 'No clinician has signed the content yet. Read the clinical status in the plugin’s readme before a page goes live.', 'pinched-nerve-widgets' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'pinched_nerve_widgets' );
			do_settings_sections( 'pinched-nerve-widgets' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * What a region is.
 */
function pinched_nerve_widgets_show_region_help() {
	echo '<p>' . esc_html__( 'Whose phone numbers and service names are shown where a block or shortcode names no region. It is never guessed.', 'pinched-nerve-widgets' ) . '</p>';
}

/**
 * What own numbers are.
 */
function pinched_nerve_widgets_show_services_help() {
	echo '<p>' . esc_html__( 'Each replaces what the region would show. What is empty stays as the region has it.', 'pinched-nerve-widgets' ) . '</p>';
}

/**
 * The region, to choose from.
 */
function pinched_nerve_widgets_show_region() {
	$chosen = pinched_nerve_widgets_settings()['region'];
	echo '<select id="pinched-nerve-widgets-region" name="pinched_nerve_widgets[region]">';
	echo '<option value="">' . esc_html__( 'None: “your local emergency number”', 'pinched-nerve-widgets' ) . '</option>';
	foreach ( pinched_nerve_widgets_region_names() as $region => $name ) {
		echo '<option value="' . esc_attr( strtolower( $region ) ) . '"' . selected( $region, $chosen, false ) . '>' . esc_html( $name ) . '</option>';
	}
	echo '</select>';
}

/**
 * A number with its name.
 *
 * @param array $field Its `key` and `help`.
 */
function pinched_nerve_widgets_show_number( $field ) {
	$services = pinched_nerve_widgets_settings()['services'];
	$saved    = isset( $services[ $field['key'] ] ) ? $services[ $field['key'] ] : array();
	$name     = 'pinched_nerve_widgets[' . $field['key'] . ']';
	printf(
		'<input type="tel" id="%1$s" name="%2$s[number]" value="%3$s" dir="ltr" class="regular-text" aria-describedby="%1$s-help"> ',
		esc_attr( 'pinched-nerve-widgets-' . $field['key'] ),
		esc_attr( $name ),
		esc_attr( isset( $saved['number'] ) ? $saved['number'] : '' )
	);
	if ( 'emergency' !== $field['key'] ) {
		printf(
			'<label>%1$s <input type="text" name="%2$s[label]" value="%3$s"></label>',
			esc_html__( 'Its name', 'pinched-nerve-widgets' ),
			esc_attr( $name ),
			esc_attr( isset( $saved['label'] ) ? $saved['label'] : '' )
		);
	}
	echo '<p class="description" id="' . esc_attr( 'pinched-nerve-widgets-' . $field['key'] ) . '-help">' . esc_html( $field['help'] ) . '</p>';
}

/**
 * The name of a service.
 *
 * @param array $field Its `key`.
 */
function pinched_nerve_widgets_show_name( $field ) {
	$services = pinched_nerve_widgets_settings()['services'];
	printf(
		'<input type="text" id="%1$s" name="%2$s" value="%3$s" class="regular-text">',
		esc_attr( 'pinched-nerve-widgets-' . $field['key'] ),
		esc_attr( 'pinched_nerve_widgets[' . $field['key'] . ']' ),
		esc_attr( isset( $services[ $field['key'] ] ) ? $services[ $field['key'] ] : '' )
	);
}

/**
 * The links, one a line.
 */
function pinched_nerve_widgets_show_links() {
	echo '<textarea id="pinched-nerve-widgets-links" name="pinched_nerve_widgets[links]" rows="4" class="large-text" aria-describedby="pinched-nerve-widgets-links-help">' . esc_textarea( pinched_nerve_widgets_link_lines( pinched_nerve_widgets_settings()['services'] ) ) . '</textarea>';
	echo '<p class="description" id="pinched-nerve-widgets-links-help">' . esc_html__( 'One a line: a name, a bar and an address, for example: Spine clinic | https://example.org/spine', 'pinched-nerve-widgets' ) . ' ' . esc_html__( 'They stand beside the danger signs too: name a place that can be asked for help, and no advertisement.', 'pinched-nerve-widgets' ) . '</p>';
}
