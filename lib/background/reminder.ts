import { dayOf } from '../plan/day.ts';
import { type Due, nextOnTheWall, reminderWords, todayOnTheWall } from '../plan/reminder.ts';
import type { Settled } from '../storage/failure.ts';
import type { Day } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';

export interface ReminderPorts {
  readonly settings: () => Promise<Settings>;
  /** Whether the browser lets a notification be shown. */
  readonly allowed: () => Promise<boolean>;
  /** The one alarm; set again it is moved. Epoch milliseconds. */
  readonly setAlarm: (at: number) => Promise<unknown>;
  readonly clearAlarm: () => Promise<unknown>;
  readonly due: (today: Day) => Promise<Settled<Due>>;
  readonly notify: (words: string) => Promise<unknown>;
  /** Which reminder was given last. */
  readonly reminded: () => Promise<string | null>;
  readonly remember: (which: string) => Promise<unknown>;
  /** One at a time: settings, permission and alarm may come together. */
  readonly alone: (work: () => Promise<void>) => Promise<unknown>;
  readonly now: () => Date;
}

/** A clock that is put right may let an alarm ring a little early. */
const EARLY_MS = 60_000;

export interface Reminder {
  /** Sets the alarm as settings and clock have it now, or takes it away. */
  readonly arm: () => Promise<void>;
  /** The alarm rang, or the browser has started, which may have been closed when it should have. */
  readonly ring: () => Promise<void>;
}

/** Reminds once a day of what is due, at a time on the wall, only where the person asked for it. */
export function createReminder(ports: ReminderPorts): Reminder {
  const wantedAt = async (): Promise<string | null> => {
    const { planning } = await ports.settings();
    return planning.remindAt !== null && (await ports.allowed()) ? planning.remindAt : null;
  };
  const armAfter = async (time: string | null, after: Date): Promise<void> => {
    const next = time === null ? null : nextOnTheWall(time, after);
    await (next === null ? ports.clearAlarm() : ports.setAlarm(next.getTime()));
  };
  const remind = async (time: string, now: Date): Promise<void> => {
    const today = dayOf(now);
    const todays = todayOnTheWall(time, now);
    // After a night asleep, or a flight west, today's time is still to come: then it rings again.
    if (todays === null || todays > now) return;
    const which = `${today} ${time}`;
    if ((await ports.reminded()) === which) return;
    const due = await ports.due(today);
    await ports.remember(which);
    const words = due.ok ? reminderWords(due.value) : null;
    if (words !== null) await ports.notify(words);
  };
  return {
    async arm() {
      await ports.alone(async () => armAfter(await wantedAt(), ports.now()));
    },
    async ring() {
      await ports.alone(async () => {
        const time = await wantedAt();
        const now = new Date(ports.now().getTime() + EARLY_MS);
        // The next one first: whatever becomes of this one, it must not be the last.
        await armAfter(time, now);
        if (time !== null) await remind(time, now);
      });
    },
  };
}
