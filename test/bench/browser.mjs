/**
 * In Chromium at a quarter of its speed: from the script to the first question, and from an answer to the next paint, for the
 * symptom checker, a bare Lit form with the same questions, and SurveyJS. All three in one run, in turns.
 */
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { spread } from './timing.mjs';

/** The median of 15 was seen to move by 0.05 from run to run. */
const rounds = Number(process.env.ROUNDS ?? 45);
const slowdown = 4;
/** Pages that each opens in a round, of which the middle counts: one page varies more than the forms differ. */
const pages = 7;

/** The questions as each form gets them, from the same tables. */
const questionsModule = `
import { knowledge } from './dist/esm/knowledge/index.js';
import { questionWords } from './dist/esm/wording/questions.js';
export const questions = Object.entries(knowledge.questions).filter(([, q]) => q.ask === 'always').map(([id, q]) => ({
  id, many: q.kind === 'many', text: questionWords[id].text(), options: Object.keys(q.options).map((o) => [o, questionWords[id].options[o]()]) }));
`;

const bareForm = `${questionsModule}
import { LitElement, html } from 'lit';
class BareForm extends LitElement {
  static get properties() { return { step: { state: true } }; }
  constructor() { super(); this.step = 0; }
  render() {
    const { id, many, text, options } = questions[this.step];
    return html\`<form @submit=\${(e) => { e.preventDefault(); this.step++; }}><fieldset><legend>\${text}</legend>\${options.map(([o, t]) =>
      html\`<label><input type=\${many ? 'checkbox' : 'radio'} name=\${id} value=\${o}>\${t}</label>\`)}</fieldset><button>Continue</button></form>\`;
  }
}
customElements.define('bare-form', BareForm);
document.body.append(document.createElement('bare-form'));
`;

const survey = `${questionsModule}
import { Model } from 'survey-core';
import 'survey-js-ui';
const model = new Model({ questionsOnPageMode: 'questionPerPage', elements: questions.map(({ id, many, text, options }) => ({
  type: many ? 'checkbox' : 'radiogroup', name: id, title: text, choices: options.map(([value, text]) => ({ value, text })) })) });
globalThis.model = model;
model.render(document.body.appendChild(document.createElement('div')));
`;

async function bundle(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    conditions: ['production', 'browser'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** What each contender does in the page: to the first question, then one answer after another. */
const contenders = {
  'pinched-nerve-symptom-checker': {
    script: '/dist/symptom-checker.js',
    begin: () => {
      const element = document.querySelector('pinched-nerve-symptom-checker');
      element.goTo('now');
    },
    isReady: () => Boolean(document.querySelector('pinched-nerve-symptom-checker')?.shadowRoot?.querySelector('input[name=now]')),
    answer: () => {
      const root = document.querySelector('pinched-nerve-symptom-checker').shadowRoot;
      (root.querySelector('input[value=none], input[value=no]') ?? root.querySelector('input')).click();
      root.querySelector('[part~=continue]').click();
    },
  },
  'bare Lit form': {
    script: '/bench/bare.js',
    begin: () => {},
    isReady: () => Boolean(document.querySelector('bare-form')?.shadowRoot?.querySelector('input')),
    answer: () => {
      const root = document.querySelector('bare-form').shadowRoot;
      root.querySelector('input').click();
      root.querySelector('button').click();
    },
  },
  SurveyJS: {
    script: '/bench/survey.js',
    begin: () => {},
    isReady: () => Boolean(document.querySelector('input[type=checkbox], input[type=radio]')),
    answer: () => {
      document.querySelector('input[type=checkbox], input[type=radio]').click();
      globalThis.model.nextPage();
    },
  },
};

async function measure(browser, address, { script, begin, isReady, answer }) {
  const page = await browser.newPage();
  await page.goto(`${address}/bench/page`);
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const first = await page.evaluate(
    async (source, beginText, readyText) => {
      const isShown = (0, eval)(`(${readyText})`);
      const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const code = await (await fetch(source)).text();
      const start = performance.now();
      const element = document.createElement('script');
      element.textContent = code;
      document.body.append(element);
      (0, eval)(`(${beginText})`)();
      while (!isShown()) await new Promise((resolve) => setTimeout(resolve));
      await paint();
      return performance.now() - start;
    },
    script,
    String(begin),
    String(isReady),
  );
  const answers = await page.evaluate(async (answerText) => {
    const give = (0, eval)(`(${answerText})`);
    const times = [];
    for (let count = 0; count < 5; count++) {
      const start = performance.now();
      give();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  }, String(answer));
  await page.close();
  return { first, answer: answers.sort((a, b) => a - b)[2] };
}

/** The middle of several pages, for each of the two times. */
async function measureSeveral(...options) {
  const times = [];
  for (let page = 0; page < pages; page++) times.push(await measure(...options));
  return { first: spread(times.map(({ first }) => first)).median, answer: spread(times.map(({ answer }) => answer)).median };
}

/** Ratio of ours to another's, round by round. */
function ratioOf(results, other, what) {
  const ours = results['pinched-nerve-symptom-checker'][what];
  return spread(ours.map((time, round) => time / results[other][what][round]));
}

/**
 * Measures in the browser.
 *
 * @returns A section of docs/benchmarks.md and the targets in it.
 */
export async function benchBrowser() {
  const scripts = { '/bench/bare.js': await bundle(bareForm), '/bench/survey.js': await bundle(survey) };
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body><pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>';
  const server = await serve({
    respond(request, response) {
      const found = request.url === '/bench/page' ? html : scripts[request.url];
      if (found) response.writeHead(200, { 'content-type': request.url.endsWith('.js') ? 'text/javascript' : 'text/html' }).end(found);
      return Boolean(found);
    },
  });
  const browser = await puppeteer.launch(await findChromium());
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, { first: [], answer: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const [name, contender] of Object.entries(contenders)) {
      const { first, answer } = await measureSeveral(browser, server.address, contender);
      results[name].first.push(first);
      results[name].answer.push(answer);
    }
  await browser.close();
  await server.stop();
  const round = (number) => number.toFixed(number < 10 ? 2 : 0);
  const cells = ({ least, median, most }) => [least, median, most].map(round).join(' / ');
  const rows = Object.entries(results).map(
    ([name, { first, answer }]) => `| ${name} | ${cells(spread(first))} | ${cells(spread(answer))} |`,
  );
  const names = { first: 'script to first question', answer: 'answer to next paint' };
  const targets = Object.entries(names).map(([what, name]) => {
    const ratio = ratioOf(results, 'bare Lit form', what);
    return {
      what: `${name}, against a bare Lit form`,
      met: ratio.median <= 1.3,
      measured: `${cells(ratio)} times (least / median / most), at most 1.30 wanted`,
    };
  });
  const section = `## In the browser

Chromium at a quarter of its speed, ${rounds} rounds in turns, the middle of ${pages} pages in each, milliseconds: least / median / most. Wall-clock time, so other work on the machine counts.
The bare form has the same questions and tables, one question a screen, no styles, no rules, no reasons and no languages; ours renders its styled screen and moves the focus.

| who | script to first question | answer to next paint |
| --- | --- | --- |
${rows.join('\n')}

Against SurveyJS: first question ${cells(ratioOf(results, 'SurveyJS', 'first'))} times, answer ${cells(ratioOf(results, 'SurveyJS', 'answer'))} times.
`;
  return { section, targets };
}
