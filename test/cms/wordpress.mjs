/**
 * The plugin in a real WordPress, oldest and newest that can be had: `node test/cms/wordpress.mjs [6.8 7.1 …]`.
 * `PICTURES=1` also takes the pictures of docs/pictures/editors.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { prepareTools, sources, startWordpress, wordpressFiles } from '../../scripts/cms/wordpress-site.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { answersOf } from '../support/answer-sheets.mjs';
import {
  blockIdOf,
  canvasOf,
  chooseSetting,
  elementsOf,
  insertBlock,
  logIn,
  openEditor,
  openSession,
  publish,
  showBlockSettings,
  walkToEmergency,
} from './wordpress-pages.mjs';

const newestFirst = Object.keys(sources).sort().reverse();
const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = `${root}docs/pictures/editors`;
const blocks = ['red-flag-alert', 'symptom-checker', 'treatment-options'];
const seenSource = fs.readFileSync(`${root}test/support/seen.js`, 'utf8');
/** Readable and not, light and dark, each pair that is checked decided by one of them. */
const colorsToTry = [
  { colorAccent: '#005eb8' },
  { colorAccent: '#ffeb3b' },
  { colorAccent: '#ffeb3b', colorOnAccent: '#000000', colorLink: '#005eb8' },
  { colorAccent: '#ffeb3b', colorOnAccent: '#000000', colorLink: '#005eb8', colorSurface: '#101010', colorText: '#ffffff' },
  { colorSurface: '#101820' },
  { colorSurface: '#101820', colorText: '#223344' },
  { colorSurface: '#fff', colorText: '#767676' },
  { colorBorder: '#d0d0d0' },
  { colorLink: '#777777' },
  { colorOnAccent: '#0a5a9c' },
  { colorSurface: '#808080', colorText: '#000000', colorAccent: '#000000', colorBorder: '#000000' },
];
const plugin = 'pinched-nerve-widgets/pinched-nerve-widgets.php';

/** A page as the server writes it, before any script. */
async function htmlOf(address) {
  const response = await fetch(address);
  assert.equal(response.status, 200);
  return response.text();
}

/** What of a page is the plugin's: a whole page of WordPress would bury the message. */
const ours = (html) => [...html.matchAll(/<div [^>]*pinched-nerve.*$/gm)].join('\n').slice(0, 2000);

function has(html, pattern) {
  assert.ok(pattern.test(html), `${pattern} is not in:\n${ours(html)}`);
}

function hasNot(html, pattern) {
  assert.ok(!pattern.test(html), `${pattern} is in:\n${ours(html)}`);
}

