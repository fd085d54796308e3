import { createContext, useContext } from 'react';

/** What becomes of a chart the person wants as a file; names come without an ending. */
export interface Saving {
  readonly onSaveSvg: (name: string, svg: string) => void;
  readonly onSaveCsv: (name: string, rows: readonly (readonly string[])[]) => void;
}

const Context = createContext<Saving | null>(null);

export const SavingProvider = Context.Provider;

/** Null where nothing can be saved. */
export const useSaving = (): Saving | null => useContext(Context);
