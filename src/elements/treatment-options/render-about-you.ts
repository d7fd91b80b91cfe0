import { html, nothing, type TemplateResult } from 'lit';
import { flagsToAsk, phases, readerPatterns, type Reader, type Told } from '../../core/index.js';
import { flags, type FlagId } from '../../knowledge/treatments/flags.js';
import { treatments } from '../../knowledge/treatments/index.js';
import { formatNumber } from '../../localization/numbers.js';
import type { Sentence } from '../../wording/sentence.js';
import { ageWords, explainerWords, phaseWords, readerPatternWords } from '../../wording/treatments/explainer.js';
import { flagWords } from '../../wording/treatments/flags.js';
import { heading } from '../shared/heading.js';
import { show } from '../shared/show.js';
import { knownIds, withOrWithout } from '../shared/ids.js';
import type { ExplainerView } from './view.js';

/** What the checker's answers settle, so that the reader is not asked again. */
export interface Settled {
  readonly phase: boolean;
  readonly pattern: boolean;
  /** Whether the reader is under 18. */
  readonly young: boolean;
  /** Whether the reader is over 65. */
  readonly old: boolean;
}

/** What is settled without a checker, or before its first answer. */
export const nothingSettled: Settled = { phase: false, pattern: false, young: false, old: false };

/** Asks the crosswalk whether telling one thing or another makes a difference. */
export function settledBy(describe: (told: Told) => Reader): Settled {
  const has = (flag: FlagId, age: number): boolean => Object.hasOwn(describe({ age }).flags, flag);
  return {
    phase: describe({ phase: 'acute' }).phase === describe({ phase: 'chronic' }).phase,
    pattern: describe({ pattern: 'stenosis' }).pattern === describe({ pattern: 'back-only' }).pattern,
    young: has('under-18', 17) === has('under-18', 40),
    old: has('older-than-65', 70) === has('older-than-65', 40),
  };
}

/** An age in years that stands for each group; nothing depends on more. */
const agesYears = { 'under-16': 15, '16-17': 17, '18-65': 40, 'over-65': 70 } as const;
type Age = keyof typeof agesYears;

function groupOf(ageYears: number): Age {
  if (ageYears < 16) return 'under-16';
  if (ageYears < 18) return '16-17';
  return ageYears > 65 ? 'over-65' : '18-65';
}

/** Flags that have a question of their own. */
const ageFlags: readonly string[] = ['under-16', 'under-18', 'older-than-65'] satisfies readonly FlagId[];

function renderKnown(label: Sentence, value: Sentence): TemplateResult {
  return html`<div class="known">
    <p class="legend">${show(label)}</p>
    <p>${show(value)} <span class="tag">${show(explainerWords.fromAnswers)}</span></p>
  </div>`;
}

interface Choice<Id extends string> {
  readonly name: string;
  readonly label: Sentence;
  readonly ids: readonly Id[];
  readonly words: Readonly<Record<Id, Sentence>>;
  readonly chosen: Id | undefined;
  readonly choose: (id: Id | undefined) => void;
}

