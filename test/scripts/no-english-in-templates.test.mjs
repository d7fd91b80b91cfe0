import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { noEnglishInTemplates } from '../../scripts/no-english-in-templates.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const fault = (code) => ({ code, errors: [{ messageId: 'english' }] });

/** Every template as it would stand in an element. */
tester.run('no-english-in-templates', noEnglishInTemplates, {
  valid: [
    'html`<p>${openText()}</p>`',
    'html`<p>${isOpen ? openText() : nothing} · ${count} / 9</p>`',
    'html`<p class="note" part="note ${isOpen ? "open" : "closed"}" dir=${isEnglish ? "ltr" : "rtl"}>${name}</p>`',
    'html`<button type="button" aria-expanded=${isOpen ? "true" : "false"} @click=${() => this.#open("first")}></button>`',
    'html`<section aria-labelledby="title" data-title="signs" title=${title()} ${when("kept")}></section>`',
    'html`<input .value=${value ?? "none"} .checked=${kind === "one"} ?disabled=${state === "done"} placeholder="" />`',
    'html`${this.#renderPart("answers")} ${kind === "one" && renderOne()} ${parts[\'first\']} ${id === "saddle" ? saddle() : other()}`',
    'html`${ids.map((id) => html`<li id="sign-${id}">${words[id]()}</li>`)} ${ids.map((id) => words(id, "short"))}`',
    'html`<abbr title="${a}" lang=${"en"} ${"kept"}>${b}</abbr>`',
    'css`p { color: red; }`',
    'const text = `not a template of an element`',
  ],
  invalid: [
    'html`<p>Open the list</p>`',
    'svg`<title>Body</title>`',
    'html`<p>${isOpen ? "Close" : text()}</p>`',
    'html`<p>${isOpen ? text() : "Open"}</p>`',
    'html`${isOpen && "Open"}`',
    'html`${name ?? "Nobody"}`',
    'html`${name || ("Nobody" as string)}`',
    'html`${"Step " + count}`',
    'html`${`Step ${count}`}`',
    'html`${["Open"]}`',
    'html`${ids.map((id) => `${id} and`)}`',
    'html`<p>${list}${"Открыть"}</p>`',
    'html`<section aria-roledescription="step"></section>`',
    'html`<progress aria-valuetext="Step ${step}"></progress>`',
    'html`<progress aria-valuetext=${`Step ${step}`}></progress>`',
    "html`<img alt='A body' />`",
    'html`<option label=None></option>`',
    'html`<input placeholder="Your age" />`',
    'html`<p id="x" title="${before} ${isOpen ? "Close" : other()}"></p>`',
    'html`<button aria-label=${isOpen ? "Close" : other()}></button>`',
    'html`<track .label=${"English"} />`',
    'html`<p .textContent=${"Open"}></p>`',
  ].map(fault),
});
