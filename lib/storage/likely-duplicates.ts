import { duplicatePairs, type LikelyPair, type PersonFacts } from '../prospects/duplicates.ts';
import type { YouwardDatabase } from './schema.ts';

/** Records read at once: more would hold up the page that asks. */
const SLICE = 200;

/**
 * Pairs of records that could be one person. Walks along all of them, slice after slice with room for others between;
 * what is written meanwhile may be seen or not. An aborted walk gives what it has found.
 */
export async function likelyDuplicates(database: YouwardDatabase, ending?: AbortSignal): Promise<LikelyPair[]> {
  const facts: PersonFacts[] = [];
  let last = 0;
  while (ending?.aborted !== true) {
    const rows = await database.prospects.where('id').above(last).limit(SLICE).toArray();
    for (const { id, name, company, keys, phone, updatedAt } of rows) {
      facts.push({ id, name, company, keys, phone, updatedAt });
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < SLICE) break;
  }
  return duplicatePairs(facts);
}
