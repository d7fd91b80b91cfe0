import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { describeReader, fitTreatments, parseTold, ToldError, type Lane, type Reader, type Told } from '../../core/index.js';
import type { Level } from '../../core/knowledge-types.js';
import { rankOf } from '../../core/level-rank.js';
import { knowledge } from '../../knowledge/index.js';
import { entries, type TreatmentId } from '../../knowledge/treatments/entries.js';
import { treatments } from '../../knowledge/treatments/index.js';
import type { QuizId } from '../../knowledge/treatments/quiz.js';
import type { Part } from '../../localization/load.js';
import { formatNumber, numberTagFor, sayPlural } from '../../localization/numbers.js';
import { spokenLanguageOf, withLanguage } from '../../localization/with-language.js';
import { emergencyResultWords } from '../../wording/emergency-result.js';
import { levelAdvice } from '../../wording/level-advice.js';
import type { Sentence } from '../../wording/sentence.js';
import { aroundWords, compareWords, explainerWords } from '../../wording/treatments/explainer.js';
import { fitReasonWords, laneWords } from '../../wording/treatments/fit.js';
import { treatmentWords } from '../../wording/treatments/treatments.js';
import { PinchedNerveElement } from '../shared/base-element.js';
import { baseStyles } from '../shared/base.styles.js';
import { checkersFor, levelOf, watchCheckers, type Checker } from '../shared/checkers.js';
import { controlStyles } from '../shared/controls.styles.js';
import { adviceLink } from '../shared/danger-signs.js';
import { emergencyCard } from '../shared/emergency-card.js';
import { send } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { knownIds } from '../shared/ids.js';
import { levelCard } from '../shared/level-card.js';
import { show } from '../shared/show.js';
import { printPage } from '../shared/take-along.js';
import { shorten, warn } from '../shared/warn.js';
import { stateOf } from '../shared/version.js';
import { whoOf } from '../shared/who.js';
import { isFound } from './find.js';
import { printedPage } from './printed-page.js';
import { nothingSettled, renderAboutYou, settledBy } from './render-about-you.js';
import { renderAround, renderMattersPart } from './render-around.js';
import { mostPicks, renderCompare, renderTray } from './render-compare.js';
import { renderHistory } from './render-history.js';
import { closedLanes, renderLanes } from './render-lanes.js';
import { styles } from './treatment-options.styles.js';
import type { ExplainerView, Row } from './view.js';

/** A first answer moves most of the list; only a few moves are worth a mark each. */
const mostMarked = 12;

/** Treatments filled in between two moments in which the page can do something else. */
const filledAtOnce = 16;

/**
 * What a pinched nerve is, and every treatment compared fairly: what good and what harm it may do with real numbers as
 * pictures, how sure the evidence is, who should avoid it. It fits itself to a checker on the page and to what the reader
 * tells it. It informs and never recommends.
 *
 * Put a sentence about whom to ask inside the tag: it stands there until the script is ready, and stays if it never is.
 *
 * @element pinched-nerve-treatment-options
 * @attr {string} lang - Language of the nearest element that has one: `en`, `es`, `ar`.
 * @slot - What stands on the page until the element is ready.
 * @fires {CustomEvent<{ open: boolean }>} pinched-nerve-treatment-toggled - The reader opened or closed a treatment.
 * @fires {CustomEvent<{ format: 'print' }>} pinched-nerve-export-requested - Cancelable: the reader wants to print what is picked.
 * @fires {CustomEvent<{ message: string }>} pinched-nerve-failed - Something went wrong; the danger signs are shown.
 * @csspart base - The root of everything.
 * @csspart natural-history - What usually happens without treatment.
 * @csspart about-you - The questions about the reader.
 * @csspart lane - A group of treatments.
 * @csspart treatment - One treatment.
 * @csspart treatment-name - Its name.
 * @csspart strip - A warning on a treatment.
 * @csspart figure - A figure from a trial.
 * @csspart source - One publication.
 * @csspart tray - What is picked for comparing.
 * @csspart compare - The comparison.
 * @csspart compare-open - The button that shows it.
 * @csspart print - The button that prints.
 * @csspart value - A statement of the exercise on what matters.
 * @csspart part - A part that opens.
 * @csspart meta - Version and date of the knowledge.
 * @csspart level - The box that says how soon.
 * @csspart call - A link that dials.
 * @csspart failure - What stands there when something went wrong.
 * @cssprop [--pinched-nerve-font-family=inherit] - The font.
 * @cssprop [--pinched-nerve-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--pinched-nerve-line-height=1.5] - Height of a line.
 * @cssprop [--pinched-nerve-color-text] - Colour of the text.
 * @cssprop [--pinched-nerve-color-surface] - Colour behind the text.
 * @cssprop [--pinched-nerve-color-border] - Colour of borders.
 * @cssprop [--pinched-nerve-color-accent] - Colour of buttons and filled marks.
 * @cssprop [--pinched-nerve-color-on-accent] - Colour of the text on buttons.
 * @cssprop [--pinched-nerve-color-link] - Colour of links.
 * @cssprop [--pinched-nerve-focus-color] - Colour of the focus ring.
 * @cssprop [--pinched-nerve-focus-width=3px] - Width of the focus ring.
 * @cssprop [--pinched-nerve-radius=8px] - Roundness of corners.
 * @cssprop [--pinched-nerve-space=1em] - The space between parts.
 * @cssprop [--pinched-nerve-max-width=44em] - The widest it gets.
 * @cssprop [--pinched-nerve-min-block-size=auto] - Height reserved while the script loads.
 */
