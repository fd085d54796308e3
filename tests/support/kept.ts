import type { Page } from 'puppeteer-core';

export interface Kept {
  /** Everything in chrome.storage.local. */
  readonly local: Readonly<Record<string, unknown>>;
  /** Every row of every store of every database of the extension's origin. */
  readonly databases: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads all that the extension keeps on the disk, from one of its own pages, without any of its code. */
export function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        databases[`${name}/${store}`] = await settled(database.transaction(store).objectStore(store).getAll());
      }
      database.close();
    }
    return { local: await chrome.storage.local.get(null), databases };
  });
}

/** The rows of one store, whatever the database is called. */
export function rowsOf(kept: Kept, store: string): readonly Record<string, unknown>[] {
  const found = Object.entries(kept.databases).find(([name]) => name.endsWith(`/${store}`));
  return (found?.[1] ?? []) as readonly Record<string, unknown>[];
}
