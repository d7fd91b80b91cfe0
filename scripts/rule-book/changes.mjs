/** What changed between two versions of the knowledge, its words and its treatments. */

/** Value to value by path, so that the smallest part that changed is named. */
function flatten(value, path = '', found = new Map()) {
  if (value && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length)
    for (const [key, part] of Object.entries(value)) flatten(part, path ? `${path}.${key}` : key, found);
  else found.set(path, JSON.stringify(value));
  return found;
}

function compareRows(before, after) {
  const [old, now] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }));
}

function compareTables(before = {}, after = {}) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    if (!Object.hasOwn(before, id)) return [{ id, kind: 'added', details: [] }];
    if (!Object.hasOwn(after, id)) return [{ id, kind: 'removed', details: [] }];
    const details = compareRows(before[id], after[id]);
    return details.length ? [{ id, kind: 'changed', details }] : [];
  });
}

/**
 * @param before - `knowledge`, `treatments` and `messages` (id to English text) of the older version.
 * @param after - The same of the newer one.
 * @returns Chapters with a title and the rows that were added, removed or changed.
 */
export function compareVersions(before, after) {
  const asRows = (messages = {}) => Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, { text }]));
  const tables = (from) => ({
    Questions: from.knowledge?.questions,
    Findings: from.knowledge?.findings,
    Rules: from.knowledge?.rules,
    Patterns: from.knowledge?.patterns,
    'Nerve roots': { scoring: from.knowledge?.rootScoring, ...from.knowledge?.rootTables },
    'Safety net, self-care, what to expect, actions': {
      ...from.knowledge?.safetyNet,
      ...from.knowledge?.selfCare,
      ...from.knowledge?.expect,
      ...from.knowledge?.actions,
    },
    Regions: from.knowledge?.regions,
    'From the answers to the treatments': from.knowledge?.crosswalk,
    Treatments: from.treatments?.entries,
    'Numbers of treatments': { ...from.treatments?.numbers, ...from.treatments?.means },
    'Rules of the fit': { fit: from.treatments?.fit, combinations: from.treatments?.combinations, values: from.treatments?.values },
    Citations: { ...from.knowledge?.citations, ...from.treatments?.citations },
    Sentences: asRows(from.messages),
  });
  const [old, now] = [tables(before), tables(after)];
  return Object.keys(now).map((title) => ({ title, rows: compareTables(old[title], now[title]) }));
}

/** The changes as lines of text. */
export function sayChanges(chapters) {
  const lines = [];
  for (const { title, rows } of chapters) {
    lines.push(`${title}: ${rows.length || 'nothing'} changed`);
    for (const { id, kind, details } of rows) {
      lines.push(`  ${kind} ${id}`);
      for (const { path, before, after } of details) lines.push(`    ${path}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`);
    }
  }
  return lines;
}
