import { useCallback } from 'react';
import type { RatedQuarter, RatingFields } from '../../components/insights/SelfRating.tsx';
import { isRatingDue, nextRatingOn, type QuarterScores, quarterScores, quarterStart } from '../insights/self-rating.ts';
import { totalsBetween } from '../storage/day-totals.ts';
import { settle } from '../storage/failure.ts';
import type { Day, YouwardDatabase } from '../storage/schema.ts';
import { MOST_RATING_UNITS, type RatingOutcome, saveSelfRating, selfRatings } from '../storage/self-ratings.ts';
import type { Kept } from './use-notes.ts';
import { useStored } from './use-stored.ts';

/** Three years of quarters. */
const RATINGS_SHOWN = 12;

const REFUSED: Readonly<Record<Exclude<RatingOutcome, 'kept'>, string>> = {
  changed: 'Another window kept a rating meanwhile; it stands below. What you wrote here is not kept yet.',
  'too-long': `At most ${MOST_RATING_UNITS.toLocaleString('en')} characters fit. Nothing was kept.`,
};

export interface SelfRatings {
  /** Undefined while it is read. */
  readonly view:
    | {
        /** Newest first. */
        readonly ratings: readonly RatedQuarter[];
        /** Of the quarter up to today. */
        readonly scores: QuarterScores;
        readonly due: boolean;
        readonly nextOn: Day | null;
      }
    | undefined;
  readonly trouble: string | null;
  readonly keep: (fields: RatingFields) => Promise<Kept>;
}

/** One's own ratings, each beside the scores of its quarter. `now` gives epoch milliseconds. */
export function useSelfRatings(database: YouwardDatabase, today: Day, now: () => number = Date.now): SelfRatings {
  const stored = useStored(
    database,
    async (db) => {
      const ratings = await selfRatings(db, RATINGS_SHOWN);
      return { ratings, totals: await totalsBetween(db, quarterStart(ratings.at(-1)?.day ?? today), today) };
    },
    [today],
  );
  const rows = stored?.ok ? stored.value : undefined;
  const newest = rows?.ratings[0];
  const seen = newest?.at ?? null;
  const keep = useCallback(
    async (fields: RatingFields): Promise<Kept> => {
      const rating = { ...fields, day: today, at: now() };
      const done = await settle(database, () => saveSelfRating(database, rating, seen));
      if (!done.ok || done.value === 'kept') return done;
      return { ok: false, sentence: REFUSED[done.value] };
    },
    [database, today, now, seen],
  );
  const last = newest?.day ?? null;
  return {
    view: rows && {
      ratings: rows.ratings.map((rating) => ({ ...rating, scores: quarterScores(rows.totals, rating.day) })),
      scores: quarterScores(rows.totals, today),
      due: isRatingDue(last, today),
      nextOn: nextRatingOn(last),
    },
    trouble: stored === undefined || stored.ok ? null : stored.sentence,
    keep,
  };
}
