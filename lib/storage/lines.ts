import type { LineText } from '../prospects/line-text.ts';
import { tidy } from '../prospects/tidy.ts';
import type { ListName, Lists } from '../prospects/types.ts';
import { changeProspect, type FieldOutcome, type LineOutcome, MOST_NOTE_UNITS } from './prospects.ts';
import type { YouwardDatabase } from './schema.ts';

/** Which line of which list of whom. */
export interface LinePlace<L extends ListName> {
  readonly id: number;
  readonly list: L;
  readonly lineId: string;
}

/**
 * Changes the newest state of one line, so that two windows can work on two parts of it. A `change` of null writes nothing;
 * `gone` where another window has taken the line out.
 */
export async function changeLine<L extends ListName>(
  database: YouwardDatabase,
  { id, list, lineId }: LinePlace<L>,
  change: (before: Lists[L][number]) => Partial<Lists[L][number]> | null,
  at: number,
): Promise<LineOutcome> {
  let outcome: LineOutcome = 'gone';
  await changeProspect(
    database,
    id,
    (before) => {
      const lines: readonly Lists[L][number][] = before[list];
      const line = lines.find((one) => one.id === lineId);
      if (line === undefined) return null;
      outcome = 'kept';
      const changed = change(line);
      if (changed === null) return null;
      return { [list]: lines.map((one) => (one.id === lineId ? { ...one, ...changed, id: lineId } : one)) };
    },
    at,
  );
  return outcome;
}

/** Writes one part of a line whose text was `base` when the person began, as `writeField` does; an empty `text` stays as it was. */
export async function writeLine<L extends ListName>(
  database: YouwardDatabase,
  place: LinePlace<L>,
  part: LineText<L>,
  { base, text }: { readonly base: string; readonly text: string },
  at: number,
): Promise<FieldOutcome> {
  const value = tidy(text);
  if (value.length > MOST_NOTE_UNITS) return { outcome: 'too-long' };
  let theirs: string | null = null;
  const outcome = await changeLine(
    database,
    place,
    (before) => {
      const now = String(before[part]);
      if (now === value || (part === 'text' && value === '')) return null;
      if (now === base) return { [part]: value } as Partial<Lists[L][number]>;
      theirs = now;
      return null;
    },
    at,
  );
  if (outcome === 'gone') return { outcome };
  return theirs === null ? { outcome: 'kept' } : { outcome: 'changed', theirs };
}
