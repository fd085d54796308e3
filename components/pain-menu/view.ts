import type { MenuPain } from '../../lib/prospects/types.ts';
import type { EntryFields } from './entry-draft.ts';

/** What came of it, with a sentence where it was refused. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

export interface PainMenuActions {
  readonly onAdd: (fields: EntryFields) => Promise<Answer>;
  readonly onChange: (id: number, patch: Partial<EntryFields & Pick<MenuPain, 'pinned'>>) => Promise<Answer>;
  readonly onMove: (id: number, by: -1 | 1) => Promise<Answer>;
  /** Pins the first in place of the second. */
  readonly onPinInstead: (pin: number, unpin: number) => Promise<Answer>;
  readonly onRemove: (id: number) => Promise<Answer>;
}

export interface PainMenuProps extends PainMenuActions {
  /** In the seller's order. */
  readonly menu: readonly MenuPain[];
  /** How many people have each, by id. */
  readonly met: ReadonlyMap<number, number>;
}
