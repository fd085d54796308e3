import { storage } from '@wxt-dev/storage';

/** Something the background could not keep; the panel says it until the next success. */
export interface Trouble {
  readonly sentence: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const KEY = 'session:trouble';

/** Null takes the last one back. */
export async function publishTrouble(trouble: Trouble | null): Promise<void> {
  await storage.setItem(KEY, trouble).catch(() => undefined);
}

export async function readTrouble(): Promise<Trouble | null> {
  return storage.getItem<Trouble>(KEY).catch(() => null);
}

/** Calls on every change, not at once. Ends with the returned function. */
export function watchTrouble(listener: (trouble: Trouble | null) => void): () => void {
  return storage.watch<Trouble>(KEY, listener);
}
