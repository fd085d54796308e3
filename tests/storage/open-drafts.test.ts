import '../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  focusBox,
  forgetBox,
  forgetTab,
  type OpenDraft,
  publishOpenDraft,
  readOpenDraft,
  watchOpenDraft,
} from '../../lib/storage/open-drafts.ts';
import { openDraft } from './open-draft.ts';

const TAB = 7;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const sessionKeys = async () => Object.keys(await fakeBrowser.storage.session.get());
/** Every queued read and its listener have run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the panel reads the box that had focus last', async () => {
  expect(await readOpenDraft(TAB)).toBeNull();
  await publishOpenDraft(TAB, openDraft({ boxKey: 'a' }));
  await publishOpenDraft(TAB, openDraft({ boxKey: 'b' }));
  expect(await readOpenDraft(TAB)).toBeNull();
  await focusBox(TAB, 'a');
  expect((await readOpenDraft(TAB))?.boxKey).toBe('a');
  await focusBox(TAB, 'b');
  expect((await readOpenDraft(TAB))?.boxKey).toBe('b');
  expect(await readOpenDraft(TAB + 1)).toBeNull();
});

test('nothing of a draft reaches the disk', async () => {
  await publishOpenDraft(TAB, openDraft());
  await focusBox(TAB, 'box-1');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});

describe('a box that was closed', () => {
  const events: Record<string, () => Promise<unknown>> = {
    publish: () => publishOpenDraft(TAB, openDraft()),
    close: () => forgetBox(TAB, 'box-1'),
  };
  test.each([[['publish', 'close']], [['close', 'publish']], [['publish', 'close', 'publish']]])(
    'stays closed in this order of events: %s',
    async (order) => {
      await focusBox(TAB, 'box-1');
      // Not waited for one by one: they overlap as they do in the worker.
      await Promise.all(order.map((name) => events[name]!()));
      expect(await readOpenDraft(TAB)).toBeNull();
      expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('walk-ins');
    },
  );
});

test('a closed tab leaves nothing, and other tabs keep theirs', async () => {
  for (const tab of [TAB, 71]) {
    await publishOpenDraft(tab, openDraft());
    await focusBox(tab, 'box-1');
    await forgetBox(tab, 'box-2');
  }
  await forgetTab(TAB);
  expect((await sessionKeys()).sort()).toEqual(['closed:71:box-2', 'draft:71:box-1', 'focus:71']);
});

test('when the session area is full, the words are left out and the score stays', async () => {
  const set = fakeBrowser.storage.session.set;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((items: object) =>
    JSON.stringify(items).includes('walk-ins')
      ? Promise.reject(new Error('Session storage quota bytes exceeded. Values were not stored.'))
      : set(items),
  );
  await focusBox(TAB, 'box-1');
  expect(await publishOpenDraft(TAB, openDraft())).toBe(true);
  expect(await readOpenDraft(TAB)).toMatchObject({ draft: { text: '' }, analysis: { score: 62 } });
});

test('a session area that takes nothing at all is no exception', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
  expect(await publishOpenDraft(TAB, openDraft())).toBe(false);
  expect(await focusBox(TAB, 'box-1')).toBe(false);
  await forgetBox(TAB, 'box-1');
  await forgetTab(TAB);
});

describe('a watcher', () => {
  test('hears the present state, focus changes and analyses of the focused box, until it stops', async () => {
    const heard: (string | null)[] = [];
    const tell = (draft: OpenDraft | null) => heard.push(draft && `${draft.boxKey} ${draft.sequence}`);
    const stop = watchOpenDraft(TAB, tell);
    await settled();
    const steps = [
      () => publishOpenDraft(TAB, openDraft({ boxKey: 'a' })),
      () => focusBox(TAB, 'a'),
      () => publishOpenDraft(TAB, openDraft({ boxKey: 'a', sequence: 2 })),
      () => publishOpenDraft(TAB, openDraft({ boxKey: 'b', sequence: 5 })),
      () => focusBox(TAB, 'b'),
      () => forgetBox(TAB, 'b'),
    ];
    for (const step of steps) {
      await step();
      await settled();
    }
    stop();
    await focusBox(TAB, 'a');
    await settled();
    expect(heard.filter((line, i) => line !== heard[i - 1])).toEqual([null, 'a 1', 'a 2', 'b 5', null]);
  });

  test('of one tab hears nothing of another', async () => {
    const listener = vi.fn();
    const stop = watchOpenDraft(TAB, listener);
    await settled();
    await publishOpenDraft(71, openDraft());
    await focusBox(71, 'box-1');
    await settled();
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('never shows an older state after a newer one', async () => {
    const seen: number[] = [];
    await focusBox(TAB, 'box-1');
    const stop = watchOpenDraft(TAB, (draft) => seen.push(draft?.sequence ?? 0));
    await Promise.all([1, 2, 3, 4].map((sequence) => publishOpenDraft(TAB, openDraft({ sequence }))));
    await settled();
    stop();
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(4);
  });
});
