import type { Page } from 'puppeteer-core';

/** Rows in one step: what the browser's protocol takes without choking. */
const STEP = 5_000;

/**
 * Puts rows into a store of the extension's own database, from one of its pages, with the browser's own API. While some
 * are written the next are on their way.
 */
export async function putRows(page: Page, store: string, rows: readonly object[]): Promise<void> {
  let written: Promise<void> = Promise.resolve();
  for (let i = 0; i < rows.length; i += STEP) {
    const writing = putStep(page, store, rows.slice(i, i + STEP));
    await written;
    written = writing;
  }
  await written;
}

function putStep(page: Page, store: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    async (name, step) => {
      const opening = indexedDB.open('youward');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      const transaction = opening.result.transaction(name, 'readwrite', { durability: 'relaxed' });
      const into = transaction.objectStore(name);
      for (const row of step) into.put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      opening.result.close();
    },
    store,
    rows,
  );
}

/** Takes all rows out of a store of the extension's own database. */
export async function emptyStore(page: Page, store: string): Promise<void> {
  await page.evaluate(async (name) => {
    const opening = indexedDB.open('youward');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const transaction = opening.result.transaction(name, 'readwrite');
    transaction.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    opening.result.close();
  }, store);
}
