import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessible, accessibleText } from '../support/accessible.ts';
import { press } from '../support/panel.ts';
import { openExtensionPage } from '../support/session.ts';
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

test('20,000 people come in, cancelled they leave nothing behind, and an import is taken back', async () => {
  const page = await openExtensionPage(session(), 'options.html');
  await accessible(page, { role: 'button', name: 'Choose a file' });
  const says = (words: string, what = words) =>
    until(what, async () => (await accessibleText(page)).includes(words), { within: 60_000 });
  const choose = async (path: string) => {
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
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
