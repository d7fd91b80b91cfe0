/**
 * The rule of the clinical file, word for word, with the crosswalk's changes as patches of its text.
 *
 * Independent of the core on purpose: the core is compared with it.
 */

const pseudocode = String.raw`function classify(p, t) {
  // p: {status, phase, pattern, age, severe, flags:{id:true}, using:[ids]}   t: one entry of treatments[]
  // returns {lane, strips[], badge?}. Lanes: blocked hidden highlight show specialist later ask-first not-for-you collapsed
  if (p.status === 'emergency') return {lane: 'blocked', strips: []};                    // R00 - caller must not render any list
  if (p.age !== undefined && p.age < 16) return {lane: 'hidden', strips: []};             // R50
  if (t.defaultTier === 'emergency-only') return {lane: 'hidden', strips: []};
  const f = p.flags || {};
  if (p.status === 'routine' && ['progressive-weakness', 'spine-fracture', 'infection', 'cancer', 'immunosuppressed'].some(id => f[id]))
    p = {...p, status: 'urgent'};                                                         // R02 safety net
  const preg = !!f.pregnancy;
  const onlyPreg = t.patterns.length === 1 && t.patterns[0] === 'pregnancy';
  if (onlyPreg && !preg) return {lane: 'hidden', strips: []};
  const strips = [];
  const avoid = t.avoid.filter(id => f[id]);
  const check = t.checkFirst.filter(id => f[id]);
  if (avoid.length) strips.push({level: 'red', ids: avoid});                              // R20 R21
  else if (check.length) strips.push({level: 'amber', ids: check});                       // R22 R23
  const weak = t.defaultTier === 'not-recommended' || t.defaultTier === 'unproven';
  if (weak) return {lane: 'collapsed', strips, expand: (p.using || []).includes(t.id)};   // R30
  const match = p.pattern === 'unknown' || t.patterns.includes(p.pattern) || (preg && t.patterns.includes('pregnancy'));
  if (!match) {                                                                           // R14 R15
    const epi = t.id === 'epidural-steroid' || t.id === 'nerve-root-block';
    return epi ? {lane: 'collapsed', strips, badge: 'not-for-this-pattern'} : {lane: 'hidden', strips};
  }
  if (avoid.length) return {lane: 'not-for-you', strips};
  if (t.defaultTier === 'other-condition') return {lane: p.pattern === 'back-only' ? 'later' : 'hidden', strips};
  if (p.status === 'urgent')                                                              // R02
    return {lane: ['education-advice', 'stay-active', 'sleep-position', 'watchful-waiting'].includes(t.id) ? 'show' : 'ask-first', strips};
  if (p.pattern === 'unknown' && t.defaultTier !== 'core') return {lane: 'later', strips}; // R51
  const inPhase = t.phases.includes(p.phase);
  if (t.defaultTier === 'specialist') {
    if (t.id === 'epidural-steroid' || t.id === 'nerve-root-block') {
      if (p.phase === 'chronic') return {lane: 'collapsed', strips, badge: 'experts-disagree'};   // R13
      if (p.phase === 'acute' && !p.severe) return {lane: 'later', strips};                       // R12
    }
    return {lane: inPhase ? 'specialist' : 'later', strips};
  }
  if (t.defaultTier === 'core' && inPhase && strips.length === 0) return {lane: 'highlight', strips};
  return {lane: inPhase ? 'show' : 'later', strips, badge: t.defaultTier === 'limited' ? 'weak-or-mixed-evidence' : undefined};
}`;

/** Each change is one line of the crosswalk; a patch whose place is not found is an error. */
const patches = [
  // "Status child blocks every treatment, as an emergency does."
  [
    "if (p.age !== undefined && p.age < 16) return {lane: 'hidden', strips: []};",
    "if (p.status === 'child') return {lane: 'blocked', strips: []};",
  ],
  // "The pseudocode's own step to urgent by flags (R02) is for this case only: with a checker, the checker's level stands."
  ["if (p.status === 'routine' && [", "if (!p.fromChecker && p.status === 'routine' && ["],
  // "Unknown phase: a treatment counts as in phase …"
  ['const inPhase = t.phases.includes(p.phase);', "const inPhase = p.phase === 'unknown' || t.phases.includes(p.phase);"],
  // "… but specialist entries go to later and epidural-steroid and nerve-root-block are collapsed."
  [
    "if (p.phase === 'chronic') return {lane: 'collapsed'",
    "if (p.phase === 'unknown') return {lane: 'collapsed', strips};\n      if (p.phase === 'chronic') return {lane: 'collapsed'",
  ],
  [
    "return {lane: inPhase ? 'specialist' : 'later', strips};",
    "return {lane: p.phase === 'unknown' ? 'later' : inPhase ? 'specialist' : notNow(p, t), strips};",
  ],
  // "Where the pseudocode says later only because the phase is past every phase of the treatment, the lane is earlier."
  ["return {lane: inPhase ? 'show' : 'later', strips, badge:", "return {lane: inPhase ? 'show' : notNow(p, t), strips, badge:"],
];

const phases = ['acute', 'subacute', 'chronic'];

const notNow = (p, t) => (t.phases.every((phase) => phases.indexOf(phase) < phases.indexOf(p.phase)) ? 'earlier' : 'later');

const patched = patches.reduce((text, [from, to]) => {
  if (text.split(from).length !== 2) throw new Error(`the pseudocode has no single "${from}"`);
  return text.replace(from, () => to);
}, pseudocode);

/** (reader, treatment) to {lane, strips, badge, expand}; a treatment is {id, defaultTier, phases, patterns, checkFirst, avoid}. */
export const classify = new Function('notNow', `${patched}\nreturn classify;`)(notNow);
