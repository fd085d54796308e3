import { describe, expect, test } from 'vitest';
import {
  coachedSays,
  effortSays,
  gapSays,
  investedSays,
  leaksSay,
  lineWords,
  plannedSays,
  rhythmSays,
  samenessSays,
  scoreSays,
} from '../../../components/insights/words.ts';
import { outcomesOf } from '../../../lib/insights/by-kind.ts';
import { EMPTY_TALLY } from '../../../lib/insights/day-total.ts';
import { effortOf } from '../../../lib/insights/effort.ts';
import { shareOf } from '../../../lib/insights/share.ts';
import type { ThreeLines } from '../../../lib/insights/summary.ts';

const LINES: ThreeLines = [
  { kind: 'score', thisWeek: { n: 12, value: 71.4 }, before: { n: 40, value: 64 }, target: 75 },
  { kind: 'leak', n: 20, worst: { dimension: 'pain', lost: 164 } },
  { kind: 'interactions', thisWeek: 9, usual: 21.5, weeks: 6, famine: true, target: 25, missing: 16 },
];
const EMPTY: ThreeLines = [
  { kind: 'score', thisWeek: { n: 0, value: null }, before: { n: 0, value: null }, target: null },
  { kind: 'leak', n: 0, worst: null },
  { kind: 'interactions', thisWeek: 0, usual: null, weeks: 1, famine: false, target: null, missing: null },
];

const said = (lines: ThreeLines) => lineWords(lines).map(({ name, value, beside }) => `${name}: ${value}. ${beside}`);

describe('the three lines', () => {
  test('with all there is', () => {
    expect(said(LINES)).toEqual([
      'Score this week: 71. Mean of 12 messages. The four weeks before: 64. Target: 75.',
      'Where points go: Their pain. 8.2 of 30 points lost in a message, over the last 20 messages.',
      'Interactions this week: 9. Usual for a whole week: 21.5. Under half of what is usual by this day. Target: 25, 16 to go.',
    ]);
  });
  test('with nothing yet', () => {
    expect(said(EMPTY)).toEqual([
      'Score this week: –. Nothing scored this week yet. Nothing scored in the four weeks before.',
      'Where points go: –. Nothing scored yet.',
      'Interactions this week: 0. What is usual is known after 6 whole weeks; there is 1.',
    ]);
  });
  test('with a target reached, and a flawless message', () => {
    const [score, , interactions] = LINES;
    const lines = said([score, { kind: 'leak', n: 1, worst: null }, { ...interactions, famine: false, missing: 0 }]);
    expect(lines[1]).toBe('Where points go: Nowhere. No point was lost in the last message.');
    expect(lines[2]).toBe('Interactions this week: 9. Usual for a whole week: 21.5. Target of 25 reached.');
  });
});

const MIN = 60_000;
const outcomes = (scored: number, sum: number, settled: number, moved: number) =>
  outcomesOf({ ...EMPTY_TALLY, interactions: 30, scored, scoreSum: sum, settled, moved });

const SENTENCES: readonly (readonly [string, string])[] = [
  [scoreSays({ n: 1, value: 70 }), 'The mean of 1 message is 70 of 100.'],
  [scoreSays({ n: 0, value: null }), 'Nothing was scored in this time.'],
  [
    leaksSay({
      n: 20,
      ranking: [
        { dimension: 'pain', lost: 143, n: 20, each: 7.15 },
        { dimension: 'ask', lost: 40, n: 20, each: 2 },
      ],
    }),
    'In the last 20 messages most points were lost on “Their pain”: 7.2 of 30 in each. “The ask” comes next with 2.',
  ],
  [leaksSay({ n: 2, ranking: [] }), 'No point was lost in 2 messages.'],
  [coachedSays({ n: 30, first: 58, sent: 71 }), '30 messages scored 58 at the first pause and 71 when sent: 13 more.'],
  [coachedSays({ n: 2, first: 70, sent: 70.2 }), '2 messages scored 70 at the first pause and 70 when sent: the same.'],
  [coachedSays({ n: 2, first: 70, sent: 61 }), '2 messages scored 70 at the first pause and 61 when sent: 9 less.'],
  [
    rhythmSays({ thisWeek: 14, weeks: 6, usual: 22, usualByNow: 15, famine: false }),
    '14 interactions this week so far; the 6 weeks before had 15 by this weekday and 22 in all, at the median.',
  ],
  [
    rhythmSays({ thisWeek: 1, weeks: 2, usual: null, usualByNow: null, famine: false }),
    '1 interaction this week so far. What is usual is known after 6 whole weeks; there are 2.',
  ],
  [
    gapSays('interactions', { target: 25, now: 14, missing: 11 }),
    'This week should bring 25 interactions. It has 14: 11 to go.',
  ],
  [gapSays('score', { target: 75, now: 80, missing: 0 }), 'This week should bring a score of 75, and it has 80.'],
  [
    gapSays('score', { target: 75, now: null, missing: null }),
    'This week should bring a score of 75. Nothing scored yet.',
  ],
  [
    plannedSays({ planned: outcomes(9, 639, 20, 8), unplanned: outcomes(2, 116, 20, 5), share: shareOf(30, 60) }),
    '50% of your interactions were planned. Messages you planned scored 71, others 58. Of planned ones 40% moved forward, of others 25% moved forward.',
  ],
  [
    plannedSays({ planned: outcomes(0, 0, 3, 1), unplanned: outcomes(2, 116, 20, 5), share: shareOf(3, 9) }),
    '3 of 9 of your interactions were planned.',
  ],
  [
    effortSays(effortOf({ ...EMPTY_TALLY, settledTimed: 7 })),
    'There are 7 interactions with a known time and outcome: 7 of 20 needed.',
  ],
  [
    effortSays(effortOf({ ...EMPTY_TALLY, settledTimed: 40, settledMs: 400 * MIN, movedTimed: 10 })),
    '40 interactions with a known time and outcome took 400\u00A0min, and 10 moved forward: 40\u00A0min for each step (between 25\u00A0min and 70\u00A0min).',
  ],
  [
    investedSays({ interactions: 4, ms: 90 * MIN }, 0.79),
    '90\u00A0min went into 4 interactions whose time is known; “About them” kept 79% of its points.',
  ],
  [samenessSays(shareOf(0, 20)), 'None of your last 20 texts could stand in for another.'],
  [samenessSays(shareOf(2, 8)), 'Your last texts are compared once 20 are kept: 8 of 20 needed.'],
];

test.each(SENTENCES)('%s', (ours, expected) => {
  expect(ours).toBe(expected);
});

test('nothing is promised, and nothing is said to come of anything', () => {
  const all = [...SENTENCES.map(([ours]) => ours), ...said(LINES), ...said(EMPTY)].join('\n');
  expect(all).not.toMatch(/\b(?:because|thanks to|due to|leads? to|raises?|improves?|boosts?|will|guarantee)\b|!/iu);
});
