import { msg } from '@lit/localize';
import type { MythId, MythVerdict } from '../../knowledge/treatments/myths.js';
import type { Sentence } from '../sentence.js';

/** Claims that people hear, and what is known. */
export const mythWords = {
  m01: {
    claim: () =>
      msg('Manual therapy and acupressure have no contraindications; go on your own to a centre', {
        id: 'myth.m01.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'There are reasons not to: danger signs, growing weakness, thin or broken bones, infection, cancer, bleeding risk. Mild soreness is common and serious harm is rare but real. Get checked first.',
        { id: 'myth.m01.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m02: {
    claim: () =>
      msg('A session of manual therapy puts displaced discs back in 2-3 days', {
        id: 'myth.m02.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Discs do not slip out and cannot be pushed back. Relief, if any, comes from less pain and stiffness.', {
        id: 'myth.m02.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m03: {
    claim: () =>
      msg('Manual therapy eliminates pinching and cures the cause', {
        id: 'myth.m03.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No treatment by hand is proven to free a nerve. One small trial found less leg pain.', {
        id: 'myth.m03.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m04: {
    claim: () =>
      msg('Acupuncture is absolutely safe and painless', {
        id: 'myth.m04.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('About 9 of 100 people get mild effects in a course; serious harm is about 1 in 10,000. Deaths have been reported.', {
        id: 'myth.m04.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m05: {
    claim: () =>
      msg('Acupuncture is very effective and removes swelling', {
        id: 'myth.m05.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('One good trial helped long-term sciatica. Guidelines disagree. Nothing shows that it removes swelling round the nerve.', {
        id: 'myth.m05.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m06: {
    claim: () =>
      msg('You need bed rest and the least possible movement', {
        id: 'myth.m06.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Bed rest is no better. Keep moving with short rests.', {
        id: 'myth.m06.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m07: {
    claim: () =>
      msg('Get plenty of rest', {
        id: 'myth.m07.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('A day or two of doing less is fine. Long rest slows you down.', {
        id: 'myth.m07.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m08: {
    claim: () =>
      msg('Lie on a flat hard surface and the attack should pass', {
        id: 'myth.m08.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Lie in whatever position is easiest (knees bent or cushion between knees). It rarely ends the attack.', {
        id: 'myth.m08.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m09: {
    claim: () =>
      msg('Swap a soft bed for a flat hard one', {
        id: 'myth.m09.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Medium-firm did better than firm for long-term back ache.', {
        id: 'myth.m09.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m10: {
    claim: () =>
      msg('Cold packs are prohibited in chronic pain; only dry heat', {
        id: 'myth.m10.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('There is too little proof that heat and cold differ. Use the one that feels better, with a cloth.', {
        id: 'myth.m10.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m11: {
    claim: () =>
      msg('Heat relieves swelling', {
        id: 'myth.m11.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Heat eases muscle ache for a while. It is not shown to shrink nerve swelling.', {
        id: 'myth.m11.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m12: {
    claim: () =>
      msg('Crunches, squats, bends and push-ups are good exercises for a pinched nerve', {
        id: 'myth.m12.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'Not while leg pain is strong. Walking and gentle moves first; strength later with guidance. Views on sit-ups rest on lab studies and opinion.',
        { id: 'myth.m12.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m13: {
    claim: () =>
      msg('An exercise video quickly releases the pinched nerve', {
        id: 'myth.m13.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No exercise frees a nerve at once. Exercise helps a little over weeks.', {
        id: 'myth.m13.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m14: {
    claim: () =>
      msg('Take any strong painkiller; relief in 5-10 minutes', {
        id: 'myth.m14.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        "Do not take 'any' strong tablet. Ketorolac is for 5 days at most and is started in hospital; it has serious bleeding and kidney risks. Tablets take 30 to 60 minutes. Ask a pharmacist.",
        { id: 'myth.m14.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m15: {
    claim: () =>
      msg('Only strong analgesics help stop the attack', {
        id: 'myth.m15.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Strong opioids did no better than dummy in new back pain, and NICE says not to offer them for long-lasting sciatica.', {
        id: 'myth.m15.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m16: {
    claim: () =>
      msg('All NSAIDs, even creams, harm the stomach so take after meals', {
        id: 'myth.m16.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Tablets can harm the stomach and food does not fully protect you. Creams get into the blood far less.', {
        id: 'myth.m16.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m17: {
    claim: () =>
      msg('NSAID injections have maximum positive effect', {
        id: 'myth.m17.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No proof injections beat tablets; tablets themselves help sciatica only a little.', {
        id: 'myth.m17.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m18: {
    claim: () =>
      msg('Anti-inflammatory medicines relieve nerve compression', {
        id: 'myth.m18.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('They may ease pain. They do not move a disc.', {
        id: 'myth.m18.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m19: {
    claim: () =>
      msg("Steroid ointments and 'blockades' have an excellent effect", {
        id: 'myth.m19.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        "Steroid skin creams do not reach the nerve. Epidural steroid injection gives a small, short effect in severe new leg pain; mixed 'blockade' shots are not advised.",
        { id: 'myth.m19.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m20: {
    claim: () =>
      msg('Blockades may add papain, ATP and other extras', {
        id: 'myth.m20.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No proof. Enzymes can cause severe allergy.', {
        id: 'myth.m20.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m21: {
    claim: () =>
      msg('B vitamin injections restore damaged nerves', {
        id: 'myth.m21.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Only if you lack the vitamin. In back pain (not sciatica) some trials show shorter treatment.', {
        id: 'myth.m21.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m22: {
    claim: () =>
      msg('Vitamin complexes with much vitamin B improve metabolism and help', {
        id: 'myth.m22.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Not shown. Long-term high B6 can damage nerves.', {
        id: 'myth.m22.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m23: {
    claim: () =>
      msg('Warming ointments dilate vessels and improve metabolism, so treat', {
        id: 'myth.m23.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('They distract from pain. Chilli plasters help long-term back pain; no proof in sciatica.', {
        id: 'myth.m23.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m24: {
    claim: () =>
      msg('Bay leaf and vodka will cure a pinched back', {
        id: 'myth.m24.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No trial. Can burn skin and catch fire.', {
        id: 'myth.m24.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m25: {
    claim: () =>
      msg('Calamus, oak or chestnut baths have a good effect', {
        id: 'myth.m25.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Warm water may relax. The plants are unproven; risk of slips and rash.', {
        id: 'myth.m25.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m26: {
    claim: () =>
      msg('Celery juice restores the nervous system', {
        id: 'myth.m26.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('It is a vegetable drink. No proof. May affect warfarin; celery allergy is common.', {
        id: 'myth.m26.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m27: {
    claim: () =>
      msg('Self-massage 15 minutes three times a day, hurting at first, restores nerve conduction', {
        id: 'myth.m27.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Massage does not repair nerves. Pressing hard on the sore spot can bruise and inflame.', {
        id: 'myth.m27.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m28: {
    claim: () =>
      msg('Massage must be a full course and is very effective', {
        id: 'myth.m28.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Dutch physiotherapists advise against it in nerve-root pain. It may relax you.', {
        id: 'myth.m28.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m29: {
    claim: () =>
      msg('UHF, magnet, electrophoresis and similar are irreplaceable and highly effective', {
        id: 'myth.m29.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'Guidelines say not to offer TENS, ultrasound and interferential current. The others are untested in sciatica. In one old trial the dummy heat machine did as well or better.',
        { id: 'myth.m29.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m30: {
    claim: () =>
      msg('Traction couch treats a pinched nerve', {
        id: 'myth.m30.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('32 trials found little or no difference.', {
        id: 'myth.m30.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m31: {
    claim: () =>
      msg('The cause is hypothermia and drafts', {
        id: 'myth.m31.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Weather studies found no important link with back pain.', {
        id: 'myth.m31.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m32: {
    claim: () =>
      msg('High heels are to blame', {
        id: 'myth.m32.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No good evidence found.', { id: 'myth.m32.correction', desc: 'What is known about the claim. Kind, never mocking.' }),
  },
  m33: {
    claim: () =>
      msg('Without prompt treatment you will get permanent nerve damage or paralysis', {
        id: 'myth.m33.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'Most people recover. True emergencies are rare, but bladder, bowel, saddle numbness or fast-growing weakness need help at once.',
        { id: 'myth.m33.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m34: {
    claim: () =>
      msg('Trouble urinating or incontinence are just extra symptoms', {
        id: 'myth.m34.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Trouble peeing, or leaking, is an emergency sign. Go to the emergency department now.', {
        id: 'myth.m34.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m35: {
    claim: () =>
      msg('Constant nagging pain most likely means a tumour', {
        id: 'myth.m35.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'Constant pain is common in sciatica. A tumour is rare. Warning signs are past cancer, weight loss, fever and night pain that will not ease.',
        { id: 'myth.m35.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m36: {
    claim: () =>
      msg('The pinched place is always red, swollen and painful', {
        id: 'myth.m36.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('A pinched nerve does not show on the skin. Redness or swelling with fever needs a check for infection.', {
        id: 'myth.m36.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m37: {
    claim: () =>
      msg('An X-ray shows a nerve pinched by bone', {
        id: 'myth.m37.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('X-rays do not show nerves. They show bone shape only.', {
        id: 'myth.m37.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m38: {
    claim: () =>
      msg('You need X-ray, MRI and CT before any therapy', {
        id: 'myth.m38.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Early scans are not needed unless there are danger signs or surgery is planned.', {
        id: 'myth.m38.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m39: {
    claim: () =>
      msg('Bone spurs or a ruptured ring mean you need surgery', {
        id: 'myth.m39.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Spurs and ruptured discs are common in people with no pain, and big ruptures often shrink most (88 of 100 loose fragments).', {
        id: 'myth.m39.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m40: {
    claim: () =>
      msg('Minimally invasive surgery has less risk and shorter recovery than open', {
        id: 'myth.m40.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Pain results are alike. In one review discs came back more often.', {
        id: 'myth.m40.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m41: {
    claim: () =>
      msg('Only a small percentage fail to respond in weeks or months', {
        id: 'myth.m41.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'In UK family practice 55 of 100 were clearly better after a year. In severe cases 39 of 100 in the waiting group had surgery within a year.',
        { id: 'myth.m41.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m42: {
    claim: () =>
      msg('Painkillers are only symptom relief, so the disease must be cured or attacks will return', {
        id: 'myth.m42.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg(
        'It is true that tablets do not move a disc. But the body usually heals it, and no course of treatment is proven to prevent attacks except exercise.',
        { id: 'myth.m42.correction', desc: 'What is known about the claim. Kind, never mocking.' },
      ),
  },
  m43: {
    claim: () =>
      msg('Give up sport and stairs; you are no longer young', {
        id: 'myth.m43.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Staying active protects. Age alone is not a reason to stop.', {
        id: 'myth.m43.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m44: {
    claim: () =>
      msg("Cervicalgia, 'lumbagia in the elbow' and similar lists are types of pinched lower back", {
        id: 'myth.m44.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('Neck and elbow pain are not signs of a pinched lower-back nerve.', {
        id: 'myth.m44.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
  m45: {
    claim: () =>
      msg('Collagen and vitamins feed the disc; avoid fruit, coffee and salt', {
        id: 'myth.m45.claim',
        desc: 'A claim that people hear, quoted. Not ours: a verdict and a correction follow.',
      }),
    correction: () =>
      msg('No food is shown to prevent or cure it. Fruit is good for you.', {
        id: 'myth.m45.correction',
        desc: 'What is known about the claim. Kind, never mocking.',
      }),
  },
} as const satisfies Record<MythId, { claim: Sentence; correction: Sentence }>;

/** Verdicts on claims. */
export const mythVerdictWords = {
  false: () => msg('False', { id: 'myth-verdict.false', desc: 'A verdict on a claim. Short.' }),
  uncertain: () => msg('Uncertain', { id: 'myth-verdict.uncertain', desc: 'A verdict on a claim. Short.' }),
  partly: () => msg('Partly true', { id: 'myth-verdict.partly', desc: 'A verdict on a claim. Short.' }),
  unproven: () => msg('Not proven', { id: 'myth-verdict.unproven', desc: 'A verdict on a claim. Short.' }),
  'unproven-risky-early': () =>
    msg('Not proven, and risky early on', { id: 'myth-verdict.unproven-risky-early', desc: 'A verdict on a claim. Short.' }),
  dangerous: () => msg('Dangerous', { id: 'myth-verdict.dangerous', desc: 'A verdict on a claim. Short.' }),
  'unproven-risky': () => msg('Not proven, and risky', { id: 'myth-verdict.unproven-risky', desc: 'A verdict on a claim. Short.' }),
  misleading: () => msg('Misleading', { id: 'myth-verdict.misleading', desc: 'A verdict on a claim. Short.' }),
  marketing: () => msg('Advertising', { id: 'myth-verdict.marketing', desc: 'A verdict on a claim. Short.' }),
  'too-rosy': () => msg('Too rosy', { id: 'myth-verdict.too-rosy', desc: 'A verdict on a claim. Short.' }),
  harmful: () => msg('Harmful', { id: 'myth-verdict.harmful', desc: 'A verdict on a claim. Short.' }),
  'wrong-words': () => msg('Wrong words', { id: 'myth-verdict.wrong-words', desc: 'A verdict on a claim. Short.' }),
} as const satisfies Record<MythVerdict, Sentence>;
