import { msg, str } from '@lit/localize';

/** What the symptom checker says around the questions. */
export const checkerWords = {
  title: () => msg('Is it a pinched nerve in the lower back?', { id: 'checker.title', desc: 'Heading of the first screen.' }),
  lead: () =>
    msg('Answer plain questions. See how soon to get help, from whom, and what to do until then.', {
      id: 'checker.lead',
      desc: 'Under the heading of the first screen.',
    }),
  forWhom: () => msg('Who it is for', { id: 'checker.for-whom', desc: 'Heading.' }),
  forWhomText: () =>
    msg(
      'For people of 16 and over with pain, numbness or weakness in the lower back, buttock, leg or foot. You can also answer for someone else.',
      {
        id: 'checker.for-whom-text',
        desc: 'Who may use the checker.',
      },
    ),
  notForWhom: () => msg('Who should do something else', { id: 'checker.not-for', desc: 'Heading.' }),
  notForChild: () =>
    msg('Under 16: see a doctor who sees young people. We can only check the danger signs.', {
      id: 'checker.not-for-child',
      desc: 'Who should not use the checker, and what to do instead.',
    }),
  notForSurgery: () =>
    msg('After a recent back operation or injection: call the team that treated you.', {
      id: 'checker.not-for-surgery',
      desc: 'Who should not use the checker, and what to do instead.',
    }),
  notForMedicine: () =>
    msg('To start, change or stop a medicine: ask a pharmacist or doctor.', {
      id: 'checker.not-for-medicine',
      desc: 'Who should not use the checker, and what to do instead.',
    }),
  good: () => msg('Good to know', { id: 'checker.good', desc: 'Heading.' }),
  notDiagnosis: () =>
    msg('It is not a diagnosis. It does not replace an examination.', { id: 'checker.not-diagnosis', desc: 'Must not be weakened.' }),
  private: () =>
    msg('Your answers stay on this device. Nothing is sent or stored. They are gone when you close the page.', {
      id: 'checker.private',
      desc: 'True: there is no storage and no request.',
    }),
  time: (minutes: string) => msg(str`It takes about ${minutes} minutes.`, { id: 'checker.time', desc: '{0} is a number from 3 to 10.' }),
  notSureIsGood: () =>
    msg('"Not sure" is a good answer. This is no test, and there is no time limit.', {
      id: 'checker.not-sure-is-good',
      desc: 'Calms the reader.',
    }),
  start: () => msg('Start', { id: 'checker.start', desc: 'Button that begins the questions.' }),
  noHelp: () =>
    msg('No sign from this list? Then start with the questions.', {
      id: 'checker.no-sign',
      desc: 'Above the Start button, after the emergency list.',
    }),
  back: () => msg('Back', { id: 'checker.back', desc: 'Link to the screen before.' }),
  continue: () => msg('Continue', { id: 'checker.continue', desc: 'Button to the next screen.' }),
  backToAnswers: () =>
    msg('Back to your answers', { id: 'checker.back-to-answers', desc: 'Link from a changed question to the list of answers.' }),
  step: (step: string, total: string) =>
    msg(str`Step ${step} of about ${total}`, { id: 'checker.step', desc: 'How far along: {0} and {1} are numbers.' }),
  why: () => msg('Why we ask', { id: 'checker.why', desc: 'Opens the reason for a question.' }),
  selfCheck: () => msg('Check yourself', { id: 'checker.self-check', desc: 'Label before a self-check of a danger sign.' }),
  chooseMany: () => msg('Tick all that apply', { id: 'checker.choose-many', desc: 'Hint for checkboxes.' }),
  optional: () => msg('You can skip this question', { id: 'checker.optional', desc: 'Hint at a question that need not be answered.' }),
  problem: () => msg('There is a problem', { id: 'checker.problem', desc: 'Heading of the list of missing answers.' }),
  missingOne: () => msg('Choose an answer. "Not sure" is fine.', { id: 'checker.missing-one', desc: 'Error: no radio button chosen.' }),
  missingMany: () =>
    msg('Tick at least one box. "None" and "Not sure" are there too.', { id: 'checker.missing-many', desc: 'Error: no checkbox ticked.' }),
  missingAt: (question: string) =>
    msg(str`Answer the question: ${question}`, { id: 'checker.missing-at', desc: 'Link in the error list. {0} is a question.' }),
  error: () => msg('Error:', { id: 'checker.error', desc: 'Read out before an error message.' }),
  bodyMap: () => msg('Body map', { id: 'checker.body-map', desc: 'Name of a picture of the body on which places can be chosen.' }),
  front: () => msg('Front', { id: 'checker.front', desc: 'The body from the front.' }),
  backView: () => msg('Back', { id: 'checker.back-view', desc: 'The body seen from behind.' }),
  yourLeft: () => msg('Your left', { id: 'checker.your-left', desc: "The reader's own left side, on the body map." }),
  yourRight: () => msg('Your right', { id: 'checker.your-right', desc: "The reader's own right side, on the body map." }),
  placeLeft: (place: string) =>
    msg(str`${place}, left`, {
      id: 'checker.place-left',
      desc: '{0} is a place of the body, such as "Calf"; this one is on the left side.',
    }),
  placeRight: (place: string) =>
    msg(str`${place}, right`, {
      id: 'checker.place-right',
      desc: '{0} is a place of the body, such as "Calf"; this one is on the right side.',
    }),
  placeSaddle: () =>
    msg('Genitals, bottom and inner thighs: goes to its own question', {
      id: 'checker.place-saddle',
      desc: 'The saddle area on the body map leads to its own question.',
    }),
  checkTitle: () => msg('Check your answers', { id: 'checker.check-title', desc: 'Heading of the list of all answers.' }),
  checkLead: () =>
    msg('Change what is not right. Then see your result.', {
      id: 'checker.check-lead',
      desc: 'Under the heading of the list of all answers.',
    }),
  change: () => msg('Change', { id: 'checker.change', desc: 'Button beside an answer.' }),
  changeWhat: (question: string) =>
    msg(str`Change: ${question}`, { id: 'checker.change-what', desc: 'Read out for the button "Change". {0} is the question.' }),
  notAnswered: () => msg('Not answered', { id: 'checker.not-answered', desc: 'In the list of answers.' }),
  seeResult: () => msg('See my result', { id: 'checker.see-result', desc: 'Button.' }),
  restart: () => msg('Start again and clear my answers', { id: 'checker.restart', desc: 'Button.' }),
  changeAnswers: () => msg('Change my answers', { id: 'checker.change-answers', desc: 'Button on the result.' }),
} as const;

