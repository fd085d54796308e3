import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { accessible, accessibleTree, clickAccessible } from '../support/accessible.ts';
import { addressTo, badgeOf, openGmail, rewriteDraft, trouble } from '../support/gmail.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

/** Guesses at a trouble that may be theirs, after much about us. */
const GUESSING = `Hi Dana,

I just wanted to introduce our company. We are the leading provider of revolutionary invoicing software. Suppliers may be calling you about late payments at the end of the month.

We would love to show you a quick demo on Thursday.

Robin`;

async function writingTo(email: string) {
  const gmail = await openGmail(session(), 'compose-new.html');
  await addressTo(gmail, email);
  await rewriteDraft(gmail, GUESSING);
  await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
  const panel = await panelOf(session());
  const score = Number(/(\d+) of 100/.exec(await summaryIn(panel))?.[1]);
  return { gmail, panel, score };
}

const alt = async (panel: Page, key: 'Digit1' | 'Digit2' | 'KeyK') => {
  await panel.keyboard.down('Alt');
  await panel.keyboard.press(key);
  await panel.keyboard.up('Alt');
};

const rowOf = async (panel: Page, email: string) =>
  rowsOf(await keptBy(panel), 'prospects').find(({ keys }) => (keys as string[]).includes(email));

/** As another window would: what is on the screen does not know of it yet. */
const writeBehind = (panel: Page, email: string, patch: Record<string, string>) =>
  panel.evaluate(
    async (address, change) => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const [named] = await indexedDB.databases();
      const database = await settled(indexedDB.open(named?.name ?? ''));
      const store = database.transaction('prospects', 'readwrite').objectStore('prospects');
      const rows = (await settled(store.getAll())) as { keys: string[] }[];
      await settled(store.put({ ...rows.find(({ keys }) => keys.includes(address)), ...change }));
      database.close();
    },
    email,
    patch,
  );

test('by keyboard alone: somebody new is kept, and what is written down judges the draft again', async () => {
  const { gmail, panel, score } = await writingTo('dana@prospect-dental.example');
  await alt(panel, 'Digit2');
  await until('what the page shows of them', async () => (await wordsOn(panel)).includes('Prospect Dental'));
  await alt(panel, 'KeyK');
  const pains = await accessible(panel, { role: 'textbox', name: 'Their pains, in their words' });
  await panel.$eval('.person', (card) => card.setAttribute('data-first', ''));
  await clickAccessible(panel, pains);
  await panel.keyboard.type('Suppliers call about late payments');
  await panel.keyboard.press('Enter');
  await until('a better score for a trouble that is known to be theirs', async () => {
    const badge = await badgeOf(gmail, /of 100/);
    return Number(/(\d+) of 100/.exec(badge.name)?.[1]) > score;
  });
  await press(panel, /^Say how much it weighs Suppliers call/);
  await press(panel, /^3$/);
  await until('the sum', async () => (await wordsOn(panel)).includes('3 of 20.'));
  await fill(panel, 'Why now', 'The year ends');
  await until('the text after a pause', async () => {
    const row = await rowOf(panel, 'dana@prospect-dental.example');
    return row?.whyNow === 'The year ends';
  });
  expect(await rowOf(panel, 'dana@prospect-dental.example')).toMatchObject({
    company: 'Prospect Dental',
    pains: [{ text: 'Suppliers call about late payments', super: { substantial: 3 } }],
  });
  // Had it been drawn anew with each analysis, whoever writes would lose their place.
  expect(await panel.$('.person[data-first]')).not.toBeNull();
  expect(await trouble(gmail)).toEqual([]);
});

test('two windows that write one field: both texts are shown, and one is chosen', async () => {
  const { panel } = await writingTo('lee@tidewater.example');
  await alt(panel, 'Digit2');
  await press(panel, /^Keep this person/);
  await fill(panel, 'Why now', 'The lease ends');
  await writeBehind(panel, 'lee@tidewater.example', { whyNow: 'A new owner' });
  await panel.keyboard.press('Enter');
  await until('both texts', async () => {
    const words = await wordsOn(panel);
    return words.includes('“A new owner”') && words.includes('“The lease ends”');
  });
  await press(panel, /^Keep mine$/);
  await until('mine', async () => (await rowOf(panel, 'lee@tidewater.example'))?.whyNow === 'The lease ends');
});

test('whoever is forgotten leaves nothing', async () => {
  const { panel } = await writingTo('mo@northgate.example');
  await alt(panel, 'Digit2');
  await press(panel, /^Keep this person/);
  await press(panel, /^Forget this person$/);
  await press(panel, /^Forget$/);
  await accessible(panel, { role: 'button', name: /^Keep this person/ });
  expect(await rowOf(panel, 'mo@northgate.example')).toBeUndefined();
});

describe.each(['light', 'dark'])('axe finds nothing in %s', (scheme) => {
  test('somebody new, then everything about them open, at 320 pixels', async () => {
    const { panel } = await writingTo(`kim-${scheme}@harbour.example`);
    await panel.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const faults = async () => {
      await panel.evaluate(axe.source);
      return panel.evaluate(async () => {
        const judge = (window as unknown as { axe: typeof axe }).axe;
        const { violations } = await judge.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      });
    };
    await alt(panel, 'Digit2');
    await accessible(panel, { role: 'button', name: /^Keep this person/ });
    expect(await faults()).toEqual([]);
    await press(panel, /^Keep this person/);
    await fill(panel, 'What I observed', 'Opened a second warehouse in Leiden in May');
    await panel.keyboard.press('Enter');
    // The new line moves what is below it.
    await accessible(panel, { role: 'button', name: /^Say where it was seen/ });
    await fill(panel, 'Their pains, in their words', 'Suppliers call about late payments');
    await panel.keyboard.press('Enter');
    await accessible(panel, { role: 'button', name: /^Say how much it weighs/ });
    await panel.$$eval('[aria-expanded="false"]', (closed) => {
      for (const one of closed) (one as HTMLElement).click();
    });
    await until('all of it open', async () => (await panel.$('.timeline, [aria-expanded="false"]')) === null);
    expect(await faults()).toEqual([]);
    await panel.setViewport({ width: 320, height: 900 });
    const wide = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const small = await panel.$$eval('main button, main input:not([type="radio"]), main select', (controls) =>
      controls.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 1 && (height < 24 || width < 24) ? [`${one.outerHTML.slice(0, 80)} ${width}x${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
    const shots = process.env.SHOTS;
    if (shots) await panel.screenshot({ path: `${shots}/person-${scheme}.png`, fullPage: true });
    expect((await accessibleTree(panel)).length).toBeGreaterThan(100);
  });
});
