import { msg, str } from '@lit/localize';
import type { Phase, ReaderPattern } from '../../core/treatment-types.js';
import type { Plural } from '../../localization/numbers.js';
import type { Sentence } from '../sentence.js';

/** What the explainer says around the treatments. */
export const explainerWords = {
  title: () => msg('Treatment options for a pinched nerve in the lower back', { id: 'explainer.title', desc: 'Heading of the element.' }),
  decision: () =>
    msg('You are choosing between waiting and self-care, exercise or physiotherapy, medicine, an injection, or surgery.', {
      id: 'explainer.decision',
      desc: 'Says what the decision is. Never "you should".',
    }),
  notAdvice: () =>
    msg('This helps you to prepare for a talk with a clinician. It is not a diagnosis, and it does not tell you what to choose.', {
      id: 'explainer.not-advice',
      desc: 'Under the heading. Must not be weakened.',
    }),
  history: () => msg('What usually happens without treatment', { id: 'explainer.history', desc: 'Heading.' }),
  figures: () => msg('The figures behind this', { id: 'explainer.figures', desc: 'Opens a list of figures with their sources.' }),
  aboutYou: () => msg('About you', { id: 'explainer.about-you', desc: 'Heading above a few questions about the reader.' }),
  aboutYouText: () =>
    msg('The list below fits itself to your answers here. They stay on this page. You can leave everything open.', {
      id: 'explainer.about-you-text',
      desc: 'Under the heading "About you".',
    }),
  fromAnswers: () => msg('from your answers', { id: 'explainer.from-answers', desc: 'Beside what the symptom checker already knows.' }),
  changeInChecker: () =>
    msg('What comes from your answers can be changed in the symptom checker.', {
      id: 'explainer.change-in-checker',
      desc: 'Where to change what the symptom checker already knows.',
    }),
  phase: () => msg('How long has the pain lasted?', { id: 'explainer.phase', desc: 'Question.' }),
  pattern: () => msg('What were you told it is?', { id: 'explainer.pattern', desc: 'Question: what a clinician has said.' }),
  age: () => msg('How old are you?', { id: 'explainer.age', desc: 'Question.' }),
  notSure: () => msg('Not sure', { id: 'explainer.not-sure', desc: 'Answer to a question about the reader.' }),
  health: () => msg('Pregnancy, illnesses and medicines', { id: 'explainer.health', desc: 'Opens a list of boxes to tick.' }),
  healthText: () =>
    msg('Tick all that is true for you. Some treatments are not safe with these, or need advice first.', {
      id: 'explainer.health-text',
      desc: 'Above a list of boxes to tick.',
    }),
  ticked: (count: string) => msg(str`Ticked: ${count}`, { id: 'explainer.ticked', desc: 'How many boxes are ticked. {0} is a number.' }),
  moved: (count: string) =>
    msg(str`Treatments that moved to another group: ${count}. Each one says why.`, {
      id: 'explainer.moved',
      desc: 'Read out after the reader has told something. {0} is a number; a label before it fits every number.',
    }),
  movedHere: () => msg('Moved', { id: 'explainer.moved-here', desc: 'Short label on a treatment that has just changed its group.' }),
  before: (lane: string) =>
    msg(str`It was in the group "${lane}" before.`, {
      id: 'explainer.before',
      desc: 'On a treatment that has just changed its group. {0} is the name of a group.',
    }),
  openPhase: () =>
    msg('We do not know how long the pain has lasted. Some treatments depend on it. You can choose it in "About you".', {
      id: 'explainer.open-phase',
      desc: 'Above the list, where the reader has not said how long it has lasted.',
    }),
  openPattern: () =>
    msg('You may not have a pinched nerve: ask to be examined.', {
      id: 'explainer.open-pattern',
      desc: 'Above the list, where it is not known what kind of pain it is. Must not be weakened.',
    }),
  backOnly: () =>
    msg('This may not be a pinched nerve.', {
      id: 'explainer.back-only',
      desc: 'Above the list, for a reader with back pain only.',
    }),
  review: () =>
    msg('Time for a review with your clinician.', {
      id: 'explainer.review',
      desc: 'Above the list, for pain of 6 to 12 weeks.',
    }),
  treatments: () => msg('The treatments', { id: 'explainer.treatments', desc: 'Heading above the groups of treatments.' }),
  order: () =>
    msg(
      'The order is fixed. Waiting with a check-up stands first. In each group, what is better supported comes first, then what helped you before, then what matters to you, then the alphabet.',
      { id: 'explainer.order', desc: 'How the treatments are ordered.' },
    ),
  find: () => msg('Find a treatment', { id: 'explainer.find', desc: 'Label of a search field.' }),
  findHint: () =>
    msg('By its name, a plain word, or the name on the box', {
      id: 'explainer.find-hint',
      desc: 'Under a search field. The box of a medicine.',
    }),
  found: {
    zero: (count: string) =>
      msg(str`${count} treatments found`, {
        id: 'explainer.found.zero',
        desc: 'Read out after a search. {0} is a number. Plural form "zero".',
      }),
    one: (count: string) =>
      msg(str`${count} treatment found`, {
        id: 'explainer.found.one',
        desc: 'Read out after a search. {0} is a number. Plural form "one".',
      }),
    two: (count: string) =>
      msg(str`${count} treatments found`, {
        id: 'explainer.found.two',
        desc: 'Read out after a search. {0} is a number. Plural form "two".',
      }),
    few: (count: string) =>
      msg(str`${count} treatments found`, {
        id: 'explainer.found.few',
        desc: 'Read out after a search. {0} is a number. Plural form "few".',
      }),
    many: (count: string) =>
      msg(str`${count} treatments found`, {
        id: 'explainer.found.many',
        desc: 'Read out after a search. {0} is a number. Plural form "many".',
      }),
    other: (count: string) =>
      msg(str`${count} treatments found`, {
        id: 'explainer.found.other',
        desc: 'Read out after a search. {0} is a number. Plural form "other".',
      }),
  } satisfies Plural,
  notFound: () =>
    msg('No treatment found. Try another word, or ask a pharmacist.', { id: 'explainer.not-found', desc: 'Read out after a search.' }),
  laneCount: (lane: string, count: string) =>
    msg(str`${lane} (${count})`, { id: 'explainer.lane-count', desc: '{0} is the name of a group, {1} how many treatments are in it.' }),
  used: () => msg('Have you used it?', { id: 'explainer.used', desc: 'Question on each treatment.' }),
  using: () => msg('I use it now', { id: 'explainer.using', desc: 'A box to tick on a treatment.' }),
  tried: () => msg('I tried it', { id: 'explainer.tried', desc: 'A box to tick on a treatment.' }),
  helped: () => msg('It helped me', { id: 'explainer.helped', desc: 'A box to tick on a treatment.' }),
  printTitle: () => msg('Treatments I want to talk about', { id: 'explainer.print-title', desc: 'Title of the printed page.' }),
  printLine: (label: string, text: string) =>
    msg(str`${label}: ${text}`, { id: 'explainer.print-line', desc: '{0} is a label such as "Cost", {1} what stands after it.' }),
  about: () => msg('About this list', { id: 'explainer.about', desc: 'Heading above version and date.' }),
  updates: () =>
    msg('It is to be reviewed at least every 2 years, and when the NICE guideline changes.', {
      id: 'explainer.updates',
      desc: 'How the content is kept up to date. NICE is a UK guideline body.',
    }),
} as const;

