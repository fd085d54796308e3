import { describe, expect, test } from 'vitest';
import { createReminder, type ReminderPorts } from '../../lib/background/reminder.ts';
import type { Due } from '../../lib/plan/reminder.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings.ts';

/** A browser with a clock on the wall, an alarm and a list of what was shown. */
function desk({ remindAt = '09:00' as string | null, allowed = true, due = { people: 5, promises: 1 } as Due } = {}) {
  const state = {
    now: new Date(2026, 10, 27, 8),
    remindAt,
    allowed,
    due,
    alarm: null as Date | null,
    shown: [] as string[],
    reminded: null as string | null,
    answers: true,
  };
  let queue = Promise.resolve();
  const ports: ReminderPorts = {
    settings: async () => ({
      ...DEFAULT_SETTINGS,
      planning: { ...DEFAULT_SETTINGS.planning, remindAt: state.remindAt },
    }),
    allowed: async () => state.allowed,
    setAlarm: async (at) => {
      state.alarm = new Date(at);
    },
    clearAlarm: async () => {
      state.alarm = null;
    },
    due: async () =>
      state.answers ? { ok: true, value: state.due } : { ok: false, reason: 'slow', sentence: 'No answer.' },
    notify: async (words) => state.shown.push(words),
    reminded: async () => state.reminded,
    remember: async (which) => {
      state.reminded = which;
    },
    alone: (work) => {
      queue = queue.then(work);
      return queue;
    },
    now: () => state.now,
  };
  return { state, ...createReminder(ports) };
}

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('the alarm', () => {
  test.each([
    ['is set where it is wanted', {}, at(27, 9)],
    ['is not without the wish', { remindAt: null }, null],
    ['is not without leave', { allowed: false }, null],
  ])('%s', async (_, wishes, expected) => {
    const { state, arm } = desk(wishes);
    await arm();
    expect(state.alarm).toEqual(expected);
    expect(state.shown).toEqual([]);
  });

  test('follows what the person changes, and goes with the wish or the leave', async () => {
    const { state, arm } = desk();
    await arm();
    state.remindAt = '07:30';
    await arm();
    expect(state.alarm).toEqual(at(28, 7, 30));
    state.allowed = false;
    await arm();
    expect(state.alarm).toBeNull();
  });

  test('that rings says what is due and is set for tomorrow', async () => {
    const { state, ring } = desk();
    state.now = at(27, 9);
    await ring();
    expect(state.shown).toEqual(['Today: 5 people, 1 promise due.']);
    expect(state.alarm).toEqual(at(28, 9));
  });

  test('that rings a moment early does not ring again for the same time', async () => {
    const { state, ring } = desk();
    state.now = new Date(at(27, 9).getTime() - 400);
    await ring();
    expect(state.shown).toHaveLength(1);
    expect(state.alarm).toEqual(at(28, 9));
  });

  test('before its time, after a night asleep or a flight west, waits for it', async () => {
    const { state, ring } = desk();
    state.now = at(27, 6);
    await ring();
    expect(state.shown).toEqual([]);
    expect(state.alarm).toEqual(at(27, 9));
  });

  test('whose time passed while the browser was closed rings when it starts, once a day', async () => {
    const { state, ring } = desk();
    state.now = at(27, 11);
    await ring();
    state.now = at(27, 13);
    await ring();
    expect(state.shown).toHaveLength(1);
    state.now = at(28, 9);
    await ring();
    expect(state.shown).toHaveLength(2);
  });

  test('at a later time of the same day rings for that too', async () => {
    const { state, ring } = desk();
    state.now = at(27, 9);
    await ring();
    state.remindAt = '16:00';
    state.now = at(27, 16);
    await ring();
    expect(state.shown).toHaveLength(2);
  });

  test('is silent where nothing is due, and goes on', async () => {
    const { state, ring } = desk({ due: { people: 0, promises: 0 } });
    state.now = at(27, 9);
    await ring();
    expect(state.shown).toEqual([]);
    expect(state.alarm).toEqual(at(28, 9));
  });

  test('is silent where storage does not answer, and goes on', async () => {
    const { state, ring } = desk();
    state.answers = false;
    state.now = at(27, 9);
    await ring();
    expect(state.shown).toEqual([]);
    expect(state.alarm).toEqual(at(28, 9));
  });

  test('that rings after the wish was taken back says nothing and is gone', async () => {
    const { state, ring } = desk({ remindAt: null });
    state.now = at(27, 9);
    await ring();
    expect(state).toMatchObject({ shown: [], alarm: null });
  });

  test('two at once remind once', async () => {
    const { state, ring } = desk();
    state.now = at(27, 9);
    await Promise.all([ring(), ring()]);
    expect(state.shown).toHaveLength(1);
  });
});
