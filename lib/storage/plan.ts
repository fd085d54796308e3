import type { Person } from '../engine/types.ts';
import { contactKeys, contactsIn, nameIn } from './contact-keys.ts';
import type { StoredPlanItem } from './database.ts';
import { ownKeys } from './person-keys.ts';
import type { Day, PlanItem, YouwardDatabase } from './schema.ts';

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

/** The item with what it is found by. */
export function storedItem<I extends Pick<PlanItem, 'contact' | 'day' | 'position' | 'doneAt'>>(item: I) {
  return {
    ...item,
    people: contactKeys(item.contact),
    ...(item.doneAt === null && { openDay: item.day, openPosition: item.position }),
  };
}

export function plainItem(stored: PlanItem | StoredPlanItem): PlanItem {
  const { people: _1, openDay: _2, openPosition: _3, ...item } = stored as StoredPlanItem;
  return item;
}

export function ofDay(database: YouwardDatabase, day: Day) {
  return database.planItems.where('[day+position]').between([day, FIRST], [day, LAST]);
}

/** What is still to be done up to a day, that day included: nothing is lost when a day ends before its plan does. */
function dueBy(database: YouwardDatabase, day: Day) {
  return database.planItems.where('[openDay+openPosition]').between(['', FIRST], [day, LAST]);
}

/** All that was put on a day, done or not, in its order. */
export async function planFor(database: YouwardDatabase, day: Day): Promise<PlanItem[]> {
  return (await ofDay(database, day).toArray()).map(plainItem);
}

/** What is put on days after `day`, up to `to`, earliest first. */
export async function planAhead(database: YouwardDatabase, day: Day, to: Day): Promise<PlanItem[]> {
  const { planItems } = database;
  const ahead = planItems.where('[openDay+openPosition]').between([day, LAST], [to, LAST], false, true);
  return (await ahead.toArray()).map(plainItem);
}

/** Today's items still to be done, what was left from earlier days first. */
export async function openItems(database: YouwardDatabase, today: Day, limit: number): Promise<PlanItem[]> {
  return (await dueBy(database, today).limit(limit).toArray()).map(plainItem);
}

export async function countOpen(database: YouwardDatabase, today: Day): Promise<number> {
  return dueBy(database, today).count();
}

export async function planItemById(database: YouwardDatabase, id: number): Promise<PlanItem | undefined> {
  const item = await database.planItems.get(id);
  return item && plainItem(item);
}

/** Those of these ids that are there, by their ids. */
export async function planItemsOf(
  database: YouwardDatabase,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PlanItem>> {
  const found = await database.planItems.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((item) => (item === undefined ? [] : [[item.id, plainItem(item)] as const])));
}

/** Newest day first. */
export async function plannedWith(database: YouwardDatabase, keys: readonly string[]): Promise<PlanItem[]> {
  // The site's own ids of people have capitals; what a person types under "Contact" is compared without.
  const written = keys.map((key) => key.toLowerCase());
  const items = await database.planItems.where('people').anyOf(written).distinct().toArray();
  return items.map(plainItem).sort((a, b) => b.day.localeCompare(a.day) || a.position - b.position);
}

/** More names than anybody writes to in a day are not looked through. */
const MOST_NAMES = 500;

/**
 * The item for one of these people that is due by a day, one that is still to be done first, else one of that day. By
 * address or page, else by the full name: a first name alone may be anybody's.
 */
export async function plannedFor(
  database: YouwardDatabase,
  day: Day,
  people: readonly Person[],
): Promise<PlanItem | undefined> {
  const [open, today] = await Promise.all([openItems(database, day, MOST_NAMES), planFor(database, day)]);
  // A newer plan is the one they have in mind.
  const items = [...open.reverse(), ...today.filter(({ doneAt }) => doneAt !== null)];
  const keys = people.flatMap(ownKeys).map((key) => key.toLowerCase());
  const names = people.flatMap(({ name }) => (name?.trim().includes(' ') ? nameIn(name) : undefined) ?? []);
  const isTheirs = (contact: string) =>
    keys.some((key) => contact === key || (key[0] === '/' && contact.endsWith(key)));
  return (
    items.find(({ contact }) => contactsIn(contact).some(isTheirs)) ??
    items.find(({ who }) => names.some((name) => name === nameIn(who)))
  );
}
