import { msg } from '@lit/localize';
import type { medicines } from '../../knowledge/treatments/medicines.js';
import type { WordsOf } from './words-of.js';

/** Treatments of the group "medicines", as the reader sees them. */
export const medicinesWords = {
  'nsaid-oral': {
    name: () =>
      msg('Anti-inflammatory tablets (ibuprofen, naproxen, diclofenac)', {
        id: 'treatment.nsaid-oral.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'These tablets lower pain and swelling. Take the lowest dose that works for the fewest days. A stomach-protecting tablet may be needed.',
        { id: 'treatment.nsaid-oral.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Tablets with food', {
        id: 'treatment.nsaid-oral.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('First weeks, if safe for you and you want a tablet.', {
        id: 'treatment.nsaid-oral.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        "In sciatica, pain was hardly better than with a dummy tablet: 5 points of 100, and even that is not clear. A few more people said they felt better overall (low certainty, and no 'out of 100' figure).",
        { id: 'treatment.nsaid-oral.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'More side effects than a dummy tablet, mostly stomach upset. They can cause stomach bleeding, kidney harm, higher blood pressure, heart attack and stroke. Strong daily doses of diclofenac for a year: 3 more heart attacks or strokes in every 1,000 people.',
        { id: 'treatment.nsaid-oral.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('Know the harms and the limited evidence for sciatica. If used: the lowest dose for the shortest time.', {
          id: 'treatment.nsaid-oral.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('The first choice of medicine for back pain (moderate-quality evidence).', {
          id: 'treatment.nsaid-oral.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('For back pain.', { id: 'treatment.nsaid-oral.note.who', desc: 'What a guideline adds to its advice on the treatment.' }),
      other: () =>
        msg('Danish guideline for back pain: against using them as a routine.', {
          id: 'treatment.nsaid-oral.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is it safe with my other medicines?', {
          id: 'treatment.nsaid-oral.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Do I need a tablet to protect my stomach?', {
          id: 'treatment.nsaid-oral.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('How many days can I take it?', {
          id: 'treatment.nsaid-oral.questions.2',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  paracetamol: {
    name: () => msg('Paracetamol (acetaminophen)', { id: 'treatment.paracetamol.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A common pain tablet. On its own it does not help new back pain more than a dummy tablet. It may be one of few choices in pregnancy or if you cannot take ibuprofen.',
        { id: 'treatment.paracetamol.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Tablets', { id: 'treatment.paracetamol.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Only if you find it helps, or other tablets are not safe.', {
        id: 'treatment.paracetamol.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'A trial of 1,785 people was about new back pain, with or without leg pain. At 1, 2, 4 and 12 weeks it was no different from a dummy tablet. Not tested in sciatica alone.',
        { id: 'treatment.paracetamol.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Safe at the right dose. Too much harms the liver, so check cold and flu remedies too.', {
        id: 'treatment.paracetamol.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Not on its own for low back pain. Sciatica is not covered.', {
          id: 'treatment.paracetamol.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('No longer recommended.', {
          id: 'treatment.paracetamol.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('NHS: unlikely to help sciatica. Do not take it on its own and expect much.', {
          id: 'treatment.paracetamol.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How much is safe for me in 24 hours?', {
          id: 'treatment.paracetamol.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'nsaid-topical': {
    name: () => msg('Anti-inflammatory gel or cream', { id: 'treatment.nsaid-topical.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A gel such as ibuprofen or diclofenac is rubbed on the sore area. Less goes into the blood than with tablets. It may not reach a deep nerve.',
        { id: 'treatment.nsaid-topical.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Gel 3 times a day', {
        id: 'treatment.nsaid-topical.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('If tablets are not safe and the ache is near the skin.', {
        id: 'treatment.nsaid-topical.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown for sciatica.', {
        id: 'treatment.nsaid-topical.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('A rash. With ketoprofen, a skin reaction to sunlight. Do not use it together with the tablets.', {
        id: 'treatment.nsaid-topical.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('Works for sprains. Not tested well for the back.', {
          id: 'treatment.nsaid-topical.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is a gel worth trying for my pain?', {
          id: 'treatment.nsaid-topical.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'warming-ointments': {
    name: () =>
      msg('Warming ointments and plasters (such as chilli plasters)', {
        id: 'treatment.warming-ointments.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg('They make the skin hot and red. The feeling can distract from pain. They do not widen the space round the nerve or cure it.', {
        id: 'treatment.warming-ointments.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Rub or plaster', {
        id: 'treatment.warming-ointments.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('If you like the feeling and your skin is healthy.', {
        id: 'treatment.warming-ointments.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'Chilli plasters probably help long-term back pain (755 people, moderate certainty). Not shown for sciatica. No trial of the branded rubs was found.',
        { id: 'treatment.warming-ointments.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg(
        'Skin burning: 8 of 100 with a chilli plaster, 3 of 100 with a dummy plaster. Burns if used with heat. Keep it out of your eyes. Rubs with viper venom can cause allergy.',
        { id: 'treatment.warming-ointments.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      who: () =>
        msg('Chilli rub, very low certainty.', {
          id: 'treatment.warming-ointments.note.who',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Cochrane review: chilli plasters and creams beat dummies for long-term back pain (not sciatica).', {
          id: 'treatment.warming-ointments.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Can I use heat at the same time? (No.)', {
          id: 'treatment.warming-ointments.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'weak-opioids': {
    name: () =>
      msg('Weak opioids (codeine, low-dose tramadol)', { id: 'treatment.weak-opioids.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Stronger pain tablets that act on the brain. They may be used for a few days if other tablets are not safe. They can make you sleepy, sick and constipated.',
        { id: 'treatment.weak-opioids.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Tablets for a few days', {
        id: 'treatment.weak-opioids.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('For a few days in new, severe pain, when other choices are not possible.', {
        id: 'treatment.weak-opioids.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No good proof in sciatica.', {
        id: 'treatment.weak-opioids.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Constipation, sickness, drowsiness and falls. You may need more over time, and it can be hard to stop.', {
        id: 'treatment.weak-opioids.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('No advice on short use in new sciatica (more research is needed). Do not offer them for long-lasting sciatica.', {
          id: 'treatment.weak-opioids.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Only if others have failed.', {
          id: 'treatment.weak-opioids.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('The OPAL trial: no benefit in new back or neck pain.', {
          id: 'treatment.weak-opioids.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How many days, and how do I stop?', {
          id: 'treatment.weak-opioids.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () => msg('Can I drive?', { id: 'treatment.weak-opioids.questions.1', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  antidepressants: {
    name: () =>
      msg('Low-dose antidepressants for pain (amitriptyline, duloxetine)', {
        id: 'treatment.antidepressants.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        "Some depression medicines can turn down nerve pain. They take weeks to work. Taking them does not mean the pain is 'in your head'.",
        { id: 'treatment.antidepressants.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Daily tablet', {
        id: 'treatment.antidepressants.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Leg pain lasting more than 6 to 12 weeks with poor sleep, after talking it through.', {
        id: 'treatment.antidepressants.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'An older group of them (tricyclics): about 16 points less sciatica pain (of 100) at 3 to 13 weeks. The proof is weak (low to very low certainty).',
        { id: 'treatment.antidepressants.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Dry mouth, sleepiness, constipation, sickness, a fast heart and mood changes. Stop them slowly.', {
        id: 'treatment.antidepressants.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('No evidence was found in 2020, though doctors use them. Do not offer them for back pain alone.', {
          id: 'treatment.antidepressants.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Duloxetine as a second choice, for long-term back pain.', {
          id: 'treatment.antidepressants.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      who: () =>
        msg('For back pain.', { id: 'treatment.antidepressants.note.who', desc: 'What a guideline adds to its advice on the treatment.' }),
      other: () =>
        msg('Australian guideline: not recommended at present.', {
          id: 'treatment.antidepressants.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('How soon should it work, and when do we stop if not?', {
          id: 'treatment.antidepressants.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What about my mood or sleep?', {
          id: 'treatment.antidepressants.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'muscle-relaxants': {
    name: () =>
      msg('Muscle relaxants (such as tolperisone, baclofen, tizanidine, cyclobenzaprine, methocarbamol)', {
        id: 'treatment.muscle-relaxants.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Tablets meant to ease tight muscles. They may help new back pain a little for two weeks. They do not act on the pinched nerve.',
        { id: 'treatment.muscle-relaxants.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Tablets', { id: 'treatment.muscle-relaxants.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('A few days in new back pain, in some countries.', {
        id: 'treatment.muscle-relaxants.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Back pain (not sciatica): 8 points less pain (of 100) for up to 2 weeks. This is too small to matter to most people.', {
        id: 'treatment.muscle-relaxants.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('More side effects than a dummy tablet: sleepiness, dizziness. Tolperisone: allergic reactions.', {
        id: 'treatment.muscle-relaxants.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      nice: () =>
        msg('Baclofen and others are not in the UK guideline.', {
          id: 'treatment.muscle-relaxants.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('A choice beside anti-inflammatory tablets (moderate-quality evidence).', {
          id: 'treatment.muscle-relaxants.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('European medicines agency (EMA): tolperisone only for stiffness after a stroke; the injections were withdrawn.', {
          id: 'treatment.muscle-relaxants.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is this for muscle or nerve pain?', {
          id: 'treatment.muscle-relaxants.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('Will it make me sleepy?', {
          id: 'treatment.muscle-relaxants.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'nsaid-injection': {
    name: () => msg('Anti-inflammatory injections', { id: 'treatment.nsaid-injection.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'The same kind of medicine as the tablets, given by needle into a muscle. It is not better than tablets if you can swallow. A course of injections adds risk.',
        { id: 'treatment.nsaid-injection.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Injection', { id: 'treatment.nsaid-injection.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Rare, in hospital, for a short time.', {
        id: 'treatment.nsaid-injection.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('No proof it beats tablets for sciatica.', {
        id: 'treatment.nsaid-injection.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('As with the tablets, plus a sore spot, infection or nerve harm from the needle.', {
        id: 'treatment.nsaid-injection.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('No guideline that was read recommends it.', {
          id: 'treatment.nsaid-injection.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Why an injection rather than a tablet?', {
          id: 'treatment.nsaid-injection.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  ketorolac: {
    name: () =>
      msg('Ketorolac (a very strong anti-inflammatory)', { id: 'treatment.ketorolac.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A very strong anti-inflammatory. Its safety label says 5 days at most, started in hospital or by a doctor. It is not for self-treatment of back pain.',
        { id: 'treatment.ketorolac.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Not described here', {
        id: 'treatment.ketorolac.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not for home use.', {
        id: 'treatment.ketorolac.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown to help sciatica more than safer choices.', {
        id: 'treatment.ketorolac.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg(
        'Stomach bleeding, kidney failure, bleeding, heart attack, severe allergy. It must not be injected near the spine (it contains alcohol).',
        { id: 'treatment.ketorolac.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      other: () =>
        msg('The label carries a boxed warning, the strongest kind in the US.', {
          id: 'treatment.ketorolac.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is there a safer choice?', { id: 'treatment.ketorolac.questions.0', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  'metamizole-mix': {
    name: () => msg('Metamizole mixtures', { id: 'treatment.metamizole-mix.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'A mix of a pain medicine (metamizole) and gut-cramp medicines. It is not sold in the UK or US. It can, rarely, stop the body making white blood cells.',
        { id: 'treatment.metamizole-mix.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Not described here', {
        id: 'treatment.metamizole-mix.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for a pinched nerve.', {
        id: 'treatment.metamizole-mix.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Gut-cramp medicines do not relax back muscles.', {
        id: 'treatment.metamizole-mix.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('A rare but deadly blood problem, allergy and low blood pressure.', {
        id: 'treatment.metamizole-mix.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('What we say about safety has not been checked against a source: ask a pharmacist.', {
          id: 'treatment.metamizole-mix.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('What is in this tablet?', {
          id: 'treatment.metamizole-mix.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What should I do if I get a fever or sore throat?', {
          id: 'treatment.metamizole-mix.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'strong-opioids': {
    name: () =>
      msg('Strong opioids (morphine, oxycodone, fentanyl patches)', {
        id: 'treatment.strong-opioids.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Very strong medicines that can be habit-forming. They do not work well for long-lasting nerve pain from the back. Never stop them suddenly: ask for a slow plan.',
        { id: 'treatment.strong-opioids.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Controlled prescription', {
        id: 'treatment.strong-opioids.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not for long-lasting sciatica. Sometimes in hospital for a short time.', {
        id: 'treatment.strong-opioids.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('New back or neck pain: no better than a dummy tablet at 6 weeks (2.8 against 2.3 of 10).', {
        id: 'treatment.strong-opioids.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg(
        'Side effects: 35 of 100, against 30 of 100 with a dummy tablet in that trial. Also dependence, slowed breathing, overdose, death and falls.',
        { id: 'treatment.strong-opioids.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      nice: () =>
        msg('For long-lasting sciatica.', {
          id: 'treatment.strong-opioids.note.nice',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      acp: () =>
        msg('Only as a last resort.', {
          id: 'treatment.strong-opioids.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('If I already take this, how do I come off it safely?', {
          id: 'treatment.strong-opioids.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  gabapentinoids: {
    name: () =>
      msg('Pregabalin, gabapentin and other epilepsy medicines (topiramate)', {
        id: 'treatment.gabapentinoids.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Medicines made for epilepsy and some nerve pains. In sciatica they do not work better than a dummy tablet. Do not stop them suddenly if you take them now.',
        { id: 'treatment.gabapentinoids.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Controlled prescription (UK)', {
        id: 'treatment.gabapentinoids.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not advised for sciatica.', {
        id: 'treatment.gabapentinoids.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Leg pain after 8 weeks was 3.7 with pregabalin and 3.1 with a dummy tablet (of 10). It was no better after a year.', {
        id: 'treatment.gabapentinoids.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg(
        'Side effects: 64 of 100, against 43 of 100 with a dummy tablet. Dizziness: 40 against 13 of 100. It can be habit-forming. It can slow breathing, mainly with opioids, with lung or kidney disease, or over 65. It may do harm in early pregnancy.',
        { id: 'treatment.gabapentinoids.harms', desc: 'What harm it may do, with its numbers. Must not sound milder than the English.' },
      ),
    notes: {
      other: () =>
        msg('Australian guideline: they should not be used.', {
          id: 'treatment.gabapentinoids.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('I take this now: how do I stop slowly?', {
          id: 'treatment.gabapentinoids.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'oral-steroids': {
    name: () =>
      msg('Steroid tablets (prednisone, prednisolone)', {
        id: 'treatment.oral-steroids.name',
        desc: 'Name of a treatment. No brand names.',
      }),
    what: () =>
      msg(
        'Strong anti-swelling tablets taken for 1 to 2 weeks. They may help you do a little more but do not ease pain. Side effects are common.',
        { id: 'treatment.oral-steroids.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('1 to 2 week course', {
        id: 'treatment.oral-steroids.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('NICE and the American doctors (ACP) advise against it. Some specialists use one short course.', {
        id: 'treatment.oral-steroids.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'At 3 weeks, 33 of 100 were at least half better in daily function, against 20 of 100 on a dummy tablet. Pain was no better. There were no fewer operations at 1 year.',
        { id: 'treatment.oral-steroids.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Side effects: 49 of 100, against 24 of 100 on a dummy tablet. They were poor sleep, hunger, mood change and high sugar.', {
        id: 'treatment.oral-steroids.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      acp: () =>
        msg('Not shown to help, even with leg pain.', {
          id: 'treatment.oral-steroids.note.acp',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
      other: () =>
        msg('Australian guideline: uncertain, maybe a small early benefit.', {
          id: 'treatment.oral-steroids.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Why would this help me when NICE says no?', {
          id: 'treatment.oral-steroids.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  benzodiazepines: {
    name: () => msg('Diazepam and similar', { id: 'treatment.benzodiazepines.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'These are calming tablets. They make you sleepy and your muscles loose. In a hospital test, people with a disc problem did worse on them. It can be hard to stop taking them.',
        { id: 'treatment.benzodiazepines.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Tablets', { id: 'treatment.benzodiazepines.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('Not advised.', {
        id: 'treatment.benzodiazepines.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'Sciatica: not better than a dummy tablet. People on the dummy tablet were twice as likely to have half their pain gone. They also went home 2 days sooner (after 8 days, against 10).',
        { id: 'treatment.benzodiazepines.benefits', desc: 'What good it may do, with its numbers. Must stay as careful as the English.' },
      ),
    harms: () =>
      msg('Sleepiness, falls, memory trouble, habit, danger with opioids or alcohol.', {
        id: 'treatment.benzodiazepines.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('How do I come off it if I take it now?', {
          id: 'treatment.benzodiazepines.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'steroid-cream': {
    name: () => msg('Steroid cream on the back', { id: 'treatment.steroid-cream.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Steroid cream is for skin problems such as eczema. It does not reach the nerve. Do not use it for a pinched nerve.', {
        id: 'treatment.steroid-cream.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Not described here', {
        id: 'treatment.steroid-cream.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Not used.', { id: 'treatment.steroid-cream.when-considered', desc: 'When the treatment is thought of. Never "you should".' }),
    benefits: () =>
      msg('None.', {
        id: 'treatment.steroid-cream.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Thin skin.', {
        id: 'treatment.steroid-cream.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () => msg('Why this cream?', { id: 'treatment.steroid-cream.questions.0', desc: 'A question that the reader may ask a clinician.' }),
    ],
  },
  'vitamin-b-injections': {
    name: () => msg('Vitamin B injections', { id: 'treatment.vitamin-b-injections.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg(
        'Shots of vitamins B1, B6 and B12, often with a numbing drug. They are common in some countries. They help nerves only if you lack the vitamin.',
        { id: 'treatment.vitamin-b-injections.what', desc: 'What the treatment is.' },
      ),
    involves: () =>
      msg('Daily or weekly shots', {
        id: 'treatment.vitamin-b-injections.involves',
        desc: 'What it takes: time, visits, things to buy. A short phrase.',
      }),
    whenConsidered: () =>
      msg('Only if a blood test shows low B12.', {
        id: 'treatment.vitamin-b-injections.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg(
        'With diclofenac, treatment of new back pain was shorter in some trials. These were not trials of sciatica. One trial of 60 people with long-term pain favoured B12 shots. There is no good sciatica trial.',
        {
          id: 'treatment.vitamin-b-injections.benefits',
          desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
        },
      ),
    harms: () =>
      msg('Allergy (thiamine can be severe), sore spot, infection. Too much B6 can itself harm nerves.', {
        id: 'treatment.vitamin-b-injections.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {
      other: () =>
        msg('Used in Eastern Europe and Latin America.', {
          id: 'treatment.vitamin-b-injections.note.other',
          desc: 'What a guideline adds to its advice on the treatment.',
        }),
    },
    questions: [
      () =>
        msg('Is my B12 low?', {
          id: 'treatment.vitamin-b-injections.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
      () =>
        msg('What else is in the injection?', {
          id: 'treatment.vitamin-b-injections.questions.1',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
  'vitamin-tablets': {
    name: () =>
      msg('Vitamin B tablets and collagen', { id: 'treatment.vitamin-tablets.name', desc: 'Name of a treatment. No brand names.' }),
    what: () =>
      msg('Vitamin tablets sold for nerves and cartilage. If you eat a normal diet you rarely need them.', {
        id: 'treatment.vitamin-tablets.what',
        desc: 'What the treatment is.',
      }),
    involves: () =>
      msg('Tablets', { id: 'treatment.vitamin-tablets.involves', desc: 'What it takes: time, visits, things to buy. A short phrase.' }),
    whenConsidered: () =>
      msg('If a blood test shows that you lack it, or you are at risk (vegan diet, long-term metformin).', {
        id: 'treatment.vitamin-tablets.when-considered',
        desc: 'When the treatment is thought of. Never "you should".',
      }),
    benefits: () =>
      msg('Not shown to help a pinched nerve.', {
        id: 'treatment.vitamin-tablets.benefits',
        desc: 'What good it may do, with its numbers. Must stay as careful as the English.',
      }),
    harms: () =>
      msg('Cost. High doses of B6 can damage nerves over time.', {
        id: 'treatment.vitamin-tablets.harms',
        desc: 'What harm it may do, with its numbers. Must not sound milder than the English.',
      }),
    notes: {},
    questions: [
      () =>
        msg('Should I have a blood test first?', {
          id: 'treatment.vitamin-tablets.questions.0',
          desc: 'A question that the reader may ask a clinician.',
        }),
    ],
  },
} as const satisfies WordsOf<typeof medicines>;
