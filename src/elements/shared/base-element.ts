import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { onLanguageLoaded, requestMessages, type Part } from '../../localization/load.js';
import { languages, matchLanguage, rootsOf, tagOf } from '../../localization/languages.js';
import { asDialled } from '../../localization/message.js';
import { standaloneLanguage } from '../../localization/standalone.js';
import { languageOf, spokenLanguageOf, withLanguage } from '../../localization/with-language.js';
import { emergencyWords } from '../../wording/emergency.js';
import { callLinks, dangerSigns } from './danger-signs.js';
import { send } from './events.js';
import { givenToFramework } from './framework-props.js';
import { levelCard } from './level-card.js';
import { contactsOf, parseServices, regionOf, type Contacts, type Services } from './services.js';
import { show } from './show.js';
import { shorten, warn } from './warn.js';

/**
 * What the three elements share: the nearest language above them, the host's region, services and heading level, and
 * that a failure inside never shows a calmer message than the danger signs.
 */
export abstract class PinchedNerveElement extends LitElement {
  static override get properties(): PropertyDeclarations {
    return {
      region: { type: String },
      headingLevel: { attribute: 'heading-level' },
      headinglevel: { noAccessor: true },
      services: {
        converter: (value: string | null) => value ?? undefined,
      },
    };
  }

  /** Whose phone numbers to show: an ISO 3166-1 code in any case, `EU` or `other`. */
  declare region: string;
  /** Level of the element's own heading, 1 to 6; 0 for no heading element. */
  declare headingLevel: number | string;
  /** The host's own numbers, names of services and links: an object, or JSON in the attribute. */
  declare services: Services | string | undefined;

  #observer: MutationObserver | undefined;
  #stopListening: (() => void) | undefined;
  #hasFailed = false;

  constructor() {
    super();
    this.region = '';
    this.headingLevel = 2;
    this.services = undefined;
  }

  /** What frameworks make of `headingLevel` while the tag is not registered yet: an attribute, and so in lower case. */
  private set headinglevel(value: string) {
    this.headingLevel = value;
  }

  /** The language files that the element needs. */
  protected readonly parts: readonly Part[] = ['base'];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => {
      this.requestUpdate();
    });
    for (const root of rootsOf(this)) {
      // The document itself holds no attributes: its element and everything below may carry `lang` and `dir`.
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
      if (root instanceof ShadowRoot) this.#observer.observe(root.host, { attributes: true, attributeFilter: ['lang', 'dir'] });
    }
    this.#stopListening = onLanguageLoaded(() => {
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#stopListening?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const given = value === '[object Object]' && givenToFramework(this, name);
    super.attributeChangedCallback(name, old, (given || value) as string | null);
  }

  /** What stands on screen when all is well. Called inside `withLanguage`. */
  protected abstract renderContent(): TemplateResult;

  protected override performUpdate(): void {
    withLanguage(this, () => {
      try {
        super.performUpdate();
      } catch (error) {
        if (this.#hasFailed) {
          // Not even the danger signs could be shown: what stands inside the tag comes back.
          if (!this.renderRoot.querySelector('[part=failure]')) this.renderRoot.replaceChildren(document.createElement('slot'));
          console.error(error);
        } else this.#fail(error);
      }
    });
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const language = languageOf(this);
    const tag = tagOf(this);
    if (tag && !standaloneLanguage && !matchLanguage(tag))
      warn(`<${this.localName}>: no words for lang="${shorten(tag)}"; use one of: ${languages.join(', ')}. Showing English.`);
    for (const part of this.parts) void requestMessages(language, part);
  }

  override render(): TemplateResult {
    const { language, direction } = spokenLanguageOf(this);
    let content: TemplateResult;
    if (this.#hasFailed) content = this.#renderFailure();
    else
      try {
        content = this.renderContent();
      } catch (error) {
        this.#fail(error);
        content = this.#renderFailure();
      }
    return html`<div class="root" part="base" lang=${language} dir=${direction} translate="no">${content}</div>`;
  }

  /** Numbers and names to show. Call it inside `withLanguage`. */
  protected get contacts(): Contacts {
    const { direction } = spokenLanguageOf(this);
    let services: Services = {};
    try {
      services = parseServices(this.localName, this.services);
    } catch {
      warn(`<${this.localName}>: services cannot be read; use a plain object. Showing the numbers of the region.`);
    }
    return asDialled(() => contactsOf(regionOf(this.localName, this.region), services, direction));
  }

  /** The heading level of the host, plus how much deeper a heading lies. */
  protected headingAt(deeper = 0): number {
    // Frameworks give what they like; what is no text must not end in the failure screen, which has a heading too.
    const level = Number(shorten(this.headingLevel) || NaN);
    if (!Number.isInteger(level) || level < 0 || level > 6) {
      warn(`<${this.localName} heading-level="${shorten(this.headingLevel)}">: not a heading level; use 0 to 6. Using 2.`);
      return 2 + deeper;
    }
    return level === 0 ? (deeper ? 2 + deeper : 0) : level + deeper;
  }

  /** Runs what the reader asked for: what goes wrong there ends at the danger signs, as it does in rendering. */
  protected attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#hasFailed = true;
    const message = error instanceof Error ? error.message : String(error);
    console.error(`<${this.localName}>: could not be shown; showing the danger signs instead.`, error);
    send(this, 'pinched-nerve-failed', { message });
    this.requestUpdate();
  }

  #renderFailure(): TemplateResult {
    const { contacts } = this;
    return html`<div part="failure">
      ${levelCard('emergency', {
        headingLevel: this.headingAt(),
        headingId: 'failure-title',
        title: show(() => emergencyWords.callIf(contacts)),
        content: html`${dangerSigns('emergency', contacts)} ${callLinks(contacts)}
          <p>${show(emergencyWords.failed)}</p>`,
      })}<slot></slot>
    </div>`;
  }
}
