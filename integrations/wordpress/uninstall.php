<?php
/**
 * Leaves nothing behind: the plugin keeps one option a site, and no other data.
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	$pinched_nerve_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $pinched_nerve_widgets_sites as $pinched_nerve_widgets_site ) {
		delete_blog_option( $pinched_nerve_widgets_site, 'pinched_nerve_widgets' );
	}
} else {
	delete_option( 'pinched_nerve_widgets' );
}
