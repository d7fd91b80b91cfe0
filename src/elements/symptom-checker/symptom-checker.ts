import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  AnswersError,
  assess,
  chosen,
  parseAnswers,
  questionsThatApply,
  standing,
  type Answers,
  type Assessment,
  type Level,
  type Standing,
} from '../../core/index.js';
import { rankOf } from '../../core/level-rank.js';
import { knowledge } from '../../knowledge/index.js';
import type { QuestionId } from '../../knowledge/questions.js';
import { numberTagFor } from '../../localization/numbers.js';
import { spokenLanguageOf, withLanguage } from '../../localization/with-language.js';
import { emergencyWords } from '../../wording/emergency.js';
import { resultWords } from '../../wording/result.js';
import { ruleReasons } from '../../wording/rules.js';
import type { Sentence } from '../../wording/sentence.js';
import { announce, prepareAnnouncer } from '../shared/announce.js';
import { PinchedNerveElement } from '../shared/base-element.js';
import { baseStyles } from '../shared/base.styles.js';
import { tellCheckers } from '../shared/checkers.js';
import { controlStyles } from '../shared/controls.styles.js';
import { send } from '../shared/events.js';
import { knownIds } from '../shared/ids.js';
import { printPage, saveText } from '../shared/take-along.js';
import { stateOf } from '../shared/version.js';
import { shorten, warn } from '../shared/warn.js';
import { renderCheckAnswers } from './render-check-answers.js';
import { emergencyRules, renderEmergency } from './render-emergency.js';
import { renderResult } from './render-result.js';
import { renderScreen } from './render-screen.js';
import { renderStart } from './render-start.js';
import { isOpenOn, questionsOn, screenOf, screens, screensThatApply, type Screen } from './screens.js';
import { emergencySigns } from './signs.js';
import { summarize, summaryText } from './summary.js';
import { styles } from './symptom-checker.styles.js';

/** Where the reader is. Everything else is derived from the answers. */
type Place =
  | { readonly at: 'start' }
  | { readonly at: 'screen'; readonly screen: Screen; readonly isChange: boolean }
  | { readonly at: 'check' }
  | { readonly at: 'result' };

