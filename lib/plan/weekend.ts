import { weekdayOf } from './day.ts';
import type { Day } from './types.ts';

/** Saturday and Sunday, where a browser does not know the locale's own. */
const COMMON: readonly number[] = [6, 7];

type WeekInfo = { readonly weekend?: readonly number[] };

/** Whether a day is one of the weekend where `locale` is spoken; a tag without a region is taken for its likeliest. */
export function isWeekend(day: Day, locale: string): boolean {
  return weekendOf(locale).includes(weekdayOf(day));
}

function weekendOf(locale: string): readonly number[] {
  try {
    // Firefox has had the method only, older Chromium the property only.
    const known = new Intl.Locale(locale).maximize() as Intl.Locale & {
      getWeekInfo?: () => WeekInfo;
      weekInfo?: WeekInfo;
    };
    return known.getWeekInfo?.().weekend ?? known.weekInfo?.weekend ?? COMMON;
  } catch {
    return COMMON;
  }
}
