import { useMemo, useState } from 'react';
import {
  MOST_MENU_PAINS,
  MOST_MENU_UNITS,
  MOST_PHRASE_UNITS,
  MOST_PHRASES,
  MOST_PINNED,
} from '../prospects/menu-limits.ts';
import type { MenuPain } from '../prospects/types.ts';
import { settle } from '../storage/failure.ts';
import {
  addMenuPain,
  changeMenuPain,
  type MenuFields,
  type MenuOutcome,
  type MenuRefusal,
  moveMenuPain,
  painMenu,
  pinInstead,
  removeMenuPain,
  timesMet,
} from '../storage/pain-menu.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import type { Kept } from './use-notes.ts';
import { useStored } from './use-stored.ts';

/** The menu as it stands now, in the seller's order. */
export interface PainMenuRows {
  readonly menu: readonly MenuPain[];
  /** How many people have each, by id. */
  readonly met: ReadonlyMap<number, number>;
}

export interface PainMenuWriter {
  readonly add: (fields: MenuFields) => Promise<Kept>;
  readonly change: (id: number, patch: Partial<MenuFields>) => Promise<Kept>;
  readonly move: (id: number, by: -1 | 1) => Promise<Kept>;
  /** Pins the first in place of the second. */
  readonly pinInstead: (pin: number, unpin: number) => Promise<Kept>;
  readonly remove: (id: number) => Promise<Kept>;
}

const REFUSED: Readonly<Record<MenuRefusal, string>> = {
  empty: 'Say the trouble in a line first.',
  'too-long': `A line has at most ${MOST_MENU_UNITS} characters. Nothing was kept.`,
  'too-many-phrases': `At most ${MOST_PHRASES} ways of saying it fit. Nothing was kept.`,
  'phrase-too-long': `A way of saying it has at most ${MOST_PHRASE_UNITS} characters. Nothing was kept.`,
  'too-many-pinned': `${MOST_PINNED} are pinned already, and more do not lead. Unpin one first.`,
  full: `The menu holds ${MOST_MENU_PAINS} troubles and is full. Remove one first.`,
  gone: 'This one was removed from the menu meanwhile.',
};

export interface LivePainMenu {
  /** What was read last; undefined until something is. It stays while storage does not answer. */
  readonly rows: PainMenuRows | undefined;
  /** Why what is shown may not be what is stored; null where it is. */
  readonly trouble: string | null;
  readonly write: PainMenuWriter;
}

/** Live: what another window writes is here at once. */
export function usePainMenu(database: YouwardDatabase): LivePainMenu {
  const read = useStored(
    database,
    async (db) => {
      const [menu, met] = await Promise.all([painMenu(db), timesMet(db)]);
      return { menu, met };
    },
    [],
  );
  const [rows, setRows] = useState<PainMenuRows>();
  if (read?.ok && read.value !== rows) setRows(read.value);
  const write = useMemo((): PainMenuWriter => {
    const kept = async (work: () => Promise<MenuOutcome>): Promise<Kept> => {
      const outcome = await settle(database, work);
      if (!outcome.ok) return outcome;
      return outcome.value === 'kept' ? { ok: true } : { ok: false, sentence: REFUSED[outcome.value] };
    };
    return {
      add: (fields) => kept(async () => (await addMenuPain(database, fields, Date.now())).outcome),
      change: (id, patch) => kept(() => changeMenuPain(database, id, patch)),
      move: (id, by) => kept(() => moveMenuPain(database, id, by)),
      pinInstead: (pin, unpin) => kept(() => pinInstead(database, pin, unpin)),
      remove: (id) => kept(async () => removeMenuPain(database, id).then(() => 'kept')),
    };
  }, [database]);
  return { rows, trouble: read?.ok === false ? read.sentence : null, write };
}