const isSame = (one: Answers, other: Answers): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Plain questions about a possible pinched nerve in the lower back, danger signs first: how soon to get help, why, what it
 * may be, which nerve, what to do now, and a summary to take along. It informs and never diagnoses.
 *
 * Put the danger signs and the emergency number inside the tag: they stand there until the script is ready, and stay if it never is.
 *
 * @element pinched-nerve-symptom-checker
 * @attr {string} lang - Language of the nearest element that has one: `en`, `es`, `ar`.
 * @slot - What stands on the page until the element is ready: the danger signs and the number to call.
 * @slot after-result - The hospital's own offers, after the safety net. Not shown in an emergency.
 * @fires {CustomEvent<undefined>} pinched-nerve-started - The reader began.
 * @fires {CustomEvent<{ index: number }>} pinched-nerve-question-shown - A screen of questions is shown; `index` counts from 1.
 * @fires {CustomEvent<{ count: number }>} pinched-nerve-answer-rejected - The reader went on with `count` questions unanswered.
 * @fires {CustomEvent<undefined>} pinched-nerve-changed - The answers changed, by the reader or the host.
 * @fires {CustomEvent<{ level: string }>} pinched-nerve-red-flag-found - What is certain so far has risen to urgent or emergency.
 * @fires {CustomEvent<{ level: string, knowledgeVersion: string }>} pinched-nerve-assessed - The result is on screen.
 * @fires {CustomEvent<undefined>} pinched-nerve-restarted - The answers were cleared.
 * @fires {CustomEvent<{ format: 'print' | 'copy' | 'save' }>} pinched-nerve-export-requested - Cancelable: the reader wants to take the summary along.
 * @fires {CustomEvent<{ message: string }>} pinched-nerve-failed - Something went wrong; the danger signs are shown.
 * @csspart base - The root of everything.
 * @csspart back - The way back.
 * @csspart continue - The button that goes on.
 * @csspart question - A question with its answers.
 * @csspart hint - What is meant by a question.
 * @csspart options - The answers of a question.
 * @csspart option - One answer.
 * @csspart why - Why a question is asked.
 * @csspart error - What is missing.
 * @csspart error-summary - The list of what is missing.
 * @csspart body-map - The picture of the body.
 * @csspart answers-table - The list of answers.
 * @csspart answers-row - One answer in the list.
 * @csspart change - The way back to one answer.
 * @csspart result - The result, an emergency too; `data-level` says its level.
 * @csspart level - The box that says how soon.
 * @csspart call - A link that dials.
 * @csspart reasons - Why the result is as it is.
 * @csspart reason - One reason.
 * @csspart source - One publication.
 * @csspart patterns - What it can be.
 * @csspart pattern - One of them.
 * @csspart root - Which nerve it may be.
 * @csspart safety-net - When to get help sooner.
 * @csspart print - The button that prints.
 * @csspart copy - The button that copies.
 * @csspart save - The button that saves.
 * @csspart meta - Version, date and fingerprint of the knowledge.
 * @csspart restart - The button that clears the answers.
 * @csspart caption - Topic and step.
 * @csspart failure - What stands there when something went wrong.
 * @cssprop [--pinched-nerve-font-family=inherit] - The font.
 * @cssprop [--pinched-nerve-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--pinched-nerve-line-height=1.5] - Height of a line.
 * @cssprop [--pinched-nerve-color-text] - Colour of the text.
 * @cssprop [--pinched-nerve-color-surface] - Colour behind cards and answers.
 * @cssprop [--pinched-nerve-color-border] - Colour of borders of answers.
 * @cssprop [--pinched-nerve-color-accent] - Colour of buttons and chosen answers.
 * @cssprop [--pinched-nerve-color-on-accent] - Colour of the text on buttons.
 * @cssprop [--pinched-nerve-color-link] - Colour of links.
 * @cssprop [--pinched-nerve-focus-color] - Colour of the focus ring.
 * @cssprop [--pinched-nerve-focus-width=3px] - Width of the focus ring.
 * @cssprop [--pinched-nerve-radius=8px] - Roundness of corners.
 * @cssprop [--pinched-nerve-space=1em] - The space between parts.
 * @cssprop [--pinched-nerve-max-width=44em] - The widest it gets.
 * @cssprop [--pinched-nerve-min-block-size=auto] - The least height it takes.
 */
export class PinchedNerveSymptomChecker extends PinchedNerveElement {
  static override styles = [baseStyles, controlStyles, styles];

  static override get properties(): PropertyDeclarations {
    return { answers: { noAccessor: true, converter: (value: string | null) => value ?? undefined } };
  }

  #answers: Answers = Object.freeze({});
  /** Worked out when it is first asked for, and forgotten when the answers change. */
  #standing: Standing | undefined;
  /** What is ticked on screen and not yet confirmed with Continue; kept when the reader goes back. */
  #draft = new Map<QuestionId, readonly string[]>();
  #missing: ReadonlySet<QuestionId> = new Set();
  #place: Place = { at: 'start' };
  /** The result of these answers was on screen: it stays readable while the reader looks at the list of answers. */
  #wasShown = false;
  /** Where the focus goes when all is on screen, as a selector. */
  #focusNext: string | undefined;
  #notice: Sentence | undefined;
  #textToCopy: string | undefined;
  #levelSaid: Level = 'self-care';
  #announced: HTMLElement | undefined;

  /** The answers confirmed so far: question id to option id, or to a list of them. Setting a finished sheet shows its result; a wrong one is refused, with a warning. */
  get answers(): Answers {
    return this.#answers;
  }

