import { weekStart } from '../plan/day.ts';
import { within } from './period.ts';
import { summed, tallyOf } from './sums.ts';
import type { Day, DayTotal } from './types.ts';

/** What a week should bring; null where nothing was set. */
export interface WeeklyTarget {
  readonly interactions: number | null;
  readonly score: number | null;
}

/** Where the week stands against what it should bring (0.1). */
export interface Gap {
  readonly target: number;
  /** Null where there is nothing yet: no score in this week. */
  readonly now: number | null;
  /** What is missing; 0 where the target is reached, null where there is nothing to compare. */
  readonly missing: number | null;
}

export interface TargetGaps {
  readonly interactions: Gap | null;
  readonly score: Gap | null;
}

const gapOf = (target: number | null, now: number | null): Gap | null =>
  target === null ? null : { target, now, missing: now === null ? null : Math.max(0, target - now) };

export function targetGaps(
  totals: readonly DayTotal[],
  { interactions, score }: WeeklyTarget,
  today: Day,
  firstDay: number,
): TargetGaps {
  const week = summed(within(totals, weekStart(today, firstDay), today));
  return {
    interactions: gapOf(interactions, tallyOf(week, 'all').interactions),
    score: gapOf(score, week.scored === 0 ? null : week.scoreSum / week.scored),
  };
}
