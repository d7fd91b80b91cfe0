<?php
/**
 * The few functions of WordPress that the plugin needs to write its markup, for a test without WordPress:
 * `php wordpress-functions.php <folder of the plugin>`, with what to write as JSON on its standard input. Answers with the markup.
 * They do what WordPress's own do for what the test gives them, and no more; test/cms/wordpress.mjs has the real ones.
 */

define( 'ABSPATH', __DIR__ );
define( 'PINCHED_NERVE_WIDGETS_FILE', $argv[1] . '/pinched-nerve-widgets.php' );
$test_asked = json_decode( stream_get_contents( STDIN ), true );

function add_action() {}
function add_filter() {}
function add_shortcode() {}
function __( $text ) {
	return $text;
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_html__( $text ) {
	return esc_html( $text );
}
function esc_url_raw( $url, $protocols ) {
	$url    = preg_replace( '/[^a-z0-9-~+_.?#=!&;,\/:%@$|*()\[\]\x80-\xff]/i', '', $url );
	$scheme = preg_match( '/^([a-z][a-z0-9+.-]*):/i', $url, $found ) ? strtolower( $found[1] ) : '';
	return '' === $scheme || in_array( $scheme, $protocols, true ) ? $url : '';
}
function esc_url( $url, $protocols ) {
	return str_replace( array( '&', "'" ), array( '&#038;', '&#039;' ), esc_url_raw( $url, $protocols ) );
}
function get_bloginfo() {
	return 'en-GB';
}
function determine_locale() {
	return 'en_GB';
}
function get_option() {
	return $GLOBALS['test_asked']['option'];
}
function get_the_ID() {
	return 1;
}
function current_user_can() {
	return ! empty( $GLOBALS['test_asked']['may_edit'] );
}
function sanitize_hex_color( $color ) {
	return preg_match( '/^#([0-9a-f]{3}){1,2}$/i', $color ) ? $color : null;
}
function wp_json_encode( $value, $flags = 0 ) {
	return json_encode( $value, $flags );
}
function wp_list_pluck( $rows, $field ) {
	return array_map(
		function ( $row ) use ( $field ) {
			return $row[ $field ];
		},
		$rows
	);
}
function get_block_wrapper_attributes( $given ) {
	return 'class="wp-block"' . ( isset( $given['style'] ) ? ' style="' . esc_attr( $given['style'] ) . '"' : '' );
}

foreach ( array( 'elements', 'colors', 'services', 'attributes', 'fallback', 'scripts', 'render', 'blocks', 'shortcode' ) as $test_file ) {
	require $argv[1] . "/includes/$test_file.php";
}
$test_written = array();
foreach ( $test_asked['shortcodes'] as $test_given ) {
	$test_written[] = pinched_nerve_widgets_shortcode( $test_given );
}
foreach ( $test_asked['blocks'] as list( $test_element, $test_given ) ) {
	$test_block     = (object) array( 'name' => 'pinched-nerve-widgets/' . $test_element );
	$test_written[] = pinched_nerve_widgets_render_block( $test_given, '', $test_block );
}
echo json_encode( $test_written );
