/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.js'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Language files are fetched while the page runs, as on a host's page.
  staticDirs: [{ from: '../dist/locales', to: '/locales' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
