<?php
/**
 * Plugin Name:       Pinched Nerve Widgets
 * Description:       A symptom checker, a danger-sign alert and a fair comparison of treatments for people who fear a pinched nerve in the lower back: three blocks and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of pinched-nerve-widgets
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       pinched-nerve-widgets
 * Domain Path:       /languages
 *
 * @package Pinched_Nerve_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'PINCHED_NERVE_WIDGETS_VERSION', '0.1.0' );
define( 'PINCHED_NERVE_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/colors.php';
require_once __DIR__ . '/includes/services.php';
require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/fallback.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/translations.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings.php';
}
