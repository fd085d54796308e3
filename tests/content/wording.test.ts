import { describe, expect, it } from 'vitest';
import { costOf, faceOf } from '../../lib/content/wording.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { findingsIn, scored } from './stage.ts';

const unscored = (verdict: Analysis['verdict']): Analysis => ({ ...scored([]), verdict, score: null, band: null });
const three = findingsIn('a b c', 'a', 'b', 'c');
const stop = findingsIn('a b', { text: 'a', dimension: 'trust', points: 0 }, 'b');

describe('the badge says', () => {
  it.each([
    [scored(three), 'Half and half · 62 (3)', 'Youward: 62 of 100, 3 findings'],
    [scored(three.slice(0, 1)), 'Half and half · 62 (1)', 'Youward: 62 of 100, 1 finding'],
    [{ ...scored([], 91), band: 'about-them' } as const, 'About them · 91', 'Youward: 91 of 100, 0 findings'],
    [{ ...scored([], 20), band: 'about-you' } as const, 'About you · 20', 'Youward: 20 of 100, 0 findings'],
    [scored(stop), 'Stop: check before sending · 62 (2)', 'Youward: 62 of 100, 2 findings, 1 to check before sending'],
    [unscored('too-short'), 'Too short to judge', 'Youward: too short to judge'],
    [unscored('not-english'), 'Not in English', 'Youward: not in English'],
    [unscored('not-prospecting'), 'Not prospecting', 'Youward: not prospecting'],
    [unscored('logistics'), 'Nothing to sell here', 'Youward: nothing to sell here'],
  ])('%#', (analysis, label, name) => {
    const face = faceOf(analysis);
    expect(face.label).toBe(label);
    expect(face.name).toBe(name);
    expect(face.stop).toBe(label.startsWith('Stop'));
  });
});

it('a finding says what it costs', () => {
  expect([...three, ...stop].map(costOf)).toEqual([
    'Costs 10 points',
    'Costs 9 points',
    'Costs 8 points',
    'Stop sign, costs no points',
    'Costs 9 points',
  ]);
});
