/** The treatment fit, read from the module that ships: its source runs on every reader at once (symbolic.mjs). */
import fs from 'node:fs';
import { lanes, phases, tiers } from 'pinched-nerve-widgets/core';
import { openModule, Table } from './symbolic.mjs';

/** The built text of src/core/treatment-fit.ts. */
export const sourceOfFit = fs.readFileSync(new URL('treatment-fit.js', import.meta.resolve('pinched-nerve-widgets/core')), 'utf8');

/** Everything that the fit could read of a reader, free: literals by field and id. `name` keeps the variables of two readers apart. */
export function freeReader(formulas, treatments, name) {
  const { and, not, variable } = formulas;
  const free = (field, ids) => Object.fromEntries(ids.map((id) => [id, variable(`${name}|${field}|${id}`)]));
  const oneOf = (field, ids) => {
    const own = ids.map((id) => variable(`${name}|${field}|${id}`));
    const last = ids.length - 1;
    return Object.fromEntries(ids.map((id, index) => [id, and(index < last ? own[index] : formulas.isTrue, own.slice(0, index).map(not))]));
  };
  const all = Object.keys(treatments.entries);
  return {
    status: oneOf('status', ['emergency', 'urgent', 'child', 'routine']),
    phase: oneOf('phase', [...phases, 'unknown']),
    pattern: oneOf('pattern', ['radiculopathy', 'stenosis', 'back-only', 'unknown']),
    severe: variable(`${name}|severe`),
    fromChecker: variable(`${name}|fromChecker`),
    flags: free('flags', Object.keys(treatments.flags)),
    values: Object.fromEntries(Object.keys(treatments.values).map((id) => [id, oneOf(`values|${id}`, ['first', 'second', 'none'])])),
    using: free('using', all),
    tried: free('tried', all),
    helped: free('helped', all),
  };
}

/**
 * The lane of every treatment, as the source says: lanes by treatment id.
 *
 * @param reader - As `freeReader` returns it; what is left out must not be asked about.
 * @param source - The text of the module; a spoilt copy too.
 */
export function encodeShippedFit(formulas, treatments, reader, source = sourceOfFit) {
  const { or, not } = formulas;
  const lookUp = (table, id) => fit.property(table(), id());
  const fit = openModule(formulas, source, { lookUp, lanes, phases, tiers });
  const one = (table) => fit.oneOf(Object.entries(table).map(([id, when]) => [when, id]));
  const list = (table) => fit.listOf(Object.entries(table).map(([id, when]) => [when, id]));
  const read = {
    status: one(reader.status),
    phase: one(reader.phase),
    pattern: one(reader.pattern),
    severe: fit.truth(reader.severe),
    fromChecker: fit.truth(reader.fromChecker),
    flags: new Table(Object.fromEntries(Object.entries(reader.flags).map(([id, when]) => [id, [when, true]]))),
    values: new Table(
      Object.fromEntries(
        Object.entries(reader.values ?? {}).map(([id, { first, second }]) => [
          id,
          [
            or(first, second),
            fit.oneOf([
              [first, 'first'],
              [not(first), 'second'],
            ]),
          ],
        ]),
      ),
    ),
    ...Object.fromEntries(['using', 'tried', 'helped'].map((field) => [field, list(reader[field] ?? {})])),
  };
  const rows = fit.rowsOf(fit.call('fitTreatments', treatments, read, undefined));
  return Object.fromEntries(rows.map((row) => [fit.property(row, 'id'), Object.fromEntries(fit.casesOf(fit.property(row, 'lane')))]));
}
