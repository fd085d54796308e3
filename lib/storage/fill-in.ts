import type { ImportedPerson } from '../prospects/import-rows.ts';
import { CHOSEN_FIELDS, type Lists, type Prospect, TEXT_FIELDS } from '../prospects/types.ts';
import { newPain } from './prospects.ts';

type ImportedLines = Pick<ImportedPerson, 'observations' | 'pains'>;

/** Lines of a file as lines of a record. */
export function linesOf({ observations, pains }: ImportedLines, at: number): Pick<Lists, 'observations' | 'pains'> {
  return {
    observations: observations.map((text) => ({ id: crypto.randomUUID(), text, at, source: '' })),
    pains: pains.map((text) => newPain(crypto.randomUUID(), text, at)),
  };
}

export interface FilledIn {
  readonly after: Prospect;
  /** The fields that are others now, as they were. */
  readonly before: Partial<Prospect>;
}

/** The record with what it lacked: what is written stays as it is. Null where it lacks nothing the file has. */
export function filledIn(
  record: Prospect,
  person: ImportedPerson,
  freeKeys: readonly string[],
  at: number,
): FilledIn | null {
  const { texts, chosen } = person;
  const lines = linesOf(person, at);
  const empty = {
    texts: TEXT_FIELDS.filter((field) => record[field] === '' && texts[field] !== undefined),
    chosen: CHOSEN_FIELDS.filter((field) => record[field] === null && (chosen[field] ?? null) !== null),
    lists: (['observations', 'pains'] as const).filter((list) => record[list].length === 0 && lines[list].length > 0),
  };
  const patch: Partial<Prospect> = {
    ...Object.fromEntries(empty.texts.map((field) => [field, texts[field]])),
    ...Object.fromEntries(empty.chosen.map((field) => [field, chosen[field]])),
    ...Object.fromEntries(empty.lists.map((list) => [list, lines[list]])),
    ...(freeKeys.length > 0 && { keys: [...record.keys, ...freeKeys] }),
    ...(empty.texts.includes('role') && { roleAt: at }),
  };
  const fields = Object.keys(patch) as (keyof Prospect)[];
  if (fields.length === 0) return null;
  const before = Object.fromEntries([...fields, 'updatedAt' as const].map((field) => [field, record[field]]));
  return { after: { ...record, ...patch, updatedAt: at }, before };
}
