import '../../support/fake-extension.ts';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import PlanningSection from '../../../entrypoints/options/PlanningSection.tsx';
import { useSettings } from '../../../lib/panel/use-settings.ts';
import { changePlanning, readSettings } from '../../../lib/storage/settings.ts';
import { expectAccessible } from '../support/axe.ts';

/** A browser that has an answer to its question, and tells what changes. */
function permissions(given: boolean, answer = true) {
  let now = given;
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const change = (next: boolean) => {
    now = next;
    for (const listener of listeners) listener();
  };
  const asked = vi.fn(async () => {
    if (answer) change(true);
    return answer;
  });
  const removed = vi.fn(async () => {
    change(false);
    return true;
  });
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => now, request: asked, remove: removed, onAdded: event, onRemoved: event },
  });
  return { asked, removed, change };
}

beforeEach(() => {
  fakeBrowser.reset();
  // happy-dom has no Web Locks; nothing here writes twice at once.
  vi.stubGlobal('navigator', { ...navigator, locks: { request: (_: string, work: () => unknown) => work() } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Section() {
  const settings = useSettings();
  return settings && <PlanningSection planning={settings.planning} />;
}

async function show() {
  const { container } = render(<Section />);
  await screen.findByRole('heading', { name: 'Planning and practice' });
  return container;
}

const planning = async () => (await readSettings()).planning;
const press = (role: 'switch' | 'button', name: RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole(role, { name })));
const REMINDER = /^A reminder once a day/;
const TAKEN_BACK = /The browser no longer allows notifications/;

describe('the reminder', () => {
  test('asks the browser once it is turned on, and has a time then', async () => {
    const { asked } = permissions(false);
    const container = await show();
    expect(asked).not.toHaveBeenCalled();
    await press('switch', REMINDER);
    expect(asked).toHaveBeenCalledWith({ permissions: ['notifications'] });
    expect(await screen.findByLabelText('Time of the reminder')).toMatchObject({ value: '08:30' });
    expect((await planning()).remindAt).toBe('08:30');
    await expectAccessible(container);
  });

  test('stays off where the browser says no, which is said', async () => {
    permissions(false, false);
    await show();
    await press('switch', REMINDER);
    expect(screen.getByText(/The browser did not allow notifications/)).toBeTruthy();
    expect((await planning()).remindAt).toBeNull();
    expect(screen.queryByLabelText('Time of the reminder')).toBeNull();
  });

  test('gives the permission back when it is turned off', async () => {
    const { removed } = permissions(true);
    await changePlanning(() => ({ remindAt: '07:00' }));
    await show();
    await press('switch', REMINDER);
    expect(removed).toHaveBeenCalledWith({ permissions: ['notifications'] });
    expect((await planning()).remindAt).toBeNull();
    expect(screen.queryByText(TAKEN_BACK)).toBeNull();
  });

  test('says so when the browser takes the permission back, and asks again on wish', async () => {
    const { change, asked } = permissions(true);
    await changePlanning(() => ({ remindAt: '07:00' }));
    await show();
    expect(screen.queryByText(TAKEN_BACK)).toBeNull();
    await act(async () => change(false));
    expect(screen.getByText(TAKEN_BACK)).toBeTruthy();
    await press('button', /^Ask the browser again$/);
    expect(asked).toHaveBeenCalledOnce();
    expect(screen.queryByText(TAKEN_BACK)).toBeNull();
    expect((await planning()).remindAt).toBe('07:00');
  });
});

test('practice mode and a target are kept; what is no target is not, and says why', async () => {
  permissions(false);
  await show();
  await press('switch', /^Guess the score first/);
  const field = (name: string) => screen.getByRole('textbox', { name });
  const write = async (name: string, value: string) => {
    fireEvent.change(field(name), { target: { value } });
    await act(async () => void fireEvent.blur(field(name)));
  };
  await write('Interactions a week', '25');
  await write('Minutes a day for reaching out', 'many');
  expect(screen.getByText(/A day has from 5 to 1,440 minutes/)).toBeTruthy();
  expect(await planning()).toMatchObject({
    guessFirst: true,
    weekly: { interactions: 25, score: null },
    minutesADay: 120,
  });
});
