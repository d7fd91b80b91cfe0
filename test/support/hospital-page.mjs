/** A hospital's page with the three elements in it, as little of it as there can be. */
import { hostPage } from './hosts.mjs';

const signs = `<h2>Get help now if you have one of these:</h2>
<ul><li>numb or changed feeling around your genitals, bottom or inner thighs</li><li>chest pain, trouble breathing, or fainting</li></ul>
<p><a href="tel:999">Call 999</a> or go to A&amp;E.</p>`;

/** The three tags with what stands inside them until the script is ready. */
export const threeElements = `<pinched-nerve-red-flag-alert region="gb">${signs}</pinched-nerve-red-flag-alert>
<h2>Check your symptoms</h2>
<pinched-nerve-symptom-checker region="gb">${signs}</pinched-nerve-symptom-checker>
<h2>Your options</h2>
<pinched-nerve-treatment-options region="gb" heading-level="3"><p>Ask your doctor or physiotherapist which treatments suit you.</p></pinched-nerve-treatment-options>`;

/** The one script. Pages load it themselves, or a test adds it later. */
export const oneScript = '<script src="/dist/pinched-nerve-widgets.js"></script>';

/** A whole page, made of `hostPage`. `main` are the attributes of what stands around the widgets. */
export function hospitalPage({
  lang = 'en',
  dir = 'ltr',
  head = '',
  main = 'class="container"',
  body = threeElements,
  script = oneScript,
} = {}) {
  return hostPage({
    attributes: `lang="${lang}" dir="${dir}"`,
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">${head}`,
    body: `
<main ${main}>
<h1>Back and leg pain</h1>
<p>Most pinched nerves in the lower back calm down by themselves. A few signs need help at once.</p>
${body}
<p>Text of the page after the widgets, with <a href="#top">a link</a>.</p>
</main>
${script}
`,
  });
}
