import { html, nothing } from 'lit';
import '../dist/esm/index.js';
import { answersBefore, answersOf, failureOf, ownServices, press, steps } from './support/states.js';

const tag = 'pinched-nerve-symptom-checker';

export default {
  title: 'Symptom checker',
  component: tag,
  tags: ['autodocs'],
  argTypes: { answers: { control: 'object' }, services: { control: 'object' } },
  render: (args) =>
    html`<pinched-nerve-symptom-checker
      lang=${args.lang ?? nothing}
      region=${args.region ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      .services=${args.services}
      .answers=${args.answers}
    >
      <p>Call your emergency number now if you cannot pee, if you are numb between your legs, or if both legs get weak.</p>
      ${args.afterResult ? html`<p slot="after-result">${args.afterResult}</p>` : nothing}
    </pinched-nerve-symptom-checker>`,
};

/** A finished sheet: its result is on screen. */
const finished = (vignette, changes = {}) => ({ args: { answers: { ...answersOf(vignette), ...changes } } });

/** A screen of questions on the way, with the earlier answers of a vignette. */
const asking = (question, vignette) => ({
  args: { answers: answersBefore(vignette, question) },
  play: steps(tag, (checker) => checker.goTo(question)),
});

export const Start = { name: 'Start' };
export const StartUnitedKingdom = { name: 'Start: United Kingdom', args: { region: 'GB' } };
export const StartUnitedStates = { name: 'Start: United States', args: { region: 'US' } };
export const StartAustralia = { name: 'Start: Australia', args: { region: 'AU' } };
export const StartIndia = { name: 'Start: India, two numbers', args: { region: 'IN' } };
export const StartFrance = { name: 'Start: France', args: { region: 'fr' } };
export const StartSpain = { name: 'Start: Spain, in Spanish', args: { region: 'ES', lang: 'es' } };
export const StartSaudiArabia = { name: 'Start: Saudi Arabia, in Arabic', args: { region: 'SA', lang: 'ar' } };
export const StartUnknownRegion = { name: 'Start: a region that does not exist', args: { region: 'atlantis' } };
export const StartOwnServices = { name: "Start: the hospital's own numbers", args: { region: 'GB', services: ownServices } };
export const StartHeadingLevel3 = { name: 'Start: heading level 3', args: { 'heading-level': '3' } };
export const StartNoHeading = { name: 'Start: no heading element', args: { 'heading-level': '0' } };

export const AsksNow = { name: 'Asks: right now', ...asking('now', 'V85') };
export const AsksSaddle = { name: 'Asks: feeling between the legs', ...asking('saddle', 'V85') };
export const AsksBladder = { name: 'Asks: bladder', ...asking('bladder', 'V85') };
export const AsksBowel = { name: 'Asks: bowel', ...asking('bowel', 'V85') };
export const AsksSexual = { name: 'Asks: sex', ...asking('sexual', 'V85') };
export const AsksSinceWhen = { name: 'Asks: since when', ...asking('ces-when', 'V13') };
export const AsksLegs = { name: 'Asks: legs', ...asking('weakness', 'V85') };
export const AsksWeakLeg = { name: 'Asks: the weak leg', ...asking('weak-sides', 'V15') };
export const AsksBothLegs = { name: 'Asks: both legs', ...asking('both-pattern', 'V54') };
export const AsksOtherSigns = { name: 'Asks: other danger signs', ...asking('injury', 'V85') };
export const AsksCordCourse = { name: 'Asks: how fast hands or walking change', ...asking('cord-course', 'V155') };
export const AsksTummyAndSkin = { name: 'Asks: tummy and skin', ...asking('belly', 'V85') };
export const AsksAboutYou = { name: 'Asks: about you', ...asking('age', 'V85') };
export const AsksRisks = { name: 'Asks: risks', ...asking('bone-risk', 'V20') };
export const AsksPregnancySigns = { name: 'Asks: signs in pregnancy', ...asking('pregnancy-signs', 'V69') };
export const AsksPainWhere = { name: 'Asks: where it hurts, with the body map', ...asking('pain-where', 'V85') };
export const AsksLegPain = { name: 'Asks: leg pain', ...asking('leg-reach', 'V85') };
export const AsksFootSore = { name: 'Asks: a sore on the foot, when blood may not reach it', ...asking('foot-sore', 'V88') };
export const AsksSkin = { name: 'Asks: numb skin, with the body map', ...asking('numb-zones', 'V85') };
export const AsksThighPressure = { name: 'Asks: numb skin, and pressure on the thigh', ...asking('thigh-pressure', 'V67') };
export const AsksMovement = { name: 'Asks: weak movements', ...asking('weak-moves', 'V15') };
export const AsksKneePressure = { name: 'Asks: pressure on the knee', ...asking('knee-pressure', 'V18') };
export const AsksBetterWorse = { name: 'Asks: better and worse', ...asking('worse-with', 'V85') };
export const AsksTime = { name: 'Asks: time', ...asking('onset', 'V85') };
export const AsksLife = { name: 'Asks: daily life, some may be skipped', ...asking('pain-level', 'V85') };
export const AsksBackStart = { name: 'Asks: when the back began', ...asking('back-start', 'V66') };
export const AsksInflammation = { name: 'Asks: signs of inflammation', ...asking('spa-signs', 'V66') };
export const AsksArm = { name: 'Asks: arm', ...asking('arm', 'V52') };
export const AsksArmDetail = { name: 'Asks: where in the arm, with the body map', ...asking('arm-zones', 'V52') };