/** How long the pain has lasted. */
export const phaseWords = {
  acute: () => msg('Less than 6 weeks', { id: 'explainer.phase.acute', desc: 'Answer: how long the pain has lasted.' }),
  subacute: () => msg('6 to 12 weeks', { id: 'explainer.phase.subacute', desc: 'Answer: how long the pain has lasted.' }),
  chronic: () => msg('More than 12 weeks', { id: 'explainer.phase.chronic', desc: 'Answer: how long the pain has lasted.' }),
} as const satisfies Record<Phase, Sentence>;

/** What the reader was told it is. */
export const readerPatternWords = {
  radiculopathy: () =>
    msg('A pinched nerve (sciatica)', { id: 'explainer.pattern.radiculopathy', desc: 'Answer: what a clinician has said.' }),
  stenosis: () =>
    msg('A narrow canal in the spine (stenosis)', { id: 'explainer.pattern.stenosis', desc: 'Answer: what a clinician has said.' }),
  'back-only': () =>
    msg('Back pain without a pinched nerve', { id: 'explainer.pattern.back-only', desc: 'Answer: what a clinician has said.' }),
} as const satisfies Record<ReaderPattern, Sentence>;

/** Ages, as far as a treatment depends on them. */
export const ageWords = {
  'under-16': () => msg('Under 16', { id: 'explainer.age.under-16', desc: 'Answer: an age.' }),
  '16-17': () => msg('16 or 17', { id: 'explainer.age.16-17', desc: 'Answer: an age.' }),
  '18-65': () => msg('18 to 65', { id: 'explainer.age.18-65', desc: 'Answer: an age.' }),
  'over-65': () => msg('Over 65', { id: 'explainer.age.over-65', desc: 'Answer: an age.' }),
} as const satisfies Record<string, Sentence>;

