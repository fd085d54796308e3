import { useMemo } from 'react';
import type { ProspectNotesView } from '../../components/prospects/NotesCard.tsx';
import type { NoteField, Person } from '../engine/types.ts';
import type { Prospect } from '../prospects/types.ts';
import { settle } from '../storage/failure.ts';
import { addNote, type NoteOutcome, removeNote } from '../storage/notes.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { findProspect, MOST_NOTE_UNITS, MOST_NOTES, noteworthy } from '../storage/prospects.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { usePrivateTab } from './use-private-tab.ts';
import { useStored } from './use-stored.ts';

/** Whether it was kept, and if not, a sentence that says why. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** Notes about whom the open draft is for. */
export interface Notes {
  /** Null until the first note. */
  readonly record: Prospect | null;
  readonly view: ProspectNotesView;
  readonly keepNote: (field: NoteField, text: string) => Promise<Kept>;
  readonly removeNote: (field: NoteField, text: string) => Promise<Kept>;
}

const REFUSED: Readonly<Record<Exclude<NoteOutcome, 'kept'>, string>> = {
  nobody: 'The page does not say whom this is for, so there is nobody to keep the note about.',
  'too-long': `A note has at most ${MOST_NOTE_UNITS} characters. Nothing was kept.`,
  'too-many': `There are ${MOST_NOTES} notes of this kind about them already. Remove one first.`,
};

const NOBODY: readonly Person[] = [];

/** Null where nothing can be kept: in a private window, for nobody in particular, or while that is looked up. */
export function useNotes(
  database: YouwardDatabase,
  open: OpenDraft | null | undefined,
  tabId: number | null,
): Notes | null {
  const kept = usePrivateTab(tabId) === false;
  const people = open?.draft.to ?? NOBODY;
  const key = JSON.stringify(people);
  const stored = useStored(database, async (db) => ({ key, row: await findProspect(db, people) }), [key]);
  const found = stored?.ok ? stored.value : undefined;
  const company = open?.draft.prospect?.company;
  return useMemo(() => {
    // After a change of people the answer for those before still stands for a moment.
    if (!kept || found?.key !== key) return null;
    const { row } = found;
    const about: readonly Person[] = JSON.parse(key);
    const person = noteworthy(about, row);
    if (person === null) return null;
    const note = (field: NoteField, text: string) => ({ people: about, field, text, at: Date.now() });
    return {
      record: row ?? null,
      view: {
        person: row?.name || person.name || person.email || 'this person',
        observations: (row?.observations ?? []).map(({ text }) => text),
        pains: (row?.pains ?? []).map(({ text }) => text),
      },
      async keepNote(field, text) {
        const outcome = await settle(database, () => addNote(database, note(field, text), company));
        if (!outcome.ok || outcome.value === 'kept') return outcome;
        return { ok: false, sentence: REFUSED[outcome.value] };
      },
      removeNote: (field, text) => settle(database, () => removeNote(database, note(field, text))),
    };
  }, [kept, found, key, database, company]);
}
