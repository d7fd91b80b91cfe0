import { msg } from '@lit/localize';
import type { OptionId, QuestionId } from '../knowledge/questions.js';
import type { Sentence } from './sentence.js';

interface QuestionWords<Id extends QuestionId> {
  readonly text: Sentence;
  readonly why: Sentence;
  readonly help?: Sentence;
  readonly selfCheck?: Sentence;
  readonly options: { readonly [Option in OptionId<Id>]: Sentence };
}

/** The questions as the reader sees them. */
export const questionWords = {
  now: {
    text: () =>
      msg('Do you have any of these right now?', {
        id: 'question.now.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('These can be signs of a danger to life outside the back.', {
        id: 'question.now.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Answering for someone else? Answer for them.', {
        id: 'question.now.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      'chest-pain': () =>
        msg('Chest pain or a tight chest', {
          id: 'question.now.option.chest-pain',
          desc: 'Danger sign. Any chest pain counts: say nothing that talks the reader out of it.',
        }),
      breathless: () =>
        msg('Breathing trouble that is new or much worse than my usual. Or I cough up blood', {
          id: 'question.now.option.breathless',
          desc: 'Answer to "Do you have any of these right now?"',
        }),
      collapse: () =>
        msg('I fainted or nearly fainted. Or I feel cold, clammy and very ill', {
          id: 'question.now.option.collapse',
          desc: 'Danger sign. "Clammy": the skin is cold and damp.',
        }),
      'stroke-signs': () =>
        msg('Face drooping or slurred speech. Or one side of my body is suddenly weak or numb', {
          id: 'question.now.option.stroke-signs',
          desc: 'Answer to "Do you have any of these right now?"',
        }),
      confused: () =>
        msg('New confusion, or very sleepy. Or skin that is blue, grey or blotchy', {
          id: 'question.now.option.confused',
          desc: 'Answer to "Do you have any of these right now?"',
        }),
      none: () => msg('None of these', { id: 'question.now.option.none', desc: 'Answer to "Do you have any of these right now?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.now.option.not-sure', desc: 'Answer to "Do you have any of these right now?"' }),
    },
  },
  saddle: {
    text: () =>
      msg('Has the feeling changed around your genitals, back passage, bottom or inner thighs, or anywhere that touches a saddle?', {
        id: 'question.saddle.text',
        desc: 'Question about a danger sign: the feeling of the skin that would touch a saddle. Must not sound milder or more frightening than the English. No part may be left out.',
      }),
    why: () =>
      msg('Nerves at the bottom of the spine give feeling here. A change can mean that they are squashed.', {
        id: 'question.saddle.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('It may feel numb, tingly or "not quite yours". Even a small patch counts. Pain in skin that feels normal does not.', {
        id: 'question.saddle.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    selfCheck: () =>
      msg('Feel the skin when you next wipe or wash. Is it as before this problem, on both sides?', {
        id: 'question.saddle.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      no: () =>
        msg('No, it feels the same as always', {
          id: 'question.saddle.option.no',
          desc: 'Answer to "Has the feeling changed around your genitals, back pass…"',
        }),
      yes: () =>
        msg('Yes: the skin there is numb, tingly or feels different, even in a small patch', {
          id: 'question.saddle.option.yes',
          desc: 'Answer to "Has the feeling changed around your genitals, back pass…"',
        }),
      'not-sure': () =>
        msg('Not sure, even after checking', {
          id: 'question.saddle.option.not-sure',
          desc: 'Answer to "Has the feeling changed around your genitals, back pass…"',
        }),
    },
  },
  bladder: {
    text: () =>
      msg('Has anything changed about peeing (passing urine)?', {
        id: 'question.bladder.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Bladder changes with back or leg pain are a key danger sign.', {
        id: 'question.bladder.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Only what changed since your back or leg trouble began.', {
        id: 'question.bladder.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    selfCheck: () =>
      msg('When you next pee: do you feel the need, start easily, feel it flow, and stop when you want?', {
        id: 'question.bladder.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      none: () =>
        msg('No change', { id: 'question.bladder.option.none', desc: 'Answer to "Has anything changed about peeing (passing urine)?"' }),
      'usual-problem': () =>
        msg('Only my usual problem, unchanged (such as a small leak, going often or a slow start)', {
          id: 'question.bladder.option.usual-problem',
          desc: 'Answer to "Has anything changed about peeing (passing urine)?"',
        }),
      'hard-to-start': () =>
        msg('It is hard to start, or the flow is weak', {
          id: 'question.bladder.option.hard-to-start',
          desc: 'Answer to "Has anything changed about peeing (passing urine)?"',
        }),
      'cannot-pee': () =>
        msg('I cannot pee, or I have not peed for many hours though I need to', {
          id: 'question.bladder.option.cannot-pee',
          desc: 'Answer to "Has anything changed about peeing (passing urine)?"',
        }),
      'no-control': () =>
        msg('I leak, or cannot control it', {
          id: 'question.bladder.option.no-control',
          desc: 'Answer to "Has anything changed about peeing (passing urine)?"',
        }),
      'cannot-feel': () =>
        msg('I cannot feel the pee coming, cannot feel it flow, or cannot tell if my bladder is full', {
          id: 'question.bladder.option.cannot-feel',
          desc: 'Three different losses of feeling: the need, the flow, the full bladder. Not a strong need to go.',
        }),
      'maybe-leak': () =>
        msg('I may have leaked without noticing, or my bladder may not empty fully', {
          id: 'question.bladder.option.maybe-leak',
          desc: 'Answer to "Has anything changed about peeing (passing urine)?"',
        }),
      'more-often': () =>
        msg('More often or in a rush, but I can feel and control it. Not from pregnancy, water pills or drinking more', {
          id: 'question.bladder.option.more-often',
          desc: 'Answer about peeing. "Water pills" are medicines that make people pee more.',
        }),
      'not-sure': () =>
        msg('Not sure, even after checking', {
          id: 'question.bladder.option.not-sure',
          desc: 'Answer to "Has anything changed about peeing (passing urine)?"',
        }),
    },
  },
  bowel: {
    text: () =>
      msg('Has anything changed about pooing (opening your bowels)?', {
        id: 'question.bowel.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Loss of feeling or control of the bowel is a key danger sign.', {
        id: 'question.bowel.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Codeine and other painkillers often make poo hard to pass (constipation). That alone is not this danger sign.', {
        id: 'question.bowel.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    selfCheck: () =>
      msg('Can you tell when you need to go? Can you feel it pass?', {
        id: 'question.bowel.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      none: () =>
        msg('No change', {
          id: 'question.bowel.option.none',
          desc: 'Answer to "Has anything changed about pooing (opening your bowels)?"',
        }),
      'usual-problem': () =>
        msg('Only my usual bowel problem, unchanged', {
          id: 'question.bowel.option.usual-problem',
          desc: 'Answer to "Has anything changed about pooing (opening your bowels)?"',
        }),
      'no-control': () =>
        msg('I leak, or cannot control it', {
          id: 'question.bowel.option.no-control',
          desc: 'Answer to "Has anything changed about pooing (opening your bowels)?"',
        }),
      'cannot-feel': () =>
        msg('I do not notice when I need to go, or cannot feel it pass', {
          id: 'question.bowel.option.cannot-feel',
          desc: 'Answer to "Has anything changed about pooing (opening your bowels)?"',
        }),
      constipation: () =>
        msg('I can feel and control it as usual, but I am constipated', {
          id: 'question.bowel.option.constipation',
          desc: 'The words "feel and control it as usual" come first: many people tick at the word "constipated" alone.',
        }),
      'not-sure': () =>
        msg('Not sure, even after checking', {
          id: 'question.bowel.option.not-sure',
          desc: 'Answer to "Has anything changed about pooing (opening your bowels)?"',
        }),
    },
  },
  sexual: {
    text: () =>
      msg(
        'Is there a new loss of sexual feeling or function? For example numb genitals, or you cannot have an erection, ejaculate or orgasm.',
        {
          id: 'question.sexual.text',
          desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
        },
      ),
    why: () =>
      msg('It can be an early sign of squashed nerves at the bottom of the spine.', {
        id: 'question.sexual.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg(
        'The same nerves do this job. Less interest alone, or trouble from before, does not count. You may choose "I would rather not say".',
        {
          id: 'question.sexual.help',
          desc: 'Hint under a question: what is meant and what is not.',
        },
      ),
    options: {
      no: () =>
        msg('No', { id: 'question.sexual.option.no', desc: 'Answer to "Is there a new loss of sexual feeling or function? For …"' }),
      yes: () =>
        msg('Yes. It changed since the back or leg trouble began, and not only because of pain', {
          id: 'question.sexual.option.yes',
          desc: 'Answer to "Is there a new loss of sexual feeling or function? For …"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.sexual.option.not-sure',
          desc: 'Answer to "Is there a new loss of sexual feeling or function? For …"',
        }),
      skip: () =>
        msg('I would rather not say', {
          id: 'question.sexual.option.skip',
          desc: 'Answer to "Is there a new loss of sexual feeling or function? For …"',
        }),
    },
  },
  'ces-when': {
    text: () =>
      msg('When did the change (or possible change) in peeing, pooing, sex or feeling between your legs start?', {
        id: 'question.ces-when.text',
        desc: 'Question about a danger sign. Also asked of readers who are not sure: must not sound as if the worst were known.',
      }),
    why: () =>
      msg('New or growing changes need help at once. Older, steady ones need a check too, but in another way.', {
        id: 'question.ces-when.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      new: () =>
        msg('In the last 2 weeks', {
          id: 'question.ces-when.option.new',
          desc: 'Answer to "When did the change (or possible change) in peeing, poo…"',
        }),
      worse: () =>
        msg('Longer ago, but worse in the last 2 weeks', {
          id: 'question.ces-when.option.worse',
          desc: 'Answer to "When did the change (or possible change) in peeing, poo…"',
        }),
      'longer-stable': () =>
        msg('More than 2 weeks ago, and not worse lately (or slowly worse over months)', {
          id: 'question.ces-when.option.longer-stable',
          desc: 'Answer to "When did the change (or possible change) in peeing, poo…"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.ces-when.option.not-sure',
          desc: 'Answer to "When did the change (or possible change) in peeing, poo…"',
        }),
    },
  },
  weakness: {
    text: () =>
      msg('Is a leg or foot weak?', {
        id: 'question.weakness.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('New weakness can mean that a nerve is being damaged. It needs to be seen quickly.', {
        id: 'question.weakness.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Weak means that the strength is not there. Moving less because of pain is different.', {
        id: 'question.weakness.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    selfCheck: () =>
      msg(
        'Only if it is safe: hold on to something steady. Walk a few steps on your heels. Then rise on tiptoe on each leg. Is one side clearly worse?',
        { id: 'question.weakness.self-check', desc: 'How the reader can check a danger sign on their own body.' },
      ),
    options: {
      none: () =>
        msg('No. My legs are as strong as usual, for example on stairs, even if it hurts', {
          id: 'question.weakness.option.none',
          desc: 'Answer to "Is a leg or foot weak?"',
        }),
      mild: () =>
        msg('A bit weaker than before, or than the other leg. I still manage stairs and walking', {
          id: 'question.weakness.option.mild',
          desc: 'Answer to "Is a leg or foot weak?"',
        }),
      clear: () =>
        msg(
          'Clearly weak. My foot drops or trips me, or I cannot rise fully on tiptoe on that leg. Or the strength is gone (it is not pain): my knee gives way, or I cannot manage stairs',
          {
            id: 'question.weakness.option.clear',
            desc: 'Danger sign: any one of the four is enough. "The strength is gone (it is not pain)" belongs to the knee and the stairs.',
          },
        ),
      'cannot-move': () =>
        msg('I can hardly move the leg or foot at all', {
          id: 'question.weakness.option.cannot-move',
          desc: 'Answer to "Is a leg or foot weak?"',
        }),
      'not-sure': () => msg('Not sure', { id: 'question.weakness.option.not-sure', desc: 'Answer to "Is a leg or foot weak?"' }),
    },
  },
  'weak-sides': {
    text: () =>
      msg('Which leg is weak?', {
        id: 'question.weak-sides.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () => msg('Weakness in both legs is a danger sign.', { id: 'question.weak-sides.why', desc: '"Why we ask", under a question.' }),
    options: {
      left: () => msg('Left', { id: 'question.weak-sides.option.left', desc: 'Answer to "Which leg is weak?"' }),
      right: () => msg('Right', { id: 'question.weak-sides.option.right', desc: 'Answer to "Which leg is weak?"' }),
      both: () => msg('Both', { id: 'question.weak-sides.option.both', desc: 'Answer to "Which leg is weak?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.weak-sides.option.not-sure', desc: 'Answer to "Which leg is weak?"' }),
    },
  },
  'weak-course': {
    text: () =>
      msg('How has the weakness changed?', {
        id: 'question.weak-course.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Weakness that is getting worse needs help sooner.', { id: 'question.weak-course.why', desc: '"Why we ask", under a question.' }),
    options: {
      sudden: () =>
        msg('It came on within minutes or hours', {
          id: 'question.weak-course.option.sudden',
          desc: 'Answer to "How has the weakness changed?"',
        }),
      'worse-fast': () =>
        msg('It is getting worse over hours or days', {
          id: 'question.weak-course.option.worse-fast',
          desc: 'Answer to "How has the weakness changed?"',
        }),
      'worse-slow': () =>
        msg('It is getting worse over weeks', {
          id: 'question.weak-course.option.worse-slow',
          desc: 'Answer to "How has the weakness changed?"',
        }),
      'new-steady': () =>
        msg('It began in the last 6 weeks and does not change', {
          id: 'question.weak-course.option.new-steady',
          desc: 'Answer to "How has the weakness changed?"',
        }),
      'long-steady': () =>
        msg('It is older than 6 weeks and does not change', {
          id: 'question.weak-course.option.long-steady',
          desc: 'Answer to "How has the weakness changed?"',
        }),
      better: () =>
        msg('It is getting better', { id: 'question.weak-course.option.better', desc: 'Answer to "How has the weakness changed?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.weak-course.option.not-sure', desc: 'Answer to "How has the weakness changed?"' }),
    },
  },
  'leg-sides': {
    text: () =>
      msg('Which leg has pain, numbness, tingling or weakness?', {
        id: 'question.leg-sides.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Trouble in both legs that comes from the back can be a danger sign.', {
        id: 'question.leg-sides.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      none: () =>
        msg('Neither leg', {
          id: 'question.leg-sides.option.none',
          desc: 'Answer to "Which leg has pain, numbness, tingling or weakness?"',
        }),
      left: () =>
        msg('Left only', { id: 'question.leg-sides.option.left', desc: 'Answer to "Which leg has pain, numbness, tingling or weakness?"' }),
      right: () =>
        msg('Right only', {
          id: 'question.leg-sides.option.right',
          desc: 'Answer to "Which leg has pain, numbness, tingling or weakness?"',
        }),
      both: () =>
        msg('Both', { id: 'question.leg-sides.option.both', desc: 'Answer to "Which leg has pain, numbness, tingling or weakness?"' }),
      swaps: () =>
        msg('It swaps from one to the other', {
          id: 'question.leg-sides.option.swaps',
          desc: 'Answer to "Which leg has pain, numbness, tingling or weakness?"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.leg-sides.option.not-sure',
          desc: 'Answer to "Which leg has pain, numbness, tingling or weakness?"',
        }),
    },
  },
  'both-pattern': {
    text: () =>
      msg('Which of these is most like the trouble in your legs?', {
        id: 'question.both-pattern.text',
        desc: 'Question about a danger sign. Asked of readers with trouble in both legs, in one and then the other, or who are not sure: must suit all three.',
      }),
    why: () =>
      msg('Some patterns in both legs are an emergency, others are not.', {
        id: 'question.both-pattern.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'from-back-new': () =>
        msg(
          'New or worse: shooting or burning pain, tingling or numbness from my back or bottom down both legs. In the last 2 weeks it began, reached the second leg or got worse',
          {
            id: 'question.both-pattern.option.from-back-new',
            desc: 'Answer to "Which of these is most like the trouble in your legs?"',
          },
        ),
      'from-back': () =>
        msg(
          'Older: shooting or burning pain, tingling or numbness from my back or bottom down both legs. For more than 2 weeks, and not getting worse',
          { id: 'question.both-pattern.option.from-back', desc: 'Answer to "Which of these is most like the trouble in your legs?"' },
        ),
      'weak-heavy': () =>
        msg('Both legs are weak, heavy or clumsy, with little pain', {
          id: 'question.both-pattern.option.weak-heavy',
          desc: 'Answer to "Which of these is most like the trouble in your legs?"',
        }),
      ache: () =>
        msg('An ache in both buttocks, thighs or legs. No shooting pain, tingling or numbness', {
          id: 'question.both-pattern.option.ache',
          desc: 'Answer to "Which of these is most like the trouble in your legs?"',
        }),
      'walking-only': () =>
        msg('Only when I stand or walk. It eases when I sit or bend forward, is older than 6 weeks, and is not getting worse', {
          id: 'question.both-pattern.option.walking-only',
          desc: 'Answer to "Which of these is most like the trouble in your legs?"',
        }),
      'spreading-up': () =>
        msg('Moving up: tingling or numbness began in both feet and climbs my legs in days or weeks (not many months)', {
          id: 'question.both-pattern.option.spreading-up',
          desc: 'Answer to "Which of these is most like the trouble in your legs?"',
        }),
      'feet-only': () =>
        msg('Feet only: tingling or numb toes or feet on both sides for months. It hardly changes, or very slowly', {
          id: 'question.both-pattern.option.feet-only',
          desc: 'Answer to "Which of these is most like the trouble in your legs?"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.both-pattern.option.not-sure',
          desc: 'Answer to "Which of these is most like the trouble in your legs?"',
        }),
    },
  },
  'leg-cold': {
    text: () =>
      msg('Has a leg or foot turned cold to the touch, and pale, blue or blotchy?', {
        id: 'question.leg-cold.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('A sudden cold, pale, painful leg can have a blocked blood supply.', {
        id: 'question.leg-cold.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg(
        'Does not count: a leg that only feels cold inside, but is warm to the hand with its usual colour. Nor a warm, swollen leg of any colour (asked later).',
        { id: 'question.leg-cold.help', desc: 'Hint under a question: what is meant and what is not.' },
      ),
    selfCheck: () =>
      msg('Touch both feet with the back of your hand. Is one much colder? Is its colour different?', {
        id: 'question.leg-cold.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      no: () =>
        msg('No', { id: 'question.leg-cold.option.no', desc: 'Answer to "Has a leg or foot turned cold to the touch, and pale, b…"' }),
      sudden: () =>
        msg('Yes. It is cold, and also pale, blue or blotchy, unlike the other. It began suddenly or in the last 2 weeks', {
          id: 'question.leg-cold.option.sudden',
          desc: 'Danger sign: cold and a changed colour, both. "Suddenly" or "in the last 2 weeks": one is enough.',
        }),
      long: () =>
        msg('One foot or both have been cold for a long time, with no change', {
          id: 'question.leg-cold.option.long',
          desc: 'Answer to "Has a leg or foot turned cold to the touch, and pale, b…"',
        }),
      'not-sure': () =>
        msg('Not sure, even after checking', {
          id: 'question.leg-cold.option.not-sure',
          desc: 'Answer to "Has a leg or foot turned cold to the touch, and pale, b…"',
        }),
    },
  },
  injury: {
    text: () =>
      msg('Did this start after an accident, fall or blow?', {
        id: 'question.injury.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('A serious injury can break or shift bones in the spine.', {
        id: 'question.injury.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      none: () =>
        msg('No accident. It began by itself, or after ordinary effort such as digging, lifting or carrying', {
          id: 'question.injury.option.none',
          desc: 'Answer to "Did this start after an accident, fall or blow?"',
        }),
      'minor-fall': () =>
        msg('Yes, small: a slip or stumble on the level, a small fall or a knock', {
          id: 'question.injury.option.minor-fall',
          desc: 'Answer to "Did this start after an accident, fall or blow?"',
        }),
      strain: () =>
        msg('No accident, but at one moment, with a movement: a lift, twist, bend, reach, cough or sneeze', {
          id: 'question.injury.option.strain',
          desc: 'Answer to "Did this start after an accident, fall or blow?"',
        }),
      'serious-recent': () =>
        msg('Yes, serious, in the last 6 weeks. A road crash, a heavy blow, or a fall from more than a metre or down 5 or more stairs', {
          id: 'question.injury.option.serious-recent',
          desc: 'Answer to "Did this start after an accident, fall or blow?"',
        }),
      'serious-past': () =>
        msg('Yes, serious, but more than 6 weeks ago', {
          id: 'question.injury.option.serious-past',
          desc: 'Answer to "Did this start after an accident, fall or blow?"',
        }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.injury.option.not-sure', desc: 'Answer to "Did this start after an accident, fall or blow?"' }),
    },
  },
  fever: {
    text: () =>
      msg('Have you had a temperature of 38C (100.4F) or more, or felt hot, cold and shivery?', {
        id: 'question.fever.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Fever with back pain can mean an infection in the spine or kidney.', {
        id: 'question.fever.why',
        desc: '"Why we ask", under a question.',
      }),
    selfCheck: () =>
      msg('Take your temperature if you can. Hot, cold and shivery counts without a number.', {
        id: 'question.fever.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      no: () => msg('No', { id: 'question.fever.option.no', desc: 'Answer to "Have you had a temperature of 38C (100.4F) or more, or …"' }),
      yes: () =>
        msg('Yes, since the pain began or in the last 2 weeks', {
          id: 'question.fever.option.yes',
          desc: 'Answer to "Have you had a temperature of 38C (100.4F) or more, or …"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.fever.option.not-sure',
          desc: 'Answer to "Have you had a temperature of 38C (100.4F) or more, or …"',
        }),
    },
  },
  calf: {
    text: () =>
      msg('Is one leg or calf (back of the lower leg) swollen, warm, red or darker, and sore to touch?', {
        id: 'question.calf.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () => msg('This can be a blood clot in the leg.', { id: 'question.calf.why', desc: '"Why we ask", under a question.' }),
    selfCheck: () =>
      msg('Compare both calves. Is one bigger, warmer or tighter?', {
        id: 'question.calf.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      no: () => msg('No', { id: 'question.calf.option.no', desc: 'Answer to "Is one leg or calf (back of the lower leg) swollen, war…"' }),
      yes: () =>
        msg('Yes, compared with the other one', {
          id: 'question.calf.option.yes',
          desc: 'Answer to "Is one leg or calf (back of the lower leg) swollen, war…"',
        }),
      'not-sure': () =>
        msg('Not sure, even after comparing', {
          id: 'question.calf.option.not-sure',
          desc: 'Answer to "Is one leg or calf (back of the lower leg) swollen, war…"',
        }),
    },
  },
  'cord-signs': {
    text: () =>
      msg('Have you noticed any of these?', {
        id: 'question.cord-signs.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('These can be signs of pressure on the spinal cord (the main nerve in the spine), often in the neck.', {
        id: 'question.cord-signs.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Walking stiffly or slowly because it hurts does not count.', {
        id: 'question.cord-signs.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      'clumsy-hands': () =>
        msg('Clumsy hands: buttons, writing or phone are harder', {
          id: 'question.cord-signs.option.clumsy-hands',
          desc: 'Answer to "Have you noticed any of these?"',
        }),
      unsteady: () =>
        msg(
          'My walking has become unsteady, my legs do not do what I want, or I have begun to fall. Not just one weak foot, or slow from pain',
          {
            id: 'question.cord-signs.option.unsteady',
            desc: 'Danger sign: balance and control of the legs, not one weak foot.',
          },
        ),
      'neck-shock': () =>
        msg('Electric shocks down my back, arms or legs when I bend my neck', {
          id: 'question.cord-signs.option.neck-shock',
          desc: 'Answer to "Have you noticed any of these?"',
        }),
      none: () => msg('None of these', { id: 'question.cord-signs.option.none', desc: 'Answer to "Have you noticed any of these?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.cord-signs.option.not-sure', desc: 'Answer to "Have you noticed any of these?"' }),
    },
  },
  'cord-course': {
    text: () =>
      msg('How fast did this come on?', {
        id: 'question.cord-course.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () => msg('Fast changes need help at once.', { id: 'question.cord-course.why', desc: '"Why we ask", under a question.' }),
    options: {
      days: () => msg('Over hours or days', { id: 'question.cord-course.option.days', desc: 'Answer to "How fast did this come on?"' }),
      weeks: () => msg('Over weeks or months', { id: 'question.cord-course.option.weeks', desc: 'Answer to "How fast did this come on?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.cord-course.option.not-sure', desc: 'Answer to "How fast did this come on?"' }),
    },
  },
  belly: {
    text: () =>
      msg('Do you also have any of these?', {
        id: 'question.belly.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Trouble in the tummy, kidneys, groin or a large blood vessel can feel like back or leg pain.', {
        id: 'question.belly.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      pulsing: () =>
        msg('A lump in the middle of my tummy that beats like a pulse', {
          id: 'question.belly.option.pulsing',
          desc: 'Answer to "Do you also have any of these?"',
        }),
      'severe-tummy': () =>
        msg('Severe tummy pain', { id: 'question.belly.option.severe-tummy', desc: 'Answer to "Do you also have any of these?"' }),
      'side-waves': () =>
        msg(
          'Pain in my side under the ribs that stays the same however I move. Or strong waves of pain to the groin (where leg and tummy meet)',
          {
            id: 'question.belly.option.side-waves',
            desc: 'Answer to "Do you also have any of these?"',
          },
        ),
      'burning-pee': () =>
        msg('Burning or stinging when I pee, or cloudy or smelly pee', {
          id: 'question.belly.option.burning-pee',
          desc: 'Answer to "Do you also have any of these?"',
        }),
      'blood-pee': () =>
        msg('Blood in my pee', { id: 'question.belly.option.blood-pee', desc: 'Answer to "Do you also have any of these?"' }),
      testicle: () =>
        msg('Sudden bad pain in a testicle', { id: 'question.belly.option.testicle', desc: 'Answer to "Do you also have any of these?"' }),
      none: () => msg('None of these', { id: 'question.belly.option.none', desc: 'Answer to "Do you also have any of these?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.belly.option.not-sure', desc: 'Answer to "Do you also have any of these?"' }),
    },
  },
  rash: {
    text: () =>
      msg('Is there a new rash or blisters on one side, where it hurts or burns?', {
        id: 'question.rash.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Shingles, a virus in a nerve, can feel like a pinched nerve. Medicine works best within 3 days of the rash.', {
        id: 'question.rash.why',
        desc: '"Why we ask", under a question.',
      }),
    selfCheck: () =>
      msg('Ask someone to look at your back, buttock and the back of your leg in good light.', {
        id: 'question.rash.self-check',
        desc: 'How the reader can check a danger sign on their own body.',
      }),
    options: {
      no: () => msg('No', { id: 'question.rash.option.no', desc: 'Answer to "Is there a new rash or blisters on one side, where it h…"' }),
      yes: () =>
        msg('Yes', { id: 'question.rash.option.yes', desc: 'Answer to "Is there a new rash or blisters on one side, where it h…"' }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.rash.option.not-sure',
          desc: 'Answer to "Is there a new rash or blisters on one side, where it h…"',
        }),
    },
  },
  age: {
    text: () =>
      msg('How old are you?', {
        id: 'question.age.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Age makes some causes more likely. This checker is for people of 16 and over.', {
        id: 'question.age.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'under-16': () => msg('Under 16', { id: 'question.age.option.under-16', desc: 'Answer to "How old are you?"' }),
      '16-17': () => msg('16 or 17', { id: 'question.age.option.16-17', desc: 'Answer to "How old are you?"' }),
      '18-44': () => msg('18 to 44', { id: 'question.age.option.18-44', desc: 'Answer to "How old are you?"' }),
      '45-49': () => msg('45 to 49', { id: 'question.age.option.45-49', desc: 'Answer to "How old are you?"' }),
      '50-59': () => msg('50 to 59', { id: 'question.age.option.50-59', desc: 'Answer to "How old are you?"' }),
      '60-69': () => msg('60 to 69', { id: 'question.age.option.60-69', desc: 'Answer to "How old are you?"' }),
      '70-plus': () => msg('70 or over', { id: 'question.age.option.70-plus', desc: 'Answer to "How old are you?"' }),
      'not-sure': () => msg('I would rather not say', { id: 'question.age.option.not-sure', desc: 'Answer to "How old are you?"' }),
    },
  },
  cancer: {
    text: () =>
      msg('Have you ever had cancer?', {
        id: 'question.cancer.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Cancer can spread to the spine, sometimes years later.', { id: 'question.cancer.why', desc: '"Why we ask", under a question.' }),
    help: () =>
      msg('Do not count common skin cancers that were removed. Do count melanoma.', {
        id: 'question.cancer.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      never: () => msg('Never', { id: 'question.cancer.option.never', desc: 'Answer to "Have you ever had cancer?"' }),
      past: () => msg('Yes, in the past', { id: 'question.cancer.option.past', desc: 'Answer to "Have you ever had cancer?"' }),
      now: () =>
        msg('Yes, I have it now, or am being treated or tested for it', {
          id: 'question.cancer.option.now',
          desc: 'Answer to "Have you ever had cancer?"',
        }),
      'not-sure': () => msg('Not sure', { id: 'question.cancer.option.not-sure', desc: 'Answer to "Have you ever had cancer?"' }),
    },
  },
  'body-signs': {
    text: () =>
      msg('Have you noticed any of these?', {
        id: 'question.body-signs.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('These can point to a cause outside nerve and muscle.', {
        id: 'question.body-signs.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'weight-loss': () =>
        msg('Losing weight without trying', {
          id: 'question.body-signs.option.weight-loss',
          desc: 'Answer to "Have you noticed any of these?"',
        }),
      'back-shape': () =>
        msg('A new lump or swelling on my back, or a changed shape (not just leaning over from a cramp)', {
          id: 'question.body-signs.option.back-shape',
          desc: 'Answer to "Have you noticed any of these?"',
        }),
      sweats: () =>
        msg('Night sweats that soak me', {
          id: 'question.body-signs.option.sweats',
          desc: '"Drenching" sweats at night: clothes or bed are wet. A little sweat is not meant.',
        }),
      unwell: () =>
        msg('Feeling ill all over, not just from pain', {
          id: 'question.body-signs.option.unwell',
          desc: 'Answer to "Have you noticed any of these?"',
        }),
      none: () => msg('None of these', { id: 'question.body-signs.option.none', desc: 'Answer to "Have you noticed any of these?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.body-signs.option.not-sure', desc: 'Answer to "Have you noticed any of these?"' }),
    },
  },
  night: {
    text: () =>
      msg('What is the pain like at night?', {
        id: 'question.night.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Pain that never eases at night can need a check. Night pain that settles is common with a pinched nerve.', {
        id: 'question.night.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      ok: () =>
        msg('I sleep fine, or only a bit disturbed', {
          id: 'question.night.option.ok',
          desc: 'Answer to "What is the pain like at night?"',
        }),
      settles: () =>
        msg('It wakes me, but settles when I change position. Nights are no worse than days', {
          id: 'question.night.option.settles',
          desc: 'Answer to "What is the pain like at night?"',
        }),
      'second-half': () =>
        msg('It wakes me in the second half of the night. It eases when I get up and move', {
          id: 'question.night.option.second-half',
          desc: 'Answer to "What is the pain like at night?"',
        }),
      'worse-lying': () =>
        msg('It is worse at night or lying down, but eases when I move or change position', {
          id: 'question.night.option.worse-lying',
          desc: 'Answer to "What is the pain like at night?"',
        }),
      'never-eases': () =>
        msg('It never eases, day or night, whatever I do: lying, sitting or walking about', {
          id: 'question.night.option.never-eases',
          desc: 'Danger sign. Never means never: if one position eases it, another answer is right.',
        }),
      'not-sure': () => msg('Not sure', { id: 'question.night.option.not-sure', desc: 'Answer to "What is the pain like at night?"' }),
    },
  },
  'bone-risk': {
    text: () =>
      msg('Do any of these apply to you?', {
        id: 'question.bone-risk.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Weak bones can break after a small slip, or with no slip.', {
        id: 'question.bone-risk.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Of steroids, only tablets count. Inhalers, creams and one injection do not.', {
        id: 'question.bone-risk.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      osteoporosis: () =>
        msg('Thin bones (osteoporosis)', {
          id: 'question.bone-risk.option.osteoporosis',
          desc: 'Answer to "Do any of these apply to you?"',
        }),
      steroids: () =>
        msg('Steroid tablets for 3 months or more', {
          id: 'question.bone-risk.option.steroids',
          desc: 'Answer to "Do any of these apply to you?"',
        }),
      'past-fracture': () =>
        msg('A bone that broke in a small fall', {
          id: 'question.bone-risk.option.past-fracture',
          desc: 'Answer to "Do any of these apply to you?"',
        }),
      none: () => msg('None of these', { id: 'question.bone-risk.option.none', desc: 'Answer to "Do any of these apply to you?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.bone-risk.option.not-sure', desc: 'Answer to "Do any of these apply to you?"' }),
    },
  },
  immune: {
    text: () =>
      msg('Do any of these apply to you?', {
        id: 'question.immune.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Infection in the spine is rare, but more likely with these.', {
        id: 'question.immune.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'immune-weak': () =>
        msg(
          'Weak defence against germs (immune system): chemotherapy, transplant, HIV not under control, or strong medicines that weaken it',
          {
            id: 'question.immune.option.immune-weak',
            desc: 'Answer to "Do any of these apply to you?"',
          },
        ),
      dialysis: () => msg('Kidney dialysis', { id: 'question.immune.option.dialysis', desc: 'Answer to "Do any of these apply to you?"' }),
      diabetes: () => msg('Diabetes', { id: 'question.immune.option.diabetes', desc: 'Answer to "Do any of these apply to you?"' }),
      none: () => msg('None of these', { id: 'question.immune.option.none', desc: 'Answer to "Do any of these apply to you?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.immune.option.not-sure', desc: 'Answer to "Do any of these apply to you?"' }),
    },
  },
  'infection-risk': {
    text: () =>
      msg('In the last 3 months, have you had any of these?', {
        id: 'question.infection-risk.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () => msg('Germs can travel to the spine.', { id: 'question.infection-risk.why', desc: '"Why we ask", under a question.' }),
    help: () =>
      msg('Injected drugs and TB count at any time. Unsure if an infection was serious? Tick "Not sure".', {
        id: 'question.infection-risk.help',
        desc: 'Hint under a question. The name of the answer "Not sure" is quoted.',
      }),
    options: {
      'injected-drugs': () =>
        msg('Injected drugs that were not prescribed, now or ever', {
          id: 'question.infection-risk.option.injected-drugs',
          desc: 'Answer to "In the last 3 months, have you had any of these?"',
        }),
      'spine-procedure': () =>
        msg('A spine operation, or an injection or needle in the back, such as an epidural', {
          id: 'question.infection-risk.option.spine-procedure',
          desc: 'Answer to "In the last 3 months, have you had any of these?"',
        }),
      'recent-infection': () =>
        msg('A serious infection: skin, urine, chest, teeth or blood', {
          id: 'question.infection-risk.option.recent-infection',
          desc: 'Answer to "In the last 3 months, have you had any of these?"',
        }),
      tb: () =>
        msg('TB (tuberculosis), now or in the past, or close contact with someone who has it', {
          id: 'question.infection-risk.option.tb',
          desc: 'Answer to "In the last 3 months, have you had any of these?"',
        }),
      none: () =>
        msg('None of these', {
          id: 'question.infection-risk.option.none',
          desc: 'Answer to "In the last 3 months, have you had any of these?"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.infection-risk.option.not-sure',
          desc: 'Answer to "In the last 3 months, have you had any of these?"',
        }),
    },
  },
  'blood-thinner': {
    text: () =>
      msg('Do you take a blood thinner, or do you bleed easily?', {
        id: 'question.blood-thinner.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Bleeding around the spine is rare, but needs help fast.', {
        id: 'question.blood-thinner.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('For example warfarin, apixaban, rivaroxaban, dabigatran, edoxaban or heparin. Daily low-dose aspirin alone counts as "No".', {
        id: 'question.blood-thinner.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      no: () =>
        msg('No', { id: 'question.blood-thinner.option.no', desc: 'Answer to "Do you take a blood thinner, or do you bleed easily?"' }),
      yes: () =>
        msg('Yes', { id: 'question.blood-thinner.option.yes', desc: 'Answer to "Do you take a blood thinner, or do you bleed easily?"' }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.blood-thinner.option.not-sure',
          desc: 'Answer to "Do you take a blood thinner, or do you bleed easily?"',
        }),
    },
  },
  pregnancy: {
    text: () =>
      msg('Are you pregnant, or have you given birth in the last 3 months?', {
        id: 'question.pregnancy.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('Back and leg pain is common in pregnancy, but some signs need your maternity team.', {
        id: 'question.pregnancy.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      no: () =>
        msg('No, or it does not apply to me', {
          id: 'question.pregnancy.option.no',
          desc: 'Answer to "Are you pregnant, or have you given birth in the last 3…"',
        }),
      pregnant: () =>
        msg('Yes, pregnant', {
          id: 'question.pregnancy.option.pregnant',
          desc: 'Answer to "Are you pregnant, or have you given birth in the last 3…"',
        }),
      maybe: () =>
        msg('I might be', {
          id: 'question.pregnancy.option.maybe',
          desc: 'Answer to "Are you pregnant, or have you given birth in the last 3…"',
        }),
      'not-sure': () =>
        msg('I would rather not say', {
          id: 'question.pregnancy.option.not-sure',
          desc: 'Answer to "Are you pregnant, or have you given birth in the last 3…"',
        }),
      'gave-birth': () =>
        msg('I gave birth in the last 3 months', {
          id: 'question.pregnancy.option.gave-birth',
          desc: 'Answer to "Are you pregnant, or have you given birth in the last 3…"',
        }),
    },
  },
  'pregnancy-signs': {
    text: () =>
      msg('Do you have any of these?', {
        id: 'question.pregnancy-signs.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('These need the maternity team, whatever causes the back pain.', {
        id: 'question.pregnancy-signs.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'heavy-bleeding': () =>
        msg('Heavy bleeding, or bad tummy pain that does not come and go', {
          id: 'question.pregnancy-signs.option.heavy-bleeding',
          desc: 'Answer to "Do you have any of these?"',
        }),
      'shoulder-tip': () =>
        msg('Pain low on one side of the tummy, or at the tip of the shoulder', {
          id: 'question.pregnancy-signs.option.shoulder-tip',
          desc: 'Answer to "Do you have any of these?"',
        }),
      'light-bleeding': () =>
        msg('Light bleeding or spotting', {
          id: 'question.pregnancy-signs.option.light-bleeding',
          desc: 'Answer to "Do you have any of these?"',
        }),
      waters: () =>
        msg('Fluid leaking from the vagina', {
          id: 'question.pregnancy-signs.option.waters',
          desc: 'Answer to "Do you have any of these?"',
        }),
      waves: () =>
        msg('Back or tummy pain that comes and goes in waves', {
          id: 'question.pregnancy-signs.option.waves',
          desc: 'Answer to "Do you have any of these?"',
        }),
      'less-movement': () =>
        msg('The baby is moving less', {
          id: 'question.pregnancy-signs.option.less-movement',
          desc: 'Answer to "Do you have any of these?"',
        }),
      'headache-vision': () =>
        msg('Bad headache, trouble seeing, or sudden swelling of the face or hands', {
          id: 'question.pregnancy-signs.option.headache-vision',
          desc: 'Answer to "Do you have any of these?"',
        }),
      none: () => msg('None of these', { id: 'question.pregnancy-signs.option.none', desc: 'Answer to "Do you have any of these?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.pregnancy-signs.option.not-sure', desc: 'Answer to "Do you have any of these?"' }),
    },
  },
  'pain-where': {
    text: () => msg('Where do you feel pain?', { id: 'question.pain-where.text', desc: 'Question.' }),
    why: () =>
      msg('The place of pain gives clues to its cause.', { id: 'question.pain-where.why', desc: '"Why we ask", under a question.' }),
    help: () =>
      msg('Tap every place that hurts, on the body map or in the list.', {
        id: 'question.pain-where.help',
        desc: 'Hint under a question. There is a body map with a list beside it; both work.',
      }),
    options: {
      neck: () => msg('Neck', { id: 'question.pain-where.option.neck', desc: 'Answer to "Where do you feel pain?"' }),
      'shoulder-arm': () =>
        msg('Shoulder or arm', {
          id: 'question.pain-where.option.shoulder-arm',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'upper-back': () =>
        msg('Between the shoulder blades', {
          id: 'question.pain-where.option.upper-back',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'mid-back': () =>
        msg('Middle of the back, above the lower back', {
          id: 'question.pain-where.option.mid-back',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      band: () =>
        msg('A band round the chest or tummy', {
          id: 'question.pain-where.option.band',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'low-back': () => msg('Lower back', { id: 'question.pain-where.option.low-back', desc: 'Answer to "Where do you feel pain?"' }),
      'si-dimple': () =>
        msg('One spot at the dimple beside the base of the spine, as small as a fingertip', {
          id: 'question.pain-where.option.si-dimple',
          desc: 'A place of pain. One small spot that a finger can cover, not any sore place low in the back.',
        }),
      buttock: () => msg('Buttock', { id: 'question.pain-where.option.buttock', desc: 'Answer to "Where do you feel pain?"' }),
      groin: () => msg('Groin', { id: 'question.pain-where.option.groin', desc: 'Answer to "Where do you feel pain?"' }),
      'hip-outer': () =>
        msg('Outer side of the hip', {
          id: 'question.pain-where.option.hip-outer',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'thigh-front': () =>
        msg('Front of the thigh', {
          id: 'question.pain-where.option.thigh-front',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'thigh-outer': () =>
        msg('Outer thigh', {
          id: 'question.pain-where.option.thigh-outer',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'thigh-back': () =>
        msg('Back of the thigh', {
          id: 'question.pain-where.option.thigh-back',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'knee-front': () => msg('Knee', { id: 'question.pain-where.option.knee-front', desc: 'Answer to "Where do you feel pain?"' }),
      'shin-inner': () =>
        msg('Inner shin or inner ankle', {
          id: 'question.pain-where.option.shin-inner',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'shin-outer': () => msg('Outer shin', { id: 'question.pain-where.option.shin-outer', desc: 'Answer to "Where do you feel pain?"' }),
      'calf-back': () => msg('Calf', { id: 'question.pain-where.option.calf-back', desc: 'Answer to "Where do you feel pain?"' }),
      'foot-top': () =>
        msg('Top of the foot or big toe', {
          id: 'question.pain-where.option.foot-top',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'foot-outer': () =>
        msg('Outer edge of the foot or little toe', {
          id: 'question.pain-where.option.foot-outer',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      sole: () => msg('Sole or heel', { id: 'question.pain-where.option.sole', desc: 'Answer to "Where do you feel pain?"' }),
      flank: () =>
        msg('Side, or ribs at the back', {
          id: 'question.pain-where.option.flank',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'belly-pelvis': () =>
        msg('Tummy or pelvis', {
          id: 'question.pain-where.option.belly-pelvis',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'thigh-inner': () =>
        msg('Inner thigh', {
          id: 'question.pain-where.option.thigh-inner',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'knee-back': () =>
        msg('Back of the knee', {
          id: 'question.pain-where.option.knee-back',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      none: () =>
        msg('No pain, only numbness or weakness', {
          id: 'question.pain-where.option.none',
          desc: 'Answer to "Where do you feel pain?"',
        }),
      'not-sure': () => msg('Not sure', { id: 'question.pain-where.option.not-sure', desc: 'Answer to "Where do you feel pain?"' }),
    },
  },
  'leg-reach': {
    text: () => msg('How far down does the pain, tingling or numbness go?', { id: 'question.leg-reach.text', desc: 'Question.' }),
    why: () =>
      msg('Pain that goes below the knee makes a pinched nerve more likely.', {
        id: 'question.leg-reach.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Only what is new or worse since this began.', {
        id: 'question.leg-reach.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      none: () =>
        msg('It stays in the back', {
          id: 'question.leg-reach.option.none',
          desc: 'Answer to "How far down does the pain, tingling or numbness go?"',
        }),
      buttock: () =>
        msg('To the buttock or hip', {
          id: 'question.leg-reach.option.buttock',
          desc: 'Answer to "How far down does the pain, tingling or numbness go?"',
        }),
      thigh: () =>
        msg('To the thigh', {
          id: 'question.leg-reach.option.thigh',
          desc: 'Answer to "How far down does the pain, tingling or numbness go?"',
        }),
      'below-knee': () =>
        msg('Below the knee', {
          id: 'question.leg-reach.option.below-knee',
          desc: 'Answer to "How far down does the pain, tingling or numbness go?"',
        }),
      foot: () =>
        msg('Into the foot or toes', {
          id: 'question.leg-reach.option.foot',
          desc: 'Answer to "How far down does the pain, tingling or numbness go?"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.leg-reach.option.not-sure',
          desc: 'Answer to "How far down does the pain, tingling or numbness go?"',
        }),
    },
  },
  'main-pain': {
    text: () => msg('Which is worse, your back or your leg?', { id: 'question.main-pain.text', desc: 'Question.' }),
    why: () =>
      msg('With a pinched nerve the leg often hurts more than the back.', {
        id: 'question.main-pain.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'back-only': () =>
        msg('I only have back pain', {
          id: 'question.main-pain.option.back-only',
          desc: 'Answer to "Which is worse, your back or your leg?"',
        }),
      'back-more': () =>
        msg('Back worse than leg', {
          id: 'question.main-pain.option.back-more',
          desc: 'Answer to "Which is worse, your back or your leg?"',
        }),
      equal: () =>
        msg('About the same', { id: 'question.main-pain.option.equal', desc: 'Answer to "Which is worse, your back or your leg?"' }),
      'leg-more': () =>
        msg('Leg worse than back', {
          id: 'question.main-pain.option.leg-more',
          desc: 'Answer to "Which is worse, your back or your leg?"',
        }),
      'leg-only': () =>
        msg('I only have leg pain', {
          id: 'question.main-pain.option.leg-only',
          desc: 'Answer to "Which is worse, your back or your leg?"',
        }),
      'arm-neck': () =>
        msg('Mainly my neck or arm', {
          id: 'question.main-pain.option.arm-neck',
          desc: 'Answer to "Which is worse, your back or your leg?"',
        }),
      'no-pain': () =>
        msg('No pain, only numbness or weakness', {
          id: 'question.main-pain.option.no-pain',
          desc: 'Answer to "Which is worse, your back or your leg?"',
        }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.main-pain.option.not-sure', desc: 'Answer to "Which is worse, your back or your leg?"' }),
    },
  },
  feeling: {
    text: () => msg('What does it feel like in the leg?', { id: 'question.feeling.text', desc: 'Question.' }),
    why: () =>
      msg('Numbness and pins and needles point to a nerve.', { id: 'question.feeling.why', desc: '"Why we ask", under a question.' }),
    help: () =>
      msg('Only what is new or worse since this began.', {
        id: 'question.feeling.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      numb: () => msg('Numb', { id: 'question.feeling.option.numb', desc: 'Answer to "What does it feel like in the leg?"' }),
      pins: () => msg('Pins and needles', { id: 'question.feeling.option.pins', desc: 'Answer to "What does it feel like in the leg?"' }),
      burning: () => msg('Burning', { id: 'question.feeling.option.burning', desc: 'Answer to "What does it feel like in the leg?"' }),
      shock: () =>
        msg('Shooting or electric', { id: 'question.feeling.option.shock', desc: 'Answer to "What does it feel like in the leg?"' }),
      ache: () => msg('Dull ache or cramp', { id: 'question.feeling.option.ache', desc: 'Answer to "What does it feel like in the leg?"' }),
      none: () => msg('Nothing in the leg', { id: 'question.feeling.option.none', desc: 'Answer to "What does it feel like in the leg?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.feeling.option.not-sure', desc: 'Answer to "What does it feel like in the leg?"' }),
    },
  },
  'numb-zones': {
    text: () => msg('Where is the skin numb or tingly?', { id: 'question.numb-zones.text', desc: 'Question.' }),
    why: () =>
      msg('Each nerve usually serves a strip of skin, but people differ a lot.', {
        id: 'question.numb-zones.why',
        desc: '"Why we ask", under a question.',
      }),
    help: () =>
      msg('Only what is new or worse since this began.', {
        id: 'question.numb-zones.help',
        desc: 'Hint under a question: what is meant and what is not.',
      }),
    options: {
      'thigh-front-upper': () =>
        msg('Upper front of the thigh', {
          id: 'question.numb-zones.option.thigh-front-upper',
          desc: 'Answer to "Where is the skin numb or tingly?"',
        }),
      'thigh-front-lower': () =>
        msg('Lower front of the thigh or knee', {
          id: 'question.numb-zones.option.thigh-front-lower',
          desc: 'Answer to "Where is the skin numb or tingly?"',
        }),
      'thigh-outer': () =>
        msg('Outer thigh only', { id: 'question.numb-zones.option.thigh-outer', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      'thigh-back': () =>
        msg('Back of the thigh', { id: 'question.numb-zones.option.thigh-back', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      'shin-inner': () =>
        msg('Inner shin or inner ankle', {
          id: 'question.numb-zones.option.shin-inner',
          desc: 'Answer to "Where is the skin numb or tingly?"',
        }),
      'shin-outer': () =>
        msg('Outer shin', { id: 'question.numb-zones.option.shin-outer', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      'foot-top': () =>
        msg('Top of the foot', { id: 'question.numb-zones.option.foot-top', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      'big-toe': () => msg('Big toe', { id: 'question.numb-zones.option.big-toe', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      'foot-outer': () =>
        msg('Outer foot or little toe', {
          id: 'question.numb-zones.option.foot-outer',
          desc: 'Answer to "Where is the skin numb or tingly?"',
        }),
      sole: () => msg('Sole or heel', { id: 'question.numb-zones.option.sole', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      calf: () => msg('Calf', { id: 'question.numb-zones.option.calf', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      'whole-leg': () =>
        msg('The whole leg', { id: 'question.numb-zones.option.whole-leg', desc: 'Answer to "Where is the skin numb or tingly?"' }),
      none: () =>
        msg('Nowhere: the skin feels normal', {
          id: 'question.numb-zones.option.none',
          desc: 'Answer to "Where is the skin numb or tingly?"',
        }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.numb-zones.option.not-sure', desc: 'Answer to "Where is the skin numb or tingly?"' }),
    },
  },
  'weak-moves': {
    text: () => msg('Which movement is weak?', { id: 'question.weak-moves.text', desc: 'Question.' }),
    why: () =>
      msg('Each movement is worked mainly by one or two nerves.', {
        id: 'question.weak-moves.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'hip-lift': () =>
        msg('Lifting the thigh, for example into a car or bath', {
          id: 'question.weak-moves.option.hip-lift',
          desc: 'Answer to "Which movement is weak?"',
        }),
      'knee-straighten': () =>
        msg('Straightening the knee: stairs are hard, or it gives way', {
          id: 'question.weak-moves.option.knee-straighten',
          desc: 'Answer to "Which movement is weak?"',
        }),
      'foot-up': () =>
        msg('Lifting the front of the foot, or walking on the heel', {
          id: 'question.weak-moves.option.foot-up',
          desc: 'Answer to "Which movement is weak?"',
        }),
      'toe-up': () => msg('Lifting the big toe', { id: 'question.weak-moves.option.toe-up', desc: 'Answer to "Which movement is weak?"' }),
      'toe-stand': () =>
        msg('Standing on tiptoe or pushing off', {
          id: 'question.weak-moves.option.toe-stand',
          desc: 'Answer to "Which movement is weak?"',
        }),
      'hip-out': () =>
        msg('Standing on one leg: the hip sags', { id: 'question.weak-moves.option.hip-out', desc: 'Answer to "Which movement is weak?"' }),
      all: () => msg('The whole leg', { id: 'question.weak-moves.option.all', desc: 'Answer to "Which movement is weak?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.weak-moves.option.not-sure', desc: 'Answer to "Which movement is weak?"' }),
    },
  },
  cough: {
    text: () => msg('Does coughing, sneezing or straining make it worse?', { id: 'question.cough.text', desc: 'Question.' }),
    why: () => msg('This raises pressure round the nerve.', { id: 'question.cough.why', desc: '"Why we ask", under a question.' }),
    options: {
      no: () => msg('No', { id: 'question.cough.option.no', desc: 'Answer to "Does coughing, sneezing or straining make it worse?"' }),
      leg: () =>
        msg('Yes, it shoots into the leg', {
          id: 'question.cough.option.leg',
          desc: 'Answer to "Does coughing, sneezing or straining make it worse?"',
        }),
      back: () =>
        msg('Yes, but only in the back', {
          id: 'question.cough.option.back',
          desc: 'Answer to "Does coughing, sneezing or straining make it worse?"',
        }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.cough.option.not-sure', desc: 'Answer to "Does coughing, sneezing or straining make it worse?"' }),
    },
  },
  'worse-with': {
    text: () => msg('What makes it worse?', { id: 'question.worse-with.text', desc: 'Question.' }),
    why: () =>
      msg('It helps to tell nerve, joint, hip and blood-flow trouble apart.', {
        id: 'question.worse-with.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      sitting: () => msg('Sitting', { id: 'question.worse-with.option.sitting', desc: 'Answer to "What makes it worse?"' }),
      bending: () =>
        msg('Bending forward or lifting', { id: 'question.worse-with.option.bending', desc: 'Answer to "What makes it worse?"' }),
      standing: () => msg('Standing still', { id: 'question.worse-with.option.standing', desc: 'Answer to "What makes it worse?"' }),
      walking: () => msg('Walking', { id: 'question.worse-with.option.walking', desc: 'Answer to "What makes it worse?"' }),
      lying: () => msg('Lying flat', { id: 'question.worse-with.option.lying', desc: 'Answer to "What makes it worse?"' }),
      'hip-move': () =>
        msg('Bending to put on socks and shoes, or getting in or out of a car', {
          id: 'question.worse-with.option.hip-move',
          desc: 'Answer to "What makes it worse?"',
        }),
      rolling: () =>
        msg('Turning over in bed or standing on one leg', {
          id: 'question.worse-with.option.rolling',
          desc: 'Answer to "What makes it worse?"',
        }),
      nothing: () => msg('Nothing changes it', { id: 'question.worse-with.option.nothing', desc: 'Answer to "What makes it worse?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.worse-with.option.not-sure', desc: 'Answer to "What makes it worse?"' }),
    },
  },
  'better-with': {
    text: () => msg('What makes it better?', { id: 'question.better-with.text', desc: 'Question.' }),
    why: () =>
      msg('Leg pain that eases when you sit or bend forward can come from a narrow spinal canal.', {
        id: 'question.better-with.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      sitting: () => msg('Sitting down', { id: 'question.better-with.option.sitting', desc: 'Answer to "What makes it better?"' }),
      bending: () =>
        msg('Bending forward or leaning on a trolley', {
          id: 'question.better-with.option.bending',
          desc: 'Answer to "What makes it better?"',
        }),
      'standing-still': () =>
        msg('Just standing still after walking', {
          id: 'question.better-with.option.standing-still',
          desc: 'Answer to "What makes it better?"',
        }),
      lying: () => msg('Lying down', { id: 'question.better-with.option.lying', desc: 'Answer to "What makes it better?"' }),
      moving: () => msg('Moving about', { id: 'question.better-with.option.moving', desc: 'Answer to "What makes it better?"' }),
      nothing: () => msg('Nothing', { id: 'question.better-with.option.nothing', desc: 'Answer to "What makes it better?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.better-with.option.not-sure', desc: 'Answer to "What makes it better?"' }),
    },
  },
  onset: {
    text: () => msg('How did it start?', { id: 'question.onset.text', desc: 'Question.' }),
    why: () =>
      msg('A very sudden, very severe start has some serious causes.', {
        id: 'question.onset.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'sudden-severe': () =>
        msg('The worst pain within seconds or minutes, for no reason', {
          id: 'question.onset.option.sudden-severe',
          desc: 'Danger sign. All three belong together: the worst pain, very fast, and no reason such as a lift. Not just "I do not know why it began".',
        }),
      'with-movement': () =>
        msg('Suddenly, with a movement, lift, twist or fall', {
          id: 'question.onset.option.with-movement',
          desc: 'Answer to "How did it start?"',
        }),
      days: () => msg('Over a few days', { id: 'question.onset.option.days', desc: 'Answer to "How did it start?"' }),
      gradual: () => msg('Slowly, over weeks or months', { id: 'question.onset.option.gradual', desc: 'Answer to "How did it start?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.onset.option.not-sure', desc: 'Answer to "How did it start?"' }),
    },
  },
  duration: {
    text: () => msg('How long have you had this pain or problem this time?', { id: 'question.duration.text', desc: 'Question.' }),
    why: () =>
      msg('Most pinched nerves improve over weeks. Longer ones are worth another look.', {
        id: 'question.duration.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'under-2w': () =>
        msg('Less than 2 weeks', {
          id: 'question.duration.option.under-2w',
          desc: 'Answer to "How long have you had this pain or problem this time?"',
        }),
      '2-6w': () =>
        msg('2 to 6 weeks', {
          id: 'question.duration.option.2-6w',
          desc: 'Answer to "How long have you had this pain or problem this time?"',
        }),
      '6-12w': () =>
        msg('6 to 12 weeks', {
          id: 'question.duration.option.6-12w',
          desc: 'Answer to "How long have you had this pain or problem this time?"',
        }),
      'over-12w': () =>
        msg('More than 12 weeks', {
          id: 'question.duration.option.over-12w',
          desc: 'Answer to "How long have you had this pain or problem this time?"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.duration.option.not-sure',
          desc: 'Answer to "How long have you had this pain or problem this time?"',
        }),
    },
  },
  course: {
    text: () => msg('Overall, is it getting better or worse?', { id: 'question.course.text', desc: 'Question.' }),
    why: () =>
      msg('Getting worse means you should be seen sooner.', { id: 'question.course.why', desc: '"Why we ask", under a question.' }),
    options: {
      better: () => msg('Better', { id: 'question.course.option.better', desc: 'Answer to "Overall, is it getting better or worse?"' }),
      same: () => msg('About the same', { id: 'question.course.option.same', desc: 'Answer to "Overall, is it getting better or worse?"' }),
      'comes-goes': () =>
        msg('It comes and goes', { id: 'question.course.option.comes-goes', desc: 'Answer to "Overall, is it getting better or worse?"' }),
      'worse-slow': () =>
        msg('Slowly worse', { id: 'question.course.option.worse-slow', desc: 'Answer to "Overall, is it getting better or worse?"' }),
      'worse-fast': () =>
        msg('Worse by the hour or day', {
          id: 'question.course.option.worse-fast',
          desc: 'Answer to "Overall, is it getting better or worse?"',
        }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.course.option.not-sure', desc: 'Answer to "Overall, is it getting better or worse?"' }),
    },
  },
  'pain-level': {
    text: () => msg('How bad is the pain at its usual worst?', { id: 'question.pain-level.text', desc: 'Question.' }),
    why: () =>
      msg('Very bad pain needs help with pain relief.', { id: 'question.pain-level.why', desc: '"Why we ask", under a question.' }),
    options: {
      none: () => msg('No pain', { id: 'question.pain-level.option.none', desc: 'Answer to "How bad is the pain at its usual worst?"' }),
      mild: () => msg('Mild', { id: 'question.pain-level.option.mild', desc: 'Answer to "How bad is the pain at its usual worst?"' }),
      moderate: () =>
        msg('Moderate', { id: 'question.pain-level.option.moderate', desc: 'Answer to "How bad is the pain at its usual worst?"' }),
      severe: () => msg('Severe', { id: 'question.pain-level.option.severe', desc: 'Answer to "How bad is the pain at its usual worst?"' }),
      unbearable: () =>
        msg('Unbearable: I cannot cope at home', {
          id: 'question.pain-level.option.unbearable',
          desc: 'Answer to "How bad is the pain at its usual worst?"',
        }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.pain-level.option.not-sure', desc: 'Answer to "How bad is the pain at its usual worst?"' }),
    },
  },
  function: {
    text: () => msg('What can you still do?', { id: 'question.function.text', desc: 'Question.' }),
    why: () => msg('Pain that stops normal life should be seen.', { id: 'question.function.why', desc: '"Why we ask", under a question.' }),
    options: {
      most: () => msg('Most things', { id: 'question.function.option.most', desc: 'Answer to "What can you still do?"' }),
      some: () => msg('Some things are hard', { id: 'question.function.option.some', desc: 'Answer to "What can you still do?"' }),
      little: () =>
        msg('I cannot do my usual work or tasks', { id: 'question.function.option.little', desc: 'Answer to "What can you still do?"' }),
      'cannot-walk': () =>
        msg('I cannot walk or stand at all, not even to the toilet', {
          id: 'question.function.option.cannot-walk',
          desc: 'Answer to "What can you still do?"',
        }),
      'not-sure': () => msg('Not sure', { id: 'question.function.option.not-sure', desc: 'Answer to "What can you still do?"' }),
    },
  },
  sleep: {
    text: () => msg('How is your sleep?', { id: 'question.sleep.text', desc: 'Question.' }),
    why: () =>
      msg('Poor sleep makes pain harder and slows recovery.', { id: 'question.sleep.why', desc: '"Why we ask", under a question.' }),
    options: {
      ok: () => msg('Fine', { id: 'question.sleep.option.ok', desc: 'Answer to "How is your sleep?"' }),
      some: () => msg('Some bad nights', { id: 'question.sleep.option.some', desc: 'Answer to "How is your sleep?"' }),
      most: () => msg('Most nights are bad', { id: 'question.sleep.option.most', desc: 'Answer to "How is your sleep?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.sleep.option.not-sure', desc: 'Answer to "How is your sleep?"' }),
    },
  },
  tried: {
    text: () => msg('What have you tried for this?', { id: 'question.tried.text', desc: 'Question.' }),
    why: () => msg('It helps to decide the next step.', { id: 'question.tried.why', desc: '"Why we ask", under a question.' }),
    options: {
      nothing: () => msg('Nothing yet', { id: 'question.tried.option.nothing', desc: 'Answer to "What have you tried for this?"' }),
      'self-care': () =>
        msg('Home care for a few weeks: moving, heat, pharmacy painkillers', {
          id: 'question.tried.option.self-care',
          desc: 'Answer to "What have you tried for this?"',
        }),
      physio: () =>
        msg('Physiotherapy or exercises', { id: 'question.tried.option.physio', desc: 'Answer to "What have you tried for this?"' }),
      medicine: () =>
        msg('Prescribed medicine', { id: 'question.tried.option.medicine', desc: 'Answer to "What have you tried for this?"' }),
      injection: () =>
        msg('An injection in the spine', { id: 'question.tried.option.injection', desc: 'Answer to "What have you tried for this?"' }),
      'old-surgery': () =>
        msg('A back operation more than 3 months ago', {
          id: 'question.tried.option.old-surgery',
          desc: 'Answer to "What have you tried for this?"',
        }),
      'not-sure': () => msg('Not sure', { id: 'question.tried.option.not-sure', desc: 'Answer to "What have you tried for this?"' }),
    },
  },
  aneurysm: {
    text: () =>
      msg('Do any of these apply to you?', {
        id: 'question.aneurysm.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('A swollen main artery can cause back pain. Poor blood flow can cause leg pain.', {
        id: 'question.aneurysm.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'known-aneurysm': () =>
        msg('I have been told that I have an aneurysm (swollen artery)', {
          id: 'question.aneurysm.option.known-aneurysm',
          desc: 'Answer to "Do any of these apply to you?"',
        }),
      smoker: () => msg('I smoke or used to', { id: 'question.aneurysm.option.smoker', desc: 'Answer to "Do any of these apply to you?"' }),
      'high-bp': () =>
        msg('High blood pressure', { id: 'question.aneurysm.option.high-bp', desc: 'Answer to "Do any of these apply to you?"' }),
      'poor-circulation': () =>
        msg('Heart disease, or poor blood flow to the legs', {
          id: 'question.aneurysm.option.poor-circulation',
          desc: 'Answer to "Do any of these apply to you?"',
        }),
      none: () => msg('None of these', { id: 'question.aneurysm.option.none', desc: 'Answer to "Do any of these apply to you?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.aneurysm.option.not-sure', desc: 'Answer to "Do any of these apply to you?"' }),
    },
  },
  'foot-sore': {
    text: () =>
      msg('Does a foot have a sore, ulcer or black patch that will not heal? Or foot pain in bed that eases when you hang the leg down?', {
        id: 'question.foot-sore.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('These can be signs of very poor blood flow.', { id: 'question.foot-sore.why', desc: '"Why we ask", under a question.' }),
    options: {
      no: () =>
        msg('No (a fresh blister does not count)', {
          id: 'question.foot-sore.option.no',
          desc: 'Answer to "Does a foot have a sore, ulcer or black patch that will…"',
        }),
      yes: () =>
        msg('Yes', { id: 'question.foot-sore.option.yes', desc: 'Answer to "Does a foot have a sore, ulcer or black patch that will…"' }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.foot-sore.option.not-sure',
          desc: 'Answer to "Does a foot have a sore, ulcer or black patch that will…"',
        }),
    },
  },
  'back-start': {
    text: () => msg('How old were you when your back pain first began?', { id: 'question.back-start.text', desc: 'Question.' }),
    why: () =>
      msg('Back pain from an inflamed spine usually begins young.', {
        id: 'question.back-start.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'before-35': () =>
        msg('Under 35', {
          id: 'question.back-start.option.before-35',
          desc: 'Answer to "How old were you when your back pain first began?"',
        }),
      '35-44': () =>
        msg('35 to 44', { id: 'question.back-start.option.35-44', desc: 'Answer to "How old were you when your back pain first began?"' }),
      '45-plus': () =>
        msg('45 or over', {
          id: 'question.back-start.option.45-plus',
          desc: 'Answer to "How old were you when your back pain first began?"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.back-start.option.not-sure',
          desc: 'Answer to "How old were you when your back pain first began?"',
        }),
    },
  },
  'spa-signs': {
    text: () => msg('Which of these apply to you?', { id: 'question.spa-signs.text', desc: 'Question.' }),
    why: () =>
      msg('Several together suggest an inflamed spine, which has its own treatment.', {
        id: 'question.spa-signs.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      'stiff-move': () =>
        msg('It gets better with movement, not with rest', {
          id: 'question.spa-signs.option.stiff-move',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      nsaid: () =>
        msg('Anti-inflammatory tablets help within 2 days', {
          id: 'question.spa-signs.option.nsaid',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      relative: () =>
        msg('A parent, brother, sister or child has spondyloarthritis, ankylosing spondylitis or psoriatic arthritis', {
          id: 'question.spa-signs.option.relative',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      arthritis: () =>
        msg('Swollen joints, now or before', {
          id: 'question.spa-signs.option.arthritis',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      heel: () =>
        msg('Pain where the tendon joins the heel, or sore tendons', {
          id: 'question.spa-signs.option.heel',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      psoriasis: () =>
        msg('Psoriasis (a scaly skin illness), now or before', {
          id: 'question.spa-signs.option.psoriasis',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      'eye-bowel': () =>
        msg('Red, painful eye (uveitis), or Crohn’s or colitis of the bowel', {
          id: 'question.spa-signs.option.eye-bowel',
          desc: 'Answer to "Which of these apply to you?"',
        }),
      none: () => msg('None of these', { id: 'question.spa-signs.option.none', desc: 'Answer to "Which of these apply to you?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.spa-signs.option.not-sure', desc: 'Answer to "Which of these apply to you?"' }),
    },
  },
  'knee-pressure': {
    text: () =>
      msg(
        'Did one of these come before the weak foot? Long sitting with crossed legs, kneeling or squatting, a cast, very heavy sleep, much weight loss.',
        { id: 'question.knee-pressure.text', desc: 'Question.' },
      ),
    why: () =>
      msg('A nerve can be pressed at the side of the knee.', { id: 'question.knee-pressure.why', desc: '"Why we ask", under a question.' }),
    options: {
      no: () =>
        msg('No', {
          id: 'question.knee-pressure.option.no',
          desc: 'Answer to "Did one of these come before the weak foot? Long sittin…"',
        }),
      yes: () =>
        msg('Yes', {
          id: 'question.knee-pressure.option.yes',
          desc: 'Answer to "Did one of these come before the weak foot? Long sittin…"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.knee-pressure.option.not-sure',
          desc: 'Answer to "Did one of these come before the weak foot? Long sittin…"',
        }),
    },
  },
  'thigh-pressure': {
    text: () =>
      msg('Do you wear a tight belt, tight clothes or a tool belt? Or have you gained weight?', {
        id: 'question.thigh-pressure.text',
        desc: 'Question.',
      }),
    why: () =>
      msg('A skin nerve can be pressed at the front of the hip.', {
        id: 'question.thigh-pressure.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      no: () =>
        msg('No', {
          id: 'question.thigh-pressure.option.no',
          desc: 'Answer to "Do you wear a tight belt, tight clothes or a tool belt?…"',
        }),
      yes: () =>
        msg('Yes', {
          id: 'question.thigh-pressure.option.yes',
          desc: 'Answer to "Do you wear a tight belt, tight clothes or a tool belt?…"',
        }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.thigh-pressure.option.not-sure',
          desc: 'Answer to "Do you wear a tight belt, tight clothes or a tool belt?…"',
        }),
    },
  },
  cycle: {
    text: () => msg('Does the leg pain come with your periods?', { id: 'question.cycle.text', desc: 'Question.' }),
    why: () =>
      msg('Some women’s health problems can irritate the same nerve.', {
        id: 'question.cycle.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      no: () =>
        msg('No, or it does not apply', { id: 'question.cycle.option.no', desc: 'Answer to "Does the leg pain come with your periods?"' }),
      yes: () => msg('Yes', { id: 'question.cycle.option.yes', desc: 'Answer to "Does the leg pain come with your periods?"' }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.cycle.option.not-sure', desc: 'Answer to "Does the leg pain come with your periods?"' }),
    },
  },
  arm: {
    text: () =>
      msg('Do you have pain, tingling or weakness in an arm or hand?', {
        id: 'question.arm.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () =>
      msg('The neck has nerves too. This checker can only point you to the right place.', {
        id: 'question.arm.why',
        desc: '"Why we ask", under a question.',
      }),
    options: {
      none: () =>
        msg('No', { id: 'question.arm.option.none', desc: 'Answer to "Do you have pain, tingling or weakness in an arm or han…"' }),
      one: () =>
        msg('One arm', { id: 'question.arm.option.one', desc: 'Answer to "Do you have pain, tingling or weakness in an arm or han…"' }),
      both: () =>
        msg('Both arms', { id: 'question.arm.option.both', desc: 'Answer to "Do you have pain, tingling or weakness in an arm or han…"' }),
      'not-sure': () =>
        msg('Not sure', {
          id: 'question.arm.option.not-sure',
          desc: 'Answer to "Do you have pain, tingling or weakness in an arm or han…"',
        }),
    },
  },
  'arm-zones': {
    text: () => msg('Where is the arm or hand tingly or numb?', { id: 'question.arm-zones.text', desc: 'Question.' }),
    why: () => msg('A clue to which neck nerve it is.', { id: 'question.arm-zones.why', desc: '"Why we ask", under a question.' }),
    options: {
      'upper-arm': () =>
        msg('Outer upper arm', { id: 'question.arm-zones.option.upper-arm', desc: 'Answer to "Where is the arm or hand tingly or numb?"' }),
      'thumb-index': () =>
        msg('Thumb or index finger side', {
          id: 'question.arm-zones.option.thumb-index',
          desc: 'Answer to "Where is the arm or hand tingly or numb?"',
        }),
      middle: () =>
        msg('Middle finger', { id: 'question.arm-zones.option.middle', desc: 'Answer to "Where is the arm or hand tingly or numb?"' }),
      'ring-little': () =>
        msg('Ring or little finger side', {
          id: 'question.arm-zones.option.ring-little',
          desc: 'Answer to "Where is the arm or hand tingly or numb?"',
        }),
      whole: () =>
        msg('The whole hand', { id: 'question.arm-zones.option.whole', desc: 'Answer to "Where is the arm or hand tingly or numb?"' }),
      none: () => msg('Not numb', { id: 'question.arm-zones.option.none', desc: 'Answer to "Where is the arm or hand tingly or numb?"' }),
      'not-sure': () =>
        msg('Not sure', { id: 'question.arm-zones.option.not-sure', desc: 'Answer to "Where is the arm or hand tingly or numb?"' }),
    },
  },
  'arm-weak': {
    text: () =>
      msg('Which arm movement is weak?', {
        id: 'question.arm-weak.text',
        desc: 'Question about a danger sign. Must not sound milder or more frightening than the English.',
      }),
    why: () => msg('A clue to which neck nerve it is.', { id: 'question.arm-weak.why', desc: '"Why we ask", under a question.' }),
    options: {
      'lift-arm': () =>
        msg('Lifting the arm out to the side', {
          id: 'question.arm-weak.option.lift-arm',
          desc: 'Answer to "Which arm movement is weak?"',
        }),
      'bend-elbow': () =>
        msg('Bending the elbow or lifting the wrist', {
          id: 'question.arm-weak.option.bend-elbow',
          desc: 'Answer to "Which arm movement is weak?"',
        }),
      'straighten-elbow': () =>
        msg('Straightening the elbow', {
          id: 'question.arm-weak.option.straighten-elbow',
          desc: 'Answer to "Which arm movement is weak?"',
        }),
      grip: () =>
        msg('Gripping or moving fingers', { id: 'question.arm-weak.option.grip', desc: 'Answer to "Which arm movement is weak?"' }),
      none: () => msg('None', { id: 'question.arm-weak.option.none', desc: 'Answer to "Which arm movement is weak?"' }),
      'not-sure': () => msg('Not sure', { id: 'question.arm-weak.option.not-sure', desc: 'Answer to "Which arm movement is weak?"' }),
    },
  },
} as const satisfies { readonly [Id in QuestionId]: QuestionWords<Id> };
