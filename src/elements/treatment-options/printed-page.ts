import { idsOf } from '../../core/knowledge-types.js';
import type { Reader } from '../../core/index.js';
import { entries } from '../../knowledge/treatments/entries.js';
import { flags } from '../../knowledge/treatments/flags.js';
import { treatments } from '../../knowledge/treatments/index.js';
import { values } from '../../knowledge/treatments/values.js';
import { shortSignWords } from '../../wording/short-signs.js';
import { resultWords } from '../../wording/result.js';
import { explainerWords, fieldWords, mattersWords, phaseWords, readerPatternWords } from '../../wording/treatments/explainer.js';
import { costWords, onsetWords } from '../../wording/treatments/facts.js';
import { fitReasonWords, stripWords } from '../../wording/treatments/fit.js';
import { flagWords } from '../../wording/treatments/flags.js';
import { treatmentWords } from '../../wording/treatments/treatments.js';
import { valueWords } from '../../wording/treatments/values.js';
import type { Contacts } from '../shared/services.js';
import type { PrintedPage } from '../shared/take-along.js';
import { versionLine } from '../shared/version.js';
import { knownIds } from '../shared/ids.js';
import { certaintyText, warningsOf } from './render-treatment.js';
import type { Row } from './view.js';

function linesOf(row: Row, reader: Reader): readonly string[] {
  const { id, fit } = row;
  const words = treatmentWords[id];
  const { certainty, onset, cost } = entries[id];
  const line = (label: () => string, text: string): string => explainerWords.printLine(label(), text);
  return [
    line(fieldWords.why, fitReasonWords[fit.reason]()),
    ...fit.strips.map(({ level, ids }) => [stripWords[level](), ...knownIds(flags, ids).map((id) => flagWords[id]())].join(' ')),
    ...warningsOf(row, reader).map(({ text }) => text()),
    line(fieldWords.benefits, words.benefits()),
    line(fieldWords.harms, words.harms()),
    line(fieldWords.certainty, certaintyText(certainty)),
    line(fieldWords.onset, onsetWords[onset]()),
    line(fieldWords.cost, costWords[cost]()),
  ];
}

/** What the reader takes to a clinician: the picked treatments, questions to ask, what matters, danger signs. Call it inside `withLanguage`. */
export function printedPage(rows: readonly Row[], reader: Reader, contacts: Contacts, language: string): PrintedPage {
  const held = idsOf(values).filter((id) => reader.values[id]);
  const parts = [
    {
      title: explainerWords.aboutYou(),
      lines: [
        ...(reader.phase === 'unknown' ? [] : [phaseWords[reader.phase]()]),
        ...(reader.pattern === 'unknown' ? [] : [readerPatternWords[reader.pattern]()]),
        ...idsOf(flags)
          .filter((id) => Object.hasOwn(reader.flags, id))
          .map((id) => flagWords[id]()),
      ],
    },
    ...rows.map((row) => ({ title: treatmentWords[row.id].name(), lines: linesOf(row, reader) })),
    ...rows.map(({ id }) => ({
      title: explainerWords.printLine(fieldWords.questions(), treatmentWords[id].name()),
      lines: treatmentWords[id].questions.map((question) => question()),
    })),
    {
      title: mattersWords.title(),
      lines: held.map((id) => [valueWords[id].statement(), valueWords[id][reader.values[id] ?? 'first']()].join(' ')),
    },
    { title: resultWords.netEmergency(contacts.emergencyNumber), lines: Object.values(shortSignWords).map((sign) => sign()) },
    {
      title: explainerWords.about(),
      lines: [versionLine(treatments, language), resultWords.unsigned(), explainerWords.notAdvice()],
    },
  ];
  return { title: explainerWords.printTitle(), parts: parts.filter(({ lines }) => lines.length) };
}
