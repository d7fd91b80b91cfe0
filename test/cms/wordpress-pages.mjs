/** What a person does in WordPress, by its own interface: log in, insert a block, set it, publish, open the page. */

/** The editor asks for terms, templates and settings to manage, which an author may not, with or without this plugin. */
const ofWordPressItself = /rest_route=%2Fwp%2Fv2%2F(tags|categories|templates[^&]*|settings)&/;

/** A page of its own session that remembers what it said, and which other servers it asked. */
export async function openSession(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const heard = { errors: [], elsewhere: [] };
  page.on('pageerror', (error) => heard.errors.push(error.message));
  page.on('console', (message) => {
    const url = message.location().url ?? '';
    if (message.type() === 'error' && !ofWordPressItself.test(url)) heard.errors.push(`${message.text()} ${url}`);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin === address || !protocol.startsWith('http')) void request.continue();
    else {
      heard.elsewhere.push(request.url());
      // Answered with nothing, so that a missing picture of WordPress's own is not an error of the page.
      void request.respond({ status: 204 });
    }
  });
  page.setDefaultTimeout(60_000);
  return { page, heard, close: () => context.close() };
}

export async function logIn(page, address, user) {
  await page.goto(`${address}/wp-login.php`);
  await page.waitForSelector('#user_login');
  await page.$eval('#user_login', (field, name) => (field.value = name), user);
  await page.$eval('#user_pass', (field, name) => (field.value = name), user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Where blocks are drawn: a frame in newer versions, the page itself in older ones. */
export async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? await frame.contentFrame() : page.mainFrame();
}

/** Opens the editor for a new post, or for one that is there. */
export async function openEditor(page, address, { post, locale } = {}) {
  const query = new URLSearchParams({ ...(post ? { post, action: 'edit' } : {}), ...(locale ? { test_locale: locale } : {}) });
  await page.goto(`${address}/wp-admin/${post ? 'post' : 'post-new'}.php?${query}`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/editor')?.getCurrentPostId?.() && wp.blocks.getBlockType('pinched-nerve-widgets/symptom-checker'),
  );
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-styles-wrapper');
  // Older versions show a guide all the same.
  await page.evaluate(() => {
    if (wp.data.select('core/edit-post')?.isFeatureActive?.('welcomeGuide'))
      wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
  });
}

/** Finds a block in the inserter by typing, and clicks it. */
export async function insertBlock(page, name, search) {
  const toggle = '.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle';
  await page.waitForSelector(toggle);
  const isOpen = await page.$('.block-editor-inserter__search input');
  if (!isOpen) await page.locator(toggle).click();
  const field = await page.waitForSelector('.block-editor-inserter__search input');
  await field.click({ count: 3 });
  await field.type(search);
  const item = `.editor-block-list-item-${name.replace('core/', '').replace('/', '-')}`;
  // Before the search is done the whole list stands there, with the block at another place: a click would miss it.
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted) && !document.querySelector('.editor-block-list-item-paragraph'),
    {},
    item,
  );
  const before = await page.evaluate(() => wp.data.select('core/block-editor').getBlockCount());
  return {
    /** Points at it, until its preview shows the live element, or its name where WordPress is too old for that. */
    async hover({ isLive }) {
      await page.locator(item).hover();
      await page.waitForFunction(
        (tag, live) =>
          [...document.querySelectorAll('[class*="inserter"] iframe')].some((frame) => {
            const element = frame.contentDocument?.querySelector(tag);
            return (live ? element?.shadowRoot?.querySelector('.root') : element)?.textContent.trim();
          }),
        {},
        `pinched-nerve-${name.split('/')[1]}`,
        isLive,
      );
    },
    async choose() {
      await page.locator(item).click();
      await page.waitForFunction(
        (count) =>
          wp.data.select('core/block-editor').getBlockCount() > count || wp.data.select('core/block-editor').getBlocks().length > 0,
        {},
        before,
      );
      return page.evaluate(
        (wanted) =>
          wp.data
            .select('core/block-editor')
            .getBlocks()
            .findLast((block) => block.name === wanted).clientId,
        name,
      );
    },
  };
}

/** The id that the editor gave to the block of an element. */
export function blockIdOf(page, element) {
  return page.evaluate(
    (name) =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .find((block) => block.name.endsWith(name)).clientId,
    element,
  );
}

/** Closes the inserter and opens the sidebar of a block. */
export async function showBlockSettings(page, clientId) {
  await page.evaluate((id) => {
    wp.data.dispatch('core/editor').setIsInserterOpened?.(false);
    wp.data.dispatch('core/edit-post').setIsInserterOpened?.(false);
    wp.data.dispatch('core/block-editor').selectBlock(id);
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, clientId);
  await page.waitForSelector('.block-editor-block-inspector select');
}

/** Chooses in a list of the sidebar, found by its label. */
export async function chooseSetting(page, label, value) {
  const id = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('.block-editor-block-inspector label')]
        .find((found) => found.textContent.trim() === text)
        ?.getAttribute('for'),
    {},
    label,
  );
  await page.select(`#${await id.jsonValue()}`, value);
}

/** Presses Publish, and Publish again, and says where the page is. */
export async function publish(page, title) {
  await page.evaluate((text) => wp.data.dispatch('core/editor').editPost({ title: text }), title);
  await page.locator('.editor-post-publish-panel__toggle:not([aria-disabled="true"])').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])').click();
  await page.waitForFunction(() => wp.data.select('core/editor').isCurrentPostPublished() && !wp.data.select('core/editor').isSavingPost());
  return page.evaluate(() => ({
    id: wp.data.select('core/editor').getCurrentPostId(),
    link: wp.data.select('core/editor').getPermalink(),
  }));
}

/** Waits until the elements of a page or frame have drawn themselves, in their language, whose file comes later, and says which they show. */
export async function elementsOf(frame, names = ['red-flag-alert', 'symptom-checker', 'treatment-options']) {
  await frame.waitForFunction(
    (wanted) =>
      wanted.every((name) => {
        const element = document.querySelector(`pinched-nerve-${name}`);
        const root = element?.shadowRoot?.querySelector('.root');
        const [language] = (element?.closest('[lang]')?.lang ?? 'en').split('-');
        return root?.textContent.trim() && (root.lang === language || !['es', 'ar'].includes(language));
      }),
    {},
    names,
  );
  return frame.evaluate(
    (wanted) =>
      Object.fromEntries(
        wanted.map((name) => [
          name,
          document.querySelector(`pinched-nerve-${name}`).shadowRoot.querySelector('.root').getAttribute('lang'),
        ]),
      ),
    names,
  );
}

/** Clicks from the start to the emergency that chest pain is. */
export async function walkToEmergency(page) {
  const handle = (selector) => page.waitForSelector(`pinched-nerve-symptom-checker >>> ${selector}`);
  await (await handle('[part~="continue"]')).click();
  await (await handle('input[name="now"][value="chest-pain"]')).click();
  await (await handle('[part~="continue"]')).click();
  await handle('[part~="result"]');
  return page.evaluate(() => {
    const root = document.querySelector('pinched-nerve-symptom-checker').shadowRoot;
    return {
      level: root.querySelector('[part~="result"]').dataset.level,
      numbers: [...root.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
      raised: document.querySelector('pinched-nerve-red-flag-alert')?.active ?? null,
    };
  });
}
