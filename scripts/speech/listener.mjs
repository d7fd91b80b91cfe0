import assert from 'node:assert/strict';
import { waitFor } from './desktop.mjs';

/** Letters and digits alone: a screen reader sets its own points, and breaks lines where the browser does. */
const bare = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text was said, whatever stands between its words. */
export const includes = (said, text) => bare(said).includes(bare(text));

const joined = (rows) => rows.flatMap(({ text }) => text ?? []).join(' ');

/** Nothing more is said when the log has been as it is for this long. */
const quietMs = 350;

/**
 * Somebody who works a page by keys alone and remembers what is said after each.
 *
 * A phrase is a text, an expression, or what a selector finds: its text then must be said, whatever the words and the language are.
 */
export class Listener {
  #desktop;
  #page;
  #address;
  /** How many rows had been said before each key. */
  #keys = [];

  constructor({ desktop, page, address }) {
    this.#desktop = desktop;
    this.#page = page;
    this.#address = address;
  }

  get page() {
    return this.#page;
  }

  /** Loads a page of the tests and waits until it is silent. */
  async open(name) {
    this.#mark(`open ${name}`);
    await this.#page.goto(`${this.#address}/host/${name}`);
    // The language of a page may come after its script.
    await this.#page.waitForNetworkIdle({ idleTime: 200 });
    await this.#desktop.focusWindow(await this.#page.title());
    // A browser may leave the focus in its own bar for addresses.
    await waitFor(
      async () => {
        if (await this.#page.evaluate(() => document.hasFocus())) return true;
        await this.#desktop.press('F6');
        await this.#quiet();
        return false;
      },
      { what: 'the focus in the page' },
    );
    await this.#quiet();
  }

  /** Presses a key and waits until all phrases were said after it, in this order. */
  async press(key, ...phrases) {
    this.#mark(key);
    await this.#desktop.press(key);
    await this.hears(...phrases);
  }

  /** Waits until all phrases were said since the last key, in this order. */
  async hears(...phrases) {
    let missing;
    await waitFor(
      async () => {
        missing = await this.#missing(phrases);
        return missing === undefined;
      },
      { what: 'speech' },
    ).catch(() => {
      assert.fail(`after ${this.#keys.at(-1).key}: “${missing}” was not said. Said was: ${this.sinceLastKey() || 'nothing'}`);
    });
    await this.#quiet();
  }

  /** Presses a key again and again until all phrases were said after one of them. Returns what was said on the way. */
  async pressUntil(key, phrases, { most = 60 } = {}) {
    const from = this.#desktop.said().length;
    for (let times = 0; times < most; times++) {
      this.#mark(key);
      await this.#desktop.press(key);
      await this.#quiet();
      if ((await this.#missing([phrases].flat())) === undefined) return joined(this.#desktop.said().slice(from));
    }
    return assert.fail(
      `after ${most} times ${key}: “${await this.#missing([phrases].flat())}” was not said. Said was: ${joined(this.#desktop.said().slice(from))}`,
    );
  }

  /** What was said since the last key, as one text. */
  sinceLastKey() {
    return joined(this.#rowsSinceLastKey());
  }

  /** How often a text was said since the last key. */
  async timesSaid(phrase) {
    return bare(this.sinceLastKey()).split(bare(await this.textOf(phrase))).length - 1;
  }

  /** All that was said, each row with its language. */
  all() {
    const [{ from }] = this.#keys;
    return this.#desktop
      .said()
      .slice(from)
      .filter(({ text }) => text);
  }

  /** The text that a selector finds first; a text is itself. */
  async textOf(phrase) {
    if (typeof phrase === 'string') return phrase;
    return this.#page.$eval(phrase.selector, (element) => element.getAttribute('aria-label') ?? element.innerText).catch(() => '');
  }

  /** Everything for a human to read: each key, and below it what was said, with its language. */
  transcript() {
    const rows = this.#desktop.said();
    return this.#keys
      .map(({ key, from }, index) => {
        const until = this.#keys[index + 1]?.from ?? rows.length;
        const lines = rows
          .slice(from, until)
          .map(({ text, language }) => (text === undefined ? '    (cut)' : `    ${language ? `[${language}] ` : ''}${text}`));
        // A key first of all silences what is being said.
        if (lines[0]?.endsWith('(cut)')) lines.shift();
        return [`> ${key}`, ...lines].join('\n');
      })
      .join('\n');
  }

  #mark(key) {
    this.#keys.push({ key, from: this.#desktop.said().length });
  }

  #rowsSinceLastKey() {
    return this.#desktop.said().slice(this.#keys.at(-1).from);
  }

  /** The first phrase that was not said since the last key. */
  async #missing(phrases) {
    let rest = this.sinceLastKey();
    for (const phrase of phrases) {
      if (phrase instanceof RegExp) {
        const found = phrase.exec(rest);
        if (!found) return phrase;
        rest = rest.slice(found.index + found[0].length);
      } else {
        const text = bare(await this.textOf(phrase));
        const words = bare(rest);
        const at = text ? words.indexOf(text) : -1;
        if (at < 0) return text || phrase.selector;
        rest = words.slice(at + text.length);
      }
    }
    return undefined;
  }

  async #quiet() {
    let count = -1;
    let since = Date.now();
    await waitFor(
      () => {
        const now = this.#desktop.said().length;
        if (now !== count) [count, since] = [now, Date.now()];
        return Date.now() - since >= quietMs;
      },
      { what: 'silence', seconds: 30 },
    );
  }
}
