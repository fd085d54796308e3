import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { accessible, accessibleText, allAccessible } from '../support/accessible.ts';
import { openGmail } from '../support/gmail.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, press, wordsOn } from '../support/panel.ts';
import { seedPeople } from '../support/seed-people.ts';
import { openExtensionPage, openPopup } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

async function openPlan(search = ''): Promise<Page> {
  const page = await openExtensionPage(session(), `plan.html${search}`);
  await page.waitForSelector('.plan-bar');
  return page;
}

/** Who is planned on a day, as the page shows it. */
const namesOn = (page: Page, day: string): Promise<readonly string[]> =>
  page.$$eval(`section[aria-label="${day}"] h3`, (heads) => heads.map((head) => head.textContent ?? ''));

const planned = async (page: Page) => rowsOf(await keptBy(page), 'planItems');

/** Tab until something whose name fits has the focus, as somebody without a mouse does it. */
async function tabTo(page: Page, name: RegExp, role?: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = (await allAccessible(page, role === undefined ? { name } : { role, name })).some(
      (one) => one.focused,
    );
    if (focused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never came to ${name}.`);
}

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await press(page, /^Plan several$/);
  await press(page, /^From a text or a file/);
  await fill(page, 'Paste people', lines.join('\n'));
}

beforeEach(async () => {
  const page = await openPlan();
  await page.evaluate(async () => {
    const opening = indexedDB.open('youward');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction('planItems', 'readwrite');
    transaction.objectStore('planItems').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opening.result.close();
  });
  await page.close();
});

describe('the plan page', () => {
  test('eight people by paste and by search; edited, put in order, moved, saved as a file, removed', async () => {
    await seedPeople(session(), 40);
    const page = await openPlan();
    await until('what belongs here', async () => (await wordsOn(page)).includes('Nothing planned for these days'));

    await paste(page, [
      'Ana Pires <ana@norwood.example>, Norwood Dental',
      'Ben Osei, linkedin.com/in/ben-osei',
      'chi@tidewater.example',
      'Dana Reed, Larkspur Dental',
      'nobody@nowhere',
      'Ana Pires <ANA@norwood.example>',
    ]);
    await until('the bad line', async () => (await wordsOn(page)).includes('“nobody@nowhere” is no mail address.'));
    await press(page, /^From your people/);
    await page.waitForSelector('.pick-people input');
    for (const box of (await page.$$('.pick-people input')).slice(0, 4)) await box.click();
    await page.select('select:has(option[value="referred"])', 'event');
    await fill(page, 'Why', 'The fair in Lisbon');
    await press(page, /^Email$/);
    await press(page, /^Plan 8 people for today$/);
    await until('eight people', async () => (await namesOn(page, 'Today')).length === 8);
    const rows = await planned(page);
    expect(rows).toHaveLength(8);
    expect(
      rows.every(({ whyKind, why, how }) => whyKind === 'event' && why === 'The fair in Lisbon' && how === 'email'),
    ).toBe(true);
    expect(await accessibleText(page)).toContain('8 people planned for today.');

    // The same list again plans nobody twice.
    await paste(page, ['Ana Pires <ana@norwood.example>', 'Eli Novak <eli@novak.example>']);
    await until('who is planned already', async () =>
      (await wordsOn(page)).includes('1 person left out: planned already.'),
    );
    await accessible(page, { role: 'button', name: 'Plan 1 person for today' });
    await press(page, /^Cancel$/);

    await press(page, /^Edit Ana Pires, Norwood Dental$/);
    await fill(page, 'Objective', 'Learn who looks after recalls');
    await press(page, /^More to plan$/);
    await fill(page, 'Value I bring this time', 'How three practices count an empty chair');
    await press(page, /^Save$/);
    await until('the objective', async () => (await wordsOn(page)).includes('Learn who looks after recalls'));

    const before = await namesOn(page, 'Today');
    const ana = before.indexOf('Ana Pires, Norwood Dental');
    await press(page, /^Move Ana Pires, Norwood Dental down$/);
    await until(
      'her new place',
      async () => (await namesOn(page, 'Today')).indexOf('Ana Pires, Norwood Dental') === ana + 1,
    );
    await press(page, /^Move Ana Pires, Norwood Dental up$/);
    await until(
      'her old place',
      async () => (await namesOn(page, 'Today')).indexOf('Ana Pires, Norwood Dental') === ana,
    );

    await press(page, /^By need for Today$/);
    await until(
      'those with a need first',
      async () => (await namesOn(page, 'Today')).indexOf('Ana Pires, Norwood Dental') > 3,
    );

    await press(page, /^More for Ana Pires, Norwood Dental$/);
    const next = (await allAccessible(page, { role: 'button', name: /^Move to / }))[0]?.name ?? '';
    await press(page, new RegExp(`^${next}$`));
    await until('seven left today', async () => (await namesOn(page, 'Today')).length === 7);
    expect((await wordsOn(page)).includes('Ana Pires, Norwood Dental')).toBe(true);

    await press(page, /^More for Dana Reed/);
    await press(page, /^Remove Dana/);
    await until('the question', async () => (await wordsOn(page)).includes('This cannot be taken back.'));
    await press(page, /^Remove$/);
    await until('six left today', async () => (await namesOn(page, 'Today')).length === 6);

    const folder = mkdtempSync(join(tmpdir(), 'youward-plan-'));
    await session().protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, /^Calendar file$/);
    await press(page, /^The next two weeks$/);
    const file = await until('the file', () => {
      const [name] = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.ics')) : [];
      return name && readFileSync(join(folder, name), 'utf8');
    });
    const lines = file.replace(/\r\n /g, '').split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(7);
    expect(lines).toContain('SUMMARY:Email: Ana Pires\\, Norwood Dental');
    expect(lines.some((line) => line.includes('Value I bring: How three practices count an empty chair'))).toBe(true);
  });

  test('a person the seller keeps is chosen by keyboard while typing, and everything else is done by it too', async () => {
    const page = await openPlan();
    await page.setViewport({ width: 320, height: 700 });
    await tabTo(page, /^Plan a person$/);
    await page.keyboard.press('Enter');
    const who = await page.waitForSelector('input[role="combobox"]');
    await until('the focus in the field', () => who?.evaluate((input) => input === document.activeElement));
    await page.keyboard.type('a');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const name = await until('the name', () => who?.evaluate((input) => input.value.length > 2 && input.value));
    await tabTo(page, /^Objective$/);
    await page.keyboard.type('Learn how they do it today');
    await tabTo(page, /^Add to today$/);
    await page.keyboard.press('Enter');
    await until('the person', async () => (await namesOn(page, 'Today')).includes(name));
    expect((await planned(page))[0]).toMatchObject({ who: name, objective: 'Learn how they do it today' });
    expect((await planned(page))[0]?.contact).not.toBe('');

    await tabTo(page, /^Plan several$/);
    await page.keyboard.press('Enter');
    // Not its panel, which has the same name.
    await tabTo(page, /^From your people/, 'tab');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Paste people$/);
    await page.keyboard.type('Ben Osei <ben@osei.example>');
    await tabTo(page, /^Plan 1 person for today$/);
    await page.keyboard.press('Enter');
    await until('both', async () => (await namesOn(page, 'Today')).length === 2);

    await tabTo(page, /^Move Ben Osei up$/);
    await page.keyboard.press('Enter');
    await until('Ben first', async () => (await namesOn(page, 'Today'))[0] === 'Ben Osei');
    await until('the focus still there', async () =>
      (await allAccessible(page, { name: 'Move Ben Osei up' })).some(({ focused }) => focused),
    );
    await tabTo(page, /^More for Ben Osei$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Move to /);
    await page.keyboard.press('Enter');
    await until('one left today', async () => (await namesOn(page, 'Today')).length === 1);

    await tabTo(page, /^More for /);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Remove /);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="alertdialog"]');
    await tabTo(page, /^Remove$/);
    await page.keyboard.press('Enter');
    await until('nobody', async () => (await namesOn(page, 'Today')).length === 0);
  });

  test('320 px wide nothing goes out of the window', async () => {
    const page = await openPlan();
    await page.setViewport({ width: 320, height: 700 });
    const wide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(
            (one) => one.getBoundingClientRect().right > innerWidth + 0.5 && one.closest('.visually-hidden') === null,
          )
          .map((one) => `${one.tagName} ${one.className}`),
      );
    const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await press(page, /^Plan a person$/);
    await press(page, /^More to plan$/);
    expect([await wide(), await scrolls()]).toEqual([[], 0]);
    await press(page, /^Cancel$/);
    await paste(page, [`Wolfeschlegelsteinhausen Bergerdorff <${'w'.repeat(60)}@${'very-long-'.repeat(5)}x.example>`]);
    await accessible(page, { role: 'button', name: 'Plan 1 person for today' });
    expect([await wide(), await scrolls()]).toEqual([[], 0]);
    await press(page, /^Plan 1 person for today$/);
    await until('the person', async () => (await namesOn(page, 'Today')).length === 1);
    expect([await wide(), await scrolls()]).toEqual([[], 0]);
  });

  test('an item the address names is open for editing; one that is gone is said', async () => {
    const page = await openPlan();
    await paste(page, ['Ana Pires <ana@norwood.example>']);
    await press(page, /^Plan 1 person for today$/);
    await until('her', async () => (await planned(page)).length === 1);
    const id = Number((await planned(page))[0]?.id);
    const open = await openPlan(`?item=${id}`);
    await accessible(open, { role: 'form', name: 'Edit the plan' });
    const later = await openPlan('?day=2099-06-15');
    await until('that day', async () => (await wordsOn(later)).includes('Monday, Jun 15'));
    expect(await namesOn(later, 'Today')).toEqual([]);
    await press(later, /^Today$/);
    await until('today', async () => (await namesOn(later, 'Today')).length === 1);
    const gone = await openPlan('?item=999999&day=2026-99-99');
    await until('that it is gone', async () => (await wordsOn(gone)).includes('That plan is gone'));
  });

  test('five thousand items on a day, and five thousand left from before, do not hold it up', async () => {
    const page = await openPlan();
    await page.evaluate(async () => {
      const day = (back: number) => {
        const date = new Date();
        date.setDate(date.getDate() - back);
        return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
      };
      const opening = indexedDB.open('youward');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const transaction = opening.result.transaction('planItems', 'readwrite');
      const texts = { whyKind: '', referrer: '', why: '', objectiveKind: '', objective: '', what: '', value: '' };
      for (let i = 0; i < 10_000; i += 1) {
        const on = day(i < 5_000 ? 0 : 3);
        transaction.objectStore('planItems').put({
          ...texts,
          expectation: '',
          nextStep: '',
          nextStepOn: '',
          minutes: null,
          how: 'email',
          who: `Person ${i}`,
          contact: `p${i}@x.example`,
          people: [`p${i}@x.example`],
          day: on,
          position: i,
          openDay: on,
          openPosition: i,
          touch: 1,
          from: '',
          doneAt: null,
          createdAt: 1,
        });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      opening.result.close();
    });
    const many = await openPlan();
    await until('the day', async () => (await namesOn(many, 'Today')).length === 25);
    const shown = await many.evaluate(() => performance.now());
    expect(shown).toBeLessThan(3_000);
    expect(await wordsOn(many)).toContain('Show more of 5,000 people');
    expect(await wordsOn(many)).toContain('5,000 people still to write to');
    await press(many, /^Show more of/);
    await until('more of them', async () => (await namesOn(many, 'Today')).length === 50);
  });
});

test('the browser tells whose page it is only of the tab over which the toolbar button was pressed', async () => {
  const gmail = await openGmail(session(), 'compose-new.html');
  const addresses = (page: Page) =>
    page.evaluate(async () =>
      (await chrome.tabs.query({})).flatMap(({ url }) => (url?.startsWith('https:') ? [url] : [])),
    );
  const page = await openPlan();
  expect(await addresses(page)).toEqual([]);
  const popup = await openPopup(session(), gmail.page);
  expect(await addresses(popup)).toEqual([gmail.page.url()]);
});