  set answers(value: unknown) {
    let parsed: Answers;
    try {
      parsed = parseAnswers(knowledge, typeof value === 'string' ? (JSON.parse(value) as unknown) : (value ?? {}));
    } catch (error) {
      const why = error instanceof AnswersError ? error.message : `broken JSON in ${shorten(value)}`;
      warn(`<${this.localName}>: answers were not taken. ${why}`);
      return;
    }
    // A framework may write back, at every rendering, what it was told: the reader stays where they are.
    if (isSame(parsed, this.#answers)) return;
    this.#draft.clear();
    this.#setAnswers(parsed, Object.keys(parsed).length ? this.#resultOrOpen(parsed) : { at: 'start' });
    this.#focusNext = undefined;
    this.#reportAssessed();
  }

  /** What is certain so far, whatever else is answered. */
  get standing(): Standing {
    return (this.#standing ??= standing(knowledge, this.#answers));
  }

  /** The result; `undefined` until it is on screen or an emergency stands. */
  get assessment(): Assessment | undefined {
    return this.#wasShown || this.#isEmergency ? assess(knowledge, this.#answers) : undefined;
  }

  /** Id of the first open question on screen; `undefined` where no question is shown. */
  get question(): QuestionId | undefined {
    if (this.#place.at !== 'screen' || this.#showsEmergency) return undefined;
    const shown = questionsOn(this.#place.screen, this.#answers);
    return shown.find((id) => !this.#chosenOf(id).length) ?? shown[0];
  }

  /** Goes to the screen of a question that applies; in an emergency, back to one of the signs ticked only. */
  goTo(id: string): void {
    const asked: readonly string[] = this.#showsEmergency
      ? emergencySigns(this.#answers).map(({ question }) => question)
      : screensThatApply(this.#answers).flatMap((screen) => questionsOn(screen, this.#answers));
    if (asked.includes(id)) this.#goTo(id);
    else warn(`<${this.localName}>: goTo("${shorten(id)}"): not asked now; use one of: ${asked.join(', ')}. Staying here.`);
  }

  /** Clears the answers and goes back to the first screen. */
  restart(): void {
    this.#draft.clear();
    this.#levelSaid = 'self-care';
    this.#setAnswers(Object.freeze({}), { at: 'start' });
    send(this, 'pinched-nerve-restarted', undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    tellCheckers(this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    tellCheckers(this, false);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wanted = this.#focusNext;
    this.#focusNext = undefined;
    const place = wanted && (this.renderRoot.querySelector(wanted) ?? this.renderRoot.querySelector('#screen-title'));
    if (place instanceof HTMLElement) place.focus();
  }

  // Minified into this one, every screen would be read again before the first is shown.
  protected override renderContent(): TemplateResult {
    const level = (deeper?: number): number => this.headingAt(deeper);
    const numbers = numberTagFor(this);
    const safely = (work: () => void) => (): void => {
      this.attempt(work);
    };
    const goTo = (id: string): void => {
      this.attempt(() => {
        this.#goTo(id);
      });
    };
    const back = safely(() => {
      this.#back();
    });
    const place = this.#place;
    if (this.#showsEmergency)
      return /* @__NOINLINE__ */ renderEmergency({
        standing: this.standing,
        signs: emergencySigns(this.#answers),
        contacts: this.contacts,
        level,
        goTo,
        print: () => void this.#take('print'),
      });
    switch (place.at) {
      case 'start':
        return /* @__NOINLINE__ */ renderStart({
          level,
          contacts: this.contacts,
          language: numbers,
          start: safely(() => {
            this.#start();
          }),
        });
      case 'screen': {
        const all = screensThatApply(this.#answers);
        return /* @__NOINLINE__ */ renderScreen({
          topic: place.screen.topic,
          questions: questionsOn(place.screen, this.#answers),
          missing: this.#missing,
          level,
          language: numbers,
          step: all.indexOf(place.screen) + 1,
          steps: all.length,
          isChange: place.isChange,
          legs: chosen(this.#answers, 'leg-sides')[0],
          chosenOf: (id) => this.#chosenOf(id),
          choose: (id, option, isChosen) => {
            this.#choose(id, option, isChosen);
          },
          goTo,
          goOn: safely(() => {
            this.#goOn();
          }),
          back,
        });
      }
      case 'check':
        return /* @__NOINLINE__ */ renderCheckAnswers({
          answers: this.#answers,
          applying: this.#applying,
          level,
          goTo,
          back,
          seeResult: safely(() => {
            this.#show(this.#resultOrOpen(this.#answers));
            this.#reportAssessed();
          }),
        });
      case 'result':
        return /* @__NOINLINE__ */ renderResult({
          assessment: assess(knowledge, this.#answers),
          contacts: this.contacts,
          level,
          language: numbers,
          legs: chosen(this.#answers, 'leg-sides')[0],
          state: stateOf(this, knowledge, numbers),
          notice: this.#notice,
          textToCopy: this.#textToCopy,
          take: (format) => void this.#take(format),
          changeAnswers: safely(() => {
            this.#show({ at: 'check' });
          }),
          restart: safely(() => {
            this.restart();
          }),
        });
    }
  }

  /** Nothing answered stands at self-care (a proof says so): the first screen does not wait for the rules. */
  get #isEmergency(): boolean {
    return Object.keys(this.#answers).length > 0 && this.standing.level === 'emergency';
  }

  /** Changing a sign ticked by mistake shows its question again although the emergency still stands. */
  get #showsEmergency(): boolean {
    return this.#isEmergency && !(this.#place.at === 'screen' && this.#place.isChange);
  }

  get #applying(): readonly QuestionId[] {
    return knownIds(knowledge.questions, questionsThatApply(knowledge, this.#answers));
  }

  #chosenOf(id: QuestionId): readonly string[] {
    return this.#draft.get(id) ?? chosen(this.#answers, id);
  }

  /** Whether what is ticked differs from what was confirmed: a sign that the reader ticked and left by Back must be asked again, not lost. */
  #isDrafted = (id: QuestionId): boolean => {
    const draft = this.#draft.get(id);
    const confirmed = chosen(this.#answers, id);
    return draft !== undefined && (draft.length !== confirmed.length || draft.some((option) => !confirmed.includes(option)));
  };

  /** The result, unless something that must be answered is open. */
  #resultOrOpen(answers: Answers): Place {
    const screen = screens.find((each) => isOpenOn(each, answers, this.#isDrafted, 'required'));
    return screen ? { at: 'screen', screen, isChange: false } : { at: 'result' };
  }

  /** Changing an answer of a finished sheet, or a sign of an emergency, leads back to where the reader came from. */
  #goTo(id: string): void {
    const screen = screenOf(id);
    if (!screen) return;
    this.#dropChange();
    const isChange = this.#isEmergency || this.#resultOrOpen(this.#answers).at === 'result';
    this.#show({ at: 'screen', screen, isChange });
    if (isChange) this.#focusNext = `#${id}-title`;
  }

  #start(): void {
    const first = screens.find((screen) => isOpenOn(screen, this.#answers, this.#isDrafted));
    send(this, 'pinched-nerve-started', undefined);
    this.#show(first ? { at: 'screen', screen: first, isChange: false } : { at: 'check' });
  }

  #choose(id: QuestionId, option: string, isChosen: boolean): void {
    // A tick comes before every emergency.
    prepareAnnouncer(this.ownerDocument);
    const { kind, options } = knowledge.questions[id];
    const isExclusive = (each: string): boolean => {
      const row: { readonly exclusive?: true } | undefined = (options as Readonly<Record<string, { readonly exclusive?: true }>>)[each];
      return row?.exclusive === true;
    };
    const others = this.#chosenOf(id).filter((each) => each !== option);
    if (kind === 'one' || (isChosen && isExclusive(option))) this.#draft.set(id, isChosen ? [option] : []);
    else this.#draft.set(id, isChosen ? [...others.filter((each) => !isExclusive(each)), option] : others);
    this.requestUpdate();
  }

  /** Takes what is ticked on screen into the answers; the first answers that make an emergency leave the questions at once. */
  #goOn(): void {
    const place = this.#place;
    if (place.at !== 'screen') return;
    const shown = questionsOn(place.screen, this.#answers);
    const sheet: Record<string, string | readonly string[]> = { ...this.#answers };
    const missing = new Set<QuestionId>();
    for (const id of shown) {
      const { kind, ask } = knowledge.questions[id];
      const options = this.#chosenOf(id);
      if (!options.length && ask === 'optional') sheet[id] = kind === 'one' ? 'not-sure' : ['not-sure'];
      else if (!options.length) {
        // A sign that is unticked here is taken back, not kept.
        Reflect.deleteProperty(sheet, id);
        missing.add(id);
      } else sheet[id] = kind === 'one' ? (options[0] ?? 'not-sure') : options;
    }
    const answers = parseAnswers(knowledge, sheet);
    const found = standing(knowledge, answers);
    const isEmergency = found.level === 'emergency';
    if (missing.size && !isEmergency) {
      this.#missing = missing;
      this.#focusNext = '.error-summary';
      send(this, 'pinched-nerve-answer-rejected', { count: missing.size });
      this.requestUpdate();
      return;
    }
    for (const id of shown) this.#draft.delete(id);
    if (isEmergency) {
      // Before an alert on the page hears of it, which says it in its own words instead.
      this.#announceEmergency(found);
      this.#setAnswers(answers, { at: 'result' }, found);
      this.#reportAssessed();
      return;
    }
    const isOpen = (screen: Screen): boolean => isOpenOn(screen, answers, this.#isDrafted);
    const order = screensThatApply(answers);
    const next = order.slice(order.indexOf(place.screen) + 1).find(isOpen) ?? order.find(isOpen);
    this.#setAnswers(answers, next ? { at: 'screen', screen: next, isChange: false } : { at: 'check' }, found);
  }

  /** The focus comes to its heading too, but Orca says nothing of that in Chromium, and this must not be missed. */
  #announceEmergency(found: Standing): void {
    this.#announced = announce(this, () => [
      emergencyWords.callNow(this.contacts.emergencyNumber),
      ...emergencyRules(found).map((id) => ruleReasons[id]()),
    ]);
  }

  /** A change that was not confirmed must not slip in with the next one. */
  #dropChange(): void {
    if (this.#place.at === 'screen' && this.#place.isChange) for (const id of this.#place.screen.questions) this.#draft.delete(id);
  }

  #back(): void {
    this.#dropChange();
    const place = this.#place;
    if (place.at === 'screen' && place.isChange) {
      this.#show(this.#isEmergency ? { at: 'result' } : { at: 'check' });
      return;
    }
    const order = screensThatApply(this.#answers);
    const here = place.at === 'screen' ? order.indexOf(place.screen) : order.length;
    const before = order[here - 1];
    this.#show(before ? { at: 'screen', screen: before, isChange: false } : { at: 'start' });
  }

  #show(place: Place): void {
    // What was opened on a screen that Lit reuses was opened for another question.
    if (this.hasUpdated) for (const opened of this.renderRoot.querySelectorAll('details')) opened.open = false;
    this.#place = place;
    if (place.at === 'result') this.#wasShown = true;
    this.#missing = new Set();
    this.#notice = undefined;
    this.#textToCopy = undefined;
    this.#focusNext = '#screen-title';
    if (place.at === 'screen' && !this.#showsEmergency)
      send(this, 'pinched-nerve-question-shown', { index: screensThatApply(this.#answers).indexOf(place.screen) + 1 });
    this.requestUpdate();
  }

  /** Answers and place change together: whoever hears of one reads both. */
  #setAnswers(answers: Answers, place: Place, found?: Standing): void {
    const isChanged = !isSame(answers, this.#answers);
    this.#answers = answers;
    this.#standing = found;
    this.#place = place;
    if (isChanged) {
      this.#wasShown = false;
      send(this, 'pinched-nerve-changed', undefined);
    }
    const { level } = this.standing;
    if ((level === 'emergency' || level === 'urgent') && rankOf(level) > rankOf(this.#levelSaid))
      send(this, 'pinched-nerve-red-flag-found', { level });
    this.#levelSaid = level;
    if (level !== 'emergency') this.#announced?.remove();
    this.#show(place);
  }

  #reportAssessed(): void {
    const { assessment } = this;
    if (assessment)
      send(this, 'pinched-nerve-assessed', {
        level: this.#isEmergency ? 'emergency' : assessment.level,
        knowledgeVersion: assessment.knowledgeVersion,
      });
  }

  async #take(format: 'print' | 'copy' | 'save'): Promise<void> {
    if (!send(this, 'pinched-nerve-export-requested', { format })) return;
    const { language, direction } = spokenLanguageOf(this);
    const [summary, fileName] = withLanguage(this, () => [
      summarize(
        this.#answers,
        assess(knowledge, this.#answers),
        this.standing,
        emergencySigns(this.#answers),
        this.#applying,
        this.contacts,
        numberTagFor(this),
      ),
      resultWords.fileName(),
    ]);
    const text = summaryText(summary);
    try {
      if (format === 'print') printPage(this, summary, language, direction);
      else if (format === 'save') {
        saveText(this, fileName, text);
        this.#notice = resultWords.saved;
      } else {
        await navigator.clipboard.writeText(text);
        this.#notice = resultWords.copied;
      }
    } catch {
      this.#notice = resultWords.copyByHand;
      this.#textToCopy = text;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pinched-nerve-symptom-checker': PinchedNerveSymptomChecker;
  }
}
