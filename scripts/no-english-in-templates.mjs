/** ESLint rule: text that a reader would see or hear must come from `wording`, in the templates of elements too. */

/** Attributes that are said or shown as they stand. */
const spokenAttributes = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['aria-braillelabel', 'aria-brailleroledescription', 'alt', 'label', 'placeholder', 'title'],
];

/** Properties that are, as a binding (`.textContent=${…}`) names them. */
const spokenProperties = [
  ...['ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'ariaValueText', 'ariaPlaceholder'],
  ...['ariaBrailleLabel', 'ariaBrailleRoleDescription', 'alt', 'label', 'placeholder', 'title', 'innerText', 'textContent'],
];

const spoken = new Set([...spokenAttributes, ...spokenProperties.map((name) => `.${name}`)]);
const letters = /\p{L}{2,}/u;

/** Stands for an expression in the text of a template. */
const hole = '\u0000';

/** One attribute with a value, up to the end of the value or of the text. */
const attribute = /(?<=[\s"'])([.?@]?[\w:-]+)\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'>]*))/g;

/** The attributes of a tag, or of what there is of it: name, value, and the place after it. */
function attributesIn(tag) {
  return [...tag.matchAll(attribute)].map((match) => {
    const [all, name, ...values] = match;
    return { name, value: values.find((value) => value !== undefined), end: match.index + all.length };
  });
}

/** Whether what an expression at the end of this text gives is read by people: it is text, or the value of such an attribute. */
function isSpokenAfter(text) {
  const start = text.lastIndexOf('<');
  if (start <= text.lastIndexOf('>')) return true;
  const tag = text.slice(start) + hole;
  return attributesIn(tag).some(({ name, end }) => spoken.has(name) && end === tag.length);
}

/** The literals and template texts that an expression can give, each with its node. Of a call only `map` is looked into. */
function textsOf(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [[node, node.value]] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map((part) => [part, part.value.raw]), ...node.expressions.flatMap(textsOf)];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(textsOf);
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(textsOf) : [];
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? textsOf(element) : []));
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return textsOf(node.expression);
    case 'CallExpression': {
      const [given] = node.arguments;
      const isMap = node.callee.type === 'MemberExpression' && node.callee.property.name === 'map';
      return isMap && given?.type === 'ArrowFunctionExpression' && given.body.type !== 'BlockStatement' ? textsOf(given.body) : [];
    }
    default:
      return [];
  }
}

export const noEnglishInTemplates = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { english: 'Text in a template: put it in src/wording as msg(), and call it inside withLanguage. Found: {{text}}' },
  },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'english', data: { text } });
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !/^(html|svg)$/.test(tag.name)) return;
        const whole = quasi.quasis.map((part) => part.value.raw).join(hole);
        const text = letters.exec(whole.replace(/<[^>]*>/g, ' '));
        const said = [...whole.matchAll(/<[^>]*>/g)]
          .flatMap(([tagText]) => attributesIn(tagText))
          .find(({ name, value }) => spoken.has(name) && letters.test(value));
        if (text ?? said) report(quasi, text?.[0] ?? `${said.name}=${said.value}`);
        quasi.expressions.forEach((expression, index) => {
          const before = quasi.quasis
            .slice(0, index + 1)
            .map((part) => part.value.raw)
            .join(hole);
          if (!isSpokenAfter(before)) return;
          for (const [node, given] of textsOf(expression)) if (letters.test(given)) report(node, given);
        });
      },
    };
  },
};
