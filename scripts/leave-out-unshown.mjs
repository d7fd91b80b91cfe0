/**
 * Rollup plugin: leaves out of the scripts what no screen shows and no screen's logic reads: the ladders' ranks and notes on
 * options, the sources of what is not a rule or a pattern, and the publications that only those cite. The package and the rule book keep them.
 */
import { pathToFileURL } from 'node:url';

const without = (row, ...fields) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
const mapRows = (table, change) => Object.fromEntries(Object.entries(table).map(([id, row]) => [id, change(row)]));

/** Tables whose sources no screen shows: file name to export. */
const citedTables = { concerns: 'concerns', actions: 'actions', 'safety-net': 'safetyNet', 'self-care': 'selfCare', expect: 'expect', regions: 'regions' };

export default function leaveOutUnshown() {
  return {
    name: 'leave-out-unshown',
    async load(id) {
      const [, file] = /\/dist\/esm\/knowledge\/([a-z-]+)\.js$/.exec(id) ?? [];
      const table = citedTables[file];
      if (!table && file !== 'questions' && file !== 'citations') return null;
      const { knowledge } = await import(new URL('index.js', pathToFileURL(id)).href);
      if (table) return `export const ${table} = ${JSON.stringify(mapRows(knowledge[table], (row) => without(row, 'cites')))};`;
      if (file === 'questions') {
        const questions = mapRows(knowledge.questions, (question) => ({
          ...without(question, 'cites', 'doubtFloor'),
          options: mapRows(question.options, (option) => without(option, 'rank', 'informs')),
        }));
        return `export const questions = ${JSON.stringify(questions)};`;
      }
      const shown = new Set([...Object.values(knowledge.rules), ...Object.values(knowledge.patterns)].flatMap(({ cites }) => cites));
      return `export const citations = ${JSON.stringify(Object.fromEntries(Object.entries(knowledge.citations).filter(([cited]) => shown.has(cited))))};`;
    },
  };
}
