import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { idsOf } from '../../core/knowledge-types.js';
import type { Level } from '../../core/knowledge-types.js';
import { rankOf } from '../../core/level-rank.js';
import { alertFound, alertWords, type AlertLevel } from '../../wording/alert.js';
import { emergencyWords } from '../../wording/emergency.js';
import { urgentAdvice } from '../../wording/level-advice-urgent.js';
import { emergencyReasons } from '../../wording/rules-emergency.js';
import { urgentReasons } from '../../wording/rules-urgent.js';
import { announce, prepareAnnouncer } from '../shared/announce.js';
import { PinchedNerveElement } from '../shared/base-element.js';
import { baseStyles } from '../shared/base.styles.js';
import { checkersFor, levelOf, rulesOf, watchCheckers } from '../shared/checkers.js';
import { adviceLink, callLinks, dangerSigns } from '../shared/danger-signs.js';
import { send } from '../shared/events.js';
import { levelCard } from '../shared/level-card.js';
import type { Contacts } from '../shared/services.js';
import { show } from '../shared/show.js';
import { shorten, warn } from '../shared/warn.js';

const alertLevels: readonly string[] = ['emergency', 'urgent'] satisfies readonly AlertLevel[];

function isAlertLevel(level: string): level is AlertLevel {
  return alertLevels.includes(level);
}

/**
 * The danger signs, and whom to call. Alone it is a card that is always there; linked to a symptom checker it rises when
 * the checker finds a sign, and goes back when the answer is changed. It cannot be dismissed.
 *
 * Put the danger signs and the emergency number inside the tag: they stand there until the script is ready, and stay if it never is.
 *
 * @element pinched-nerve-red-flag-alert
 * @attr {string} lang - Language of the nearest element that has one: `en`, `es`, `ar`.
 * @slot - What stands on the page until the element is ready: the danger signs and the number to call.
 * @slot call-to-action - The hospital's own phone number or button.
 * @fires {CustomEvent<{ level: string }>} pinched-nerve-alert-raised - A linked checker has reached this alert's level.
 * @fires {CustomEvent<undefined>} pinched-nerve-alert-calmed - No linked checker is at this alert's level any more.
 * @fires {CustomEvent<{ message: string }>} pinched-nerve-failed - Something went wrong; the danger signs are shown.
 * @csspart base - The root of everything.
 * @csspart alert - The box around the signs.
 * @csspart level - The box that says how soon.
 * @csspart call - A link that dials.
 * @csspart failure - What stands there when something went wrong.
 * @cssprop [--pinched-nerve-font-family=inherit] - The font.
 * @cssprop [--pinched-nerve-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--pinched-nerve-line-height=1.5] - Height of a line.
 * @cssprop [--pinched-nerve-radius=8px] - Roundness of corners.
 * @cssprop [--pinched-nerve-space=1em] - The space between parts.
 * @cssprop [--pinched-nerve-max-width=44em] - The widest it gets.
 */
export class PinchedNerveRedFlagAlert extends PinchedNerveElement {
  static override styles = baseStyles;

  static override get properties(): PropertyDeclarations {
    return { level: { type: String }, for: { type: String } };
  }

  /** `emergency` or `urgent`: the danger signs it lists, and the level of a checker that raises it. */
  declare level: string;
  /** Id of the checker it is linked to; without it, and while no checker has it, all on the page. */
  declare for: string;

