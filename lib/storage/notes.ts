import type { NoteField, Person } from '../engine/types.ts';
import { tidy } from '../prospects/tidy.ts';
import { findProspect, keepProspect, MOST_NOTE_UNITS, newPain, noteworthy, putLine, removeLine } from './prospects.ts';
import type { YouwardDatabase } from './schema.ts';

export interface NoteAbout {
  readonly people: readonly Person[];
  readonly field: NoteField;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What came of a note: `nobody` can be told from others by what the page gives, or there is no room for it. */
export type NoteOutcome = 'kept' | 'nobody' | 'too-long' | 'too-many';

/** Spaces and capitals make no other note. */
const sameness = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s/gu, '');

/** Writes a line down, once; the record is made with the first. `company` is for a new record, `lineId` for the line. */
export async function addNote(
  database: YouwardDatabase,
  { people, field, text, at }: NoteAbout,
  company = '',
  lineId: string = crypto.randomUUID(),
): Promise<NoteOutcome> {
  const line = tidy(text);
  if (line === '') return 'kept';
  if (line.length > MOST_NOTE_UNITS) return 'too-long';
  return database.transaction('rw', database.prospects, database.history, async (): Promise<NoteOutcome> => {
    const known = await findProspect(database, people);
    const person = noteworthy(people, known);
    if (person === null) return 'nobody';
    if (known?.[field].some((note) => sameness(note.text) === sameness(line))) return 'kept';
    const id = known?.id ?? (await keepProspect(database, person, { company }, at));
    if (id === null) return 'nobody';
    const outcome =
      field === 'pains'
        ? await putLine(database, id, field, newPain(lineId, line, at), at)
        : await putLine(database, id, field, { id: lineId, text: line, at, source: '' }, at);
    return outcome === 'gone' ? 'nobody' : outcome;
  });
}

/** Takes a line out; the record stays until the person deletes it. */
export async function removeNote(database: YouwardDatabase, { people, field, text, at }: NoteAbout): Promise<void> {
  await database.transaction('rw', database.prospects, async () => {
    const known = await findProspect(database, people);
    const line = known?.[field].find((note) => sameness(note.text) === sameness(text));
    if (known && line) await removeLine(database, known.id, field, line.id, at);
  });
}
