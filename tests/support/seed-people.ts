import { indexed } from '../../lib/storage/prospect-index.ts';
import { manyPeople } from './many-people.ts';
import { openExtensionPage, type Session } from './session.ts';
import { until } from './until.ts';

/** Rows in one step: what the browser's protocol takes without choking. */
const STEP = 2_000;

/** Puts generated people and messages about them into the extension's own database, with the browser's own API. */
export async function seedPeople(session: Session, people: number, messages = 0): Promise<void> {
  const page = await openExtensionPage(session, 'sidepanel.html');
  await until('the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'youward')),
  );
  const many = manyPeople(people, messages);
  const put = async (store: string, rows: readonly object[]) => {
    for (let i = 0; i < rows.length; i += STEP) {
      await page.evaluate(
        async (name, step) => {
          const opening = indexedDB.open('youward');
          await new Promise((resolve, reject) => {
            opening.onsuccess = resolve;
            opening.onerror = reject;
          });
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const row of step) transaction.objectStore(name).put(row);
          await new Promise((resolve, reject) => {
            transaction.oncomplete = resolve;
            transaction.onerror = reject;
          });
          opening.result.close();
        },
        store,
        rows.slice(i, i + STEP),
      );
    }
  };
  await put('prospects', many.people.map(indexed));
  await put('history', many.history);
  await page.close();
}