/** Names of the screens, each of one topic. */
export const topicWords = {
  now: () => msg('Right now', { id: 'topic.now', desc: 'Topic of a screen of questions.' }),
  saddle: () => msg('Feeling between your legs', { id: 'topic.saddle', desc: 'Topic of a screen of questions.' }),
  bladder: () => msg('Peeing', { id: 'topic.bladder', desc: 'Topic of a screen of questions.' }),
  bowel: () => msg('Pooing', { id: 'topic.bowel', desc: 'Topic of a screen of questions.' }),
  sexual: () => msg('Sexual feeling', { id: 'topic.sexual', desc: 'Topic of a screen of questions.' }),
  'ces-when': () => msg('When it began', { id: 'topic.ces-when', desc: 'Topic of a screen of questions.' }),
  legs: () => msg('Your legs', { id: 'topic.legs', desc: 'Topic of a screen of questions: strength, side, warmth.' }),
  'weak-leg': () => msg('The weak leg', { id: 'topic.weak-leg', desc: 'Topic of a screen of questions.' }),
  'both-legs': () => msg('Both legs', { id: 'topic.both-legs', desc: 'Topic of a screen of questions.' }),
  'other-signs': () => msg('Injury, fever and other signs', { id: 'topic.other-signs', desc: 'Topic of a screen of questions.' }),
  'cord-course': () => msg('How fast it came', { id: 'topic.cord-course', desc: 'Topic of a screen of questions.' }),
  'tummy-skin': () => msg('Tummy, pee and skin', { id: 'topic.tummy-skin', desc: 'Topic of a screen of questions.' }),
  'about-you': () =>
    msg('About you', { id: 'topic.about-you', desc: 'Topic of a screen of questions: age, cancer, general signs, nights.' }),
  risks: () => msg('Illnesses and medicines', { id: 'topic.risks', desc: 'Topic of a screen of questions: lists of risk factors.' }),
  pregnancy: () => msg('Pregnancy signs', { id: 'topic.pregnancy', desc: 'Topic of a screen of questions.' }),
  where: () => msg('Where it hurts', { id: 'topic.where', desc: 'Topic of a screen with the body map.' }),
  'leg-pain': () => msg('What you feel, and how far', { id: 'topic.leg-pain', desc: 'Topic of a screen of questions.' }),
  skin: () => msg('Numb or tingly skin', { id: 'topic.skin', desc: 'Topic of a screen with the body map.' }),
  movement: () => msg('Weak movements', { id: 'topic.movement', desc: 'Topic of a screen of questions.' }),
  'knee-pressure': () => msg('Before the weakness', { id: 'topic.knee-pressure', desc: 'Topic of a screen of questions.' }),
  'better-worse': () => msg('Better and worse', { id: 'topic.better-worse', desc: 'Topic of a screen of questions.' }),
  time: () => msg('Time', { id: 'topic.time', desc: 'Topic of a screen of questions: start, length, course.' }),
  life: () => msg('Daily life', { id: 'topic.life', desc: 'Topic of a screen of questions: how bad, what you can do, sleep.' }),
  inflammation: () => msg('Stiff and sore joints', { id: 'topic.inflammation', desc: 'Topic of a screen of questions.' }),
  'inflammation-signs': () => msg('Signs of inflammation', { id: 'topic.inflammation-signs', desc: 'Topic of a screen of questions.' }),
  arm: () => msg('Your arm', { id: 'topic.arm', desc: 'Topic of a screen of questions.' }),
  'arm-detail': () => msg('Arm and hand', { id: 'topic.arm-detail', desc: 'Topic of a screen of questions.' }),
} as const;
