import { indexed } from '../../lib/storage/prospect-index.ts';
import { manyPeople } from './many-people.ts';
import { putRows } from './put-rows.ts';
import { openExtensionPage, type Session } from './session.ts';
import { until } from './until.ts';

/** Puts rows into the extension's own database as they are; opens and closes a page for it. */
export async function seedRows(session: Session, stores: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const page = await openExtensionPage(session, 'sidepanel.html');
  await until('the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'youward')),
  );
  for (const [store, rows] of Object.entries(stores)) await putRows(page, store, rows);
  await page.close();
}

/** Generated people and messages about them. */
export async function seedPeople(session: Session, people: number, messages = 0): Promise<void> {
  const many = manyPeople(people, messages);
  await seedRows(session, { prospects: many.people.map(indexed), history: many.history });
}
