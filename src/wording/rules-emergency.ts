import { msg } from '@lit/localize';
import type { Sentence } from './sentence.js';

/** Why the result is emergency: one reason a rule, said to the reader. */
export const emergencyReasons = {
  'life-threat-sign': () =>
    msg('You told us about a sign of a possible heart, lung, brain, blood-vessel or severe infection problem.', {
      id: 'rule.life-threat-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'life-threat-unsure': () =>
    msg('You were not sure about a life-threatening sign. It is safer to get help now.', {
      id: 'rule.life-threat-unsure.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'saddle-change': () =>
    msg('Changed feeling around the genitals, bottom or inner thighs can mean the nerves at the bottom of the spine are being squashed.', {
      id: 'rule.saddle-change.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'bladder-change': () =>
    msg(
      'A new change in starting, feeling or controlling pee, or not being able to pee, can mean the nerves at the bottom of the spine are being squashed.',
      {
        id: 'rule.bladder-change.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'bowel-change': () =>
    msg(
      'Not feeling or controlling your bowels, with back or leg trouble, can mean the nerves at the bottom of the spine are being squashed.',
      {
        id: 'rule.bowel-change.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'sexual-change-with-nerve-sign': () =>
    msg('A new change in sexual feeling together with other nerve signs needs to be checked now.', {
      id: 'rule.sexual-change-with-nerve-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'cauda-equina-several-unsure': () =>
    msg(
      'You were not sure about more than one bladder, bowel or saddle sign, or not sure about one with another warning sign. It is safer to be checked now.',
      {
        id: 'rule.cauda-equina-several-unsure.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'both-legs-weak': () =>
    msg('Weakness in both legs that is clear or getting worse can mean many nerves or the spinal cord are affected.', {
      id: 'rule.both-legs-weak.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'weakness-growing-fast': () =>
    msg('Clear weakness that came on fast or is getting worse by the hour or day needs help now.', {
      id: 'rule.weakness-growing-fast.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'leg-hardly-moves': () =>
    msg('Hardly being able to move a leg or foot needs help now.', {
      id: 'rule.leg-hardly-moves.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'both-legs-from-back': () =>
    msg('Nerve pain or numbness down both legs that is new or getting worse can be an early sign that many nerves are squashed.', {
      id: 'rule.both-legs-from-back.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'tingling-climbing-with-weakness': () =>
    msg('Tingling spreading up both legs with weakness or unsteadiness needs help now.', {
      id: 'rule.tingling-climbing-with-weakness.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'leg-suddenly-cold': () =>
    msg('A leg or foot that suddenly turns cold and pale, blue or mottled may have a blocked blood supply.', {
      id: 'rule.leg-suddenly-cold.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'serious-injury': () =>
    msg('Back pain that began after a serious accident needs an emergency check.', {
      id: 'rule.serious-injury.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'fall-and-cannot-walk': () =>
    msg('After a slip, a fall or a strain, not being able to stand or walk can mean a broken bone.', {
      id: 'rule.fall-and-cannot-walk.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'fever-with-infection-risk': () =>
    msg('Fever with back pain, when germs can reach the spine more easily, needs a check in hospital today.', {
      id: 'rule.fever-with-infection-risk.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'fever-with-nerve-signs': () =>
    msg('Fever with numbness or weakness in the leg needs an emergency check.', {
      id: 'rule.fever-with-nerve-signs.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-sudden-pain': () =>
    msg('Sudden very bad back pain while on a blood thinner can mean bleeding near the spine.', {
      id: 'rule.blood-thinner-and-sudden-pain.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'blood-thinner-and-weakness': () =>
    msg('New weakness while on a blood thinner needs an emergency check.', {
      id: 'rule.blood-thinner-and-weakness.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'aorta-signs': () =>
    msg('A beating lump, a known aneurysm with new pain, or sudden severe tummy and back pain can mean a problem with the main artery.', {
      id: 'rule.aorta-signs.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'sudden-pain-nothing-changes': () =>
    msg('Sudden severe back pain at your age that nothing changes can come from the main artery.', {
      id: 'rule.sudden-pain-nothing-changes.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'cancer-with-nerve-signs': () =>
    msg('With cancer, nerve pain, numbness, weakness or unsteadiness from the back can mean pressure on the spinal cord.', {
      id: 'rule.cancer-with-nerve-signs.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
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
      'Clumsy hands or unsteady walking that came on fast, after an injury, or with bladder change or weakness needs an emergency check.',
      {
        id: 'rule.cord-signs-fast.reason',
        desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
      },
    ),
  'cancer-with-cauda-equina-sign': () =>
    msg('With a history of cancer, any bladder, bowel or saddle change needs help now, even if it is not new.', {
      id: 'rule.cancer-with-cauda-equina-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'bladder-frequency-with-nerve-sign': () =>
    msg('A new bladder change together with another nerve sign needs to be checked now.', {
      id: 'rule.bladder-frequency-with-nerve-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
  'old-cauda-equina-sign-with-nerve-sign': () =>
    msg('A bladder, bowel or saddle change, even an older one, together with another nerve sign needs to be checked now.', {
      id: 'rule.old-cauda-equina-sign-with-nerve-sign.reason',
      desc: 'Reason for a result of level "emergency". Says what the reader told, never what they have.',
    }),
} as const satisfies Record<string, Sentence>;
