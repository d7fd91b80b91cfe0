<?php
/**
 * Sets up a fresh WordPress for a test: `php wordpress-install.php <folder> <theme>`.
 * One user of each role, its name as its password; the plugin active; no comments, no avatars from elsewhere.
 */

list( , $test_folder, $test_theme ) = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $test_folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Riverside Hospital', 'administrator', 'administrator@example.org', true, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
foreach ( get_users() as $test_user ) {
	update_user_meta(
		$test_user->ID,
		$wpdb->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array(
				'welcomeGuide'   => false,
				'fullscreenMode' => true,
			),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '' );
switch_theme( $test_theme );
$result = activate_plugin( 'pinched-nerve-widgets/pinched-nerve-widgets.php' );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() );
	exit( 1 );
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'theme' => get_stylesheet() ) );
