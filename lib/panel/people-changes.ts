import { settle } from '../storage/failure.ts';
import { deleteProspects, mergeProspects } from '../storage/merge-prospects.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

/** Everybody and what their messages hold of them takes a while. */
const PATIENCE_MS = 120_000;

/** Makes one of two. Answers with what came of it, in a sentence for the person. */
export async function mergeTwo(database: YouwardDatabase, intoId: number, fromId: number): Promise<string> {
  const merged = await settle(database, () => mergeProspects(database, intoId, fromId, Date.now()));
  if (!merged.ok) return merged.sentence;
  if (merged.value === undefined) return 'One of the two is no longer there, so nothing was merged.';
  const { name, keys } = merged.value;
  return `One record now: ${name || keys[0] || 'somebody without a name'}.`;
}

/** The same for people who are to go. */
export async function deletePeople(database: YouwardDatabase, ids: readonly number[] | 'all'): Promise<string> {
  const deleted = await settle(database, () => deleteProspects(database, ids), PATIENCE_MS);
  if (!deleted.ok) return deleted.sentence;
  const count = new Intl.NumberFormat().format(deleted.value);
  return deleted.value === 1 ? '1 person is deleted.' : `${count} people are deleted.`;
}
