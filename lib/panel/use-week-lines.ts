import { SUMMARY_DAYS, type ThreeLines, threeLines } from '../insights/summary.ts';
import type { WeeklyTarget } from '../insights/target.ts';
import { daysAfter, weekStart } from '../plan/day.ts';
import { totalsBetween } from '../storage/day-totals.ts';
import type { Settled } from '../storage/failure.ts';
import { firstDayKept, lastScored } from '../storage/last-messages.ts';
import type { Day, YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

/** How the week goes, live: seven weeks of sums and the last messages are read. `firstDay` 1 Monday to 7 Sunday. */
export function useWeekLines(
  database: YouwardDatabase,
  today: Day,
  firstDay: number,
  target: WeeklyTarget,
): Settled<ThreeLines> | undefined {
  return useStored(
    database,
    async (db) => {
      const from = daysAfter(weekStart(today, firstDay), -SUMMARY_DAYS);
      const [totals, messages, since] = await Promise.all([
        totalsBetween(db, from, today),
        lastScored(db),
        firstDayKept(db),
      ]);
      return threeLines({ totals, messages, since, target, today, firstDay });
    },
    [today, firstDay, target.interactions, target.score],
  );
}
