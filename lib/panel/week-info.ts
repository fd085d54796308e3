import { type WeekInfo, weekInfoOf } from '../plan/week-info.ts';

export type { WeekInfo };

/** The person's own week. */
export const weekInfo = (locale: string = navigator.language): WeekInfo => weekInfoOf(locale);
