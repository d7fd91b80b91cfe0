/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.js'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What a host loads while its page runs (language files, the one script, the page for an iframe), and the rule book.
  staticDirs: [{ from: '../dist', to: '/built' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
