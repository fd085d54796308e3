import { daysAfter, daysBetween, weekStart } from '../plan/day.ts';
import { medianOf } from './share.ts';
import { tallyOf } from './sums.ts';
import { sumsByWeek } from './trend.ts';
import type { Day, DayTotal } from './types.ts';

/** Weeks before this one that say what is usual (0.4). */
export const USUAL_WEEKS = 6;

export interface Week {
  /** Its first day. */
  readonly week: Day;
  readonly interactions: number;
}

export interface Rhythm {
  /** Interactions of this week, today included. */
  readonly thisWeek: number;
  /** Whole weeks before this one that are known, at most {@link USUAL_WEEKS}. */
  readonly weeks: number;
  /** Median of a whole week; null until there are {@link USUAL_WEEKS} of them. */
  readonly usual: number | null;
  /** Median of what those weeks had by this weekday. */
  readonly usualByNow: number | null;
  /**
   * This week has less than half of what those weeks had by the same weekday. Today is counted on both sides, so a morning
   * is not held against anybody: nothing is said on the first day of a week.
   */
  readonly famine: boolean;
}

const interactionsOf = (total: Pick<DayTotal, 'tallies'>) => tallyOf(total, 'all').interactions;

const inDays = (totals: readonly DayTotal[], from: Day, to: Day) =>
  totals.reduce((sum, total) => (from <= total.day && total.day <= to ? sum + interactionsOf(total) : sum), 0);

/** Every week from the one `first` is in to today's, oldest first; weeks without an interaction count 0. */
export function weeksOf(totals: readonly DayTotal[], first: Day | null, today: Day, firstDay: number): readonly Week[] {
  const sums = sumsByWeek(totals, firstDay);
  const weeks: Week[] = [];
  if (first === null) return weeks;
  for (let week = weekStart(first, firstDay); week <= today; week = daysAfter(week, 7)) {
    const found = sums.get(week);
    weeks.push({ week, interactions: found === undefined ? 0 : interactionsOf(found) });
  }
  return weeks;
}

/**
 * Feast or famine. `since`: the first day of which anything is kept, null where nothing is. Weeks that began before it are
 * not known whole and count for nothing. `totals` must reach back {@link USUAL_WEEKS} weeks, oldest first.
 */
export function rhythmOf(totals: readonly DayTotal[], since: Day | null, today: Day, firstDay: number): Rhythm {
  const start = weekStart(today, firstDay);
  const into = daysBetween(start, today);
  const known = Array.from({ length: USUAL_WEEKS }, (_, ago) => daysAfter(start, -7 * (ago + 1))).filter(
    (week) => since !== null && week >= since,
  );
  const thisWeek = inDays(totals, start, today);
  const told = known.length === USUAL_WEEKS;
  const median = (days: number) => medianOf(known.map((week) => inDays(totals, week, daysAfter(week, days))));
  const usualByNow = told ? median(into) : null;
  return {
    thisWeek,
    weeks: known.length,
    usual: told ? median(6) : null,
    usualByNow,
    famine: into > 0 && usualByNow !== null && thisWeek < usualByNow / 2,
  };
}
