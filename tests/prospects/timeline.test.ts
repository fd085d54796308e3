import { describe, expect, test } from 'vitest';
import { firstWords, type TimelineSources, timelineOf } from '../../lib/prospects/timeline.ts';
import type { TrustEvent } from '../../lib/prospects/types.ts';

const at = (month: number, day: number, hour = 9) => new Date(2026, month - 1, day, hour).getTime();

const promise = (id: string, rest: Partial<TrustEvent> = {}): TrustEvent => ({
  id,
  text: 'Send the rota of the other practice',
  at: at(3, 2),
  state: 'open',
  due: '2026-03-09',
  from: '',
  settledAt: null,
  ...rest,
});

const NOTHING: TimelineSources = { sent: [], promises: [], planned: [], interactions: [] };

test('one person’s past and plans stand newest first', () => {
  const entries = timelineOf({
    sent: [
      { key: 'a', sentAt: at(3, 1), score: 61, kept: { text: 'Hi Ana,\n\nTwo desks answer.', subject: 'Desks' } },
      { key: 'b', sentAt: at(3, 5), score: null, kept: null },
    ],
    promises: [promise('p'), promise('q', { state: 'kept', settledAt: at(3, 6) })],
    interactions: [],
    planned: [
      { id: 1, day: '2026-03-05', why: 'They asked', how: 'call', what: '', doneAt: null },
      { id: 2, day: '2026-02-20', why: '', how: 'email', what: 'Ask about May', doneAt: at(3, 3) },
    ],
  });
  expect(entries.map(({ id }) => id)).toEqual(['promise q', 'planned 1', 'sent b', 'planned 2', 'promise p', 'sent a']);
  expect(entries.at(-1)).toMatchObject({ kind: 'sent', score: 61, words: 'Hi Ana, Two desks answer.' });
  expect(entries[1]).toMatchObject({ kind: 'planned', done: false, how: 'call', words: 'They asked' });
  expect(entries[3]).toMatchObject({ done: true, words: 'Ask about May' });
});

test('what came of it stands at the plan, and at a message only where nothing was planned', () => {
  const entries = timelineOf({
    ...NOTHING,
    sent: ['planned', 'free', 'practice'].map((key, i) => ({ key, sentAt: at(3, 4 - i), score: 50, kept: null })),
    planned: [1, 2].map((id) => ({ id, day: `2026-02-0${3 - id}`, why: 'May', how: 'call', what: '', doneAt: null })),
    interactions: [
      { sentKey: 'planned', planItemId: 1, outcome: 'moved' },
      { sentKey: 'free', planItemId: null, outcome: 'no-answer' },
      { sentKey: null, planItemId: 9, outcome: 'back' },
    ],
  });
  expect(entries.map((entry) => [entry.id, 'outcome' in entry && entry.outcome])).toEqual([
    ['sent planned', null],
    ['sent free', 'no-answer'],
    ['sent practice', null],
    ['planned 1', 'moved'],
    ['planned 2', null],
  ]);
});

test('what was offered as a promise and passed on is not part of it', () => {
  expect(timelineOf({ ...NOTHING, promises: [promise('p', { state: 'passed' })] })).toEqual([]);
});

test('two entries of one moment keep one order', () => {
  const sent = ['b', 'a'].map((key) => ({ key, sentAt: at(1, 1), score: 1, kept: null }));
  expect(timelineOf({ ...NOTHING, sent })).toEqual(timelineOf({ ...NOTHING, sent: [...sent].reverse() }));
});

test('without words of its own a message is known by its subject', () => {
  const sent = [{ key: 'a', sentAt: 1, score: 5, kept: { text: '', subject: 'Your May rota' } }];
  expect(timelineOf({ ...NOTHING, sent })[0]).toMatchObject({ words: 'Your May rota' });
});

describe('first words', () => {
  test.each([
    ['', ''],
    ['  Hi\n\nAna ', 'Hi Ana'],
    ['one two three four', 'one two …', 12],
    ['one two, three four', 'one two …', 10],
    ['Donaudampfschifffahrt', 'Donaudampf …', 10],
    ['aaaaaaaaa😀😀', 'aaaaaaaaa …', 10],
  ])('%j: %j', (text, words, most = 90) => {
    expect(firstWords(text, most)).toBe(words);
  });
});
