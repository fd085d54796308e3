import '../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOpenPanel } from '../../lib/background/open-panel.ts';
import { createRemember } from '../../lib/background/remember.ts';
import { createReportBox } from '../../lib/background/report-box.ts';
import { createForgetOld } from '../../lib/background/retention.ts';
import { createWarm } from '../../lib/background/warm.ts';
import {
  allSights,
  focusBox,
  forgetBox,
  noteSight,
  publishOpenDraft,
  readOpenDraft,
  readSight,
} from '../../lib/storage/open-drafts.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings.ts';
import { loudWordEngine } from '../choosing/engine.ts';
import { openDraft } from '../storage/open-draft.ts';
import { from, NOW, TAB } from './ports.ts';

beforeEach(() => fakeBrowser.reset());

describe('a report about a box', () => {
  const reporting = (settings: Partial<Settings> = {}) =>
    createReportBox({
      publish: publishOpenDraft,
      focus: focusBox,
      forget: forgetBox,
      note: noteSight,
      settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
      now: () => NOW,
    });
  const report = reporting();
  const about = { site: 'gmail', boxKey: 'box-1', check: { level: 'ok' } } as const;

  test('of focus turns the panel to it; of closing turns the panel away', async () => {
    await publishOpenDraft(TAB, openDraft());
    expect(await report({ ...about, state: 'focused' }, from())).toEqual({
      ok: true,
      presence: { marks: true, badge: true, card: true },
    });
    expect((await readOpenDraft(TAB))?.boxKey).toBe('box-1');
    await report({ ...about, state: 'closed' }, from());
    expect(await readOpenDraft(TAB)).toBeNull();
  });

  test.each(['unreadable', 'second-copy'] as const)(
    'that is %s is shown at once, with what is missing',
    async (state) => {
      await report({ ...about, state, check: { level: 'unreadable', missing: ['body'] } }, from());
      expect(await readOpenDraft(TAB)).toMatchObject({
        state,
        check: { missing: ['body'] },
        draft: { text: '' },
        analysis: null,
      });
    },
  );

  test('that it is there keeps what was seen of it until it closes', async () => {
    const sight = { parts: [{ part: 'body', step: 'data', seen: '2026-09' }], structure: '0 div' } as const;
    await report({ ...about, state: 'opened', sight }, from());
    expect(await readOpenDraft(TAB)).toBeNull();
    expect(await allSights()).toEqual([{ site: 'gmail', check: { level: 'ok' }, ...sight }]);
    expect(await readSight(TAB, 'box-1')).toMatchObject({ site: 'gmail' });
    await report({ ...about, state: 'closed' }, from());
    expect(await allSights()).toEqual([]);
    await report({ ...about, state: 'opened', sight }, from());
    expect(await allSights(), 'told after it was closed').toEqual([]);
  });

  const on = { on: true, marks: false, badge: false };
  test.each([
    ['gmail', {}, { marks: true, badge: true, card: true }],
    ['gmail', { presence: { marks: true, badge: false } }, { marks: true, badge: false, card: true }],
    ['gmail', { presence: { marks: false, badge: false } }, { marks: false, badge: false, card: false }],
    ['gmail', { gmail: false }, { marks: false, badge: false, card: false }],
    ['linkedin', {}, { marks: false, badge: false, card: false }],
    ['linkedin', { linkedin: on }, { marks: false, badge: false, card: false }],
    ['linkedin', { linkedin: { ...on, marks: true } }, { marks: true, badge: false, card: false }],
    ['linkedin', { linkedin: { ...on, badge: true } }, { marks: false, badge: true, card: true }],
    ['linkedin', { linkedin: { ...on, on: false, badge: true } }, { marks: false, badge: false, card: false }],
  ] as const)('from %s with %j is answered with what may be shown', async (site, settings, presence) => {
    const reply = await reporting(settings)({ ...about, site, state: 'opened' }, { ...from(), site });
    expect(reply).toEqual({ ok: true, presence });
  });
});

