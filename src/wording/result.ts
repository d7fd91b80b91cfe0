import { msg, str } from '@lit/localize';
import type { Evidence } from '../core/knowledge-types.js';
import type { Sentence } from './sentence.js';

/** What the result says around what the core found. */
export const resultWords = {
  howSoon: () => msg('How soon', { id: 'result.how-soon', desc: 'Label.' }),
  who: () => msg('Who', { id: 'result.who', desc: 'Label: who to see.' }),
  say: () => msg('What to say when you call', { id: 'result.say', desc: 'Heading.' }),
  why: () => msg('Why we say this', { id: 'result.why', desc: 'Heading above the reasons.' }),
  whyCalm: () =>
    msg('None of your answers is a warning sign.', { id: 'result.why-calm', desc: 'The reason where no rule but the calm one fired.' }),
  showRule: () => msg('Your answers, the rule and its sources', { id: 'result.show-rule', desc: 'Opens the details of a reason.' }),
  youAnswered: () => msg('You answered:', { id: 'result.you-answered', desc: 'Before the answers that led to a reason.' }),
  notAnswered: () =>
    msg('You did not answer this. We counted it as "not sure".', {
      id: 'result.open',
      desc: 'At a reason that rests on a question that was left open.',
    }),
  rule: (number: string, level: string) =>
    msg(str`Rule ${number}: ${level}`, { id: 'result.rule', desc: '{0} is the number of a rule, {1} the name of its level.' }),
  sources: () => msg('Sources', { id: 'result.sources', desc: 'Heading of a list of publications.' }),
  read: () => msg('read by the authors', { id: 'result.read', desc: 'How far a source was checked.' }),
  secondary: () => msg('read only in another text', { id: 'result.secondary', desc: 'How far a source was checked.' }),
  unread: () => msg('not checked yet', { id: 'result.unread', desc: 'How far a source was checked.' }),
  can: () => msg('What this can be', { id: 'result.can', desc: 'Heading above possible causes.' }),
  canLead: () =>
    msg('These are patterns, not a diagnosis. Only an examination can tell.', { id: 'result.can-lead', desc: 'Must not be weakened.' }),
  fits: () => msg('Fits your answers', { id: 'result.fits', desc: 'Label of a pattern.' }),
  possible: () => msg('Possible', { id: 'result.possible', desc: 'Label of a pattern.' }),
  against: () => msg('What would speak against it', { id: 'result.against', desc: 'Heading of a list of signs.' }),
  tell: () => msg('Tell the doctor about', { id: 'result.tell', desc: 'Before what the clinician wants to know.' }),
  more: () => msg('Show other possible causes', { id: 'result.more', desc: 'Opens more patterns.' }),
  root: () => msg('Which nerve it may be', { id: 'result.root', desc: 'Heading.' }),
  rootText: (root: string) =>
    msg(str`The nerve called ${root} looks after this area in many people.`, {
      id: 'result.root-text',
      desc: '{0} is the name of a nerve root such as L5. A hint, never a finding.',
    }),
  rootTwo: (first: string, second: string) =>
    msg(str`The nerves called ${first} and ${second} look after this area in many people.`, {
      id: 'result.root-two',
      desc: '{0} and {1} are names of nerve roots. A hint, never a finding.',
    }),
  rootCaution: (lumbar: string, neck: string) =>
    msg(
      str`People differ a lot, and such maps are often wrong. The pain did not follow the map in ${lumbar} of 100 people with a lower back nerve. With a neck nerve it was ${neck} of 100.`,
      {
        id: 'result.root-caution',
        desc: 'Murphy 2009. {0} and {1} are numbers.',
      },
    ),
  expect: () => msg('What to expect', { id: 'result.expect', desc: 'Heading.' }),
  now: () => msg('What to do now', { id: 'result.now', desc: 'Heading above home advice.' }),
  safetyNet: () => msg('When to get help sooner', { id: 'result.safety-net', desc: 'Heading.' }),
  netEmergency: (number: string) =>
    msg(str`Call ${number} at once if one of these starts:`, {
      id: 'result.net-emergency',
      desc: 'Above a list of danger signs. {0} is a phone number or "your local emergency number".',
    }),
  netUrgent: () =>
    msg('Ask for help the same day if one of these is new or worse:', { id: 'result.net-urgent', desc: 'Above a list of signs.' }),
  netSoon: () => msg('See someone within a few days if:', { id: 'result.net-soon', desc: 'Above a list of signs.' }),
  take: () => msg('Take it with you', { id: 'result.take', desc: 'Heading above print, copy, save.' }),
  takeText: () =>
    msg('Show this summary when you are seen. It stays on this device until you share it.', {
      id: 'result.take-text',
      desc: 'About the summary.',
    }),
  print: () => msg('Print my summary', { id: 'result.print', desc: 'Button.' }),
  copy: () => msg('Copy as text', { id: 'result.copy', desc: 'Button.' }),
  save: () => msg('Save as a file', { id: 'result.save', desc: 'Button.' }),
  copied: () => msg('Copied. You can paste it into a message.', { id: 'result.copied', desc: 'After copying.' }),
  copyByHand: () =>
    msg('Copying did not work here. Mark the text below and copy it.', {
      id: 'result.copy-by-hand',
      desc: 'Where the browser does not allow copying.',
    }),
  saved: () => msg('Saved to your downloads.', { id: 'result.saved', desc: 'After saving.' }),
  about: () => msg('About this result', { id: 'result.about', desc: 'Heading above version and date.' }),
  version: (version: string, date: string) =>
    msg(str`Knowledge ${version}, content of ${date}.`, { id: 'result.version', desc: '{0} is a version, {1} a date.' }),
  hash: (hash: string) => msg(str`Fingerprint ${hash}`, { id: 'result.hash', desc: '{0} is a long code that names the exact rules.' }),
  unsigned: () =>
    msg('No health professional has signed these rules yet. They inform. They do not diagnose.', {
      id: 'result.unsigned',
      desc: 'Must not be weakened.',
    }),
  incomplete: () =>
    msg('Some questions are still open, so we were careful. Answer them for a better result.', {
      id: 'result.incomplete',
      desc: 'On a result with open questions.',
    }),
  summaryTitle: () => msg('My back and leg symptoms', { id: 'result.summary-title', desc: 'Title of the printed summary.' }),
  fileName: () =>
    msg('my-symptoms', { id: 'result.file-name', desc: 'Name of the saved file: lower case, words joined by hyphens, no spaces.' }),
  answers: () => msg('My answers', { id: 'result.answers', desc: 'Heading in the summary.' }),
  and: (first: string, second: string) => msg(str`${first}; ${second}`, { id: 'result.and', desc: 'Joins two answers, {0} and {1}.' }),
  reviewed: () =>
    msg('No doctor or nurse who works in this language has checked this translation yet.', {
      id: 'result.translation-state',
      desc: 'State of the translation, shown on request.',
    }),
} as const;

/** How strong the evidence of a rule is, in words. */
export const evidenceWords = {
  A: () => msg('A national guideline or patient page says so.', { id: 'evidence.A', desc: 'Strength of evidence.' }),
  B: () =>
    msg('Studies or specialist guidance say so. The level is our reading of them.', { id: 'evidence.B', desc: 'Strength of evidence.' }),
  C: () => msg('The evidence is weak, indirect or disputed.', { id: 'evidence.C', desc: 'Strength of evidence.' }),
  D: () => msg('Case reports, our own judgement, or a safety net.', { id: 'evidence.D', desc: 'Strength of evidence.' }),
} as const satisfies Record<Evidence, Sentence>;
