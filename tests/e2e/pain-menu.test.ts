import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessible, allAccessible, clickAccessible } from '../support/accessible.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const LIST = 'ul[aria-label="Your pain menu"]';

const titles = (page: Page): Promise<string[]> =>
  page.$$eval(`${LIST} h3`, (headings) => headings.map((heading) => heading.textContent ?? ''));

async function type(page: Page, label: string, words: string): Promise<void> {
  await clickAccessible(page, { role: 'textbox', name: label });
  await page.keyboard.type(words);
}

const press = (page: Page, name: string) => clickAccessible(page, { role: 'button', name });

async function addAnother(page: Page, words: string): Promise<void> {
  await press(page, 'Add another');
  await accessible(page, { role: 'textbox', name: 'The trouble, in a line' });
  // The form has the focus already.
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await until(words, async () => (await titles(page)).includes(words));
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const judge = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await judge.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

test('the menu is begun with three questions, filled, ordered by keyboard and seen in a second window at once', async () => {
  const page = await openExtensionPage(session(), 'options.html');
  await page.setViewport({ width: 320, height: 800 });
  await type(page, '1. Who do you sell to?', 'practice managers');
  await type(page, '2. What goes wrong in their week?', 'Recall calls slip');
  await type(page, '3. How do they say it?', 'nobody rings them back');
  expect(await faults(page)).toEqual([]);
  await press(page, 'Put it on the menu');
  await until('the first entry', async () => (await titles(page)).length === 1);
  await addAnother(page, 'Chairs stand empty');
  await addAnother(page, 'Bills go out late');

  const second = await openExtensionPage(session(), 'options.html');
  await until('all of it there', async () => (await titles(second)).length === 3);

  await page.bringToFront();
  await page.focus(`${LIST} li:nth-child(3) button`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('it to move', async () => (await titles(page))[1] === 'Bills go out late');
  // The focus went along.
  await page.keyboard.press('Enter');
  await until('it to lead', async () => (await titles(page))[0] === 'Bills go out late');
  await press(page, 'Pin Bills go out late');
  await until(
    'the pin',
    async () => (await allAccessible(page, { role: 'button', name: 'Unpin Bills go out late' })).length,
  );

  await until('the order there', async () => (await titles(second))[0] === 'Bills go out late');
  await second.bringToFront();
  await press(second, 'Remove Chairs stand empty');
  await press(second, 'Remove');
  await until('it to go here', async () => (await titles(page)).length === 2);
  expect(await titles(page)).toEqual(['Bills go out late', 'Recall calls slip']);

  for (const value of ['light', 'dark']) {
    await page.bringToFront();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await faults(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
});
