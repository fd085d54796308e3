import type { YouwardDatabase } from './schema.ts';

/** Entries of the pain menu. Beside `pain-menu.ts`, so that the side panel need not load what the settings do with it. */
export async function menuSize(database: YouwardDatabase): Promise<number> {
  return database.painMenu.count();
}
