import { type WeekInfo, weekInfoOf } from '../plan/week-info.ts';

export type { WeekInfo };

/** The week of where the person is, as the browser writes its dates. */
export const weekInfo = (locale: string = new Intl.DateTimeFormat().resolvedOptions().locale): WeekInfo =>
  weekInfoOf(locale);
