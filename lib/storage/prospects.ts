import type { Person } from '../engine/types.ts';
import { tidy } from '../prospects/tidy.ts';
import {
  blankProspect,
  type ChosenField,
  type ChosenFields,
  type ListName,
  type Lists,
  type PainNote,
  type Prospect,
  type TextField,
} from '../prospects/types.ts';
import { touchContacts } from './history.ts';
import { ownKeys } from './person-keys.ts';
import { indexed, plainProspect } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

/** Lines in one list about one person; more than anybody reads before a message. */
export const MOST_NOTES = 50;

/** UTF-16 units of one line. */
export const MOST_NOTE_UNITS = 500;

/** UTF-16 units of free notes. */
export const MOST_FREE_UNITS = 20_000;

export const mostUnits = (field: TextField): number => (field === 'notes' ? MOST_FREE_UNITS : MOST_NOTE_UNITS);

/** What somebody writes to these people knows of one of them: the first in their order who is known. */
export async function findProspect(
  database: YouwardDatabase,
  people: readonly Person[],
): Promise<Prospect | undefined> {
  const keys = people.flatMap(ownKeys);
  const rows = await database.prospects.where('keys').anyOf(keys).toArray();
  const firstKey = keys.find((key) => rows.some((row) => row.keys.includes(key)));
  const row = rows.find((one) => one.keys.includes(firstKey ?? ''));
  return row && plainProspect(row);
}

/** The records of several people, in their order; undefined for who has none. */
export async function findEach(
  database: YouwardDatabase,
  people: readonly Person[],
): Promise<(Prospect | undefined)[]> {
  return Promise.all(people.map((person) => findProspect(database, [person])));
}

export async function prospectById(database: YouwardDatabase, id: number): Promise<Prospect | undefined> {
  const row = await database.prospects.get(id);
  return row && plainProspect(row);
}

/** Whom a note would be about: the one who is known, else the first who can be told from others; null where nobody can. */
export function noteworthy(people: readonly Person[], known: Prospect | undefined): Person | null {
  const isKnown = (person: Person) => ownKeys(person).some((key) => known?.keys.includes(key));
  return people.find(isKnown) ?? people.find((person) => ownKeys(person).length > 0) ?? null;
}

/** What is known of somebody when their record is made. */
export interface FirstFacts {
  readonly name?: string;
  readonly company?: string;
  readonly role?: string;
}

/** The record of a person, made where there is none; null for who cannot be told from others. Answers with its id. */
export async function keepProspect(
  database: YouwardDatabase,
  person: Person,
  facts: FirstFacts,
  at: number,
): Promise<number | null> {
  const keys = ownKeys(person);
  if (keys.length === 0) return null;
  return database.transaction('rw', database.prospects, database.history, async () => {
    const known = await findProspect(database, [person]);
    if (known !== undefined) return known.id;
    const { name = person.name ?? '', company = '', role = '' } = facts;
    const made = { ...blankProspect(keys, at), name, company, role, ...(role !== '' && { roleAt: at }) };
    const id = await database.prospects.add(indexed(made));
    await touchContacts(database, [{ id, keys }]);
    return id;
  });
}

/**
 * Reads the newest, changes it and writes it in one step, so that no window loses what another wrote. Answers with the
 * record as it is then, or undefined where it is gone; a `change` of null writes nothing.
 */
export async function changeProspect(
  database: YouwardDatabase,
  id: number,
  change: (before: Prospect) => Partial<Omit<Prospect, 'id'>> | null,
  at: number,
): Promise<Prospect | undefined> {
  return database.transaction('rw', database.prospects, async () => {
    const stored = await database.prospects.get(id);
    if (stored === undefined) return undefined;
    const before = plainProspect(stored);
    const changed = change(before);
    if (changed === null) return before;
    const after = { ...before, ...changed, id, updatedAt: at };
    await database.prospects.put(indexed(after));
    return after;
  });
}

/** What came of writing one field: `changed` gives what another window wrote meanwhile, which stands. */
export type FieldOutcome =
  | { readonly outcome: 'kept' | 'gone' | 'too-long' }
  | { readonly outcome: 'changed'; readonly theirs: string };

/** Writes one field whose text was `base` when the person began; text that changed meanwhile is not written over. */
export async function writeField(
  database: YouwardDatabase,
  id: number,
  field: TextField,
  { base, text }: { readonly base: string; readonly text: string },
  at: number,
): Promise<FieldOutcome> {
  const value = field === 'notes' ? text : tidy(text);
  if (value.length > mostUnits(field)) return { outcome: 'too-long' };
  let outcome: FieldOutcome = { outcome: 'gone' };
  await changeProspect(
    database,
    id,
    (before) => {
      const now = before[field];
      const clash = now !== base && now !== value;
      outcome = clash ? { outcome: 'changed', theirs: now } : { outcome: 'kept' };
      if (clash || now === value) return null;
      return { [field]: value, ...(field === 'role' && { roleAt: at }) };
    },
    at,
  );
  return outcome;
}

export async function chooseField<F extends ChosenField>(
  database: YouwardDatabase,
  id: number,
  field: F,
  value: ChosenFields[F],
  at: number,
): Promise<void> {
  await changeProspect(database, id, () => ({ [field]: value }), at);
}

/** A role that was looked at and is still right. */
export async function confirmRole(database: YouwardDatabase, id: number, at: number): Promise<void> {
  await changeProspect(database, id, () => ({ roleAt: at }), at);
}

/** What came of a line. */
export type LineOutcome = 'kept' | 'gone' | 'too-long' | 'too-many';

/** Adds a line, or changes the one with its id; an empty text takes it out. */
export async function putLine<L extends ListName>(
  database: YouwardDatabase,
  id: number,
  list: L,
  line: Lists[L][number],
  at: number,
): Promise<LineOutcome> {
  const text = tidy(line.text);
  if (text === '') return removeLine(database, id, list, line.id, at);
  if (text.length > MOST_NOTE_UNITS) return 'too-long';
  let outcome: LineOutcome = 'gone';
  await changeProspect(
    database,
    id,
    (before) => {
      const lines: readonly Lists[L][number][] = before[list];
      const known = lines.some((one) => one.id === line.id);
      outcome = !known && lines.length >= MOST_NOTES ? 'too-many' : 'kept';
      if (outcome === 'too-many') return null;
      const put = { ...line, text };
      return { [list]: known ? lines.map((one) => (one.id === line.id ? put : one)) : [...lines, put] };
    },
    at,
  );
  return outcome;
}

export async function removeLine(
  database: YouwardDatabase,
  id: number,
  list: ListName,
  lineId: string,
  at: number,
): Promise<LineOutcome> {
  const after = await changeProspect(
    database,
    id,
    (before) => {
      const lines: readonly Lists[ListName][number][] = before[list];
      return { [list]: lines.filter((one) => one.id !== lineId) };
    },
    at,
  );
  return after === undefined ? 'gone' : 'kept';
}

/** A trouble as it is first written down: nothing of it is rated yet. */
export function newPain(id: string, text: string, at: number): PainNote {
  return { id, text, at, menuId: null, super: {}, group: '', cost: '', consequence: '' };
}
