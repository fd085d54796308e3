import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessible, accessibleText } from '../support/accessible.ts';
import { press } from '../support/panel.ts';
import { killWorker, openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

function crowd(size: number): string {
  const rows = Array.from(
    { length: size },
    (_, i) => `Dana ${i},Reed,dana${i}@x${i % 900}.example,"Firm, ${i % 900}",COO`,
  );
  const path = join(mkdtempSync(join(tmpdir(), 'people-')), 'crowd.csv');
  writeFileSync(path, ['First Name,Last Name,Email,Company,Title', ...rows, 'Nobody,,none,,'].join('\n'));
  return path;
}

async function openSettings() {
  const page = await openExtensionPage(session(), 'options.html');
  await accessible(page, { role: 'button', name: 'Choose a file' });
  const says = (words: string, what = words) =>
    until(what, async () => (await accessibleText(page)).includes(words), { within: 60_000 });
  const choose = async (path: string) => {
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
  return { page, says, choose };
}

/** How many people are kept, asked of the database by a page of its own. */
async function peopleKept(): Promise<number> {
  const page = await openExtensionPage(session(), 'manifest.json');
  const count = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('youward'));
    const kept = await settled(database.transaction('prospects').objectStore('prospects').count());
    database.close();
    return kept;
  });
  await page.close();
  return count;
}

test('20,000 people come in, cancelled they leave nothing behind, and an import is taken back', async () => {
  const { page, says, choose } = await openSettings();
  const path = crowd(20_000);

  await choose(path);
  await says('20,000 new, 0 known, 1 cannot be read.');
  await press(page, /^Import 20,000 people$/);
  await press(page, /^Cancel$/);
  await says('Cancelled. Nobody of the file was kept.');

  await choose(path);
  await says('20,000 new, 0 known, 1 cannot be read.');
  await press(page, /^Import 20,000 people$/);
  await says('20,000 people added.');

  await choose(crowd(3));
  await says('0 new, 3 known, 1 cannot be read.');
  await press(page, /^Cancel$/);
  await press(page, /^Undo the import of crowd.csv$|^Undo$/);
  await says('20,000 people removed.');
  expect((await accessibleText(page)).includes('Brought in before')).toBe(false);
});

test('a page that is closed in the middle of an import leaves nothing of it; a killed worker changes nothing', async () => {
  const path = crowd(6_000);
  const closed = await openSettings();
  await closed.choose(path);
  await closed.says('6,000 new');
  await press(closed.page, /^Import 6,000 people$/);
  await until('the import under way', () => closed.page.$('progress'));
  await closed.page.close();
  expect(await peopleKept()).toBe(0);

  const { page, says, choose } = await openSettings();
  await choose(path);
  await says('6,000 new');
  await press(page, /^Import 6,000 people$/);
  await until('the import under way', () => page.$('progress'));
  await killWorker(session());
  await says('6,000 people added.');
  expect(await peopleKept()).toBe(6_000);
  await press(page, /^Undo the import of crowd.csv$|^Undo$/);
  await says('6,000 people removed.');
});
