import '../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SentReport } from '../../lib/messaging/protocol.ts';
import { hideFinding } from '../../lib/storage/choices.ts';
import { recentHistory, recordSent as record } from '../../lib/storage/history.ts';
import { addNote } from '../../lib/storage/notes.ts';
import type { HistoryRow } from '../../lib/storage/schema.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { publishTrouble, readTrouble } from '../../lib/storage/trouble.ts';
import { loudWordEngine } from '../choosing/engine.ts';
import { DAY_MS, freshDatabase, historyRow } from '../storage/rows.ts';
import { background, from, NOW, sentReport } from './ports.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

test('a sent message becomes one row, scored from its words', async () => {
  const database = freshDatabase();
  const { recordSent } = background(database);
  expect(await recordSent(sentReport(), from())).toEqual({ ok: true });
  expect(await recentHistory(database, 5)).toMatchObject([
    {
      key: 'draft-1',
      site: 'gmail',
      channel: 'email',
      sentAt: NOW,
      how: 'click',
      verdict: 'scored',
      firstScore: 55,
      score: 96,
      findings: [{ rule: 'no-hype', points: 4 }],
      composeMs: 61_000,
      kept: { text: 'An amazing route planner', subject: 'Routes', to: [{ email: 'priya@hartline.example' }] },
    },
  ]);
});

test('the score is the one the person saw: what they hid costs nothing', async () => {
  const database = freshDatabase();
  await hideFinding(database, 'draft-1', 'no-hype', 'amazing', NOW);
  await background(database).recordSent(sentReport(), from());
  expect(await recentHistory(database, 5)).toMatchObject([{ score: 100, findings: [] }]);
});

test('the score counts the notes, as the panel’s did', async () => {
  const database = freshDatabase();
  const engine = loudWordEngine();
  const seen = vi.spyOn(engine, 'analyse');
  const people = [{ email: 'priya@hartline.example' }];
  await addNote(database, { people, field: 'observations', text: 'Hiring two planners', at: NOW });
  await background(database, async () => engine).recordSent(sentReport(), from());
  expect(seen.mock.calls[0]?.[0].prospect).toEqual({ observations: ['Hiring two planners'] });
  expect((await recentHistory(database, 1))[0]?.kept).not.toHaveProperty('prospect');
});

describe('a proposal that was taken', () => {
  test.each<[string, SentReport['rewriteTaken'], string | null, HistoryRow['rewriteScores']]>([
    ['none', null, null, undefined],
    [
      'with what it gained',
      { kind: 'start-from-them', before: 34, after: 81 },
      'start-from-them',
      { before: 34, after: 81 },
    ],
    [
      'sent before anything else was read',
      { kind: 'touch-up', before: 34, after: null },
      'touch-up',
      { before: 34, after: 96 },
    ],
    ['into a draft without a score', { kind: 'rush', before: null, after: 81 }, 'rush', undefined],
  ])('%s', async (_, rewriteTaken, kind, scores) => {
    const database = freshDatabase();
    await background(database).recordSent(sentReport({ rewriteTaken }), from());
    const [row] = await recentHistory(database, 1);
    expect([row?.rewriteTaken, row?.rewriteScores]).toEqual([kind, scores]);
  });
});

test('asked twice, as after a worker that died, it is still one row', async () => {
  const database = freshDatabase();
  const { recordSent } = background(database);
  await Promise.all([recordSent(sentReport(), from()), recordSent(sentReport(), from(NOW + 400))]);
  expect(await recentHistory(database, 5)).toHaveLength(1);
  expect(await database.dayTotals.toArray()).toMatchObject([{ sent: 1, scoreSum: 96 }]);
});

describe('of the words is kept', () => {
  test.each([
    [90, true],
    [null, true],
    [0, false],
  ])('what the settings say: %s days', async (keepTextDays, kept) => {
    const database = freshDatabase();
    await writeSettings({ keepTextDays });
    await background(database).recordSent(sentReport(), from());
    const rows = await recentHistory(database, 5);
    expect(rows.map((row) => row.kept !== null)).toEqual([kept]);
    expect(rows[0]?.score).toBe(96);
  });

  test('nothing whose time is over: each send forgets the old', async () => {
    const database = freshDatabase();
    await record(database, historyRow({ key: 'old', sentAt: NOW - 91 * DAY_MS }));
    const { recordSent, afterwards } = background(database);
    await recordSent(sentReport(), from());
    await afterwards();
    expect((await recentHistory(database, 5)).map(({ key, kept }) => [key, kept !== null])).toEqual([
      ['draft-1', true],
      ['old', false],
    ]);
  });
});

describe('when it cannot be kept', () => {
  test('for want of room, the row is kept without its words', async () => {
    const database = freshDatabase();
    const put = database.history.put.bind(database.history);
    vi.spyOn(database.history, 'put').mockImplementation(((row: { kept: unknown }) =>
      row.kept === null ? put(row as never) : Promise.reject(full())) as never);
    expect(await background(database).recordSent(sentReport(), from())).toEqual({ ok: true });
    expect(await recentHistory(database, 5)).toMatchObject([{ score: 96, kept: null }]);
  });

  test('at all, the page gets a reason and the panel a sentence, until something is kept again', async () => {
    const database = freshDatabase();
    const put = vi.spyOn(database.history, 'put').mockImplementation((() => Promise.reject(full())) as never);
    const { recordSent, afterwards } = background(database);
    expect(await recordSent(sentReport(), from())).toEqual({ ok: false, reason: 'failed' });
    await afterwards();
    expect(await readTrouble()).toMatchObject({ sentence: expect.stringMatching(/full/u), at: NOW });
    put.mockRestore();
    await recordSent(sentReport(), from());
    await afterwards();
    expect(await readTrouble()).toBeNull();
  });

  test('because a database does not answer, nothing hangs', async () => {
    const database = freshDatabase();
    vi.spyOn(database, 'transaction').mockReturnValue(new Promise(() => undefined) as never);
    expect(await background(database).recordSent(sentReport(), from())).toEqual({ ok: false, reason: 'failed' });
  });
});

test('a site that was switched off keeps nothing, and nothing is wrong', async () => {
  const database = freshDatabase();
  await writeSettings({ gmail: false });
  await publishTrouble(null);
  expect(await background(database).recordSent(sentReport(), from())).toEqual({ ok: true });
  expect(await recentHistory(database, 5)).toEqual([]);
});

test('a private window leaves nothing behind', async () => {
  const database = freshDatabase();
  expect(await background(database).recordSent(sentReport(), { ...from(), incognito: true })).toEqual({ ok: true });
  expect(await recentHistory(database, 5)).toEqual([]);
});

test('a text that is too long to read is refused with that reason', async () => {
  const report = sentReport({ draft: { text: 'x'.repeat(400_001) } });
  expect(await background(freshDatabase()).recordSent(report, from())).toEqual({ ok: false, reason: 'too-long' });
});