/** The fields of a treatment: the same for each, in this order. */
export const fieldWords = {
  why: () => msg('Why it stands here', { id: 'field.why', desc: 'Label on a treatment: why it is in its group.' }),
  what: () => msg('What it is', { id: 'field.what', desc: 'Label on a treatment.' }),
  involves: () => msg('What it takes', { id: 'field.involves', desc: 'Label on a treatment: time, visits, things to buy.' }),
  whenConsidered: () => msg('When it is thought of', { id: 'field.when-considered', desc: 'Label on a treatment.' }),
  benefits: () => msg('What good it may do', { id: 'field.benefits', desc: 'Label on a treatment.' }),
  harms: () => msg('What harm it may do', { id: 'field.harms', desc: 'Label on a treatment.' }),
  numbers: () => msg('In numbers', { id: 'field.numbers', desc: 'Label on a treatment: figures from trials.' }),
  certainty: () => msg('How sure the evidence is', { id: 'field.certainty', desc: 'Label on a treatment.' }),
  onset: () => msg('How soon it works', { id: 'field.onset', desc: 'Label on a treatment.' }),
  care: () => msg('Who should avoid it or ask first', { id: 'field.care', desc: 'Label on a treatment.' }),
  cost: () => msg('Cost', { id: 'field.cost', desc: 'Label on a treatment.' }),
  guidelines: () => msg('What guidelines say', { id: 'field.guidelines', desc: 'Label on a treatment.' }),
  questions: () => msg('Questions to ask', { id: 'field.questions', desc: 'Label on a treatment: what to ask a clinician.' }),
} as const satisfies Record<string, Sentence>;

/** Small parts of a treatment's fields. */
export const factWords = {
  rated: (rating: string, about: string) =>
    msg(str`${rating} (${about})`, { id: 'fact.rated', desc: '{0} is a rating such as "Moderate", {1} what it is about.' }),
  avoid: () => msg('Probably not safe with:', { id: 'fact.avoid', desc: 'Before a list of illnesses and medicines.' }),
  checkFirst: () => msg('Ask first with:', { id: 'fact.check-first', desc: 'Before a list of illnesses and medicines.' }),
  askFirst: () =>
    msg('Ask first', { id: 'fact.ask-first', desc: 'Short label on a treatment with which the reader should ask for advice first.' }),
  nothing: () => msg('Nothing special is known.', { id: 'fact.nothing', desc: 'Where nothing speaks against a treatment.' }),
  noNumbers: () => msg('No counts of people were found.', { id: 'fact.no-numbers', desc: 'Where there are no figures for a treatment.' }),
} as const;

