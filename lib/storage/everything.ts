import { storage } from '@wxt-dev/storage';
import { forgetAllTabs } from './open-drafts.ts';
import type { YouwardDatabase } from './schema.ts';
import { readSettings } from './settings.ts';

/** Shape of the exported file; raised when it changes. */
const EXPORT_VERSION = 1;

/** Everything that is kept, as JSON a person can read. Open drafts are not kept, so they are not in it. */
export async function exportEverything(database: YouwardDatabase): Promise<string> {
  const settings = await readSettings();
  // One read transaction: no row may slip between two tables.
  const tables = await database.transaction('r', database.tables, async () => {
    const pairs = await Promise.all(
      database.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
    );
    return Object.fromEntries(pairs);
  });
  const exported = { product: 'youward', version: EXPORT_VERSION, at: new Date().toISOString(), settings, ...tables };
  return `${JSON.stringify(exported, null, 2)}\n`;
}

/** Database, settings and open drafts. The database is made anew, empty, by its next use. */
export async function deleteEverything(database: YouwardDatabase): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await storage.clear('local');
  await forgetAllTabs();
}
