import { readFileSync } from 'node:fs';

interface StoreShape {
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  /** Path by name; `*keys` has an entry for each of several keys. */
  readonly indexes: Readonly<Record<string, string | readonly string[]>>;
}

/** A database as one released version left it: its stores, and rows that were written by it. */
export interface VersionFixture {
  readonly nativeVersion: number;
  readonly stores: Readonly<Record<string, StoreShape>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

export function versionFixture(version: number): VersionFixture {
  const url = new URL(`../fixtures/storage/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as VersionFixture;
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes the fixture with the browser's own API, as if an older copy of the extension had. */
export async function writeVersion(name: string, fixture: VersionFixture): Promise<void> {
  const request = indexedDB.open(name, fixture.nativeVersion);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, autoIncrement, indexes }] of Object.entries(fixture.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const [index, path] of Object.entries(indexes)) {
        const multiEntry = path[0] === '*';
        store.createIndex(index, multiEntry ? path.slice(1).toString() : (path as string | string[]), { multiEntry });
      }
      for (const row of fixture.rows[storeName] ?? []) store.put(row);
    }
  };
  (await opened(request)).close();
}

/** The stores as they are installed, in the fixture's form. */
export async function installedStores(name: string): Promise<Pick<VersionFixture, 'nativeVersion' | 'stores'>> {
  const database = await opened(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = Object.fromEntries(
    names.map((storeName) => {
      const store = transaction.objectStore(storeName);
      const indexes = Object.fromEntries(
        [...store.indexNames].map((name) => {
          const { keyPath, multiEntry } = store.index(name);
          return [name, multiEntry ? `*${keyPath}` : keyPath];
        }),
      );
      return [storeName, { keyPath: store.keyPath as string, autoIncrement: store.autoIncrement, indexes }];
    }),
  );
  const { version } = database;
  database.close();
  return { nativeVersion: version, stores };
}

/** A connection that will not let go, as an older page that hangs would be. */
export async function holdOpen(name: string, version: number): Promise<() => void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => request.result.createObjectStore('held');
  const database = await opened(request);
  return () => database.close();
}
