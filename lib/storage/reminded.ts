import { storage } from '@wxt-dev/storage';

const KEY = 'local:reminded';

/** The reminder that was given last, as its giver names it; null where none was, or the browser does not answer. */
export async function readReminded(): Promise<string | null> {
  return storage.getItem<string>(KEY).catch(() => null);
}

export async function writeReminded(which: string): Promise<void> {
  await storage.setItem(KEY, which).catch(() => undefined);
}