export class PinchedNerveTreatmentOptions extends PinchedNerveElement {
  static override styles = [baseStyles, controlStyles, styles];

  static override get properties(): PropertyDeclarations {
    return {
      for: { type: String },
      told: { noAccessor: true, converter: (value: string | null) => value ?? undefined },
    };
  }

  /** Id of the checker it fits itself to; without it, and while no checker has it, the one on the page whose level is highest. */
  declare for: string;

  #told: Told = Object.freeze({});
  #open = new Set<string>();
  #openedByFind = new Set<string>();
  /** How many treatments are filled in although they are closed: some at a time, so that the page never waits. */
  #filled = -1;
  #picks: readonly TreatmentId[] = [];
  #isComparing = false;
  #search = '';
  #notice: Sentence | undefined;
  #quizAnswers: Readonly<Record<string, string>> = {};
  #lanesBefore: ReadonlyMap<TreatmentId, Lane> = new Map();
  #movedFrom: ReadonlyMap<TreatmentId, Lane> = new Map();
  #focusNext: string | undefined;
  #stopWatching: (() => void) | undefined;

  protected override readonly parts: readonly Part[] = ['base', 'treatments'];

  constructor() {
    super();
    this.for = '';
  }

  /** What the reader told it: an object, or JSON in the attribute. What is wrong in it is left out, with a warning. */
  get told(): Told {
    return this.#told;
  }

  set told(value: unknown) {
    let given: unknown = value ?? {};
    if (typeof given === 'string')
      try {
        given = JSON.parse(given) as unknown;
      } catch {
        warn(`<${this.localName} told="${shorten(value)}">: broken JSON; use for example '{"phase":"acute"}'. Left out.`);
        given = {};
      }
    this.#told = this.#parsed(given);
    this.requestUpdate();
  }

  /** What is known about the reader: from the linked checker and from what was told. */
  get reader(): Reader {
    return this.#describe(this.#checker, this.#told);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchCheckers(this, () => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#focusNext ??= this.#focusedPlace();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.#fillMore();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wanted = this.#focusNext;
    this.#focusNext = undefined;
    // A treatment that has moved within the list takes the focus along.
    if (wanted && wanted !== this.#focusedPlace()) this.renderRoot.querySelector<HTMLElement>(`${wanted}, #child-title`)?.focus();
  }

  protected override renderContent(): TemplateResult {
    const checker = this.#checker;
    const reader = this.#describe(checker, this.#told);
    if (reader.status === 'emergency') return this.#renderEmergency();
    if (reader.status === 'child') return this.#renderChild();
    const language = numberTagFor(this);
    const view: ExplainerView = {
      reader,
      told: this.#told,
      rows: this.#fit(reader, language),
      picks: this.#picks,
      language,
      level: (deeper) => this.headingAt(deeper),
      isOpen: (part) => this.#open.has(part),
      isReady: (part) => Object.keys(entries).indexOf(part) < this.#filled || this.#open.has(part),
      opened: (part, isOpen) => {
        this.#opened(part, isOpen);
      },
      tell: (field, value) => {
        this.#tell(field, value);
      },
      pick: (id, input) => {
        this.#pick(id, input);
      },
    };
    return html`${this.headingAt() ? heading(this.headingAt(), show(explainerWords.title), { className: 'title' }) : nothing}
      <p class="lead">${show(explainerWords.decision)}</p>
      <p class="quiet">${show(explainerWords.notAdvice)}</p>
      ${this.#renderUrgent(checker, view)} ${renderHistory(view)}
      ${renderAboutYou(view, reader.fromChecker ? settledBy((told) => this.#describe(checker, told)) : nothingSettled)}
      ${renderMattersPart(view)} ${this.#renderList(view)}
      <section>
        ${heading(this.headingAt(1), show(aroundWords.title), { className: 'subtitle' })}
        ${renderAround(view, {
          answers: this.#quizAnswers,
          answer: (id, option) => {
            this.#answerQuiz(id, option);
          },
        })}
      </section>
      <p class="note" part="meta">${stateOf(this, treatments, language)} ${show(explainerWords.updates)}</p>`;
  }

  /** The checker that counts: of the highest level, and of several such the one with the most answers. */
  get #checker(): Checker | undefined {
    const answered = (checker: Checker): number => Object.keys(checker.answers).length;
    return [...checkersFor(this)].sort((one, other) => rankOf(levelOf(other)) - rankOf(levelOf(one)) || answered(other) - answered(one))[0];
  }

