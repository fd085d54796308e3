import { daysAfter, weekStart } from '../plan/day.ts';
import type { Day, DayTotal } from './types.ts';

export const PERIODS = ['4-weeks', '12-weeks', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const WEEKS: Readonly<Record<Exclude<Period, 'all'>, number>> = { '4-weeks': 4, '12-weeks': 12, year: 52 };

/** Before anything that was ever kept. */
const BEGINNING = '0000-01-01';

/** First day of a period that ends today: of whole weeks, this one being the last. `firstDay` 1 Monday to 7 Sunday. */
export function periodStart(period: Period, today: Day, firstDay: number): Day {
  return period === 'all' ? BEGINNING : daysAfter(weekStart(today, firstDay), -7 * (WEEKS[period] - 1));
}

/** Both days included. */
export function within<T extends Pick<DayTotal, 'day'>>(rows: readonly T[], from: Day, to: Day): readonly T[] {
  return rows.filter(({ day }) => from <= day && day <= to);
}