/** Figures from trials, as sentences. */
export const figureWords = {
  two: (outcome: string, count: string, arm: string, otherCount: string, otherArm: string, per: string) =>
    msg(str`${outcome}: ${count} of ${per} (${arm}), and ${otherCount} of ${per} (${otherArm}).`, {
      id: 'figure.two',
      desc: 'A comparison of two groups. {0} what was counted; {1} how many of {2} in the group {3}; {4} of {5} in the group {6}.',
    }),
  twoOther: (count: string, arm: string, otherCount: string, otherArm: string, per: string) =>
    msg(str`The others, for whom it was not so: ${count} of ${per} (${arm}), and ${otherCount} of ${per} (${otherArm}).`, {
      id: 'figure.two-other',
      desc: 'The same comparison, told from the other side: {0} of {1} in the group {2}; {3} of {4} in the group {5}.',
    }),
  arm: (arm: string, count: string, per: string) =>
    msg(str`${arm}: ${count} of ${per}`, { id: 'figure.arm', desc: '{0} is a group of people, {1} how many, {2} of how many.' }),
  range: (from: string, to: string) => msg(str`${from} to ${to}`, { id: 'figure.range', desc: 'From one number to another.' }),
  oneOther: (count: string, per: string) =>
    msg(str`The others, for whom it was not so: ${count} of ${per}.`, {
      id: 'figure.one-other',
      desc: 'The same figure, told from the other side. {0} how many, {1} of how many.',
    }),
  difference: (count: string, per: string) =>
    msg(str`${count} more of ${per}`, {
      id: 'figure.difference',
      desc: 'Only the difference between two groups is known. {0} how many, {1} of how many.',
    }),
  time: (time: string, certainty: string) =>
    msg(str`Time: ${time}. Our best estimate; how sure: ${certainty}.`, {
      id: 'figure.time',
      desc: '{0} is a time such as "2 weeks", {1} a rating such as "Moderate".',
    }),
  legend: () =>
    msg('Each mark is one person. Filled: it was so. Ring: it was not so.', {
      id: 'figure.legend',
      desc: 'How to read a picture of 100 people.',
    }),
  mean: (scale: string, time: string, difference: string) =>
    msg(str`${scale}. Time: ${time}. On average: ${difference}.`, {
      id: 'figure.mean',
      desc: '{0} is what was measured and on which scale, {1} a time, {2} the average difference.',
    }),
  means: (treated: string, control: string) =>
    msg(str`(With it: ${treated}. In the comparison group: ${control}.)`, { id: 'figure.means', desc: 'Two average scores.' }),
  sources: (numbers: string) =>
    msg(str`Source: ${numbers}`, { id: 'figure.sources', desc: '{0} are numbers of entries in the list of sources below.' }),
} as const;

/** Comparing treatments. */
export const compareWords = {
  compare: () => msg('Compare', { id: 'compare.compare', desc: 'Beside a box to tick on each treatment. Short.' }),
  compareThis: (name: string) =>
    msg(str`Compare: ${name}`, { id: 'compare.compare-this', desc: 'Read out for the box "Compare". {0} is the name of a treatment.' }),
  picked: (count: string, most: string) =>
    msg(str`Picked: ${count} of at most ${most}`, {
      id: 'compare.picked',
      desc: 'How many treatments are picked. {0} and {1} are numbers.',
    }),
  tooMany: () =>
    msg('You can compare three at most. Take one out first.', { id: 'compare.too-many', desc: 'Said when a fourth treatment is ticked.' }),
  oneMore: () => msg('Tick one or two more to compare them.', { id: 'compare.one-more', desc: 'Said when one treatment is picked.' }),
  show: () => msg('Show side by side', { id: 'compare.show', desc: 'Button.' }),
  print: () => msg('Print with questions to ask', { id: 'compare.print', desc: 'Button: prints what is picked.' }),
  clear: () => msg('Clear', { id: 'compare.clear', desc: 'Button: takes out all picked treatments.' }),
  title: () => msg('Side by side', { id: 'compare.title', desc: 'Heading above a comparison.' }),
  text: () =>
    msg('None of them is marked as the best. What suits you is for you and your clinician to decide.', {
      id: 'compare.text',
      desc: 'Above a comparison.',
    }),
  back: () => msg('Back to the list', { id: 'compare.back', desc: 'Button under a comparison.' }),
  takeOut: (name: string) =>
    msg(str`Take out: ${name}`, { id: 'compare.take-out', desc: 'Button in a comparison. {0} is the name of a treatment.' }),
  field: () => msg('About', { id: 'compare.field', desc: 'Head of the first column of a comparison, which names what is compared.' }),
} as const;