  #describe(checker: Checker | undefined, told: Told): Reader {
    return describeReader(knowledge, checker?.answers, checker && (checker.assessment ?? checker.standing), told);
  }

  /** Every treatment in its place, and where it stood before the reader's last change. */
  #fit(reader: Reader, language: string): readonly Row[] {
    const names = new Map(knownIds(entries, Object.keys(entries)).map((id) => [id as string, treatmentWords[id].name()]));
    const { compare } = new Intl.Collator(language);
    const fits = fitTreatments(treatments, reader, (one, other) => compare(names.get(one) ?? '', names.get(other) ?? ''));
    const rows = fits.flatMap((fit) => knownIds(entries, [fit.id]).map((id) => ({ id, fit })));
    const lanes = new Map(rows.map(({ id, fit }) => [id, fit.lane]));
    const before = this.#lanesBefore;
    const moved = [...before].filter(([id, lane]) => lanes.get(id) !== lane);
    if (moved.length) this.#movedFrom = new Map(moved);
    this.#lanesBefore = lanes;
    return rows.map((row) => ({ ...row, movedFrom: this.#movedFrom.get(row.id), isMarked: this.#movedFrom.size <= mostMarked }));
  }

  #renderEmergency(): TemplateResult {
    return emergencyCard(this.contacts, this.headingAt(), 'level-title', html`<p>${show(fitReasonWords.emergency)}</p>`);
  }

  #renderChild(): TemplateResult {
    const toldSo = this.#told.age !== undefined || this.#told.flags?.includes('under-16');
    return html`<section class="card">
      ${heading(this.headingAt(), show(laneWords.blocked), { className: 'subtitle', id: 'child-title', focusable: true })}
      <p>${show(fitReasonWords.child)}</p>
      ${
        toldSo
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                this.#tell(
                  'flags',
                  this.#told.flags?.filter((id) => id !== 'under-16'),
                );
                this.#tell('age', undefined);
              }}
            >
              ${show(emergencyResultWords.mistake)}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** How soon to be seen comes before any treatment, in the words of the checker's levels. */
  #renderUrgent(checker: Checker | undefined, { reader, rows }: ExplainerView): unknown {
    if (reader.status !== 'urgent' && !rows.some(({ fit }) => fit.reason === 'urgent-first')) return nothing;
    const level: Level = checker && reader.fromChecker ? levelOf(checker) : 'urgent';
    return levelCard(level, {
      headingLevel: this.headingAt(1),
      headingId: 'level-title',
      content: html`<p>${show(whoOf(level, checker?.assessment?.actions ?? [], this.contacts).who)}</p>
        ${adviceLink(this.contacts)}
        <p>${show(levelAdvice[level].meaning)}</p>`,
    });
  }

  #renderList(view: ExplainerView): TemplateResult {
    const { reader, rows, language, picks } = view;
    const found = this.#search ? rows.filter(({ id }) => isFound(id, this.#search)) : rows;
    const notes = [
      ...(reader.phase === 'unknown' ? [explainerWords.openPhase] : []),
      ...(reader.pattern === 'unknown' ? [explainerWords.openPattern] : []),
      ...(reader.pattern === 'back-only' ? [explainerWords.backOnly] : []),
      ...(reader.phase === 'subacute' ? [explainerWords.review] : []),
    ];
    return html`<section class="list">
      ${heading(view.level(1), show(explainerWords.treatments), { className: 'subtitle', id: 'treatments-title', focusable: true })}
      <p role="status" class="status">
        ${this.#movedFrom.size ? html`<strong>${show(() => explainerWords.moved(formatNumber(this.#movedFrom.size, language)))}</strong>` : nothing}
      </p>
      ${notes.map((note) => html`<p>${show(note)}</p>`)}
      <p class="quiet">${show(explainerWords.order)}</p>
      <div class="find no-print">
        <label for="find">${show(explainerWords.find)}</label>
        <p class="note" id="find-hint">${show(explainerWords.findHint)}</p>
        <input
          type="search"
          id="find"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="find-hint"
          .value=${this.#search}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.#find(target.value);
          }}
        />
        <p role="status" class="status">
          ${this.#search ? show(found.length ? () => sayPlural(explainerWords.found, found.length, language) : explainerWords.notFound) : nothing}
        </p>
      </div>
      ${
        this.#isComparing && picks.length
          ? renderCompare(view, {
              takeOut: (id) => {
                this.#setPicks(picks.filter((each) => each !== id));
                this.#focusNext = '#compare-title';
              },
              close: () => {
                this.#isComparing = false;
                this.#focusNext = '#treatments-title';
                this.requestUpdate();
              },
            })
          : nothing
      }
      ${renderLanes(found, view)}
      ${renderTray(
        view,
        {
          show: () => {
            this.#isComparing = true;
            this.#focusNext = '#compare-title';
            this.requestUpdate();
          },
          clear: () => {
            this.#setPicks([]);
            this.#focusNext = '#treatments-title';
          },
          print: () => {
            this.#print(view);
          },
        },
        this.#notice,
      )}
    </section>`;
  }

  /** Fills in what is closed, bit by bit when the page has time, so that the browser's own search finds it. */
  #fillMore(): void {
    setTimeout(() => {
      this.#filled += filledAtOnce;
      this.requestUpdate();
      if (this.#filled < Object.keys(entries).length) this.#fillMore();
    }, 50);
  }

  /** Where the focus is, as a selector that still finds it after the list was put in another order. */
  #focusedPlace(): string | undefined {
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLInputElement && focused.name) return `[name="${focused.name}"][value="${focused.value}"]`;
    const treatment = focused?.closest<HTMLElement>('[data-treatment]')?.dataset['treatment'];
    return treatment && focused.localName === 'summary' ? `[data-treatment="${treatment}"] > details > summary` : undefined;
  }

  #parsed(given: unknown): Told {
    try {
      return parseTold(treatments, given);
    } catch (error) {
      if (!(error instanceof ToldError)) throw error;
      for (const { message } of error.problems) warn(`<${this.localName}>: ${message}. Left out.`);
      const wrong = error.problems.map(({ field }) => field);
      if (typeof given !== 'object' || given === null || wrong.includes(undefined)) return Object.freeze({});
      // A problem names a place such as `values.pain`; a host's own field may hold a full stop too.
      const isWrong = (name: string): boolean => wrong.some((field) => field === name || field?.startsWith(`${name}.`));
      return parseTold(treatments, Object.fromEntries(Object.entries(given).filter(([name]) => !isWrong(name))));
    }
  }

  #tell<Field extends keyof Told>(field: Field, value: Told[Field] | undefined): void {
    this.#told = this.#parsed({ ...this.#told, [field]: value });
    this.requestUpdate();
  }

  #opened(part: string, isOpen: boolean): void {
    if (isOpen === this.#open.has(part)) return;
    if (isOpen) this.#open.add(part);
    else this.#open.delete(part);
    if (Object.hasOwn(entries, part)) send(this, 'pinched-nerve-treatment-toggled', { open: isOpen });
    this.requestUpdate();
  }

  #pick(id: TreatmentId, input: HTMLInputElement): void {
    const others = this.#picks.filter((each) => each !== id);
    if (input.checked && others.length >= mostPicks) {
      input.checked = false;
      this.#notice = compareWords.tooMany;
      this.requestUpdate();
    } else this.#setPicks(input.checked ? [...others, id] : others);
  }

  #setPicks(picks: readonly TreatmentId[]): void {
    this.#picks = picks;
    this.#notice = undefined;
    if (picks.length < 2) this.#isComparing = false;
    this.requestUpdate();
  }

  /** Filters the list; a closed group with a match opens for as long as the search lasts. */
  #find(text: string): void {
    this.#search = text.trim();
    for (const lane of this.#openedByFind) this.#open.delete(lane);
    this.#openedByFind = new Set(this.#search ? closedLanes.filter((lane) => !this.#open.has(lane)) : []);
    for (const lane of this.#openedByFind) this.#open.add(lane);
    this.requestUpdate();
  }

  #answerQuiz(id: QuizId, option: string): void {
    this.#quizAnswers = { ...this.#quizAnswers, [id]: option };
    this.requestUpdate();
  }

  #print({ rows, reader, language }: ExplainerView): void {
    if (!send(this, 'pinched-nerve-export-requested', { format: 'print' })) return;
    const { direction } = spokenLanguageOf(this);
    const page = withLanguage(this, () =>
      printedPage(
        rows.filter(({ id }) => this.#picks.includes(id)),
        reader,
        this.contacts,
        language,
      ),
    );
    printPage(this, page, language, direction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pinched-nerve-treatment-options': PinchedNerveTreatmentOptions;
  }
}
