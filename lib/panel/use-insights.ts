import { type Period, periodStart } from '../insights/period.ts';
import { samenessOf } from '../insights/sameness.ts';
import type { Share } from '../insights/share.ts';
import { SUMMARY_DAYS } from '../insights/summary.ts';
import type { DayTotal } from '../insights/types.ts';
import { daysAfter, weekStart } from '../plan/day.ts';
import { attitudeBetween } from '../storage/attitude.ts';
import { totalsBetween } from '../storage/day-totals.ts';
import type { Settled } from '../storage/failure.ts';
import { firstDayKept, lastScored, lastTexts } from '../storage/last-messages.ts';
import { painMenu, timesMet } from '../storage/pain-menu.ts';
import type { AttitudeCheck, Day, HistoryRow, YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

/** What the figures are worked out from, read together. */
export interface InsightsSource {
  readonly period: Period;
  /** First day of the period. */
  readonly from: Day;
  /** From the first day of the period, or from what a summary of this week needs; oldest first. */
  readonly totals: readonly DayTotal[];
  readonly attitude: readonly AttitudeCheck[];
  /** The last twenty scored, newest first. */
  readonly messages: readonly Pick<HistoryRow, 'site' | 'score' | 'dimensions'>[];
  /** First day of which anything is kept. */
  readonly since: Day | null;
}

/** Live. One range of day totals, and the last messages by their index: nothing here grows with the history. */
export function useInsights(
  database: YouwardDatabase,
  period: Period,
  today: Day,
  firstDay: number,
): Settled<InsightsSource> | undefined {
  return useStored(
    database,
    async (db) => {
      const from = periodStart(period, today, firstDay);
      const needed = daysAfter(weekStart(today, firstDay), -SUMMARY_DAYS);
      const [totals, attitude, messages, since] = await Promise.all([
        totalsBetween(db, from < needed ? from : needed, today),
        attitudeBetween(db, from, today),
        lastScored(db),
        firstDayKept(db),
      ]);
      return { period, from, totals, attitude, messages, since };
    },
    [period, today, firstDay],
  );
}

/** What may come after the figures. */
export interface InsightsDetails {
  /** How many of the last texts could be one another. */
  readonly sameness: Share;
  /** The pain menu with how many people have each. */
  readonly pains: readonly { readonly text: string; readonly pinned: boolean; readonly people: number }[];
}

export function useInsightsDetails(database: YouwardDatabase): Settled<InsightsDetails> | undefined {
  return useStored(
    database,
    async (db) => {
      const [texts, menu, met] = await Promise.all([lastTexts(db), painMenu(db), timesMet(db)]);
      const pains = menu.map(({ id, text, pinned }) => ({ text, pinned, people: met.get(id) ?? 0 }));
      return { sameness: samenessOf(texts), pains };
    },
    [],
  );
}