/** The script files of the plugin that a page asks for. */
const scriptsIn = (html) =>
  [...html.matchAll(/<script[^>]*\bsrc=["'][^"']*\/pinched-nerve-widgets\/widgets\/[^/"']+\/([^"'?]+)["'][^>]*>/g)].map(([tag, file]) => ({
    file,
    isAsync: / async/.test(tag),
  }));

/** Links of the hospital's own that somebody sees in an element, in its light and its shadow tree together. */
function ownLinksIn(page, name) {
  return page.$eval(`pinched-nerve-${name}`, (element) => {
    const shadow = element.shadowRoot;
    return [...element.querySelectorAll('a'), ...(shadow?.querySelectorAll('a') ?? [])]
      .filter((link) => /^https?:/.test(link.getAttribute('href')) && link.getBoundingClientRect().height > 5)
      .map((link) => {
        const slot = shadow ? link.closest('[slot]')?.assignedSlot : undefined;
        return {
          slot: slot?.name,
          label: link.textContent,
          href: link.getAttribute('href'),
          isInTheColorOfTheText: slot ? getComputedStyle(link).color === getComputedStyle(slot.parentElement).color : undefined,
        };
      });
  });
}

/**
 * What one WordPress must do, in order: each step needs those before it.
 *
 * @returns Name to what is done; a step throws when it is not as it should be.
 */
function journey({ site, browser, picture }) {
  const { address } = site;
  let author;
  let post;
  let shortcodePost;
  return {
    'an administrator chooses a region and own numbers; a number that cannot be dialled is refused': async () => {
      const { page, heard, close } = await openSession(browser, address);
      await logIn(page, address, 'administrator');
      await page.goto(`${address}/wp-admin/options-general.php?page=pinched-nerve-widgets`);
      await page.select('#pinched-nerve-widgets-region', 'gb');
      await page.type('#pinched-nerve-widgets-advice', 'call us');
      await page.type('#pinched-nerve-widgets-crisis', '116 123');
      await page.type('#pinched-nerve-widgets-links', 'Spine clinic | https://example.org/spine');
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.ok(await page.$eval('#wpbody', (body) => /“call us” cannot be dialled/.test(body.textContent)));
      assert.equal(await page.$eval('#pinched-nerve-widgets-region', (field) => field.value), 'gb');
      await picture(page, 'wordpress-1-settings.png');
      const saved = JSON.parse(await site.php(`echo json_encode(get_option('pinched_nerve_widgets'));`));
      assert.deepEqual(saved, {
        region: 'GB',
        crisis: { number: '116 123' },
        links: [{ label: 'Spine clinic', url: 'https://example.org/spine' }],
      });
      assert.deepEqual(heard.errors, []);
      await close();
    },
    'an author finds each block in the inserter, and sees the live element': async () => {
      author = await openSession(browser, address);
      const { page, heard } = author;
      await logIn(page, address, 'author');
      assert.equal(await site.php(`echo user_can(get_user_by('login','author'),'unfiltered_html') ? 'yes' : 'no';`), 'no');
      await openEditor(page, address);
      for (const name of blocks) {
        const found = await insertBlock(page, `pinched-nerve-widgets/${name}`, 'pinched nerve');
        if (name === 'symptom-checker') {
          await found.hover({ isLive: Number.parseFloat(site.version) >= 6.3 });
          await picture(page, 'wordpress-2-inserter.png');
        }
        await found.choose();
      }
      await elementsOf(await canvasOf(page));
      assert.deepEqual(heard.errors, []);
    },
    'a setting in the sidebar is seen at once': async () => {
      const { page, heard } = author;
      const id = await blockIdOf(page, 'symptom-checker');
      await showBlockSettings(page, id);
      await chooseSetting(page, 'Region', 'es');
      await chooseSetting(page, 'Language', 'es');
      await chooseSetting(page, 'Heading level', '3');
      const canvas = await canvasOf(page);
      await canvas.waitForFunction(
        () => document.querySelector('pinched-nerve-symptom-checker').shadowRoot.querySelector('.root').lang === 'es',
      );
      const shown = await canvas.evaluate(() => {
        const { shadowRoot } = document.querySelector('pinched-nerve-symptom-checker');
        return {
          heading: shadowRoot.querySelector('#screen-title').localName,
          numbers: [...shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
        };
      });
      assert.deepEqual(shown, { heading: 'h3', numbers: ['tel:112'] });
      await canvas.evaluate(() => document.querySelector('pinched-nerve-symptom-checker').scrollIntoView());
      await picture(page, 'wordpress-3-sidebar.png');
      assert.deepEqual(heard.errors, []);
    },
    'a layout in the sidebar is seen at once, and is the alignment of the toolbar': async () => {
      const { page, heard } = author;
      const id = await blockIdOf(page, 'treatment-options');
      const widest = async () =>
        (await canvasOf(page)).evaluate(() => getComputedStyle(document.querySelector('pinched-nerve-treatment-options')).maxInlineSize);
      const aligned = () => page.evaluate((block) => wp.data.select('core/block-editor').getBlockAttributes(block).align, id);
      const layoutShown = (layout) =>
        page.waitForFunction(
          (wanted) =>
            [...document.querySelectorAll('.block-editor-block-inspector select')].some(
              ({ options, value }) => [...options].some((option) => option.value === 'wide') && value === wanted,
            ),
          {},
          layout,
        );
      await showBlockSettings(page, id);
      assert.notEqual(await widest(), 'none');
      await chooseSetting(page, 'Layout', 'full');
      assert.equal(await aligned(), 'full');
      assert.equal(await widest(), 'none');
      await chooseSetting(page, 'Layout', '');
      assert.equal(await aligned(), undefined);
      assert.notEqual(await widest(), 'none');
      await page.evaluate((block) => wp.data.dispatch('core/block-editor').updateBlockAttributes(block, { align: 'full' }), id);
      await layoutShown('full');
      await chooseSetting(page, 'Layout', 'wide');
      assert.equal(await aligned(), 'wide');
      assert.deepEqual(heard.errors, []);
    },
    'colours that cannot be read are named and not used; others are': async () => {
      const { page } = author;
      const id = await blockIdOf(page, 'treatment-options');
      const accentShown = async () =>
        (await canvasOf(page)).evaluate(() =>
          getComputedStyle(document.querySelector('pinched-nerve-treatment-options'))
            .getPropertyValue('--pinched-nerve-color-accent')
            .trim(),
        );
      const setColors = (colors) =>
        page.evaluate((block, given) => wp.data.dispatch('core/block-editor').updateBlockAttributes(block, given), id, colors);
      await showBlockSettings(page, id);
      await setColors({ colorAccent: '#ffe680' });
      await page.waitForFunction(() => document.querySelector('.block-editor-block-inspector .components-notice.is-error'));
      assert.equal(await accentShown(), '');
      await setColors({ colorAccent: '#7a1f5c' });
      await page.waitForFunction(() => !document.querySelector('.block-editor-block-inspector .components-notice.is-error'));
      assert.equal(await accentShown(), '#7a1f5c');
    },
    'the editor and the server agree on which colours can be read': async () => {
      const { page } = author;
      const id = await blockIdOf(page, 'symptom-checker');
      await showBlockSettings(page, id);
      const none = { colorAccent: '', colorOnAccent: '', colorText: '', colorSurface: '', colorLink: '', colorBorder: '' };
      for (const colors of colorsToTry) {
        await page.evaluate((block, given) => wp.data.dispatch('core/block-editor').updateBlockAttributes(block, given), id, {
          ...none,
          ...colors,
        });
        const isUsed = async () => !(await page.$('.block-editor-block-inspector .components-notice.is-error'));
        const given = Object.entries(colors).map(
          ([name, value]) =>
            `${name
              .slice(5)
              .replace(/(?!^)[A-Z]/g, '-$&')
              .toLowerCase()}' => '${value}`,
        );
        const isGood =
          (await site.php(`echo pinched_nerve_widgets_color_problem(array('${given.join("','")}')) ? 'no' : 'yes';`)) === 'yes';
        await page
          .waitForFunction(
            (good) => !document.querySelector('.block-editor-block-inspector .components-notice.is-error') === good,
            { timeout: 5000 },
            isGood,
          )
          .catch(() => undefined);
        assert.equal(await isUsed(), isGood, JSON.stringify(colors));
      }
      await page.evaluate((block, given) => wp.data.dispatch('core/block-editor').updateBlockAttributes(block, given), id, none);
    },
    'the author publishes': async () => {
      const { page, heard } = author;
      post = await publish(page, 'Back and leg pain');
      assert.deepEqual(heard.errors, []);
      const saved = await site.php(`echo get_post(${post.id})->post_content;`);
      assert.match(saved, /<!-- wp:pinched-nerve-widgets\/symptom-checker \{"language":"es","region":"es","headingLevel":3\} \/-->/);
      assert.match(saved, /<!-- wp:pinched-nerve-widgets\/treatment-options \{[^}]*"align":"wide"[^}]*\} \/-->/);
      assert.doesNotMatch(saved, /<pinched-nerve/);
    },
    'the page holds the tags, the settings and the danger signs before any script': async () => {
      const html = await htmlOf(post.link);
      has(html, /<pinched-nerve-red-flag-alert region="gb"[^>]* services="\{&quot;crisis&quot;/);
      has(
        html,
        /<pinched-nerve-symptom-checker region="es" heading-level="3" lang="es"[^>]*><div lang="es" dir="ltr"><h3>Llame al 112 ahora/,
      );
      has(html, /<a href="tel:999">Call 999<\/a>/);
      has(html, /--pinched-nerve-color-accent:#7a1f5c/);
      has(html, /<div [^>]*class="[^"]*\balignwide\b[^>]*><pinched-nerve-treatment-options/);
      has(
        html,
        /<ul slot="call-to-action"[^>]*><li[^>]*><a href="https:\/\/example\.org\/spine"[^>]*>Spine clinic<\/a><\/li><\/ul><\/pinched-nerve-red-flag-alert>/,
      );
      assert.equal(html.match(/>Spine clinic</g).length, 1);
      assert.deepEqual(scriptsIn(html), [{ file: 'pinched-nerve-widgets.js', isAsync: true }]);
    },
    'a visitor walks to an emergency by clicks, the alert rises, and nothing is asked of another server': async () => {
      const { page, heard, close } = await openSession(browser, address);
      await page.goto(post.link);
      assert.deepEqual(await elementsOf(page.mainFrame()), { 'red-flag-alert': 'en', 'symptom-checker': 'es', 'treatment-options': 'en' });
      await picture(page, 'wordpress-4-published.png');
      const [narrow, wide] = await page.evaluate(() =>
        ['symptom-checker', 'treatment-options'].map(
          (name) => document.querySelector(`pinched-nerve-${name}`).getBoundingClientRect().width,
        ),
      );
      assert.ok(wide > narrow + 50, `${wide} px wide, ${narrow} px narrow`);
      assert.deepEqual(await ownLinksIn(page, 'red-flag-alert'), [
        { slot: 'call-to-action', label: 'Spine clinic', href: 'https://example.org/spine', isInTheColorOfTheText: true },
      ]);
      assert.deepEqual(await walkToEmergency(page), { level: 'emergency', numbers: ['tel:112'], raised: true });
      assert.equal((await ownLinksIn(page, 'red-flag-alert')).length, 1);
      assert.equal(
        await page.$eval('pinched-nerve-treatment-options', (options) => options.shadowRoot.querySelectorAll('[data-treatment]').length),
        0,
      );
      await page.evaluate(() => window.scrollTo(0, 0));
      await picture(page, 'wordpress-5-emergency.png');
      const boxes = await page.$$eval('pinched-nerve-symptom-checker, .entry-content > p, main', (all) =>
        all.map((element) => element.getBoundingClientRect().width > 200),
      );
      assert.ok(boxes.every(Boolean));
      assert.deepEqual(heard, { errors: [], elsewhere: [] });
      await close();
    },
    'in all the styles of the block library the three elements can be read and used at 360 and 1280 px, to a result': async () => {
      const { page, heard, close } = await openSession(browser, address);
      await page.goto(post.link);
      await elementsOf(page.mainFrame());
      for (const sheet of ['common', 'style', 'theme']) {
        const url = `${address}/wp-includes/css/dist/block-library/${sheet}.css`;
        await page.addStyleTag({ url });
        assert.ok(
          await page.evaluate((href) => [...document.styleSheets].find((each) => each.href === href).cssRules.length > 5, url),
          url,
        );
      }
      await page.addScriptTag({ type: 'module', content: `${seenSource}\nglobalThis.seen = { settled, walkTo, whatIsWrong };` });
      await page.waitForFunction(() => globalThis.seen);
      const wrongAtAllWidths = async () => {
        const found = [];
        for (const width of [360, 1280]) {
          await page.setViewport({ width, height: 740 });
          await page.evaluate(() => globalThis.seen.settled());
          found.push(...(await page.evaluate(() => globalThis.seen.whatIsWrong())).map((each) => `${width} px: ${each}`));
        }
        return found;
      };
      assert.deepEqual(await wrongAtAllWidths(), []);
      assert.equal(await page.evaluate((sheet) => globalThis.seen.walkTo(sheet), answersOf('V15')), 'urgent');
      assert.deepEqual(await wrongAtAllWidths(), []);
      assert.deepEqual(heard, { errors: [], elsewhere: [] });
      await close();
    },
    'without a script the danger signs stand on the page': async () => {
      const { page, close } = await openSession(browser, address);
      await page.setJavaScriptEnabled(false);
      await page.goto(post.link);
      for (const name of blocks)
        assert.ok(await page.$eval(`pinched-nerve-${name} a[href^="tel:"]`, (link) => link.getBoundingClientRect().height > 5), name);
      assert.deepEqual(
        (await ownLinksIn(page, 'red-flag-alert')).map(({ label }) => label),
        ['Spine clinic'],
      );
      await close();
    },
    'the post opens again with every block valid': async () => {
      const { page, heard } = author;
      await openEditor(page, address, { post: post.id });
      const opened = await page.evaluate(() =>
        wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, isValid, attributes }) => ({ name, isValid, region: attributes.region })),
      );
      assert.deepEqual(
        opened,
        blocks.map((name) => ({ name: `pinched-nerve-widgets/${name}`, isValid: true, region: name === 'symptom-checker' ? 'es' : '' })),
      );
      await elementsOf(await canvasOf(page));
      assert.deepEqual(heard.errors, []);
    },
    'an author inserts the shortcode; what is not known is named to those who can mend it, and to nobody else': async () => {
      const { page, heard } = author;
      await openEditor(page, address);
      await (await insertBlock(page, 'core/shortcode', 'shortcode')).choose();
      const canvas = await canvasOf(page);
      const field = await canvas.waitForSelector('.wp-block-shortcode textarea, .blocks-shortcode__textarea');
      await field.type('[pinched_nerve element="symptom-checker" region="xx" language="ar" colour="red" layout="wide"]');
      shortcodePost = await publish(page, 'Shortcode');
      assert.deepEqual(heard.errors, []);
      const seenByVisitor = await htmlOf(shortcodePost.link);
      has(
        seenByVisitor,
        /<div class="pinched-nerve-widgets alignwide" style="--pinched-nerve-max-width:none;"><pinched-nerve-symptom-checker region="gb" lang="ar"[^>]*><div lang="ar" dir="rtl"><h2>/,
      );
      hasNot(seenByVisitor, /pinched-nerve-widgets-notice/);
      assert.deepEqual(scriptsIn(seenByVisitor), [{ file: 'symptom-checker.js', isAsync: true }]);
      await page.goto(shortcodePost.link);
      const notice = await page.$eval('.pinched-nerve-widgets-notice', (box) => box.textContent);
      assert.match(notice, /region="xx"/);
      assert.match(notice, /“colour” is not a setting/);
      assert.doesNotMatch(notice, /layout/);
      assert.deepEqual(heard.errors, []);
    },
    'a shortcode that becomes a block keeps its settings': async () => {
      const { page } = author;
      await openEditor(page, address);
      const made = await page.evaluate(() =>
        wp.blocks
          .rawHandler({
            HTML: '<p>[pinched_nerve element="red-flag-alert" region="es" level="urgent" layout="full" heading-level="3"]</p>',
          })
          .map(({ name, attributes: { region, level, align, headingLevel } }) => ({ name, region, level, align, headingLevel })),
      );
      assert.deepEqual(made, [
        { name: 'pinched-nerve-widgets/red-flag-alert', region: 'es', level: 'urgent', align: 'full', headingLevel: 3 },
      ]);
    },
    'a visitor walks from the shortcode to an emergency': async () => {
      const { page, heard, close } = await openSession(browser, address);
      await page.goto(shortcodePost.link);
      await elementsOf(page.mainFrame(), ['symptom-checker']);
      assert.deepEqual(await walkToEmergency(page), { level: 'emergency', numbers: ['tel:999'], raised: null });
      assert.deepEqual(heard, { errors: [], elsewhere: [] });
      await close();
    },
    'the shortcode in classic content keeps its fallback inside, and a name that does not exist shows the danger signs': async () => {
      const write = (content) =>
        site.php(
          `wp_set_current_user(get_user_by('login','author')->ID); kses_init(); echo get_permalink(wp_insert_post(array('post_title'=>'Classic','post_status'=>'publish','post_content'=>wp_slash(${JSON.stringify(content).replaceAll('$', '\\$')}))));`,
        );
      const classic = await htmlOf(
        await write('Before.\n\n[pinched_nerve element="treatment-options" language="es" heading-level="4"]\n\nAfter.'),
      );
      has(
        classic,
        /<div class="pinched-nerve-widgets"><pinched-nerve-treatment-options[^>]*><div lang="es" dir="ltr"><h4>[^<]+<\/h4><p>[^<]+<\/p>.*<\/div><\/pinched-nerve-treatment-options><\/div>/s,
      );
      hasNot(classic, /<p>\s*<div class="pinched-nerve/);
      const unknown = await htmlOf(await write('[pinched_nerve element="sympton-checker"]'));
      has(unknown, /<pinched-nerve-red-flag-alert/);
      const hostile = await htmlOf(
        await write(`[pinched_nerve element="symptom-checker" region='"onmouseover="alert(1)' color-accent="red;}*{display:none"]`),
      );
      has(hostile, /<pinched-nerve-symptom-checker region="gb"/);
      hasNot(hostile, /onmouseover|display:none"/);
    },
    'a page without a widget loads none of it; one with the alert alone loads the small script': async () => {
      const write = (content) =>
        site.php(`echo get_permalink(wp_insert_post(array('post_title'=>'Other','post_status'=>'publish','post_content'=>'${content}')));`);
      assert.deepEqual(scriptsIn(await htmlOf(await write('<p>Nothing here.</p>'))), []);
      assert.deepEqual(scriptsIn(await htmlOf(await write('<!-- wp:pinched-nerve-widgets/red-flag-alert {"level":"urgent"} /-->'))), [
        { file: 'alert.js', isAsync: true },
      ]);
    },
    'the sidebar speaks the language of the editor, Spanish of Peru too, and the settings page Arabic': async () => {
      const { page } = author;
      await openEditor(page, address, { post: post.id, locale: 'es_PE' });
      assert.deepEqual(
        await page.evaluate(() => ({
          title: wp.blocks.getBlockType('pinched-nerve-widgets/symptom-checker').title,
          setting: wp.i18n.__('Heading level', 'pinched-nerve-widgets'),
          region: window.pinchedNerveWidgets.regions.find(({ value }) => value === 'gb').label,
        })),
        {
          title: 'Comprobador de síntomas: nervio pinzado',
          setting: 'Nivel del título',
          region: 'Reino Unido',
        },
      );
      const administrator = await openSession(browser, address);
      await logIn(administrator.page, address, 'administrator');
      await administrator.page.goto(`${address}/wp-admin/options-general.php?page=pinched-nerve-widgets&test_locale=ar`);
      assert.match(await administrator.page.$eval('#wpbody', (body) => body.textContent), /المنطقة الافتراضية/);
      await administrator.close();
    },
    'an author cannot open the settings': async () => {
      const { page } = author;
      const response = await page.goto(`${address}/wp-admin/options-general.php?page=pinched-nerve-widgets`);
      assert.equal(response.status(), 403);
      await author.close();
    },
    'PHP has nothing to complain of': async () => {
      assert.deepEqual(
        site
          .log()
          .split('\n')
          .filter((line) => line.includes('pinched')),
        [],
      );
    },
    'removing the plugin removes its option, and the page still opens': async () => {
      const left = await site.php(
        `require_once ABSPATH.'wp-admin/includes/plugin.php'; deactivate_plugins('${plugin}'); uninstall_plugin('${plugin}'); global $wpdb; echo json_encode($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%pinched%'"));`,
      );
      assert.deepEqual(JSON.parse(left), []);
      assert.deepEqual(scriptsIn(await htmlOf(post.link)), []);
    },
  };
}