/** The exercise on what matters. */
export const mattersWords = {
  title: () => msg('What matters to you', { id: 'matters.title', desc: 'Heading of an exercise.' }),
  text: () =>
    msg('Choose what is closer to you. It changes the order inside a group, and never the group. There is no score.', {
      id: 'matters.text',
      desc: 'How the exercise works.',
    }),
  neutral: () => msg('No preference', { id: 'matters.neutral', desc: 'The answer between two others.' }),
} as const satisfies Record<string, Sentence>;

/** What stands around the treatments. */
export const aroundWords = {
  title: () => msg('Good to know', { id: 'around.title', desc: 'Heading above parts that open.' }),
  whatIsIt: () => msg('What a pinched nerve is', { id: 'around.what-is-it', desc: 'Heading of a part that opens.' }),
  whatIsItText: () =>
    msg(
      'Something in the lower back presses on a nerve or irritates it. The nerve can hurt down the leg. It can also work less well: the skin feels numb, or a muscle is weak.',
      { id: 'around.what-is-it-text', desc: 'What a pinched nerve is, in plain words.' },
    ),
  causes: () => msg('What can cause it', { id: 'around.causes', desc: 'Heading of a list.' }),
  usual: () => msg('Common', { id: 'around.usual', desc: 'Short label on a cause.' }),
  kinds: () => msg('Words that you may hear', { id: 'around.kinds', desc: 'Heading of a list of names.' }),
  neckOrBack: () => msg('Neck or lower back?', { id: 'around.neck-or-back', desc: 'Heading of a table.' }),
  topic: () => msg('What is compared', { id: 'around.topic', desc: 'Head of the first column of a table.' }),
  neck: () => msg('Neck', { id: 'around.neck', desc: 'Head of a column.' }),
  back: () => msg('Lower back', { id: 'around.back', desc: 'Head of a column.' }),
  tests: () => msg('Tests, and when they help', { id: 'around.tests', desc: 'Heading of a part that opens.' }),
  whenUsed: () => msg('When it helps', { id: 'around.when-used', desc: 'Label on a test.' }),
  whenNot: () => msg('When it does not', { id: 'around.when-not', desc: 'Label on a test.' }),
  prevention: () => msg('Keeping it away', { id: 'around.prevention', desc: 'Heading of a part about prevention that opens.' }),
  preventionText: () =>
    msg('What people hear, and what is known about it.', { id: 'around.prevention-text', desc: 'Above a list of advice with verdicts.' }),
  myths: () => msg('Is it true?', { id: 'around.myths', desc: 'Heading of a part with claims that people hear.' }),
  mythsText: () =>
    msg('Claims that people meet, and what is known about each.', {
      id: 'around.myths-text',
      desc: 'Above a list of claims with verdicts.',
    }),
  quiz: () => msg('Five questions to check yourself', { id: 'around.quiz', desc: 'Heading of a part with questions.' }),
  quizText: () => msg('This is no test. Nobody sees your answers.', { id: 'around.quiz-text', desc: 'Above the questions.' }),
  right: () => msg('That is right.', { id: 'around.right', desc: 'After a right answer.' }),
  notRight: () => msg('Not quite.', { id: 'around.not-right', desc: 'After another answer. Kind.' }),
} as const satisfies Record<string, Sentence>;