describe('a choice', () => {
  const done = { ok: true, value: undefined } as const;
  const ports = () => ({
    hide: vi.fn(async () => done),
    notProspecting: vi.fn(async () => done),
    never: vi.fn(async () => done),
    people: vi.fn(async () => done),
    site: vi.fn(async () => done),
    tell: vi.fn(async () => undefined),
    now: () => NOW,
  });

  test('is kept where it belongs', async () => {
    const kept = ports();
    const remember = createRemember(kept);
    expect(await remember({ kind: 'hide', draftKey: 'd', rule: 'no-hype', words: 'amazing' }, from())).toEqual({
      ok: true,
    });
    await remember({ kind: 'never', rule: 'no-hype', words: 'amazing' }, from());
    await remember({ kind: 'not-prospecting', draftKey: 'd', on: true }, from());
    await remember({ kind: 'person', people: [{ name: 'Dana' }], coached: false }, from());
    await remember({ kind: 'site', site: 'gmail', coached: false }, from());
    expect(kept.hide).toHaveBeenCalledWith('d', 'no-hype', 'amazing', NOW);
    expect(kept.never).toHaveBeenCalledWith('no-hype', 'amazing');
    expect(kept.notProspecting).toHaveBeenCalledWith('d', true, NOW);
    expect(kept.people).toHaveBeenCalledWith([{ name: 'Dana' }], false);
    expect(kept.site).toHaveBeenCalledWith('gmail', false);
    expect(kept.tell).not.toHaveBeenCalled();
  });

  test('that could not be kept is told', async () => {
    const sentence = 'The disk is full.';
    const kept = { ...ports(), hide: vi.fn(async () => ({ ok: false, reason: 'full', sentence }) as const) };
    const reply = await createRemember(kept)({ kind: 'hide', draftKey: 'd', rule: 'r', words: 'w' }, from());
    expect(reply).toEqual({ ok: false, reason: 'failed' });
    expect(kept.tell).toHaveBeenCalledWith({ sentence, at: NOW });
  });
});

describe('opening the panel', () => {
  const place = { tabId: TAB, windowId: 2 };

  test('calls the browser before anything is awaited', () => {
    const open = vi.fn(async () => undefined);
    void createOpenPanel({ sidePanel: { open }, sidebar: undefined })(place);
    expect(open).toHaveBeenCalledWith({ windowId: 2 });
  });

  test.each([
    ['Chromium', { sidePanel: { open: async () => undefined }, sidebar: undefined }, place, true],
    [
      'Chromium without a window',
      { sidePanel: { open: async () => undefined }, sidebar: undefined },
      { tabId: TAB, windowId: null },
      true,
    ],
    ['Firefox', { sidePanel: undefined, sidebar: { open: async () => undefined } }, place, true],
    ['a browser with neither', { sidePanel: undefined, sidebar: undefined }, place, false],
    [
      'a browser that wants a click',
      { sidePanel: { open: () => Promise.reject(new Error('user gesture')) }, sidebar: undefined },
      place,
      false,
    ],
    [
      'a browser that throws',
      {
        sidePanel: undefined,
        sidebar: {
          open: () => {
            throw new Error('user gesture');
          },
        },
      },
      place,
      false,
    ],
  ])('%s', async (_, ports, where, opens) => {
    expect(await createOpenPanel(ports)(where)).toEqual(opens ? { ok: true } : { ok: false, reason: 'unavailable' });
  });
});

test('retention follows the settings, and a failure waits for the next time', async () => {
  const done = { ok: true, value: 0 } as const;
  const slow = { ok: false, reason: 'slow', sentence: 'It does not answer.' } as const;
  const forgetTexts = vi.fn(async () => slow);
  const forgetChoices = vi.fn(async () => done);
  await createForgetOld({ forgetTexts, forgetChoices, now: () => NOW })({ ...DEFAULT_SETTINGS, keepTextDays: 30 });
  expect(forgetTexts).toHaveBeenCalledWith(NOW, 30);
  expect(forgetChoices).toHaveBeenCalledWith(NOW);
});

test.each([
  ['gmail', true, 1],
  ['gmail', false, 0],
  ['practice', false, 1],
] as const)('warming up for %s, Gmail on: %s, loads the engine %s times', async (site, gmail, times) => {
  const engine = vi.fn(async () => loudWordEngine());
  const warm = createWarm({ engine, settings: async () => ({ ...DEFAULT_SETTINGS, gmail }) });
  expect(await warm(undefined, { ...from(), site })).toBe('ready');
  expect(engine).toHaveBeenCalledTimes(times);
});