/** Radio buttons in a row, the last one for "not sure". */
function renderChoice<Id extends string>({ name, label, ids, words, chosen, choose }: Choice<Id>): TemplateResult {
  const option = (id: Id | undefined, sentence: Sentence): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name=${name}
        value=${id ?? 'not-sure'}
        .checked=${id === chosen}
        @change=${() => {
          choose(id);
        }}
      />
      <span>${show(sentence)}</span>
    </label>`;
  return html`<fieldset>
    <legend>${show(label)}</legend>
    <div class="choices">${ids.map((id) => option(id, words[id]))} ${option(undefined, explainerWords.notSure)}</div>
  </fieldset>`;
}

function renderAge({ reader, told, tell }: ExplainerView, { young, old }: Settled): TemplateResult {
  const has = (id: FlagId): boolean => Object.hasOwn(reader.flags, id);
  if (young && old)
    return renderKnown(explainerWords.age, ageWords[has('older-than-65') ? 'over-65' : has('under-18') ? '16-17' : '18-65']);
  const ids = knownIds(agesYears, Object.keys(agesYears)).filter((id) => !young || id === '18-65' || id === 'over-65');
  return renderChoice({
    name: 'age',
    label: explainerWords.age,
    ids,
    words: ageWords,
    chosen: told.age === undefined ? undefined : ids.find((id) => id === groupOf(told.age ?? 0)),
    choose: (id) => {
      tell('age', id && agesYears[id]);
    },
  });
}

function renderHealth(view: ExplainerView): TemplateResult {
  const { reader, told, language, tell } = view;
  const asked = new Set([...flagsToAsk(treatments, reader), ...(told.flags ?? [])]);
  const listed = knownIds(flags, Object.keys(flags)).filter((id) => !ageFlags.includes(id) || told.flags?.includes(id));
  const fromAnswers = listed.filter((id) => reader.fromAnswers.includes(id));
  const toAsk = listed.filter((id) => asked.has(id) && !fromAnswers.includes(id));
  const isTicked = (id: FlagId): boolean => Object.hasOwn(reader.flags, id);
  const ticked = [...fromAnswers, ...toAsk].filter(isTicked).length;
  const change = (id: FlagId, isIn: boolean): void => {
    if (id === 'pregnancy') tell('pregnant', isIn || undefined);
    if (id !== 'pregnancy' || told.flags?.includes(id)) tell('flags', withOrWithout(told.flags, id, isIn));
  };
  return html`<details
    class="health"
    ?open=${view.isOpen('health')}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) view.opened('health', target.open);
    }}
  >
    <summary>
      ${show(explainerWords.health)}
      ${ticked ? html`<span class="tag">${show(() => explainerWords.ticked(formatNumber(ticked, language)))}</span>` : nothing}
    </summary>
    <fieldset>
      <legend>${show(explainerWords.healthText)}</legend>
      <div class="flags">
        ${fromAnswers.map(
          (id) =>
            html`<label class="choice"
              ><input type="checkbox" name="flags" value=${id} checked disabled /><span
                >${show(flagWords[id])} <span class="tag">${show(explainerWords.fromAnswers)}</span></span
              ></label
            >`,
        )}
        ${toAsk.map(
          (id) =>
            html`<label class="choice">
              <input
                type="checkbox"
                name="flags"
                value=${id}
                .checked=${isTicked(id)}
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) change(id, target.checked);
                }}
              />
              <span>${show(flagWords[id])}</span>
            </label>`,
        )}
      </div>
    </fieldset>
  </details>`;
}

/** What the fit needs to know: taken from a checker where one knows it, else asked, and never guessed. */
export function renderAboutYou(view: ExplainerView, settled: Settled): TemplateResult {
  const { reader, told, level, tell } = view;
  const knows = settled.phase || settled.pattern || settled.young || settled.old || reader.fromAnswers.length > 0;
  return html`<section class="about-you no-print" part="about-you">
    ${heading(level(1), show(explainerWords.aboutYou), { className: 'subtitle' })}
    <p class="quiet">${show(explainerWords.aboutYouText)} ${knows ? show(explainerWords.changeInChecker) : nothing}</p>
    ${
      settled.phase
        ? renderKnown(explainerWords.phase, reader.phase === 'unknown' ? explainerWords.notSure : phaseWords[reader.phase])
        : renderChoice({
            name: 'phase',
            label: explainerWords.phase,
            ids: phases,
            words: phaseWords,
            chosen: told.phase,
            choose: (id) => {
              tell('phase', id);
            },
          })
    }
    ${
      settled.pattern
        ? renderKnown(explainerWords.pattern, reader.pattern === 'unknown' ? explainerWords.notSure : readerPatternWords[reader.pattern])
        : renderChoice({
            name: 'pattern',
            label: explainerWords.pattern,
            ids: readerPatterns,
            words: readerPatternWords,
            chosen: told.pattern,
            choose: (id) => {
              tell('pattern', id);
            },
          })
    }
    ${renderAge(view, settled)} ${renderHealth(view)}
  </section>`;
}
