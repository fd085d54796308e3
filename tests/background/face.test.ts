import { expect, test } from 'vitest';
import { faceOf } from '../../lib/background/face.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { analysisWith, finding } from '../choosing/engine.ts';

const scored = (count: number, rest: Partial<Analysis> = {}): Analysis => ({
  ...analysisWith([]),
  score: 62,
  band: 'half-and-half',
  findings: ['a', 'b', 'c'].slice(0, count).map((words) => finding('a b c', words)),
  ...rest,
});
const stop = finding('a b', 'a', { dimension: 'trust', points: 0 });
const whole = { draft: { text: 'Hi Dana,' }, check: { level: 'ok' } } as const;
const unscored = (verdict: Analysis['verdict']) => scored(0, { verdict, score: null, band: null });

test.each([
  [scored(3), 'Half and half · 62 (3)', 'Youward: 62 of 100, 3 findings'],
  [scored(1), 'Half and half · 62 (1)', 'Youward: 62 of 100, 1 finding'],
  [scored(0, { score: 91, band: 'about-them' }), 'About them · 91', 'Youward: 91 of 100, 0 findings'],
  [scored(0, { score: 20, band: 'about-you' }), 'About you · 20', 'Youward: 20 of 100, 0 findings'],
  [
    scored(0, { findings: [stop, finding('a b', 'b')] }),
    'Stop: check before sending · 62 (2)',
    'Youward: 62 of 100, 2 findings, 1 to check before sending',
  ],
  [unscored('too-short'), 'Too short to judge', 'Youward: too short to judge'],
  [unscored('not-english'), 'Not in English', 'Youward: not in English'],
  [unscored('not-prospecting'), 'Not prospecting', 'Youward: not prospecting'],
  [unscored('logistics'), 'Nothing to sell here', 'Youward: nothing to sell here'],
])('the badge says the band and the number, or why there is none (%#)', (analysis, label, name) => {
  expect(faceOf(analysis, whole)).toEqual({ label, name, stop: label.startsWith('Stop') });
});

test.each([
  [
    'a box that takes so many characters',
    { ...whole, draft: { text: 'Hi Dana,', limit: 200 } },
    '8/200',
    '8 of 200 characters',
  ],
  [
    'a box that was read in part',
    { ...whole, check: { level: 'partial', missing: ['recipients'] } },
    'read in part',
    'read in part',
  ],
] as const)('the badge says more of %s', (_, about, short, long) => {
  const { label, name } = faceOf(scored(0, { score: 91, band: 'about-them' }), about);
  expect(label).toBe(`About them · 91 · ${short}`);
  expect(name).toBe(`Youward: 91 of 100, 0 findings, ${long}`);
  expect(faceOf(unscored('too-short'), about).label).toBe(`Too short to judge · ${short}`);
});
