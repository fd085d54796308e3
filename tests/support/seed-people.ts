import { indexed } from '../../lib/storage/prospect-index.ts';
import { manyPeople } from './many-people.ts';
import { putRows } from './put-rows.ts';
import { openExtensionPage, type Session } from './session.ts';
import { until } from './until.ts';

/** Puts generated people and messages about them into the extension's own database. */
export async function seedPeople(session: Session, people: number, messages = 0): Promise<void> {
  const page = await openExtensionPage(session, 'sidepanel.html');
  await until('the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'youward')),
  );
  const many = manyPeople(people, messages);
  await putRows(page, 'prospects', many.people.map(indexed));
  await putRows(page, 'history', many.history);
  await page.close();
}
