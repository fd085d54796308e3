import type { Page } from 'puppeteer-core';
import { beforeAll, describe, test } from 'vitest';
import { EMPTY_PLAN, type PlanItem } from '../../lib/plan/types.ts';
import { storedItem } from '../../lib/storage/plan.ts';
import { press, wordsOn } from '../support/panel.ts';
import { seedRows } from '../support/seed-people.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { hangClock, leap } from '../support/wall-clock.ts';

const session = stage();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const item = (id: number, who: string, day: string): PlanItem => ({
  ...EMPTY_PLAN,
  id,
  day,
  position: id,
  touch: 1,
  from: '',
  doneAt: null,
  createdAt: 1,
  who,
  contact: `${id}@norwood.example`,
  whyKind: 'asked',
  objective: 'Learn how they do it today',
  how: 'email',
  what: 'How do you do it today?',
});

beforeAll(() =>
  seedRows(session(), {
    planItems: [
      item(1, 'Ana Saturday', '2026-10-24'),
      item(2, 'Bruno Sunday', '2026-10-25'),
      item(3, 'Clara Monday', '2026-10-26'),
      item(4, 'Dirk Spring', '2027-03-14'),
      item(5, 'Ewa Spring', '2027-03-15'),
    ].map(storedItem),
  }),
);

interface Place {
  readonly zone: string;
  readonly at: string;
  readonly locale?: string;
}

/** The popup's page, somewhere, at some time. */
async function popupAt({ zone, at, locale }: Place): Promise<Page> {
  const page = await session().browser.newPage();
  await page.emulateTimezone(zone);
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setLocaleOverride', { locale: locale ?? 'en-GB' });
  await hangClock(page, Date.parse(at));
  await page.goto(session().url('popup.html'));
  return page;
}

const shows = (page: Page, ...words: readonly string[]) =>
  until(`the words ${words.join(', ')}`, async () => {
    const said = await wordsOn(page);
    if (words.every((one) => said.includes(one))) return true;
    throw new Error(said);
  });

describe('the day on the wall', () => {
  test('midnight: the next day is shown by itself, and nobody is lost', async () => {
    const page = await popupAt({ zone: 'Europe/Berlin', at: '2026-10-25T23:59:00+01:00' });
    await shows(page, 'Sunday 25 October', 'Ana Saturday', 'Left from Saturday 24 October', '2 people today');
    await leap(page, MINUTE);
    await shows(page, 'Monday 26 October', 'Ana Saturday', 'Bruno Sunday', 'Clara Monday', '3 people today');
    await shows(page, 'left from Sunday 25 October');
  });

  test('the night the clocks go back: the day has 25 hours and is one day', async () => {
    const page = await popupAt({ zone: 'Europe/Berlin', at: '2026-10-24T23:59:30+02:00' });
    await shows(page, 'Saturday 24 October', 'Ana Saturday');
    await leap(page, MINUTE);
    await shows(page, 'Sunday 25 October', 'Bruno Sunday');
    await leap(page, 24 * HOUR);
    await shows(page, 'Sunday 25 October');
    await leap(page, HOUR);
    await shows(page, 'Monday 26 October', 'Clara Monday');
  });

  test('the night they go forward: 23 hours', async () => {
    const page = await popupAt({ zone: 'America/New_York', at: '2027-03-13T23:59:30-05:00' });
    await shows(page, 'Saturday 13 March');
    await leap(page, MINUTE);
    await shows(page, 'Sunday 14 March', 'Dirk Spring');
    await until('nobody of the day after', async () => !(await wordsOn(page)).includes('Ewa Spring'));
    await leap(page, 23 * HOUR);
    await shows(page, 'Monday 15 March', 'Ewa Spring');
  });

  test('a flight: the day is the one of the place, as soon as the page is looked at', async () => {
    const page = await popupAt({ zone: 'Europe/Berlin', at: '2026-10-25T20:00:00+01:00' });
    await shows(page, 'Sunday 25 October');
    await page.emulateTimezone('Asia/Tokyo');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await shows(page, 'Monday 26 October', 'Clara Monday');
    // And back over the date line, within a minute without being looked at.
    await page.emulateTimezone('Pacific/Honolulu');
    await leap(page, MINUTE + 1_000);
    await shows(page, 'Sunday 25 October');
    await until('Monday’s people to go', async () => !(await wordsOn(page)).includes('Clara Monday'));
  });

  test.each([
    ['en-GB', 'Monday 26 October'],
    ['en-IL', 'Sunday 25 October'],
  ])('later is the next working day of the country: %s', async (locale, tomorrow) => {
    // A Thursday in one country's week and before the weekend of the other.
    const at = locale === 'en-GB' ? '2026-10-23T09:00:00+02:00' : '2026-10-22T09:00:00+02:00';
    await seedRows(session(), { planItems: [storedItem(item(9, 'Frida Before', '2026-10-20'))] });
    const page = await popupAt({ zone: 'Europe/Berlin', at, locale });
    await shows(page, 'Frida Before');
    await press(page, /^Later$/);
    await until('the day that is offered', async () =>
      (await page.$$eval('fieldset button', (all) => all[0]?.textContent ?? '')).replace(',', '').includes(tomorrow),
    );
    await page.keyboard.press('Enter');
    await shows(page, 'Moved: Frida Before.');
  });
});
