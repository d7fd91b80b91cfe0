import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { parseAst } from 'rollup/parseAst';
import compileTemplates, { compileTemplate, templatesIn } from '../../scripts/compile-templates.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';
import minifyLiterals from '../../scripts/minify-literals.mjs';

const litFile = /\/node_modules\/lit-html\/lit-html\.js$/;
const elements = new URL('../../dist/esm/elements/', import.meta.url);

/** Every template of the elements, as the scripts have it. */
async function readTemplates() {
  const { transform } = minifyLiterals();
  const found = [];
  for (const file of await readdir(elements, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const url = new URL(file, elements);
    const code = readFileSync(url, 'utf8');
    const short = await transform.call({ parse: parseAst, warn: assert.fail }, code, url.pathname);
    for (const { tag, quasi } of templatesIn(parseAst(short?.code ?? code)))
      found.push({ tag: tag.name, strings: quasi.quasis.map(({ value }) => value.cooked) });
  }
  return found;
}

/** Lit as a script that leaves `html`, `svg` and `render` in a global: as it is published, or as our scripts have it. */
async function litAs(name, isCompiled) {
  const { transform } = compileTemplates();
  const plugin = {
    name: 'lit',
    setup: ({ onLoad }) =>
      onLoad({ filter: litFile }, ({ path }) => ({ contents: transform(readFileSync(path, 'utf8'), path).code, loader: 'js' })),
  };
  const { outputFiles } = await esbuild.build({
    stdin: { contents: "export { html, svg, render } from 'lit';", resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    globalName: name,
    write: false,
    conditions: ['production', 'browser'],
    plugins: isCompiled ? [plugin] : [],
  });
  return outputFiles[0].text;
}

/** In the page: what stands there after a first and a second showing, who hears what, and what was set as a property. */
function showBoth({ tag, strings, text, kinds }) {
  const show = ({ html, svg, render }, isCompiled) => {
    const place = document.body.appendChild(document.createElement('div'));
    const heard = [];
    const isDrawn = tag === 'svg';
    const literal = Object.assign([...strings], { raw: strings });
    const seen = ['a', 'b'].map((round) => {
      const values = kinds.map((kind, index) => {
        if (kind === '@') return () => heard.push(`${round}${index}`);
        if (kind === '?') return round === 'a';
        return kind === '.' ? `width: ${index + 1}px` : `${round}${index}`;
      });
      const make = isDrawn ? svg : html;
      const made = isCompiled ? make(text, ...values) : make(literal, ...values);
      const drawing = isCompiled ? html('2;<svg width="9"><?></svg>', made) : html`<svg width="9">${made}</svg>`;
      render(isDrawn ? drawing : made, place);
      for (const element of place.querySelectorAll('*'))
        for (const type of ['click', 'change', 'input', 'submit', 'toggle', 'keydown', 'focusin', 'focusout', 'pointerdown'])
          element.dispatchEvent(new Event(type));
      const properties = [...place.querySelectorAll('*')].map(({ checked, value, style }) => [checked, value, style.cssText].join());
      return { nodes: place.innerHTML.replace(/<!--.*?-->/g, ''), properties };
    });
    place.remove();
    return { seen, heard };
  };
  return [show(globalThis.published, false), show(globalThis.compiled, true)];
}

describe('templates that are read at build time', () => {
  it('become the nodes, listeners and properties that Lit makes of them', async () => {
    const templates = await readTemplates();
    assert.ok(templates.length > 180, `${templates.length} templates`);
    const browser = await puppeteer.launch(await findChromium());
    try {
      const page = await browser.newPage();
      await page.evaluate(`${await litAs('published', false)};globalThis.published=published`);
      await page.evaluate(`${await litAs('compiled', true)};globalThis.compiled=compiled`);
      for (const { tag, strings } of templates) {
        const text = compileTemplate(tag, strings);
        const kinds = strings.slice(0, -1).map((before) => /([.?@])[\w-]+=$/.exec(before)?.[1] ?? '');
        const [published, compiled] = await page.evaluate(showBoth, { tag, strings, text, kinds });
        assert.deepEqual(compiled, published, strings.join('${…}'));
        assert.equal(published.heard.length > 0, kinds.includes('@'), strings.join('${…}'));
      }
    } finally {
      await browser.close();
    }
  });

  it('are not taken from what a host hands in as data', async () => {
    const browser = await puppeteer.launch(await findChromium());
    try {
      const page = await browser.newPage();
      await page.evaluate(`${await litAs('compiled', true)};globalThis.compiled=compiled`);
      const said = await page.evaluate(() => {
        const { html, render } = globalThis.compiled;
        return ['1;<b>bold</b>', 1, { h: ['<b>bold</b>'], parts: [] }].map((type) => {
          const place = document.createElement('div');
          try {
            render(html('1;<p><?></p>', { _$litType$: type, strings: ['<b>bold</b>'], values: [] }), place);
          } catch ({ message }) {
            return [message, place.querySelector('b')];
          }
          return place.innerHTML;
        });
      });
      assert.deepEqual(said, Array(3).fill(['not a template', null]));
    } finally {
      await browser.close();
    }
  });

  it('stop the build where they ask for what the scripts leave out of Lit', () => {
    assert.throws(() => compileTemplate('html', ['<p ', '></p>']), /in place of an attribute/);
    assert.throws(() => compileTemplate('html', ['<!-- ', ' -->']), /in a comment/);
    assert.throws(() => compileTemplate('html', ['<textarea>', '</textarea>']), /not found again/);
    assert.throws(() => compileTemplate('html', ['<p style="color: red; width: ', '"></p>']), /attribute style/);
  });

  it('stop the build where Lit is written differently from what they know', () => {
    const { transform } = compileTemplates();
    const path = new URL('../../node_modules/lit-html/lit-html.js', import.meta.url).pathname;
    const lit = readFileSync(path, 'utf8');
    assert.doesNotThrow(() => transform(lit, path));
    for (const piece of ['C=new WeakMap', ',l=document', 'function M(', 'class Z{'])
      assert.throws(() => transform(lit.replace(piece, ';'), path), /written differently/, piece);
  });
});
