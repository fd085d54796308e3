import { totalOf } from '../insights/day-total.ts';
import type { StoredInteraction } from './database.ts';
import { bringUpToDate, isOld } from './old-days.ts';
import type { Day, DayTotal, Interaction, YouwardDatabase } from './schema.ts';

export function plainInteraction({ people: _1, awaits: _2, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}

/** Sums the day afresh instead of adding and taking away: a total can then never drift from its rows. */
export async function sumDay(database: YouwardDatabase, day: Day): Promise<void> {
  const { history, interactions, dayTotals } = database;
  if (isOld(await dayTotals.get(day))) await bringUpToDate(database, day);
  const ofDay = [history.where('day').equals(day).toArray(), interactions.where('day').equals(day).toArray()] as const;
  const [messages, done] = await Promise.all(ofDay);
  const total = totalOf(day, messages, done.map(plainInteraction));
  if (total === null) await dayTotals.delete(day);
  else await dayTotals.put(total);
}

/**
 * Days that were summed by a version without interactions, newest first, each in a transaction of its own: whoever is
 * stopped in between goes on from there. Answers with their number.
 */
export async function sumOldDays(database: YouwardDatabase): Promise<number> {
  const { history, interactions, dayTotals } = database;
  const days = await dayTotals.filter(isOld).primaryKeys();
  for (const day of days.reverse()) {
    await database.transaction('rw', history, interactions, dayTotals, () => sumDay(database, day));
  }
  return days.length;
}

/** What an old day says nothing of yet; its first scores have no last ones beside them. */
const NOT_SUMMED = { firstScored: 0, firstScoreSum: 0, lastScoreSum: 0, practised: 0, tallies: {} } as const;

/** Oldest first, both days included; days without anything are absent. */
export async function totalsBetween(database: YouwardDatabase, from: Day, to: Day): Promise<DayTotal[]> {
  const totals = await database.dayTotals.where('day').between(from, to, true, true).toArray();
  return totals.map((total) => (isOld(total) ? { ...total, ...NOT_SUMMED } : total));
}
