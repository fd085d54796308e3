import { useMemo, useState } from 'react';
import type { PersonActions } from '../../components/prospects/person-actions.ts';
import type { MenuPain, Prospect } from '../prospects/types.ts';
import { painMenu } from '../storage/pain-menu.ts';
import { prospectById } from '../storage/prospects.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { createPersonActions } from './person-actions.ts';
import { useStored } from './use-stored.ts';

/** One record, live, with what can be done to it; `gone` after somebody has deleted it, here or in another window. */
export type PersonView =
  | { readonly state: 'reading' }
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly sentence: string }
  | {
      readonly state: 'known';
      readonly prospect: Prospect;
      readonly menu: readonly MenuPain[];
      /** Why the last change was not kept; null while all is well. */
      readonly trouble: string | null;
      readonly actions: PersonActions;
    };

/** `onChanged` is called after each change that was kept: the open draft is judged by what stands here. */
export function usePerson(database: YouwardDatabase, id: number, onChanged: () => void): PersonView {
  const [trouble, setTrouble] = useState<string | null>(null);
  const stored = useStored(
    database,
    async (db) => ({ id, prospect: await prospectById(db, id), menu: await painMenu(db) }),
    [id],
  );
  const actions = useMemo(
    () => createPersonActions(database, id, { onChanged, onTrouble: setTrouble, now: Date.now }),
    [database, id, onChanged],
  );
  return useMemo(() => {
    // After a change of person the answer for the one before still stands for a moment.
    if (stored === undefined || (stored.ok && stored.value.id !== id)) return { state: 'reading' };
    if (!stored.ok) return { state: 'failed', sentence: stored.sentence };
    const { prospect, menu } = stored.value;
    return prospect === undefined ? { state: 'gone' } : { state: 'known', prospect, menu, trouble, actions };
  }, [stored, id, trouble, actions]);
}
