import type { Weekend } from '../plan/cadence.ts';

interface Week {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const MONDAY_TO_FRIDAY: Week = { firstDay: 1, weekend: [6, 7] };

/** The week as the person's country counts it, 1 Monday to 7 Sunday; browsers without an answer get Monday to Friday. */
function localeWeek(): Week {
  const locale = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).maximize() as Intl.Locale & {
    getWeekInfo?: () => Week;
    readonly weekInfo?: Week;
  };
  return locale.getWeekInfo?.() ?? locale.weekInfo ?? MONDAY_TO_FRIDAY;
}

/** Days nobody is written to. */
export const weekendHere = (): Weekend => localeWeek().weekend;

/** First day of the week. */
export const firstDayHere = (): number => localeWeek().firstDay;
