import { daysAfter, daysBetween } from '../plan/day.ts';
import type { Day, DayTotal } from './types.ts';

/** A quarter, as often as one looks at one's own skill (2.30). */
export const QUARTER_DAYS = 90;

/** A mean of fewer messages is not shown. */
export const FEWEST_SCORED = 5;

/** What the scores of the quarter up to a day were. */
export interface QuarterScores {
  readonly scored: number;
  /** 0-100; null under `FEWEST_SCORED`. */
  readonly mean: number | null;
}

/** First day of the quarter that ends with `day`. */
export const quarterStart = (day: Day): Day => daysAfter(day, 1 - QUARTER_DAYS);

export function quarterScores(totals: readonly DayTotal[], day: Day): QuarterScores {
  const from = quarterStart(day);
  const of = totals.filter((total) => total.day >= from && total.day <= day);
  const scored = of.reduce((sum, total) => sum + total.scored, 0);
  const scoreSum = of.reduce((sum, total) => sum + total.scoreSum, 0);
  return { scored, mean: scored < FEWEST_SCORED ? null : scoreSum / scored };
}

/** The day the next look is due; null where there was none yet, so that one is due at once. */
export const nextRatingOn = (last: Day | null): Day | null => last && daysAfter(last, QUARTER_DAYS);

export const isRatingDue = (last: Day | null, today: Day): boolean =>
  last === null || daysBetween(last, today) >= QUARTER_DAYS;
