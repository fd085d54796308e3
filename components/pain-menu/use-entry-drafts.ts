import { useState } from 'react';
import type { MenuPain } from '../../lib/prospects/types.ts';
import { changesOf, draftOf, EMPTY_ENTRY, type EntryDraft, fieldsOf, isBlank } from './entry-draft.ts';
import type { PainMenuActions } from './view.ts';

/** What is being typed, with what stood there when it was begun. */
interface Typed {
  readonly base: EntryDraft;
  readonly draft: EntryDraft;
  /** Why it was not kept. */
  readonly sentence: string | null;
  /** Begun with the three questions, which stay until it is kept, whoever fills the menu meanwhile. */
  readonly starter: boolean;
}

/** What a form of one draft needs. */
export interface DraftForm {
  readonly draft: EntryDraft;
  readonly notice: string | null;
  readonly onChange: (draft: EntryDraft) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export interface EntryDrafts {
  /** The three questions; null where the menu has something and none of them is being answered. */
  readonly starter: DraftForm | null;
  /** The form of a new entry; null while there is none. */
  readonly adding: DraftForm | null;
  readonly onAdd: () => void;
  readonly onEdit: (pain: MenuPain) => void;
  readonly editOf: (id: number) => DraftForm | undefined;
  /** Changes of entries that another window removed. */
  readonly orphans: readonly (DraftForm & { readonly id: number })[];
}

const NEW = 'new';
type Key = number | typeof NEW;

const begun = (base: EntryDraft, starter = false): Typed => ({ base, draft: base, sentence: null, starter });

/**
 * Drafts of entries being typed, the new one and any number being changed. They live here and not in the rows, so that
 * nothing that happens to the list takes them away; each goes once it is kept or given up. `onClosed` gets the sentence
 * of what was kept, or null.
 */
export function useEntryDrafts(
  menu: readonly MenuPain[],
  { onAdd, onChange }: Pick<PainMenuActions, 'onAdd' | 'onChange'>,
  onClosed: (words: string | null) => void,
): EntryDrafts {
  const [all, setAll] = useState<ReadonlyMap<Key, Typed>>(new Map());
  const put = (key: Key, typed: Typed) => setAll((before) => new Map(before).set(key, typed));
  const drop = (key: Key) => setAll((before) => new Map([...before].filter(([other]) => other !== key)));
  const refuse = (key: Key, sentence: string) =>
    setAll((before) => {
      const typed = before.get(key);
      return typed === undefined ? before : new Map(before).set(key, { ...typed, sentence });
    });
  const isListed = (key: Key) => menu.some(({ id }) => id === key);

  const keep = async (key: Key, { base, draft }: Typed) => {
    const isNew = key === NEW || !isListed(key);
    const answer = await (isNew ? onAdd(fieldsOf(draft)) : onChange(key, changesOf(base, draft)));
    if (!answer.ok) return refuse(key, answer.sentence);
    drop(key);
    onClosed(isNew ? `“${draft.text.trim()}” is on the menu.` : 'Saved.');
  };

  const form = (key: Key, typed: Typed): DraftForm => ({
    draft: typed.draft,
    notice: typed.sentence,
    onChange: (draft) => put(key, { ...typed, draft, sentence: null }),
    onSubmit: () => void keep(key, typed),
    onCancel: () => {
      drop(key);
      onClosed(null);
    },
  });

  const fresh = all.get(NEW);
  const starting = menu.length === 0 || (fresh?.starter === true && !isBlank(fresh.draft));
  const first = fresh ?? begun(EMPTY_ENTRY, true);
  return {
    starter: starting ? form(NEW, first) : null,
    adding: starting || fresh === undefined || fresh.starter ? null : form(NEW, fresh),
    onAdd: () => put(NEW, begun(EMPTY_ENTRY)),
    onEdit: (pain) => put(pain.id, begun(draftOf(pain))),
    editOf: (id) => {
      const typed = all.get(id);
      return typed && form(id, typed);
    },
    orphans: [...all].flatMap(([key, typed]) => {
      const isGone = key !== NEW && !isListed(key) && Object.keys(changesOf(typed.base, typed.draft)).length > 0;
      return isGone ? [{ id: key, ...form(key, typed) }] : [];
    }),
  };
}
