/** Those of some ids that a table has, in the order given. */
export function knownIds<Id extends string>(table: Readonly<Record<Id, unknown>>, ids: readonly string[]): readonly Id[] {
  return ids.filter((id): id is Id => Object.hasOwn(table, id));
}

/** A list with an id put in or taken out. */
export function withOrWithout(ids: readonly string[] | undefined, id: string, isIn: boolean): readonly string[] {
  const others = (ids ?? []).filter((each) => each !== id);
  return isIn ? [...others, id] : others;
}
