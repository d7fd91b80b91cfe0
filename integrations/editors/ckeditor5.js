/**
 * A plugin with which CKEditor 5 keeps the three elements, their placeholders, their attributes and what stands inside them, and can
 * insert them: `ClassicEditor.create(element, { plugins: […], toolbar: [… 'pinchedNerveSymptomChecker'], ...settings })`.
 * Tried with CKEditor 5 48.5.2.
 */
import { ButtonView, Plugin, Widget, toWidget } from 'ckeditor5';
import { commonAttributes, elementToInsert, names, placeholderAttribute, placeholderAttributes } from './insertion.js';
import { elements } from './widgets.js';

const model = 'pinchedNerveWidget';
const tags = Object.keys(elements);

const look = new CSSStyleSheet();
look.replaceSync(`.pinched-nerve-widget { border: 1px dashed #555; margin: 1em 0; padding: 0 .75em }
.pinched-nerve-widget::before { content: attr(data-label); display: block; margin: .5em 0; font: 600 .8em sans-serif }`);

/** Names for `toolbar.items`. */
export const buttons = {
  pinchedNerveSymptomChecker: 'pinched-nerve-symptom-checker',
  pinchedNerveRedFlagAlert: 'pinched-nerve-red-flag-alert',
  pinchedNerveTreatmentOptions: 'pinched-nerve-treatment-options',
};

function keptAttributes(view) {
  const kept = view.name === 'div' ? placeholderAttributes : elements[view.name];
  const names = [...view.getAttributeKeys()].filter(
    (name) => [...kept, ...commonAttributes, 'class'].includes(name) || name.startsWith('data-'),
  );
  return Object.fromEntries(names.map((name) => [name, view.getAttribute(name)]));
}

function elementOf(view) {
  return view.name === 'div' ? `pinched-nerve-${view.getAttribute(placeholderAttribute)}` : view.name;
}

/** Keeps and inserts the elements; the text inside is shown in the editor and cannot be broken by accident. */
export class PinchedNerveWidgets extends Plugin {
  static get pluginName() {
    return 'PinchedNerveWidgets';
  }

  static get requires() {
    return [Widget];
  }

  init() {
    const { editor } = this;
    editor.config.define('pinchedNerveWidgets', {});
    if (!document.adoptedStyleSheets.includes(look)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
    const { schema } = editor.model;
    schema.register(model, {
      inheritAllFrom: '$blockObject',
      allowContentOf: '$root',
      allowAttributes: ['viewName', 'viewAttributes', 'element'],
    });
    schema.addChildCheck((context, child) => (child.name === model && [...context.getNames()].includes(model) ? false : undefined));
    // `slot` sends a line into a place of the element.
    schema.extend('$block', { allowAttributes: 'pinchedNerveSlot' });
    editor.conversion.attributeToAttribute({ model: 'pinchedNerveSlot', view: 'slot' });

    const upcast = (view, { writer }) =>
      tags.includes(elementOf(view))
        ? writer.createElement(model, { viewName: view.name, viewAttributes: keptAttributes(view), element: elementOf(view) })
        : null;
    // Before General HTML Support, which would take a custom element as raw text and a `div` as a plain one.
    for (const tag of tags) editor.conversion.for('upcast').elementToElement({ view: tag, model: upcast, converterPriority: 'high' });
    editor.conversion.for('upcast').elementToElement({
      view: { name: 'div', attributes: { [placeholderAttribute]: true } },
      model: upcast,
      converterPriority: 'high',
    });
    editor.conversion.for('dataDowncast').elementToElement({
      model,
      view: (item, { writer }) => writer.createContainerElement(item.getAttribute('viewName'), item.getAttribute('viewAttributes')),
    });
    editor.conversion.for('editingDowncast').elementToElement({
      model,
      view(item, { writer }) {
        const label = names[item.getAttribute('element')];
        const box = writer.createContainerElement('div', { class: 'pinched-nerve-widget', 'data-label': label });
        return toWidget(box, writer, { label });
      },
    });
    for (const [name, tag] of Object.entries(buttons))
      editor.ui.componentFactory.add(name, (locale) => {
        const view = new ButtonView(locale);
        view.set({ label: names[tag], withText: true, tooltip: true });
        view.on('execute', () => this.insert(tag));
        return view;
      });
  }

  /** Puts an element where the cursor is, with the attributes of the setting `pinchedNerveWidgets` (`region`, `lang`, `heading-level`). */
  insert(tag) {
    const { editor } = this;
    const attributes = editor.config.get('pinchedNerveWidgets');
    const content = elementToInsert(tag, attributes, editor.locale.contentLanguage);
    const fragment = editor.data.parse(content);
    editor.model.change(() => editor.model.insertObject(fragment.getChild(0), null, null, { setSelection: 'after' }));
    editor.editing.view.focus();
  }
}

/** Settings for `create`. */
export const settings = { extraPlugins: [PinchedNerveWidgets] };

/**
 * For systems that take plain settings but no plugin, with General HTML Support: what is kept is not drawn in the editor. CKEditor
 * takes an unknown tag only as `$customElement`, so other unknown tags are then kept too, without attributes.
 */
export const generalHtmlSupport = {
  allow: [
    { name: '$customElement' },
    ...tags.map((tag) => ({
      name: new RegExp(`^${tag}$`),
      attributes: [...new Set([...elements[tag], ...commonAttributes])],
      classes: true,
    })),
    { name: 'div', attributes: [...placeholderAttributes] },
  ],
};

export default settings;
