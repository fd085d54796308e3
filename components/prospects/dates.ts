import type { Day } from '../../lib/prospects/types.ts';

const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** `at` in epoch milliseconds. */
export const dateOf = (at: number): string => FORMAT.format(new Date(at));

/** A day as the person's language writes it. */
export function dayWords(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return FORMAT.format(new Date(year, month - 1, date));
}
