import type { Day } from '../../lib/plan/types.ts';

/** What the address of the page asks for: an item to open, a day to show. */
export interface Asked {
  readonly item: number | null;
  readonly day: Day | null;
}

/** What cannot be read asks for nothing. */
export function askedIn(search: URLSearchParams): Asked {
  const item = Number(search.get('item') ?? '');
  const day = search.get('day') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(`${day}T12:00:00Z`).toJSON()?.startsWith(day) === true;
  return { item: Number.isSafeInteger(item) && item > 0 ? item : null, day: isDay ? day : null };
}
