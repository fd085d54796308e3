import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { endWords } from '../../components/drills/words.ts';
import { chooseDrills } from '../../lib/drills/choose-drills.ts';
import type { Drill } from '../../lib/drills/types.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { accessible } from '../support/accessible.ts';
import { history } from '../support/history.ts';
import { fill, press, summaryIn, wordsOn } from '../support/panel.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const said = (page: Page): Promise<string> =>
  page.$eval('.drills [role="status"]', (region) => region.textContent?.trim() ?? '');

async function answer(page: Page, drill: Drill): Promise<void> {
  switch (drill.kind) {
    case 'recast':
      return fill(page, 'The line, your way', drill.way);
    case 'get-behind':
      return fill(page, 'Your reply', drill.way);
    case 'spot-pain':
      for (const { text, pain } of drill.sentences) if (pain === true) await press(page, startingWith(text));
      return undefined;
    case 'read-as-them':
      for (const index of drill.questions.keys()) {
        await page.evaluate((place) => {
          document.querySelectorAll<HTMLElement>('.drills [role="radiogroup"]')[place]?.querySelector('label')?.click();
        }, index);
      }
      return undefined;
  }
}

const startingWith = (text: string) => new RegExp(`^${text.replaceAll(/[.?]/g, '\\$&')}`);

test('a set of the day, checked by the engine, and the message waits as it was', async () => {
  const before = await history(session());
  const page = await openExtensionPage(session(), 'practice.html');
  await summaryIn(page);
  await press(page, /^Five minutes of drills$/);
  const drills = chooseDrills(dayOf(new Date()), null);
  await until('the first exercise', async () => (await wordsOn(page)).includes(`1 of ${drills.length}`));
  expect(await page.$eval('[contenteditable="true"]', (box) => box.checkVisibility())).toBe(false);

  const [first] = drills;
  if (first?.kind !== 'recast') throw new Error('A set begins with a line to recast.');
  await fill(page, 'The line, your way', first.line);
  await press(page, /^Check$/);
  await until('a hint', async () => (await said(page)).startsWith('That is the line as it was.'));

  for (const [index, drill] of drills.entries()) {
    await until(`exercise ${index + 1}`, async () =>
      (await wordsOn(page)).includes(`${index + 1} of ${drills.length}`),
    );
    await answer(page, drill);
    await press(page, /^(?:Check|Done reading)$/);
    await until(`the verdict about ${drill.id}`, () => page.$('.drill-done'));
    await press(page, index + 1 === drills.length ? /^Finish$/ : /^Next$/);
  }
  await accessible(page, { role: 'heading', name: endWords(drills.length, 0) });

  await press(page, /^A whole message$/);
  expect(await page.$eval('[contenteditable="true"]', (box) => box.checkVisibility())).toBe(true);
  await summaryIn(page);
  expect(await history(session())).toEqual(before);
});
