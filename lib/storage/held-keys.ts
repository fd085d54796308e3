import type { Collection, Table } from 'dexie';

/** From here on one walk along the whole index is faster than a jump to each key. */
const MANY = 1_000;

/** Which of these keys an index holds, each with the primary key of a row that has it. Reads no row. */
export async function heldKeys<P>(
  table: Table<unknown, P>,
  index: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, P>> {
  const wanted = new Set(keys);
  const held = new Map<string, P>();
  const rows: Collection<unknown, P> =
    wanted.size > MANY ? table.orderBy(index) : table.where(index).anyOf([...wanted]);
  await rows.eachKey((key, { primaryKey }) => {
    if (typeof key === 'string' && wanted.has(key)) held.set(key, primaryKey);
  });
  return held;
}
