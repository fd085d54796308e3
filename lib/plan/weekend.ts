import { weekdayOf } from './day.ts';
import type { Day } from './types.ts';
import { weekInfoOf } from './week-info.ts';

/** Whether a day is one of the weekend where `locale` is spoken. */
export function isWeekend(day: Day, locale: string): boolean {
  return weekInfoOf(locale).weekend.includes(weekdayOf(day));
}
