const cites = ['book'];
const question = (over = {}) => ({
  section: 'A',
  kind: 'one',
  danger: false,
  ask: 'always',
  askWhen: null,
  doubtFloor: null,
  cites,
  ...over,
});
const rule = (level, when, over = {}) => ({
  number: 'X',
  level,
  when,
  concern: level,
  evidence: 'D',
  cites,
  action: null,
  holdTreatments: false,
  ...over,
});

/** A sound knowledge of a few lines, for what the real one never does. Every call makes a new copy, to be spoilt at will. */
export function smallKnowledge() {
  return {
    version: 'small',
    contentDate: '2000-01-01',
    questions: {
      numb: question({
        danger: true,
        doubtFloor: 'urgent',
        options: { no: { rank: 0, informs: 'clear-answer' }, yes: { rank: 2 }, 'not-sure': { rank: 1 } },
      }),
      since: question({
        ask: 'if',
        askWhen: { q: 'numb', in: ['yes'] },
        options: { new: {}, old: {} },
      }),
      places: question({
        kind: 'many',
        options: { leg: {}, foot: {}, none: { exclusive: true, informs: 'clear-answer' } },
      }),
      sleep: question({ ask: 'optional', options: { good: { informs: 'summary' }, bad: {} } }),
    },
    findings: {
      'numb-new': {
        all: [
          { q: 'numb', in: ['yes'] },
          { q: 'since', in: ['new'] },
        ],
      },
    },
    rules: {
      now: rule('emergency', { finding: 'numb-new' }, { holdTreatments: true, action: 'call' }),
      today: rule('urgent', {
        any: [
          { q: 'numb', in: ['not-sure'] },
          { q: 'since', in: ['old'] },
        ],
      }),
      tired: rule('routine', { q: 'sleep', in: ['bad'] }),
      home: rule('self-care', { all: [] }),
    },
    patterns: {
      nerve: {
        priority: 1,
        fits: {
          atLeast: 2,
          of: [
            { q: 'places', in: ['leg'] },
            { q: 'places', in: ['foot'] },
          ],
        },
        possible: { q: 'places', in: ['leg', 'foot'] },
        maxConfidence: 'low',
        cites,
      },
      ordinary: { priority: 2, fits: { q: 'places', in: ['none'] }, possible: null, maxConfidence: 'low', cites },
      unclear: { priority: null, fits: null, possible: null, maxConfidence: 'none', cites },
    },
    rootScoring: { zoneCap: 2, moveCap: 2, painCap: 1, threshold: 1, margin: 0, maxRoots: 1 },
    rootTables: {
      leg: {
        enabledBy: 'nerve',
        zonesFrom: 'places',
        movesFrom: 'sleep',
        painFrom: null,
        roots: { L5: { zones: { foot: 1 }, moves: {} } },
      },
    },
    concerns: { emergency: { cites }, urgent: { cites }, routine: { cites }, 'self-care': { cites } },
    actions: { call: { cites } },
    citations: { book: { reference: 'A book', url: null, verified: false } },
    incompleteRules: [],
    tooYoung: { any: [] },
    selfCare: { walk: { whenHeld: false, cites } },
    expect: { weeks: { patterns: ['nerve'], cites } },
    safetyNet: { worse: { level: 'soon', cites } },
  };
}
