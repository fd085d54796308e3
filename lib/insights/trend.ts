import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../engine/types.ts';
import { weekStart } from '../plan/day.ts';
import { type Mean, meanOf } from './share.ts';
import { type Sums, summed } from './sums.ts';
import type { Day, DayTotal } from './types.ts';

/** Scores of one day or one week. */
export interface TrendPoint {
  /** The day, or the first day of the week. */
  readonly from: Day;
  /** Mean score, 0-100, of the messages that have one. */
  readonly score: Mean;
  /** Of what each dimension is worth, 0-1; null where nothing was scored. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

/** Shares of what the dimensions are worth, 0-1; null where nothing was scored. */
export function dimensionShares({ scored, dimensionSums }: Sums): TrendPoint['dimensions'] {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      scored === 0 ? null : dimensionSums[dimension] / scored / DIMENSION_POINTS[dimension],
    ]),
  ) as Record<Dimension, number | null>;
}

const pointOf = (from: Day, sums: Sums): TrendPoint => ({
  from,
  score: meanOf(sums.scoreSum, sums.scored),
  dimensions: dimensionShares(sums),
});

/** One point for each day on which something was scored, oldest first. */
export function trendByDay(totals: readonly DayTotal[]): readonly TrendPoint[] {
  return totals.filter(({ scored }) => scored > 0).map((total) => pointOf(total.day, total));
}

/** The totals of each week that has any, oldest first. */
export function sumsByWeek(totals: readonly DayTotal[], firstDay: number): ReadonlyMap<Day, Sums> {
  const weeks = Map.groupBy(totals, ({ day }) => weekStart(day, firstDay));
  return new Map([...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, days]) => [week, summed(days)]));
}

/** One point for each week in which something was scored, oldest first. */
export function trendByWeek(totals: readonly DayTotal[], firstDay: number): readonly TrendPoint[] {
  return [...sumsByWeek(totals, firstDay)]
    .filter(([, { scored }]) => scored > 0)
    .map(([week, sums]) => pointOf(week, sums));
}
