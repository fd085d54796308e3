import { type LikelyPair, startPairSearch } from '../prospects/duplicates.ts';
import { prospectSlices } from './in-slices.ts';
import type { YouwardDatabase } from './schema.ts';

/** Between slices, so that a search typed meanwhile comes first. */
const REST_MS = 10;

/**
 * Pairs of records that could be one person. Walks along all of them; what is written meanwhile may be seen or not. An
 * aborted walk gives what it has found.
 */
export async function likelyDuplicates(
  database: YouwardDatabase,
  ending?: AbortSignal,
): Promise<readonly LikelyPair[]> {
  const search = startPairSearch();
  for await (const rows of prospectSlices(database)) {
    if (ending?.aborted === true) break;
    for (const { id, name, company, keys, phone, updatedAt } of rows) {
      search.add({ id, name, company, keys, phone, updatedAt });
    }
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  return search.pairs;
}