/** Runs all; says what was installed, what passed, and loudly what was not run. */
export async function run({ log = console.log, series = newestFirst } = {}) {
  const total = { passed: 0, failed: 0, notRun: 0 };
  const notRun = (what, why) => {
    total.notRun++;
    log(`NOT RUN: ${what}: ${why}`);
  };
  if (!fs.existsSync(`${root}dist/pinched-nerve-widgets-wordpress.zip`)) {
    notRun('the plugin in WordPress', 'dist/pinched-nerve-widgets-wordpress.zip is not there; run npm run build');
    return total;
  }
  const missing = await prepareTools(log);
  if (missing) {
    for (const one of series) notRun(`the plugin in WordPress ${one}`, missing);
    return total;
  }
  try {
    execFileSync('phpcs', [`--standard=${root}scripts/cms/wordpress-phpcs.xml`, `${root}integrations/wordpress`], { encoding: 'utf8' });
    total.passed++;
    log('passed  the plugin keeps what PHP_CodeSniffer has of the WordPress coding standard');
  } catch (error) {
    if (error.code === 'ENOENT') notRun('the coding standard', 'phpcs is not here; apt-get install php-codesniffer');
    else {
      total.failed++;
      log(`FAILED  the coding standard\n${error.stdout}`);
    }
  }
  const browser = await puppeteer.launch({ ...(await findChromium()), defaultViewport: { width: 1080, height: 700 } });
  try {
    for (const one of series) {
      let files;
      try {
        files = await wordpressFiles(one);
      } catch (error) {
        notRun(
          `the plugin in WordPress ${one}`,
          String(error.stderr || error.message)
            .trim()
            .split('\n')
            .at(-1),
        );
        continue;
      }
      log(`${files.isNew ? 'downloaded' : 'found'} WordPress ${files.version} (${files.folder})`);
      const began = Date.now();
      let site;
      try {
        site = await startWordpress(one);
      } catch (error) {
        total.failed++;
        log(`FAILED  ${error.message}`);
        continue;
      }
      const takesPictures = process.env.PICTURES && one === series[0];
      const picture = async (page, name) => {
        if (!takesPictures) return;
        fs.mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}` });
      };
      try {
        let isStuck = false;
        for (const [name, act] of Object.entries(journey({ site, browser, picture }))) {
          if (isStuck) {
            notRun(`WordPress ${files.version}: ${name}`, 'a step before it failed');
            continue;
          }
          const beganStep = Date.now();
          try {
            await act();
            total.passed++;
            log(`passed  WordPress ${files.version}: ${name}  ${((Date.now() - beganStep) / 1000).toFixed(1)} s`);
          } catch (error) {
            total.failed++;
            isStuck = true;
            log(`FAILED  WordPress ${files.version}: ${name}\n${error.stack}`);
          }
        }
      } finally {
        await site.stop();
      }
      log(`WordPress ${files.version} took ${((Date.now() - began) / 1000).toFixed(0)} s`);
    }
  } finally {
    await browser.close();
  }
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const series = process.argv.slice(2);
  const { passed, failed, notRun } = await run(series.length ? { series } : {});
  console.log(`WordPress: ${passed} passed, ${failed} failed, ${notRun} not run`);
  process.exitCode = failed ? 1 : 0;
}
