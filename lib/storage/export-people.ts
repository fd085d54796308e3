import { exportRows } from '../prospects/export-rows.ts';
import { csvOf } from './csv.ts';
import { plainProspect } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

/** Shape of the exported file; raised when it changes. */
const EXPORT_VERSION = 1;

/** People as a CSV that spreadsheet programs and CRMs read and that comes in again as it was; no cell yields a formula. */
export async function exportPeopleCsv(database: YouwardDatabase): Promise<string> {
  const people = await database.prospects.toArray();
  return csvOf(exportRows(people.map(plainProspect)));
}

/** Whole people, with ratings, dates and promises, and the pain menu their troubles are linked to. `at` is epoch milliseconds. */
export async function exportPeopleJson(database: YouwardDatabase, at: number): Promise<string> {
  const { prospects, painMenu } = database;
  // One read transaction: no trouble may lose its entry of the menu between two tables.
  const [people, menu] = await database.transaction('r', prospects, painMenu, () =>
    Promise.all([prospects.toArray(), painMenu.orderBy('position').toArray()]),
  );
  const exported = {
    product: 'youward',
    kind: 'people',
    version: EXPORT_VERSION,
    at: new Date(at).toISOString(),
    people: people.map(plainProspect),
    painMenu: menu,
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
