import type { NoteField, Person } from '../engine/types.ts';
import { ownKeys } from './person-keys.ts';
import type { Note, ProspectRow, YouwardDatabase } from './schema.ts';

/** Lines in one list about one person; more than anybody reads before a message. */
export const MOST_NOTES = 50;

/** UTF-16 units of one line. */
export const MOST_NOTE_UNITS = 500;

/** What somebody writes to these people knows of one of them: the first in their order who is known. */
export async function findProspect(
  database: YouwardDatabase,
  people: readonly Person[],
): Promise<ProspectRow | undefined> {
  const keys = people.flatMap(ownKeys);
  const rows = await database.prospects.where('keys').anyOf(keys).toArray();
  const firstKey = keys.find((key) => rows.some((row) => row.keys.includes(key)));
  return rows.find((row) => row.keys.includes(firstKey ?? ''));
}

/** Whom a note would be about: the one who is known, else the first who can be told from others; null where nobody can. */
export function noteworthy(people: readonly Person[], known: ProspectRow | undefined): Person | null {
  const isKnown = (person: Person) => ownKeys(person).some((key) => known?.keys.includes(key));
  return people.find(isKnown) ?? people.find((person) => ownKeys(person).length > 0) ?? null;
}

export interface NoteAbout {
  readonly people: readonly Person[];
  readonly field: NoteField;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What came of a note: `nobody` can be told from others by what the page gives, or there is no room for it. */
export type NoteOutcome = 'kept' | 'nobody' | 'too-long' | 'too-many';

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Spaces and capitals make no other note. */
const sameness = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s/gu, '');

/** Writes a line down, once; the record is made with the first. `company` is for a new record. */
export async function addNote(
  database: YouwardDatabase,
  { people, field, text, at }: NoteAbout,
  company = '',
): Promise<NoteOutcome> {
  const line = tidy(text);
  if (line === '') return 'kept';
  if (line.length > MOST_NOTE_UNITS) return 'too-long';
  return database.transaction('rw', database.prospects, async (): Promise<NoteOutcome> => {
    const known = await findProspect(database, people);
    const person = noteworthy(people, known);
    if (person === null) return 'nobody';
    const notes: readonly Note[] = known?.[field] ?? [];
    if (notes.some((note) => sameness(note.text) === sameness(line))) return 'kept';
    if (notes.length >= MOST_NOTES) return 'too-many';
    const change = { [field]: [...notes, { text: line, at }], updatedAt: at };
    const fresh = { keys: ownKeys(person), name: person.name ?? '', company, observations: [], pains: [] };
    await database.prospects.put({ ...(known ?? fresh), ...change } as ProspectRow);
    return 'kept';
  });
}

/** Takes a line out; with the last one goes the record, so that nobody is remembered about whom nothing is written. */
export async function removeNote(database: YouwardDatabase, { people, field, text, at }: NoteAbout): Promise<void> {
  await database.transaction('rw', database.prospects, async () => {
    const known = await findProspect(database, people);
    if (known === undefined) return;
    const notes = known[field].filter((note) => sameness(note.text) !== sameness(text));
    const after = { ...known, [field]: notes, updatedAt: at };
    if (after.observations.length + after.pains.length > 0) await database.prospects.put(after);
    else await database.prospects.delete(known.id);
  });
}
