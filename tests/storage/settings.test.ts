import '../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  neverForWords,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../lib/storage/settings.ts';

beforeEach(() => fakeBrowser.reset());

const put = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

test('without anything stored they are the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

describe('what cannot be read costs only itself', () => {
  const rows: [string, unknown, Partial<Settings>][] = [
    ['not an object', 'junk', {}],
    ['a list', [1, 2], {}],
    ['a seller that is a number', { seller: 4, gmail: false }, { gmail: false }],
    [
      'a seller with one bad field',
      { seller: { name: 'Jo', email: 7, products: ['Loft', 9] } },
      { seller: { ...DEFAULT_SETTINGS.seller, name: 'Jo', products: ['Loft'] } },
    ],
    ['days below nought', { keepTextDays: -1 }, {}],
    ['days for good', { keepTextDays: null }, { keepTextDays: null }],
    ['days that are words', { keepTextDays: 'ninety' }, {}],
    ['half a presence', { presence: { marks: false } }, { presence: { marks: false, badge: true } }],
    [
      'one bad entry among the never ones',
      { never: [{ rule: 'no-hype', words: 'amazing' }, { rule: 3 }, null] },
      { never: [{ rule: 'no-hype', words: 'amazing' }] },
    ],
    ['a field of a newer version', { gmail: false, linkedin: true }, { gmail: false }],
    ['fields that are the names of objects’ own', JSON.parse('{"__proto__": {"gmail": false}, "mutedRules": [1]}'), {}],
  ];
  test.each(rows)('%s', async (_, stored, expected) => {
    await put(stored);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

test('a patch leaves the other fields, and the version stands beside the item', async () => {
  await writeSettings({ keepTextDays: 30 });
  await writeSettings({ gmail: false });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, keepTextDays: 30, gmail: false });
  expect(await fakeBrowser.storage.local.get('settings$')).toEqual({ settings$: { v: 1 } });
});

test('changes made at once do not lose each other', async () => {
  const rules = Array.from({ length: 20 }, (_, i) => `rule-${i}`);
  await Promise.all(rules.map((rule) => changeSettings(({ mutedRules }) => ({ mutedRules: [...mutedRules, rule] }))));
  expect([...(await readSettings()).mutedRules].sort()).toEqual([...rules].sort());
});

test('never for these words is kept once', async () => {
  await neverForWords('no-hype', 'amazing');
  await neverForWords('no-hype', 'amazing');
  expect((await readSettings()).never).toEqual([{ rule: 'no-hype', words: 'amazing' }]);
});

test('a browser that refuses to write is a value with a sentence', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await neverForWords('no-hype', 'amazing')).toMatchObject({ ok: false, reason: 'full' });
});

test('a browser that does not answer gives the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no disk'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a watcher hears every change until it stops', async () => {
  const heard: boolean[] = [];
  const stop = watchSettings(({ gmail }) => heard.push(gmail));
  await writeSettings({ gmail: false });
  await fakeBrowser.storage.local.remove('settings');
  stop();
  await writeSettings({ gmail: false });
  expect(heard).toEqual([false, true]);
});