export const MarkedOnTheMap = {
  name: 'Body map: places marked',
  args: { answers: answersOf('V58') },
  play: steps(tag, (checker) => checker.goTo('pain-where')),
};
export const OneMissing = {
  name: 'Error: one question open',
  play: steps(tag, async (checker) => {
    checker.goTo('now');
    await checker.updateComplete;
    await press(checker, 'continue');
  }),
};
export const SeveralMissing = {
  name: 'Error: several questions open',
  args: { answers: answersBefore('V85', 'injury') },
  play: steps(tag, async (checker) => {
    checker.goTo('injury');
    await checker.updateComplete;
    await press(checker, 'continue');
  }),
};
export const ChangeAnAnswer = {
  name: 'Change one answer',
  args: { answers: answersOf('V85') },
  play: steps(tag, (checker) => checker.goTo('function')),
};
export const CheckYourAnswers = {
  name: 'Check your answers',
  args: { answers: answersOf('V85') },
  play: steps(tag, async (checker) => {
    checker.goTo('function');
    await checker.updateComplete;
    await press(checker, 'back');
  }),
};
export const Unfinished = { name: 'An unfinished sheet: it goes on asking', ...finished('V117') };
export const Restarted = {
  name: 'After starting again',
  args: { answers: answersOf('V85') },
  play: steps(tag, (checker) => checker.restart()),
};

