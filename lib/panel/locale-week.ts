import type { Weekend } from '../plan/cadence.ts';

interface Week {
  readonly weekend: Weekend;
}

const SATURDAY_SUNDAY: Week = { weekend: [6, 7] };

/** Days nobody is written to, as the person's country has them; where the browser does not say, Saturday and Sunday. */
export function weekendHere(): Weekend {
  const locale = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).maximize() as Intl.Locale & {
    getWeekInfo?: () => Week;
    readonly weekInfo?: Week;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo ?? SATURDAY_SUNDAY).weekend;
}
