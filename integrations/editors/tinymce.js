/**
 * Settings with which TinyMCE keeps the three elements, their attributes and what stands inside them, and can insert them:
 * `tinymce.init({ selector: '…', toolbar: '… pinchednerve', ...settings })`. Tried with TinyMCE 8.9.2.
 */
import { commonAttributes, elementToInsert, names, placeholderAttribute } from './insertion.js';
import { elements, startingText } from './widgets.js';

const tags = Object.keys(elements);
const button = 'pinchednerve';

// TinyMCE removes `for` from everything but labels before its own rules are asked, so it travels under another name.
const disguisedFor = 'data-pinched-nerve-for';

/** What goes into `custom_elements` and `extended_valid_elements`; enough where a system takes nothing but texts, though `for` is lost then. */
export const validElements = {
  custom_elements: tags.join(','),
  extended_valid_elements: tags
    .map((tag) => `${tag}[${[...new Set([...elements[tag], ...commonAttributes, 'class'])].join('|')}|data-*]`)
    .join(','),
};

function disguiseFor(content) {
  return content.replace(/<pinched-nerve-[a-z-]+(?:"[^"]*"|'[^']*'|[^>"'])*>/g, (tag) =>
    tag.replace(/"[^"]*"|'[^']*'|\sfor(?=\s*=)/g, (part) => (/^["']/.test(part) ? part : ` ${disguisedFor}`)),
  );
}

/** The element or placeholder in which the cursor stands. */
function chosen(editor) {
  return editor.dom.getParent(
    editor.selection.getNode(),
    (node) => tags.includes(node.localName) || node.hasAttribute?.(placeholderAttribute),
  );
}

function openDialog(editor, tag, defaults) {
  const old = chosen(editor);
  const isOld = old?.localName === tag;
  const value = (name) => (isOld ? (old.getAttribute(name) ?? '') : (defaults[name] ?? ''));
  const languageNames = (language) => new Intl.DisplayNames([language], { type: 'language' }).of(language);
  const choices = {
    lang: [['', 'As the page'], ...Object.keys(startingText).map((language) => [language, languageNames(language)])],
    region: [['', 'Not set: "your local emergency number"'], ...Object.entries(startingText.en.regions).filter(([id]) => id !== 'other')],
    'heading-level': [['', 'Usual'], ...['2', '3', '4', '5', '6'].map((level) => [level, `Level ${level}`])],
  };
  const labels = { lang: 'Language', region: 'Country (whose phone numbers)', 'heading-level': 'Headings start at' };
  editor.windowManager.open({
    title: names[tag],
    body: {
      type: 'panel',
      items: Object.entries(choices).map(([name, options]) => ({
        type: 'listbox',
        // A dash in a name confuses no one but TinyMCE's own data.
        name: name.replace('-', '_'),
        label: labels[name],
        items: options.map(([option, text]) => ({ value: option, text })),
      })),
    },
    initialData: Object.fromEntries(
      Object.entries(choices).map(([name, options]) => {
        const wanted = value(name).toLowerCase();
        return [name.replace('-', '_'), options.find(([option]) => option.toLowerCase() === wanted)?.[0] ?? ''];
      }),
    ),
    buttons: [
      { type: 'cancel', text: 'Cancel' },
      { type: 'submit', text: isOld ? 'Save' : 'Insert', primary: true },
    ],
    onSubmit(dialog) {
      const data = dialog.getData();
      const attributes = Object.fromEntries(Object.keys(choices).map((name) => [name, data[name.replace('-', '_')]]));
      editor.undoManager.transact(() => {
        // The phone number inside must stay that of the country, so the text is written anew too.
        const content = elementToInsert(tag, attributes, editor.getDoc().documentElement.lang || defaults.language);
        if (isOld) {
          const kept = [...old.attributes].filter(({ name }) => !(name in choices));
          const fresh = editor.dom.createFragment(content).firstElementChild;
          for (const { name, value: text } of kept) fresh.setAttribute(name, text);
          old.replaceWith(fresh);
        } else {
          const block = editor.dom.getParent(editor.selection.getNode(), (node) => node.parentNode === editor.getBody());
          const fresh = editor.dom.createFragment(`${content}<p><br data-mce-bogus="1"></p>`);
          const last = fresh.lastElementChild;
          if (block) block.after(fresh);
          else editor.getBody().append(fresh);
          if (block && editor.dom.isEmpty(block) && block.localName === 'p') block.remove();
          editor.selection.setCursorLocation(last, 0);
        }
        editor.nodeChanged();
      });
      dialog.close();
    },
  });
}

/**
 * All settings for `tinymce.init`; its `setup` adds the button and menu item `pinchednerve`.
 *
 * @param defaults - What the dialog offers first: `region`, `lang`, `heading-level`; `language` is that of the text inside while `lang` is empty.
 */
export function settingsWith(defaults = {}) {
  return {
    ...validElements,
    content_style: `${tags.join(',')},[${placeholderAttribute}]{display:block;border:1px dashed #555;padding:0 .75em;margin:1em 0}
${tags.map((tag) => `${tag}::before{content:"${names[tag]}";display:block;margin:.5em 0;font:600 .8em sans-serif;color:#333}`).join('')}`,
    setup(editor) {
      editor.on('BeforeSetContent', (event) => {
        if (event.content) event.content = disguiseFor(event.content);
      });
      editor.on('PreInit', () => {
        // `slot` sends a line into a place of the element; TinyMCE knows it on registered elements only.
        for (const name of ['p', 'div', 'a', 'ul']) {
          const rule = editor.schema.getElementRule(name);
          if (rule && !rule.attributes.slot) {
            rule.attributes.slot = {};
            rule.attributesOrder.push('slot');
          }
        }
        editor.serializer.addAttributeFilter(disguisedFor, (nodes) => {
          for (const node of nodes) {
            node.attr('for', node.attr(disguisedFor));
            node.attr(disguisedFor, null);
          }
        });
      });
      const items = tags.map((tag) => ({ type: 'menuitem', text: names[tag], onAction: () => openDialog(editor, tag, defaults) }));
      editor.ui.registry.addMenuButton(button, {
        text: 'Pinched nerve',
        tooltip: 'Insert or change a pinched nerve widget',
        fetch: (show) => show(items),
      });
      editor.ui.registry.addNestedMenuItem(button, { text: 'Pinched nerve', getSubmenuItems: () => items });
    },
  };
}

/** The settings as they are mostly wanted. */
export const settings = settingsWith();

export default settings;
