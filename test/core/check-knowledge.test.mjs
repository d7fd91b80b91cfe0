import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkKnowledge } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';
import { isDeeplyFrozen } from '../support/answer-sheets.mjs';
import { smallKnowledge } from '../support/small-knowledge.mjs';

/** What is found when the small knowledge is spoilt. */
function found(spoil, alsoRead) {
  const spoilt = smallKnowledge();
  spoil(spoilt);
  const problems = checkKnowledge(spoilt, alsoRead);
  ok(isDeeplyFrozen(problems));
  return problems.map(({ problem, where, message }) => `${problem} ${where}: ${message}`);
}

describe('checkKnowledge', () => {
  it('finds nothing in a sound knowledge', () => {
    deepEqual(checkKnowledge(smallKnowledge()), []);
  });

  it('finds nothing in the real knowledge', () => {
    deepEqual(checkKnowledge(knowledge), []);
  });

  const broken = { q: 'gone', in: ['x'] };

  it('finds an unknown question, option and finding, wherever the condition stands', () => {
    for (const [where, put] of [
      ['questions.since.askWhen', (k, condition) => (k.questions.since.askWhen = { any: [{ q: 'numb', in: ['yes'] }, condition] })],
      ['findings.numb-new', (k, condition) => k.findings['numb-new'].all.push(condition)],
      ['rules.tired.when', (k, condition) => (k.rules.tired.when = { any: [{ q: 'sleep', in: ['bad'] }, condition] })],
      ['patterns.nerve.possible', (k, condition) => (k.patterns.nerve.possible = { not: condition })],
      ['patterns.ordinary.fits', (k, condition) => (k.patterns.ordinary.fits = { any: [{ q: 'places', in: ['none'] }, condition] })],
      ['tooYoung', (k, condition) => (k.tooYoung = condition)],
      ['crosswalk.flags.some.when', (k, condition) => (k.crosswalk = { flags: { some: { when: condition } }, tried: ['x', null, 1] })],
    ]) {
      const problemsOf = (condition) => found((k) => put(k, condition)).filter((line) => !line.includes('not-earlier'));
      deepEqual(problemsOf(broken), [`unknown-question ${where}: no question "gone"`]);
      deepEqual(problemsOf({ q: 'numb', in: ['x', 'yes'] }), [`unknown-option ${where}: question "numb" has no option "x"`]);
      deepEqual(problemsOf({ finding: 'gone' }), [`unknown-finding ${where}: no finding "gone"`]);
    }
  });

  it('enters a condition of the crosswalk once, whatever its shape', () => {
    for (const when of [{ not: broken }, { all: [broken] }, { any: [broken] }, { atLeast: 1, of: [broken] }])
      deepEqual(
        found((k) => (k.crosswalk = { when })),
        ['unknown-question crosswalk.when: no question "gone"'],
      );
    deepEqual(
      found((k) => (k.crosswalk = { when: { finding: 'gone' } })),
      ['unknown-finding crosswalk.when: no finding "gone"'],
    );
  });

  it('tells a fault of a finding once, however many read it', () => {
    deepEqual(
      found((k) => {
        k.findings['numb-new'].all.push(broken);
        k.rules.tired.when = { any: [{ q: 'sleep', in: ['bad'] }, { finding: 'numb-new' }] };
      }),
      ['unknown-question findings.numb-new: no question "gone"'],
    );
  });

  it('finds them in a finding that nothing uses too', () => {
    deepEqual(
      found((k) => (k.findings.spare = { not: broken })),
      ['unused-finding findings.spare: no condition in use reads it', 'unknown-question findings.spare: no question "gone"'],
    );
  });

  it('never takes a name of Object.prototype for something that exists', () => {
    const problems = found((k) => {
      k.rules.tired.when = { any: [{ q: 'sleep', in: ['bad', 'toString'] }, { q: 'constructor', in: ['x'] }, { finding: 'constructor' }] };
      k.rules.tired.concern = 'constructor';
      k.rules.tired.action = 'constructor';
      k.rules.tired.cites = ['constructor'];
    });
    deepEqual(problems.map((line) => line.split(' ')[0]).sort(), [
      'unknown-action',
      'unknown-citation',
      'unknown-concern',
      'unknown-finding',
      'unknown-option',
      'unknown-question',
      'unused-concern',
    ]);
  });

  it('finds findings that read each other', () => {
    const problems = found((k) => {
      k.findings['numb-new'] = { not: { finding: 'other' } };
      k.findings.other = { any: [{ finding: 'third' }] };
      k.findings.third = { finding: 'numb-new' };
    });
    deepEqual(problems.slice(0, 1), ['cyclic-finding findings.third: numb-new reads other reads third reads numb-new']);
    deepEqual(
      found((k) => {
        k.findings.self = { finding: 'self' };
        k.questions.sleep.askWhen = { any: [{ all: [] }, { finding: 'self' }] };
      }),
      ['cyclic-finding findings.self: self reads self'],
    );
  });

  it('allows a finding that two others read', () => {
    deepEqual(
      found((k) => {
        k.findings.left = { finding: 'numb-new' };
        k.findings.right = { finding: 'numb-new' };
        k.rules.now.when = { all: [{ finding: 'left' }, { finding: 'right' }, { finding: 'numb-new' }] };
      }),
      [],
    );
  });

  it('finds an askWhen that reads its own or a later question, through findings too', () => {
    deepEqual(
      found(
        (k) =>
          (k.questions.since.askWhen = {
            any: [
              { q: 'numb', in: ['yes'] },
              { q: 'since', in: ['new'] },
            ],
          }),
      ),
      ['not-earlier questions.since.askWhen: reads "since", which is not asked before'],
    );
    deepEqual(
      found((k) => {
        k.findings.late = { q: 'sleep', in: ['bad'] };
        k.questions.since.askWhen = { any: [{ q: 'numb', in: ['yes'] }, { finding: 'late' }] };
        k.questions.places.askWhen = { not: { finding: 'late' } };
      }),
      [
        'not-earlier findings.late: reads "sleep", which is not asked before',
        'not-earlier findings.late: reads "sleep", which is not asked before',
      ],
    );
  });

  it('finds a danger question without not-sure or without a doubtFloor', () => {
    deepEqual(
      found((k) => {
        k.questions.places.danger = true;
        k.questions.sleep.danger = true;
        k.questions.sleep.options['not-sure'] = { informs: 'summary' };
        k.questions.sleep.doubtFloor = 'self-care';
      }),
      [
        'no-not-sure questions.places: a danger question needs the option "not-sure"',
        'no-doubt-floor questions.places: a danger question needs a doubtFloor',
      ],
    );
  });

  it('finds options that nothing reads', () => {
    const unread = (option) => `unread-option questions.${option}: nothing reads it`;
    const spoil = (k) => {
      delete k.questions.sleep.options.good.informs;
      k.questions.places.options.arm = {};
    };
    deepEqual(found(spoil), [unread('places.options.arm'), unread('sleep.options.good')]);
    deepEqual(found(spoil, { options: { places: ['arm'] } }), [unread('sleep.options.good')]);
    deepEqual(
      found((k) => (spoil(k), (k.crosswalk = [{ when: { q: 'places', in: ['arm'] } }]))),
      [unread('sleep.options.good')],
    );
  });

  it('takes no reader for one that nothing uses: a finding without a rule', () => {
    deepEqual(
      found((k) => {
        k.questions.places.options.arm = {};
        k.findings.arm = { q: 'places', in: ['arm'] };
      }),
      ['unused-finding findings.arm: no condition in use reads it', 'unread-option questions.places.options.arm: nothing reads it'],
    );
  });

  it('counts zones, movements and pain of a root table as read, and checks them', () => {
    const row = (over) => (k) => {
      k.questions.places.options.arm = {};
      Object.assign(k.rootTables.leg, { painFrom: 'places' });
      Object.assign(k.rootTables.leg.roots.L5, over);
    };
    deepEqual(found(row({ zones: { arm: 1 } })), []);
    deepEqual(found(row({ pain: { arm: 1 } })), []);
    deepEqual(found(row({ zones: { arm: 1 }, moves: { arm: 1 } })), [
      'unknown-option rootTables.leg.roots.L5: question "sleep" has no option "arm"',
    ]);
    deepEqual(
      found((k) => (k.rootTables.leg.movesFrom = 'gone')),
      [],
    );
    deepEqual(
      found((k) => (k.rootTables.leg.roots.L5.pain = { arm: 1 })),
      [],
    );
  });

  it('finds a missing and an unknown citation, on every table', () => {
    for (const [where, row] of [
      ['questions.numb', (k) => k.questions.numb],
      ['rules.now', (k) => k.rules.now],
      ['patterns.nerve', (k) => k.patterns.nerve],
      ['concerns.urgent', (k) => k.concerns.urgent],
      ['selfCare.walk', (k) => k.selfCare.walk],
      ['safetyNet.worse', (k) => k.safetyNet.worse],
    ]) {
      deepEqual(
        found((k) => (row(k).cites = [])),
        [`no-citation ${where}: nothing is cited`],
      );
      deepEqual(
        found((k) => (row(k).cites = ['book', 'blog'])),
        [`unknown-citation ${where}: no citation "blog"`],
      );
    }
    for (const table of ['questions', 'rules', 'patterns']) {
      const [id] = Object.keys(smallKnowledge()[table]);
      deepEqual(
        found((k) => delete k[table][id].cites),
        [`no-citation ${table}.${id}: nothing is cited`],
      );
    }
  });

  it('finds an unknown concern, action, rule and pattern', () => {
    const problems = found((k) => {
      k.rules.tired.concern = 'x';
      k.rules.tired.action = 'x';
      k.incompleteRules = ['x', 'home'];
      k.rootTables.leg.enabledBy = 'x';
      k.expect.weeks.patterns = ['x', 'nerve'];
    });
    deepEqual(problems, [
      'unknown-pattern rootTables.leg: no pattern "x"',
      'unknown-concern rules.tired: no concern "x"',
      'unknown-action rules.tired: no action "x"',
      'unknown-rule incompleteRules: no rule "x"',
      'unknown-pattern expect.weeks: no pattern "x"',
      'unused-concern concerns.routine: nothing uses it',
    ]);
  });

  it('finds concerns, actions and citations that nothing uses', () => {
    const spoil = (k) => {
      for (const table of ['concerns', 'actions', 'citations']) k[table].spare = {};
    };
    deepEqual(found(spoil), [
      'unused-concern concerns.spare: nothing uses it',
      'unused-action actions.spare: nothing uses it',
      'unused-citation citations.spare: nothing uses it',
    ]);
    deepEqual(found(spoil, { citations: ['spare'] }).length, 2);
  });

  it('does without the tables that the core does not read', () => {
    deepEqual(
      found((k) => {
        delete k.concerns;
        delete k.actions;
      }),
      [],
    );
  });

  it('finds a question that no answers reach, and a rule and a pattern that can never fire', () => {
    const never = { all: [{ q: 'numb', in: ['no'] }, { finding: 'numb-new' }] };
    deepEqual(
      found((k) => (k.questions.sleep.askWhen = never)),
      ['unreachable-question questions.sleep: no answers make it apply', 'dead-rule rules.tired: no answers make it fire'],
    );
    deepEqual(
      found((k) => (k.rules.now.when = never)),
      ['dead-rule rules.now: no answers make it fire'],
    );
    deepEqual(
      found((k) => (k.patterns.nerve.fits = never)),
      ['dead-pattern patterns.nerve.fits: no answers make it true'],
    );
    deepEqual(
      found((k) => (k.patterns.ordinary.possible = never)),
      ['dead-pattern patterns.ordinary.possible: no answers make it true'],
    );
  });
});