export const ResultSelfCare = { name: 'Result: self-care', ...finished('V107') };
export const ResultRoutine = { name: 'Result: routine', ...finished('V61') };
export const ResultSoon = { name: 'Result: soon', ...finished('V17') };
export const ResultUrgent = { name: 'Result: urgent', ...finished('V15') };
export const ResultEmergency = { name: 'Result: emergency', ...finished('V84') };
export const ResultRootL5 = { name: 'Result: nerve root L5', ...finished('V85') };
export const ResultRootS1 = { name: 'Result: nerve root S1', ...finished('V58') };
export const ResultRootL4 = { name: 'Result: nerve root L4', ...finished('V60') };
export const ResultTwoRoots = { name: 'Result: two nerve roots', ...finished('V85', { 'numb-zones': ['shin-outer', 'sole'] }) };
export const ResultNeck = { name: 'Result: from the neck', ...finished('V52') };
export const ResultManyCauses = { name: 'Result: more causes than are shown first', ...finished('V67') };
export const ResultAllNotSure = { name: 'Result: not sure about anything', ...finished('V116') };
export const ResultTreatmentsHeld = { name: 'Result: unsure about a danger sign', ...finished('V14') };
export const ResultPregnant = { name: 'Result: pregnant', ...finished('V69') };
export const ResultPregnantUrgent = { name: 'Result: pregnant, urgent', ...finished('V156') };
export const ResultChild = { name: 'Result: child', ...finished('V79') };
export const ResultChildEmergency = { name: 'Result: child, emergency', ...finished('V84', { age: 'under-16' }) };
export const ResultTeenager = { name: 'Result: 16 or 17', ...finished('V80') };
export const ResultUnitedKingdom = { name: 'Result: urgent, United Kingdom', args: { region: 'GB', answers: answersOf('V15') } };
export const ResultUnitedStates = { name: 'Result: soon, United States', args: { region: 'US', answers: answersOf('V17') } };
export const ResultSpanish = { name: 'Result: in Spanish', args: { region: 'PE', lang: 'es', answers: answersOf('V58') } };
export const ResultArabic = { name: 'Result: in Arabic', args: { region: 'EG', lang: 'ar', answers: answersOf('V58') } };
export const ResultHeadingLevel3 = { name: 'Result: heading level 3', args: { 'heading-level': '3', answers: answersOf('V58') } };
export const ResultNoHeading = { name: 'Result: no heading element', args: { 'heading-level': '0', answers: answersOf('V58') } };
export const ResultOwnServices = {
  name: "Result: the hospital's own numbers, links and offer",
  args: { region: 'GB', services: ownServices, answers: answersOf('V61'), afterResult: 'Our spine clinic sees you within two weeks.' },
};
export const ResultCopyByHand = {
  name: 'Result: copied by hand',
  args: { answers: answersOf('V58') },
  play: steps(tag, async (checker) => {
    // As in a browser that does not let a page write to the clipboard.
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await press(checker, 'copy');
    delete navigator.clipboard;
  }),
};

const emergency = (changes) => finished('V38', { 'ces-when': 'new', ...changes });

export const EmergencySaddle = { name: 'Emergency: numb between the legs', ...emergency({ saddle: 'yes' }) };
export const EmergencyHardToStart = { name: 'Emergency: hard to start to pee', ...emergency({ bladder: ['hard-to-start'] }) };
export const EmergencyCannotPee = { name: 'Emergency: cannot pee', ...emergency({ bladder: ['cannot-pee'] }) };
export const EmergencyBladderControl = { name: 'Emergency: cannot hold pee', ...emergency({ bladder: ['no-control'] }) };
export const EmergencyBladderFeeling = { name: 'Emergency: cannot feel pee', ...emergency({ bladder: ['cannot-feel'] }) };
export const EmergencyMaybeLeak = { name: 'Emergency: may leak pee', ...emergency({ bladder: ['maybe-leak'] }) };
export const EmergencyBowelControl = { name: 'Emergency: cannot hold poo', ...emergency({ bowel: ['no-control'] }) };
export const EmergencyBowelFeeling = { name: 'Emergency: cannot feel poo', ...emergency({ bowel: ['cannot-feel'] }) };
export const EmergencySexual = { name: 'Emergency: change in sex, with pain down both legs', ...finished('V09') };
export const EmergencySeveralUnsure = { name: 'Emergency: unsure about several signs', ...finished('V08') };
export const EmergencyBothLegs = { name: 'Emergency: pain down both legs', ...finished('V06') };
export const EmergencyBothLegsWeak = { name: 'Emergency: both legs weak', ...finished('V07') };
export const EmergencyManySigns = { name: 'Emergency: many signs', ...finished('V01') };
export const EmergencyOwnServices = {
  name: "Emergency: the hospital's own numbers",
  args: { region: 'GB', services: ownServices, answers: answersOf('V02') },
};
export const EmergencyMistake = {
  name: 'Emergency: a sign ticked by mistake',
  ...emergency({ saddle: 'yes' }),
  play: steps(tag, (checker) => press(checker, 'change')),
};

export const Failure = failureOf(tag);
