import { browser } from 'wxt/browser';
import type { ReminderPorts } from '../../lib/background/reminder.ts';
import { isWeekend } from '../../lib/plan/weekend.ts';
import { dueToday } from '../../lib/storage/due-today.ts';
import type { Settled } from '../../lib/storage/failure.ts';
import { readReminded, writeReminded } from '../../lib/storage/reminded.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { readSettings } from '../../lib/storage/settings.ts';

/** Name of the one alarm, and of the one notification. */
const REMINDER = 'reminder';

/** Not there before the person has allowed it. */
const notifications = (): typeof browser.notifications | undefined =>
  (browser as Partial<typeof browser>).notifications;

export function reminderPorts(
  ask: <T>(work: () => PromiseLike<T>) => Promise<Settled<T>>,
  database: YouwardDatabase,
): ReminderPorts {
  return {
    settings: readSettings,
    allowed: () => browser.permissions.contains({ permissions: ['notifications'] }),
    setAlarm: (when) => browser.alarms.create(REMINDER, { when }),
    clearAlarm: () => browser.alarms.clear(REMINDER),
    due: (today) =>
      ask(() => dueToday(database, today, isWeekend(today, new Intl.DateTimeFormat().resolvedOptions().locale))),
    async notify(message) {
      const iconUrl = browser.runtime.getURL('/icon/128.png');
      await notifications()?.create(REMINDER, { type: 'basic', iconUrl, title: 'Youward', message });
    },
    reminded: readReminded,
    remember: writeReminded,
    alone: (work) => navigator.locks.request('youward:reminder', work),
    now: () => new Date(),
  };
}

/** Listens from the worker's first moment on, or the browser does not wake it. */
export function followReminder(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER) ring();
  });
  listenForPress();
  // Where it was allowed only now, this worker has not listened yet; twice is once to the browser.
  browser.permissions.onAdded.addListener(listenForPress);
}

function listenForPress(): void {
  notifications()?.onClicked.addListener(openPlan);
}

function openPlan(id: string): void {
  if (id !== REMINDER) return;
  void notifications()?.clear(id);
  // Without a window there is no place for it.
  browser.tabs.create({ url: `${browser.runtime.getURL('/')}plan.html` }).catch(() => undefined);
}
