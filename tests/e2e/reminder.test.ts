import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { withNotificationsGranted } from '../support/granted.ts';
import { keptBy } from '../support/kept.ts';
import { press } from '../support/panel.ts';
import { inWorker, killWorker, openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage({ extension: withNotificationsGranted() });

const SWITCH = /^A reminder once a day/;

const alarms = (page: Page): Promise<readonly chrome.alarms.Alarm[]> => page.evaluate(() => chrome.alarms.getAll());

async function setTime(page: Page, time: string): Promise<void> {
  await page.$eval(
    'input[type="time"]',
    (field, value) => {
      const input = field as HTMLInputElement;
      // As the browser's own picker writes it: past the setter that React has put on this one field.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.focus();
      input.blur();
    },
    time,
  );
  await until('the time to be kept', async () => {
    const { settings } = (await keptBy(page)).local as { settings?: { planning?: { remindAt?: string } } };
    return settings?.planning?.remindAt === time;
  });
}

test('the switch sets one alarm at the next such time on the wall, moves it with the time, and takes it away', async () => {
  const page = await openExtensionPage(session(), 'options.html');
  expect(await alarms(page)).toEqual([]);
  await press(page, SWITCH);
  await until('the time', () => page.$('input[type="time"]'));
  await until('an alarm', async () => (await alarms(page)).length === 1);
  await setTime(page, '23:59');
  const [alarm] = await until('the alarm to be moved', async () => {
    const set = await alarms(page);
    return new Date(set[0]?.scheduledTime ?? 0).getMinutes() === 59 && set;
  });
  expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(23);
  expect(alarm?.scheduledTime ?? 0).toBeGreaterThan(Date.now());
  expect(await alarms(page)).toHaveLength(1);
  await press(page, SWITCH);
  await until('the alarm to be gone', async () => (await alarms(page)).length === 0);
});

test('it rings in a worker that was ended, with counts and no names, and opens the plan', async () => {
  const page = await openExtensionPage(session(), 'options.html');
  await press(page, SWITCH);
  await until('the time', () => page.$('input[type="time"]'));
  await setTime(page, '00:00');
  await until('an alarm', async () => (await alarms(page)).length === 1);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('youward');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const adding = opening.result.transaction('planItems', 'readwrite');
          const now = new Date();
          const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
            .map((part) => String(part).padStart(2, '0'))
            .join('-');
          const item = { day, position: 1, who: 'Mara Lind', contact: '', doneAt: null, openDay: day, openPosition: 1 };
          adding.objectStore('planItems').add({ ...item, people: [] });
          adding.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await killWorker(session());
  await page.evaluate(() => chrome.alarms.create('reminder', { when: Date.now() + 100 }));
  await until('the notification', async () =>
    page.evaluate(async () => 'reminder' in ((await chrome.notifications.getAll()) as object)),
  );
  const [alarm] = await until('tomorrow’s alarm', async () => {
    const set = await alarms(page);
    return (set[0]?.scheduledTime ?? 0) > Date.now() && set;
  });
  expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(0);

  // Nobody can press a notification in a test; the browser tells the worker of it like this.
  await inWorker(session(), () => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch('reminder');
  });
  await session().browser.waitForTarget((target) => target.url() === session().url('plan.html'), { timeout: 10_000 });
});
