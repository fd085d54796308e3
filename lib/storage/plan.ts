import type { Person } from '../engine/types.ts';
import { ownKeys } from './person-keys.ts';
import type { AttitudeCheck, Day, PlanItem, YouwardDatabase } from './schema.ts';

export type PlanPatch = Partial<Pick<PlanItem, 'who' | 'contact' | 'why' | 'objective' | 'how' | 'what' | 'day'>>;

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

function ofDay(database: YouwardDatabase, day: Day) {
  return database.planItems.where('[day+position]').between([day, FIRST], [day, LAST]);
}

/** With whom it is about, by which a person's items are found. */
const stored = <I extends Pick<PlanItem, 'contact'>>(item: I): I & { readonly people: readonly string[] } => ({
  ...item,
  people: contactKeys(item.contact),
});

function plain({ people: _, ...item }: PlanItem & { readonly people?: readonly string[] }): PlanItem {
  return item;
}

async function nextPosition(database: YouwardDatabase, day: Day): Promise<number> {
  const last = await ofDay(database, day).last();
  return last === undefined ? 0 : last.position + 1;
}

/** In the order they were put. */
export async function planFor(database: YouwardDatabase, day: Day): Promise<PlanItem[]> {
  return (await ofDay(database, day).toArray()).map(plain);
}

/** `Ana Pires, Norwood Dental` and `Ana Pires (Norwood)` are about Ana Pires. */
const nameIn = (who: string) =>
  who
    .split(/[,(|]|\s[-\u2013\u2014]\s/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Addresses and ends of links in what stands under "Contact". */
const contactsIn = (contact: string) =>
  contact
    .toLowerCase()
    .split(/[\s<>(),;?#]+/u)
    .map((part) => part.replace(/\/$/u, ''));

/** The same as keys of people: addresses, and paths of pages of their own. */
export function contactKeys(contact: string): string[] {
  const keys = contactsIn(contact).flatMap((part) => (part.includes('@') ? part : (/\/in\/[^/]+$/u.exec(part) ?? [])));
  return [...new Set(keys)];
}

/** Newest day first. */
export async function plannedWith(database: YouwardDatabase, keys: readonly string[]): Promise<PlanItem[]> {
  // The site's own ids of people have capitals; what a person types under "Contact" is compared without.
  const written = keys.map((key) => key.toLowerCase());
  const items = await database.planItems.where('people').anyOf(written).distinct().toArray();
  return items.map(plain).sort((a, b) => b.day.localeCompare(a.day) || a.position - b.position);
}

/**
 * The item of a day that is for one of these people, one that is still to be done first. By address or page, else by the
 * full name: a first name alone may be anybody's.
 */
export async function plannedFor(
  database: YouwardDatabase,
  day: Day,
  people: readonly Person[],
): Promise<PlanItem | undefined> {
  const items = (await planFor(database, day)).sort((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null));
  const keys = people.flatMap(ownKeys).map((key) => key.toLowerCase());
  const names = people.flatMap(({ name }) => (name?.trim().includes(' ') ? nameIn(name) : undefined) ?? []);
  const isTheirs = (contact: string) =>
    keys.some((key) => contact === key || (key[0] === '/' && contact.endsWith(key)));
  return (
    items.find(({ contact }) => contactsIn(contact).some(isTheirs)) ??
    items.find(({ who }) => names.some((name) => name === nameIn(who)))
  );
}

/** Goes to the end of its day. Answers with its id. */
export async function addPlanItem(
  database: YouwardDatabase,
  fields: Omit<PlanItem, 'id' | 'position'>,
): Promise<number> {
  return database.transaction('rw', database.planItems, async () => {
    const position = await nextPosition(database, fields.day);
    return database.planItems.add(stored({ ...fields, position }));
  });
}

/** An unknown id changes nothing. An item moved to another day goes to the end of that day. */
export async function updatePlanItem(database: YouwardDatabase, id: number, patch: PlanPatch): Promise<void> {
  await database.transaction('rw', database.planItems, async () => {
    const before = await database.planItems.get(id);
    if (before === undefined) return;
    const moves = patch.day !== undefined && patch.day !== before.day;
    const position = moves ? await nextPosition(database, patch.day) : before.position;
    await database.planItems.put(stored({ ...before, ...patch, position }));
  });
}

/** `at` in epoch milliseconds, or null to take it back. */
export async function markDone(database: YouwardDatabase, id: number, at: number | null): Promise<void> {
  await database.planItems.update(id, { doneAt: at });
}

export async function removePlanItem(database: YouwardDatabase, id: number): Promise<void> {
  await database.planItems.delete(id);
}

export async function attitudeOn(database: YouwardDatabase, day: Day): Promise<AttitudeCheck | undefined> {
  return database.attitude.get(day);
}

/** One check a day; the last answer stands. */
export async function saveAttitude(database: YouwardDatabase, check: AttitudeCheck): Promise<void> {
  await database.attitude.put(check);
}
