import { chosen, type Answers, type Assessment, type Standing } from '../../core/index.js';
import { citations } from '../../knowledge/citations.js';
import { knowledgeHash } from '../../knowledge/hash.js';
import { knowledge } from '../../knowledge/index.js';
import { patterns } from '../../knowledge/patterns.js';
import type { QuestionId } from '../../knowledge/questions.js';
import { rules } from '../../knowledge/rules.js';
import { safetyNet } from '../../knowledge/safety-net.js';
import { emergencyWords } from '../../wording/emergency.js';
import { levelWords } from '../../wording/levels.js';
import { levelAdvice } from '../../wording/level-advice.js';
import { patternWords } from '../../wording/patterns.js';
import { resultWords } from '../../wording/result.js';
import { ruleReasons } from '../../wording/rules.js';
import { safetyNetWords } from '../../wording/safety-net.js';
import { sayWhenCalling } from '../../wording/say-when-calling.js';
import { knownIds } from '../shared/ids.js';
import type { Contacts } from '../shared/services.js';
import type { PrintedPage } from '../shared/take-along.js';
import { versionLine } from '../shared/version.js';
import { whoOf } from '../shared/who.js';
import { emergencyRules, emergencySay } from './render-emergency.js';
import { wordsOf } from './render-question.js';
import { reasonsToShow } from './render-result.js';

/** The answers given to a question, in words. */
export function answerText(question: QuestionId, options: readonly string[]): string {
  const words = wordsOf(question);
  return options
    .map((option) => words.options[option]?.() ?? option)
    .reduce((first, second) => (first ? resultWords.and(first, second) : second), '');
}

/**
 * What the reader takes along: level, whom to call, reasons, causes, answers, danger signs, version. Call it inside `withLanguage`.
 *
 * In an emergency: what to do, what to say, the signs ticked, the rule and the publications behind it; nothing else.
 */
export function summarize(
  answers: Answers,
  assessment: Assessment,
  stands: Standing,
  signs: readonly { readonly question: QuestionId; readonly options: readonly string[] }[],
  applying: readonly QuestionId[],
  contacts: Contacts,
  language: string,
): PrintedPage {
  const { level, advice: found } = assessment;
  const { advice } = contacts;
  const isEmergency = level === 'emergency';
  const reasons = isEmergency
    ? emergencyRules(stands)
    : knownIds(
        rules,
        reasonsToShow(assessment.trace).map(({ rule }) => rule),
      );
  const [first] = reasons;
  const say = isEmergency ? emergencySay(reasons) : first ? [sayWhenCalling[rules[first].concern] ?? []].flat() : [];
  const { who, besides } = whoOf(level, isEmergency ? [] : assessment.actions, contacts);
  const numberNote = contacts.isVerified ? [] : [emergencyWords.unverified()];
  const told = isEmergency
    ? signs
    : applying.map((question) => ({ question, options: chosen(answers, question) })).filter(({ options }) => options.length);
  const parts: PrintedPage['parts'] = [
    {
      title: levelWords[level].name(),
      lines: [
        who(),
        ...(isEmergency ? [levelAdvice[level].meaning(), ...numberNote] : [levelAdvice[level].howSoon()]),
        ...besides.map((sentence) => sentence()),
        ...(advice && !isEmergency && level !== 'self-care' ? [emergencyWords.adviceLine(advice.name, advice.number)] : []),
      ],
    },
    { title: resultWords.say(), lines: say.map((sentence) => sentence()) },
    {
      title: resultWords.why(),
      lines: reasons.map((id) => {
        const { number, level: at, cites } = rules[id];
        if (!isEmergency) return at === 'self-care' ? resultWords.whyCalm() : ruleReasons[id]();
        const sources = knownIds(citations, cites).map((source) => citations[source].reference);
        return `${ruleReasons[id]()} ${resultWords.rule(number, levelWords[at].name())}. ${sources.join(' ')}`;
      }),
    },
    {
      title: resultWords.can(),
      lines: [
        ...found.patterns.slice(0, 1).map(() => resultWords.canLead()),
        ...found.patterns.flatMap(({ id, fit }) =>
          knownIds(patterns, [id]).map((pattern) => `${patternWords[pattern].name()}: ${resultWords[fit]()}`),
        ),
      ],
    },
    { title: resultWords.root(), lines: found.roots.length ? [found.roots.join(', ')] : [] },
    {
      title: resultWords.answers(),
      lines: told.map(({ question, options }) => `${wordsOf(question).text()} ${answerText(question, options)}`),
    },
    {
      title: resultWords.netEmergency(contacts.emergencyNumber),
      lines: [
        ...knownIds(safetyNet, found.safetyNet).flatMap((id) => (safetyNet[id].level === 'emergency' ? [safetyNetWords[id]()] : [])),
        ...(isEmergency ? [] : numberNote),
      ],
    },
    {
      title: resultWords.about(),
      lines: [versionLine(knowledge, language), resultWords.unsigned(), resultWords.hash(knowledgeHash)],
    },
  ];
  return { title: resultWords.summaryTitle(), parts: parts.filter(({ lines }) => lines.length) };
}

/** The summary as plain text. */
export function summaryText({ title, parts }: PrintedPage): string {
  return [title, ...parts.map((part) => [part.title, ...part.lines.map((line) => `- ${line}`)].join('\n'))].join('\n\n');
}
