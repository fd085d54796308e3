import type { Candidate } from '../plan/candidates.ts';
import { candidateKeys } from '../plan/candidates.ts';
import { daysAfter } from '../plan/day.ts';
import { contactKeys } from './contact-keys.ts';
import { countOpen, openItems, plainItem } from './plan.ts';
import type { Day, PlanItem, YouwardDatabase } from './schema.ts';

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

/** A day's plan, the first of its open items only. */
export interface PlannedDay {
  readonly day: Day;
  readonly items: readonly PlanItem[];
  /** How many are open in all. */
  readonly open: number;
}

/** What is still to be done on each of these days, at most `limit` a day, in its order. */
export async function plannedDays(
  database: YouwardDatabase,
  days: readonly Day[],
  limit: number,
): Promise<readonly PlannedDay[]> {
  return Promise.all(
    days.map(async (day) => {
      const range = () =>
        database.planItems.where('[openDay+openPosition]').between([day, FIRST], [day, LAST], true, true);
      const items = (await range().limit(limit).toArray()).map(plainItem);
      return { day, items, open: items.length < limit ? items.length : await range().count() };
    }),
  );
}

/** What was left from the days before `today`, oldest first, and how many there are. */
export async function leftBefore(
  database: YouwardDatabase,
  today: Day,
  limit: number,
): Promise<Omit<PlannedDay, 'day'>> {
  const yesterday = daysAfter(today, -1);
  const items = await openItems(database, yesterday, limit);
  return { items, open: items.length < limit ? items.length : await countOpen(database, yesterday) };
}

/** More open items than that are not looked through by name. */
const MOST_NAMES = 1_000;

/** Which keys of these people (`candidateKeys`) are in the plan already: still to be done, whatever day. */
export async function plannedKeys(
  database: YouwardDatabase,
  candidates: readonly Candidate[],
  to: Day,
): Promise<ReadonlySet<string>> {
  const contacts = [...new Set(candidates.flatMap(({ contact }) => contactKeys(contact)))];
  const byKey = await database.planItems.where('people').anyOf(contacts).distinct().toArray();
  const byName = await openItems(database, to, MOST_NAMES);
  const open = [...byKey, ...byName].filter(({ doneAt }) => doneAt === null);
  return new Set(open.flatMap(candidateKeys));
}
