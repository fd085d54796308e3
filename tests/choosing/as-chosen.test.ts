import '../support/fake-extension.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asChosen } from '../../lib/choosing/as-chosen.ts';
import { DIMENSIONS, type Finding } from '../../lib/engine/types.ts';
import { withoutFindings } from '../../lib/engine/without-findings.ts';
import type { DraftChoice } from '../../lib/storage/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings.ts';
import { hashOfWords } from '../../lib/storage/words-hash.ts';
import { analysisWith, finding } from './engine.ts';

const TEXT = 'An amazing, incredible route planner for {{company}}. We are thrilled.';
const FAULTS: Finding[] = [
  finding(TEXT, 'amazing'),
  finding(TEXT, 'incredible', { points: 3 }),
  finding(TEXT, 'We are', { rule: 'seller-share', dimension: 'focus', points: 12 }),
  finding(TEXT, '{{company}}', { rule: 'no-unfilled-token', dimension: 'trust', points: 0 }),
];
const ANALYSIS = analysisWith(FAULTS);

const settings = (rest: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...rest });
const hidden = (rule: string, words: string): DraftChoice => ({
  draftKey: 'd',
  hidden: [`${rule}:${hashOfWords(words)}`],
  notProspecting: false,
  at: 0,
});

describe('what a person set aside is not shown, and its points come back', () => {
  test.each([
    ['nothing', settings(), undefined, ['We are', 'amazing', 'incredible', '{{company}}'], 81],
    ['one finding', settings(), hidden('no-hype', 'amazing'), ['We are', 'incredible', '{{company}}'], 85],
    [
      'the words in another rule',
      settings(),
      hidden('no-cliche', 'amazing'),
      ['We are', 'amazing', 'incredible', '{{company}}'],
      81,
    ],
    ['a rule', settings({ mutedRules: ['no-hype'] }), undefined, ['We are', '{{company}}'], 88],
    [
      'words for good',
      settings({ never: [{ rule: 'no-hype', words: 'Incredible' }] }),
      undefined,
      ['We are', 'amazing', '{{company}}'],
      84,
    ],
    ['a stop sign', settings(), hidden('no-unfilled-token', '{{company}}'), ['We are', 'amazing', 'incredible'], 81],
  ])('%s', (_, chosen, choice, words, score) => {
    const shown = asChosen(ANALYSIS, { settings: chosen, choice });
    expect(shown.findings.map((one) => one.text)).toEqual(words);
    expect(shown.score).toBe(score);
    expect(shown.gates).toEqual(words.includes('{{company}}') ? ['no-unfilled-token'] : []);
  });
});

test('a draft that is not prospecting gets no number and no word', () => {
  const choice = { draftKey: 'd', hidden: [], notProspecting: true, at: 0 };
  const shown = asChosen(ANALYSIS, { settings: settings(), choice });
  expect(shown).toMatchObject({ verdict: 'not-prospecting', score: null, band: null, findings: [], gates: [] });
  expect(Object.values(shown.dimensions)).toEqual(DIMENSIONS.map(() => null));
});

test('a stop sign that stands twice falls only when both are hidden', () => {
  const gates = [
    finding('a {{x}} {{y}}', '{{x}}', { rule: 'g', dimension: 'trust' }),
    finding('a {{x}} {{y}}', '{{y}}', { rule: 'g', dimension: 'trust' }),
  ];
  const analysis = { ...analysisWith([]), gates: ['g'], findings: gates };
  expect(withoutFindings(analysis, ({ text }) => text !== '{{x}}').gates).toEqual(['g']);
  expect(withoutFindings(analysis, () => false).gates).toEqual([]);
});

test('an unscored draft stays unscored', () => {
  const short = { ...ANALYSIS, verdict: 'too-short' as const, score: null, band: null };
  expect(withoutFindings(short, () => false)).toMatchObject({ verdict: 'too-short', score: null, findings: [] });
});

test('whatever is hidden, score and points add up to 100, dimension by dimension', () => {
  const fault = fc.record({
    dimension: fc.constantFrom(...DIMENSIONS, 'trust' as const),
    points: fc.integer({ min: 0, max: 20 }),
    start: fc.integer({ min: 0, max: 500 }),
    hide: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fault, { maxLength: 30 }), (faults) => {
      const all = faults.map(({ hide, ...rest }, i) => finding('', '', { ...rest, rule: `${hide}-${i}` }));
      const shown = withoutFindings(analysisWith(all), ({ rule }) => rule.startsWith('false'));
      const lost = shown.findings.reduce((sum, { points }) => sum + points, 0);
      const kept = DIMENSIONS.reduce((sum, dimension) => sum + (shown.dimensions[dimension] ?? 0), 0);
      expect(shown.score).toBe(100 - lost);
      expect(kept).toBe(shown.score);
      expect(shown.findings.every(({ rule }) => rule.startsWith('false'))).toBe(true);
    }),
  );
});
