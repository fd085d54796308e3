import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresOf } from '../../lib/insights/figures.ts';
import { periodStart } from '../../lib/insights/period.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { indexed } from '../../lib/storage/prospect-index.ts';
import { accessible, accessibleText, accessibleTree } from '../support/accessible.ts';
import { halfYear } from '../support/half-year.ts';
import { manyPeople } from '../support/many-people.ts';
import { press } from '../support/panel.ts';
import { seedRows } from '../support/seed-people.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

// The weeks of the reader's language: in American English they begin on Sunday.
const session = stage({ args: ['--lang=en-US'] });
const SUNDAY = 7;
const today = dayOf(new Date());
const half = halfYear(today);
const PAIN = 'Nobody knows which deliveries are late until a customer calls';

const MENU = { phrases: [], who: '', consequence: '', future: '', createdAt: 1 };

describe('before anything is kept', () => {
  test('the page says what belongs there', async () => {
    const page = await openExtensionPage(session(), 'insights.html');
    await accessible(page, { role: 'button', name: 'Plan an interaction' });
    expect(await accessibleText(page)).toContain('Nothing to look back on yet');
  });
});

describe('with half a year', () => {
  beforeAll(async () => {
    const page = await openExtensionPage(session(), 'insights.html');
    await page.evaluate(() =>
      chrome.storage.local.set({ settings: { planning: { weekly: { interactions: 25, score: 75 } } } }),
    );
    await seedRows(session(), {
      ...half,
      painMenu: [{ ...MENU, id: 1, text: PAIN, pinned: true, position: 0 }],
      prospects: manyPeople(40).people.map(indexed),
    });
    await page.close();
  });

  async function open(): Promise<Page> {
    const page = await openExtensionPage(session(), 'insights.html');
    await until('the charts', async () => (await page.$$('svg.chart-svg')).length >= 10);
    return page;
  }

  const expected = (period: 'year' | '12-weeks') =>
    figuresOf(
      {
        from: periodStart(period, today, SUNDAY),
        totals: half.dayTotals,
        attitude: half.attitude,
        messages: [...half.history].sort((a, b) => b.sentAt - a.sentAt),
        since: half.dayTotals[0]?.day ?? null,
      },
      { today, firstDay: SUNDAY, target: { interactions: 25, score: 75 } },
    );

  /** The numbers behind a chart, row by row. */
  async function numbersOf(page: Page, title: string): Promise<string[][]> {
    await press(page, new RegExp(`^Show the numbers.*${title}$`, 'u'));
    return page.evaluate((wanted) => {
      const figure = [...document.querySelectorAll('figure')].find(
        (one) => one.querySelector('h3')?.textContent === wanted,
      );
      return [...(figure?.querySelectorAll('tr') ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      );
    }, title);
  }

  test('figures, sentences and tables are those of the rows, and follow the period', async () => {
    const page = await open();
    const figures = expected('12-weeks');
    const text = await accessibleText(page);
    expect(text).toContain(
      `The mean of ${figures.score.n} messages is ${Math.round(figures.score.value ?? 0)} of 100.`,
    );
    const scores = await numbersOf(page, 'Score when sent');
    expect(scores.slice(1).map(([, mean, n]) => [mean, n])).toEqual(
      figures.byWeek.map(({ score }) => [String(Math.round(score.value ?? 0)), String(score.n)]),
    );
    const effort = await numbersOf(page, 'Minutes for each step forward');
    expect(effort[1]?.[5]).toBe(String(figures.effort.n));
    await press(page, /^A year$/);
    const year = expected('year');
    await until('the year', async () =>
      (await accessibleText(page)).includes(`The mean of ${year.score.n} messages is`),
    );
    expect(await numbersOf(page, 'Pains met')).toEqual([
      ['Pain', 'People', 'Pinned'],
      [PAIN, expect.stringMatching(/^\d+$/u), 'yes'],
    ]);
  });

  test('charts are images with a title and a description, and follow the width of the page', async () => {
    const page = await open();
    const images = (await accessibleTree(page)).filter(({ role }) => /^(?:img|image)$/u.test(role));
    expect(images.length).toBeGreaterThanOrEqual(10);
    expect(images.every(({ name, description }) => name !== '' && description !== '')).toBe(true);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 800 });
      await until(`charts for ${width} px`, () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.chart-place')].every(
            (place) => place.querySelector('svg')?.getAttribute('width') === String(place.clientWidth),
          ),
        ),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });

  test('pictures and numbers are saved, and the file for the team after it was shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'youward-saved-'));
    try {
      const page = await open();
      const saved = (name: string) =>
        until(name, () => (readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : null));
      await session().protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await numbersOf(page, 'Interactions a week');
      await press(page, /^Save the picture/);
      const svg = await saved('interactions-a-week.svg');
      expect(svg).toContain('Target 25');
      expect(svg).not.toContain('var(');
      expect(svg).toMatch(/fill="(?:#|rgb)/u);
      await press(page, /^Save as CSV$/);
      const csv = await saved('interactions-a-week.csv');
      expect(csv.split('\r\n')[0]).toBe('\uFEFF"Week from","Interactions"');
      expect(csv.trim().split('\r\n')).toHaveLength(expected('12-weeks').weeks.length + 1);
      await press(page, /^Show the numbers.*Interactions a week$/);
      await press(page, /^Show all of it first$/);
      await press(page, /^Save as JSON$/);
      const team = await saved('youward-team.json');
      expect(JSON.parse(team)).toEqual(JSON.parse(JSON.stringify(expected('12-weeks').team)));
      expect(team).not.toContain('half-');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('by keyboard: every control is reached in order and the numbers open', async () => {
    const page = await open();
    const reached: string[] = [];
    for (let i = 0; i < 80 && !reached.some((name) => name.startsWith('Show the numbers')); i += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached.slice(0, 3)).toEqual(['Plan', 'Practice', 'Settings']);
    await page.keyboard.press('Enter');
    await until('the table', () => page.$('figure table'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Numbers: Score when sent',
    );
  });

  test('printed, only what is to be read is left', async () => {
    const page = await open();
    await page.emulateMediaType('print');
    const buttons = await page.$$eval('button', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
    );
    expect(buttons).toEqual([]);
    expect(await page.$$eval('svg.chart-svg', (all) => all.every((one) => one.checkVisibility()))).toBe(true);
  });
});
