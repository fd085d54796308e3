import { daysThrough, dayWindow, weeksAhead } from '../plan/day-window.ts';
import type { Settled } from '../storage/failure.ts';
import { leftBefore, type PlannedDay, plannedDays } from '../storage/plan-days.ts';
import type { Day, YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';
import type { WeekInfo } from './week-info.ts';

/** Days that are shown at once. */
const DAYS = 5;

export interface PlanDay extends PlannedDay {
  /** Weeks after this one where the day is the first shown of its week; null elsewhere. */
  readonly week: number | null;
}

export interface PlanAhead {
  readonly left: Omit<PlannedDay, 'day'>;
  readonly days: readonly PlanDay[];
}

export interface PlanDaysAsked {
  readonly today: Day;
  /** The first day shown; not before today. */
  readonly from: Day;
  readonly week: WeekInfo;
  /** The most items of a day. */
  readonly limit: number;
}

/**
 * What was left, and what is planned for a few days to plan from `from` on, live. A day of the weekend is among them where
 * something stands on it.
 */
export function usePlanDays(
  database: YouwardDatabase,
  { today, from, week: { firstDay, weekend }, limit }: PlanDaysAsked,
): Settled<PlanAhead> | undefined {
  const working = dayWindow(from, DAYS, today, weekend);
  const last = working.at(-1) ?? from;
  return useStored(
    database,
    async (db) => {
      const [left, all] = await Promise.all([
        leftBefore(db, today, limit),
        plannedDays(db, daysThrough(from, last), limit),
      ]);
      const shown = all.filter(({ day, open }) => open > 0 || working.includes(day));
      const weeks = shown.map(({ day }) => weeksAhead(day, today, firstDay));
      const days = shown.map((planned, index) => ({
        ...planned,
        week: weeks[index] === weeks[index - 1] ? null : (weeks[index] ?? null),
      }));
      return { left, days };
    },
    [today, from, last, firstDay, weekend.join(), limit],
  );
}
