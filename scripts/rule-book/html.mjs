/** Text that is already HTML. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function textOf(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"]/g, (sign) => escapes[sign]);
}

/** A template of HTML: values are escaped, lists joined, nothing and false left out. */
export const html = (strings, ...values) => new Markup(strings.reduce((text, part, index) => text + textOf(values[index - 1]) + part));

export const toText = (markup) => textOf(markup);
