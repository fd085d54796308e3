import { useCallback, useEffect, useState } from 'react';
import type { KnownPerson } from '../../lib/plan/order.ts';
import type { Day } from '../../lib/plan/types.ts';
import { settle } from '../../lib/storage/failure.ts';
import { knownByContact } from '../../lib/storage/known-people.ts';
import { planItemById } from '../../lib/storage/plan.ts';
import type { PlanItem, YouwardDatabase } from '../../lib/storage/schema.ts';

/** What the form is open for: somebody new on a day, or an item as it stood when it was opened. */
export type Editing =
  | { readonly kind: 'new'; readonly day: Day }
  | { readonly kind: 'item'; readonly item: PlanItem; readonly known: KnownPerson | undefined };

/** The form's subject. `asked` is an item that the page's address names; one that is gone is said. */
export function useEditor(database: YouwardDatabase, asked: number | null, say: (words: string) => void) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const open = useCallback(
    async (id: number) => {
      const read = await settle(database, async () => {
        const item = await planItemById(database, id);
        return item && { item, known: (await knownByContact(database, [item])).get(item.contact) };
      });
      if (!read.ok) say(read.sentence);
      else if (read.value === undefined) say('That plan is gone; it may have been removed in another window.');
      else setEditing({ kind: 'item', ...read.value });
    },
    [database, say],
  );
  useEffect(() => {
    if (asked !== null) void open(asked);
  }, [asked, open]);
  return {
    editing,
    edit: (item: PlanItem) => void open(item.id),
    add: (day: Day) => setEditing({ kind: 'new', day }),
    close: () => setEditing(null),
  };
}
