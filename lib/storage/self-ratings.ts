import type { SelfRating, YouwardDatabase } from './schema.ts';

export const MOST_RATING_UNITS = 2_000;

/** `changed`: another rating than `seen` was the newest by then, and nothing was written over it. */
export type RatingOutcome = 'kept' | 'changed' | 'too-long';

/**
 * One rating a day; looking again on the same day writes over it. `seen` is the time of the newest rating its writer
 * knew of, null where there was none.
 */
export async function saveSelfRating(
  database: YouwardDatabase,
  rating: SelfRating,
  seen: number | null,
): Promise<RatingOutcome> {
  if (Math.max(rating.ten.length, rating.nextStep.length) > MOST_RATING_UNITS) return 'too-long';
  const { selfRatings } = database;
  return database.transaction('rw', selfRatings, async (): Promise<RatingOutcome> => {
    const newest = await selfRatings.orderBy('day').last();
    if ((newest?.at ?? null) !== seen) return 'changed';
    await selfRatings.put(rating);
    return 'kept';
  });
}

/** Newest first. */
export async function selfRatings(database: YouwardDatabase, limit: number): Promise<SelfRating[]> {
  return database.selfRatings.orderBy('day').reverse().limit(limit).toArray();
}
