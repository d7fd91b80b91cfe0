/** Takes the README's pictures of the three elements on the start page: `npm run pictures` writes docs/pictures. */
import fs from 'node:fs';
import { openPage, startBrowser } from '../test/support/browser.mjs';
import { answersOf } from '../test/support/answer-sheets.mjs';

const session = await startBrowser();
fs.mkdirSync('docs/pictures', { recursive: true });

async function take(name, tag, prepare = () => {}, { width = 760, height } = {}) {
  const { page } = await openPage(session.browser, `${session.address}/?region=gb&theme=light`);
  await page.setViewport({ width, height: 900 });
  await page.$eval(tag, prepare, answersOf('V17'));
  await page.evaluate((wanted) => document.querySelector(wanted).updateComplete, tag);
  const box = await page.$eval(tag, (element) => {
    const { x, y, width: across, height: down } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width: across, height: down };
  });
  await page.screenshot({
    path: `docs/pictures/${name}.png`,
    clip: { ...box, height: Math.min(box.height, height ?? box.height) },
    captureBeyondViewport: true,
  });
  await page.close();
}

await take('red-flag-alert', 'pinched-nerve-red-flag-alert');
await take('symptom-checker', 'pinched-nerve-symptom-checker', (checker) => checker.goTo('saddle'));
await take('body-map', 'pinched-nerve-symptom-checker', (checker) => checker.goTo('pain-where'), { height: 620 });
await take('result', 'pinched-nerve-symptom-checker', (checker, answers) => (checker.answers = answers), { height: 900 });
await take('treatment-options', 'pinched-nerve-treatment-options', () => {}, { height: 900 });
await session.stop();
