import type { Prospect } from '../prospects/types.ts';
import type { ProspectIndex } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

export type StoredProspect = Prospect & ProspectIndex;

/** The records as they lie in the database, with their index. */
export const storedProspects = (database: YouwardDatabase) => database.table<StoredProspect, number>('prospects');

/** Records read at once: more would hold up the page that asks. */
const SLICE = 250;

/** All records in the order of their ids, a slice at a time, with room for others between. */
export async function* prospectSlices(database: YouwardDatabase): AsyncGenerator<readonly StoredProspect[]> {
  const prospects = storedProspects(database);
  let last = 0;
  for (;;) {
    const rows = await prospects.where('id').above(last).limit(SLICE).toArray();
    yield rows;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < SLICE) return;
  }
}