  #raisedTo: AlertLevel | undefined;
  #announced: HTMLElement | undefined;
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    this.level = 'emergency';
    this.for = '';
  }

  /** Whether a linked checker's level is at least this alert's own. */
  get active(): boolean {
    return this.#levelToRaiseTo() !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this.ownerDocument);
    this.#stopWatching = watchCheckers(this, () => {
      this.#follow();
    });
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#alert-title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('level') || changed.has('for')) this.#follow();
  }

  protected override renderContent(): TemplateResult {
    const own = this.#ownLevel;
    const raisedTo = this.#levelToRaiseTo();
    return html`<div class="alert" part="alert" data-active=${raisedTo ? 'true' : 'false'}>
      ${raisedTo ? this.#renderRaised(raisedTo) : this.#renderCalm(own)}
    </div>`;
  }

  get #ownLevel(): AlertLevel {
    if (isAlertLevel(this.level)) return this.level;
    warn(
      `<${this.localName} level="${shorten(this.level)}">: unknown level; use one of: ${alertLevels.join(', ')}. Showing the signs of an emergency.`,
    );
    return 'emergency';
  }

  /** The level that linked checkers raise it to; `undefined` while all are calmer than its own. */
  #levelToRaiseTo(): AlertLevel | undefined {
    const found: readonly Level[] = checkersFor(this).map(levelOf);
    const highest = found.reduce<Level>((first, second) => (rankOf(second) > rankOf(first) ? second : first), 'self-care');
    return isAlertLevel(highest) && rankOf(highest) >= rankOf(this.#ownLevel) ? highest : undefined;
  }

  #renderCalm(level: AlertLevel): TemplateResult {
    const { contacts } = this;
    return levelCard(level, {
      headingLevel: this.headingAt(),
      headingId: 'alert-title',
      isLandmark: true,
      title: show(() => alertWords[level].calm(contacts)),
      content: html`${dangerSigns(level, contacts)} ${this.#renderCalls(level, contacts)}`,
    });
  }

  #renderRaised(level: AlertLevel): TemplateResult {
    const { contacts } = this;
    return levelCard(level, {
      headingLevel: this.headingAt(),
      headingId: 'alert-title',
      isLandmark: true,
      title: show(() => alertWords[level].raised(contacts)),
      content: html`${this.#renderCalls(level, contacts)}
        <p>${show(alertFound)}</p>
        <ul>
          ${this.#reasons(level).map((reason) => html`<li>${show(reason)}</li>`)}
        </ul>
        ${level === 'emergency' ? html`<p>${show(() => emergencyWords.goTo(contacts.emergencyDepartment))} ${show(emergencyWords.doNotDrive)}</p>` : nothing}`,
    });
  }

  #renderCalls(level: AlertLevel, contacts: Contacts): TemplateResult {
    if (level === 'emergency') return html`${callLinks(contacts)}<slot name="call-to-action"></slot>`;
    // In pregnancy the reason itself, or the result, says whom to call instead.
    const isForMaternity =
      this.#fired.has('pregnancy-signs' satisfies keyof typeof urgentReasons) ||
      checkersFor(this).some(({ assessment }) => assessment?.actions.includes('maternity'));
    return html`${isForMaternity ? nothing : html`<p>${show(() => urgentAdvice.who(contacts))}</p>`} ${adviceLink(contacts)}<slot
        name="call-to-action"
      ></slot>`;
  }

  get #fired(): ReadonlySet<string> {
    return new Set(checkersFor(this).flatMap(rulesOf));
  }

  /** Why linked checkers are at a level, in words. */
  #reasons(level: AlertLevel): readonly (() => string)[] {
    const fired = this.#fired;
    const words: Readonly<Record<string, () => string>> = level === 'emergency' ? emergencyReasons : urgentReasons;
    return idsOf(words).flatMap((id) => {
      const reason = fired.has(id) ? words[id] : undefined;
      return reason ? [reason] : [];
    });
  }

  /** Renders again, announces a rise, and tells the host of rise and calm. */
  #follow(): void {
    const before = this.#raisedTo;
    const now = this.isConnected ? this.#levelToRaiseTo() : undefined;
    if (now !== undefined || before !== undefined) this.requestUpdate();
    if (now === before) return;
    this.#raisedTo = now;
    if (now === undefined) {
      this.#announced?.remove();
      send(this, 'pinched-nerve-alert-calmed', undefined);
      return;
    }
    send(this, 'pinched-nerve-alert-raised', { level: now });
    this.#announced = announce(this, () => [alertWords[now].raised(this.contacts), ...this.#reasons(now).map((reason) => reason())]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pinched-nerve-red-flag-alert': PinchedNerveRedFlagAlert;
  }
}
