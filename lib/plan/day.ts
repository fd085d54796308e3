import type { Day } from './types.ts';

/** Local calendar day of a moment, `YYYY-MM-DD`: the day the person sees on the wall, whatever the zone. */
export function dayOf(date: Date): Day {
  return written(date.getFullYear(), date.getMonth(), date.getDate());
}

/** `days` later, or earlier where negative. Counted on the calendar: a day of 23 or 25 hours is one day. */
export function daysAfter(day: Day, days: number): Day {
  const date = calendar(day);
  date.setUTCDate(date.getUTCDate() + days);
  return written(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Days from one to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((calendar(to).getTime() - calendar(from).getTime()) / 86_400_000);
}

/** 1 Monday to 7 Sunday, as `Intl.Locale` counts them. */
export function weekdayOf(day: Day): number {
  return calendar(day).getUTCDay() || 7;
}

/** First day of the week `day` is in; `firstDay` as `Intl.Locale` gives it, 1 Monday to 7 Sunday. */
export function weekStart(day: Day, firstDay: number): Day {
  return daysAfter(day, -((weekdayOf(day) - firstDay + 7) % 7));
}

/** Noon on the wall, for `Intl`: no zone and no change of the clock makes another day of it. */
export function noonOf(day: Day): Date {
  const [year, month, date] = parts(day);
  const noon = new Date(2000, month - 1, date, 12);
  noon.setFullYear(year, month - 1, date);
  return noon;
}

function parts(day: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** In UTC, which has no changes of the clock. */
function calendar(day: Day): Date {
  const [year, month, date] = parts(day);
  const midnight = new Date(Date.UTC(2000, month - 1, date));
  midnight.setUTCFullYear(year, month - 1, date);
  return midnight;
}

function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
