import type { MenuPain } from '../../lib/prospects/types.ts';

/** What a person writes about one entry. */
export type EntryFields = Pick<MenuPain, 'text' | 'phrases' | 'who' | 'consequence' | 'future' | 'gap'>;

/** The same as it is typed: phrases one a line. */
export interface EntryDraft extends Omit<EntryFields, 'phrases'> {
  readonly phrases: string;
}

export const EMPTY_ENTRY: EntryDraft = { text: '', phrases: '', who: '', consequence: '', future: '', gap: false };

export function draftOf({ text, phrases, who, consequence, future, gap }: EntryFields): EntryDraft {
  return { text, phrases: phrases.join('\n'), who, consequence, future, gap };
}

export function fieldsOf(draft: EntryDraft): EntryFields {
  return { ...draft, phrases: draft.phrases.split('\n').filter((phrase) => phrase.trim() !== '') };
}

/** Only what was typed: what another window wrote into the other fields stays. */
export function changesOf(base: EntryDraft, draft: EntryDraft): Partial<EntryFields> {
  const fields = Object.entries(fieldsOf(draft)).filter(
    ([field]) => base[field as keyof EntryDraft] !== draft[field as keyof EntryDraft],
  );
  return Object.fromEntries(fields);
}

export function isBlank({ text, phrases, who, consequence, future }: EntryDraft): boolean {
  return [text, phrases, who, consequence, future].every((line) => line.trim() === '');
}
