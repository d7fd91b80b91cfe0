import { msg } from '@lit/localize';
import type { Sentence } from './sentence.js';

/** Why the result is emergency: one reason a rule, said to the reader. */
export const emergencyReasons = {
  'life-threat-sign': () =>
    msg('A sign you ticked can mean a problem of the heart, lungs, brain or blood vessels, or a severe infection.', {
      id: 'rule.life-threat-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'life-threat-unsure': () =>
    msg('You were not sure about a life-threatening sign. It is safer to get help now.', {
      id: 'rule.life-threat-unsure.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'saddle-change': () =>
    msg('Changed feeling around the genitals, bottom or inner thighs can mean squashed nerves at the bottom of the spine.', {
      id: 'rule.saddle-change.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'bladder-change': () =>
    msg(
      'Not being able to pee can mean squashed nerves at the bottom of the spine. So can a new change in starting, feeling or controlling pee.',
      {
        id: 'rule.bladder-change.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'bowel-change': () =>
    msg('With back or leg trouble, loss of bowel feeling or control can mean squashed nerves low in the spine.', {
      id: 'rule.bowel-change.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'sexual-change-with-nerve-sign': () =>
    msg('A new change in sexual feeling together with other nerve signs needs a check now.', {
      id: 'rule.sexual-change-with-nerve-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'cauda-equina-several-unsure': () =>
    msg(
      'You were not sure about two or more bladder, bowel or saddle signs, or about one with another warning sign. It is safer to be checked now.',
      {
        id: 'rule.cauda-equina-several-unsure.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'both-legs-weak': () =>
    msg('Clear or growing weakness in both legs can mean trouble in many nerves or the spinal cord.', {
      id: 'rule.both-legs-weak.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'weakness-growing-fast': () =>
    msg('Clear weakness that came on fast, or gets worse by the hour or day, needs help now.', {
      id: 'rule.weakness-growing-fast.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'leg-hardly-moves': () =>
    msg('A leg or foot that you can hardly move needs help now.', {
      id: 'rule.leg-hardly-moves.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'both-legs-from-back': () =>
    msg('Nerve pain or numbness down both legs, new or getting worse, can be an early sign of many squashed nerves.', {
      id: 'rule.both-legs-from-back.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'tingling-climbing-with-weakness': () =>
    msg('Tingling or numbness that spreads up both legs, with weakness or unsteadiness, needs help now.', {
      id: 'rule.tingling-climbing-with-weakness.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'leg-suddenly-cold': () =>
    msg('A leg or foot that suddenly turns cold and pale, blue or blotchy may have a blocked blood supply.', {
      id: 'rule.leg-suddenly-cold.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'serious-injury': () =>
    msg('Back pain that began after a serious accident needs an emergency check.', {
      id: 'rule.serious-injury.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'fall-and-cannot-walk': () =>
    msg('Not being able to stand or walk after a slip, fall or strain can mean a broken bone.', {
      id: 'rule.fall-and-cannot-walk.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'fever-with-infection-risk': () =>
    msg('Fever with back pain, when germs can reach the spine more easily, needs a hospital check now.', {
      id: 'rule.fever-with-infection-risk.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'fever-with-nerve-signs': () =>
    msg('Fever with numbness or weakness in the leg needs an emergency check.', {
      id: 'rule.fever-with-nerve-signs.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-sudden-pain': () =>
    msg('On a blood thinner, or if you bleed easily, sudden very bad back pain can mean bleeding near the spine.', {
      id: 'rule.blood-thinner-and-sudden-pain.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-weakness': () =>
    msg('On a blood thinner, or if you bleed easily, new weakness needs an emergency check.', {
      id: 'rule.blood-thinner-and-weakness.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'aorta-signs': () =>
    msg('A beating lump, or sudden severe tummy and back pain, can come from the main artery. So can new pain with a known aneurysm.', {
      id: 'rule.aorta-signs.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'sudden-pain-nothing-changes': () =>
    msg('At your age, sudden severe back pain that nothing changes can come from the main artery.', {
      id: 'rule.sudden-pain-nothing-changes.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'cancer-with-nerve-signs': () =>
    msg(
      'You told us about cancer, or tests for it. Nerve pain, numbness, weakness or unsteadiness from the back can mean pressure on the spinal cord.',
      {
        id: 'rule.cancer-with-nerve-signs.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'testicle-pain': () =>
    msg('Sudden bad pain in a testicle needs help now.', {
      id: 'rule.testicle-pain.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'pregnancy-danger-signs': () =>
    msg('Heavy bleeding, constant tummy pain, one-sided pain or shoulder-tip pain in pregnancy needs help now.', {
      id: 'rule.pregnancy-danger-signs.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'cord-signs-fast': () =>
    msg(
      'Clumsy hands or unsteady walking that came on fast or after an injury needs an emergency check. So does either with weakness or a bladder change.',
      {
        id: 'rule.cord-signs-fast.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'cancer-with-cauda-equina-sign': () =>
    msg('With cancer, now or in the past, any bladder, bowel or saddle change needs help now, even an older one.', {
      id: 'rule.cancer-with-cauda-equina-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'bladder-frequency-with-nerve-sign': () =>
    msg('A new bladder change together with another nerve sign needs a check now.', {
      id: 'rule.bladder-frequency-with-nerve-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'old-cauda-equina-sign-with-nerve-sign': () =>
    msg('A bladder, bowel or saddle change together with another nerve sign needs a check now, even if it is older.', {
      id: 'rule.old-cauda-equina-sign-with-nerve-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
} as const satisfies Record<string, Sentence>;
