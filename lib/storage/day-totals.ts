import { totalOf } from '../insights/day-total.ts';
import type { StoredInteraction } from './database.ts';
import type { Day, DayTotal, Interaction, YouwardDatabase } from './schema.ts';

export function plainInteraction({ people: _1, awaits: _2, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}

/** Sums the day afresh instead of adding and taking away: a total can then never drift from its rows. */
export async function sumDay(database: YouwardDatabase, day: Day): Promise<void> {
  const { history, interactions, dayTotals } = database;
  const ofDay = [history.where('day').equals(day).toArray(), interactions.where('day').equals(day).toArray()] as const;
  const [messages, done] = await Promise.all(ofDay);
  const total = totalOf(day, messages, done.map(plainInteraction));
  if (total === null) await dayTotals.delete(day);
  else await dayTotals.put(total);
}

/** Oldest first, both days included; days without anything are absent. */
export async function totalsBetween(database: YouwardDatabase, from: Day, to: Day): Promise<DayTotal[]> {
  return database.dayTotals.where('day').between(from, to, true, true).toArray();
}
