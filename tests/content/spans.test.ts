import { describe, expect, it } from 'vitest';
import { chooseMarks, heldSentence, shiftSpan, withNeighbouringSpace } from '../../lib/content/spans.ts';
import { findingsIn } from './stage.ts';

/** The text without its brackets, and where they stood. */
function bracketed(text: string) {
  const start = text.indexOf('[[');
  return { text: text.replace(/\[\[|\]\]/g, ''), span: { start, end: text.indexOf(']]') - 2 } };
}

describe('a span of an older text in a newer one', () => {
  it.each([
    ['We [[just]] wrote', 'We [[just]] wrote again'],
    ['We [[just]] wrote', 'Hi. We [[just]] wrote'],
    ['We [[just]] wrote', 'Now we [[just]] wrote'],
    ['We [[just]] wrote', 'We have wrote'],
    ['We [[just]] wrote', 'We ju st wrote'],
    ['a [[b]] a b', 'a a [[b]] a b'],
    ['[[all]]', ''],
  ])('%s -> %s', (older, newer) => {
    const before = bracketed(older);
    const after = bracketed(newer);
    const expected = newer.includes('[[') ? after.span : null;
    expect(shiftSpan(before.span, before.text, after.text)).toEqual(expected);
  });
});

describe('the sentence that holds the caret (|)', () => {
  it.each([
    ['Hi Dana,\nWe are the lea|', 'We are the lea'],
    ['One is done. Two is n|ot', ' Two is not'],
    ['One is done.|', ''],
    ['One is done. |', ' '],
    ['We cut 3.|5 days', 'We cut 3.5 days'],
    ['He said “go.” Then| left', ' Then left'],
    ['|', ''],
  ])('%s', (marked, expected) => {
    const text = marked.replace('|', '');
    const { start, end } = heldSentence(text, marked.indexOf('|'));
    expect(text.slice(start, end).replace(/^”/, '')).toBe(expected);
  });
});

describe('what is marked', () => {
  const text = 'We just help. Honestly, we lead. Act now or lose. Really, we do.';
  const choose = (
    findings: ReturnType<typeof findingsIn>,
    now = text,
    held: { start: number; end: number } | null = null,
  ) => chooseMarks(findings, text, now, held).map(({ finding }) => finding.text);

  it('is three at most, those that gain most', () => {
    expect(choose(findingsIn(text, 'just', 'Honestly', 'lead', 'Really'))).toEqual(['just', 'Honestly', 'lead']);
  });
  it('puts a stop sign first, although it costs nothing', () => {
    const stop = { text: 'Act now', dimension: 'trust', points: 0 } as const;
    expect(choose(findingsIn(text, 'just', 'Honestly', 'lead', stop))).toEqual(['Act now', 'just', 'Honestly']);
  });
  it('leaves out what the engine is not sure of', () => {
    expect(choose(findingsIn(text, { text: 'just', confidence: 'low' }, 'lead'))).toEqual(['lead']);
  });
  it('never marks the same words twice', () => {
    expect(choose(findingsIn(text, 'We just help', 'just', 'lead'))).toEqual(['We just help', 'lead']);
  });
  it('leaves the sentence being written alone', () => {
    expect(choose(findingsIn(text, 'just', 'Really'), text, { start: 49, end: text.length })).toEqual(['just']);
  });
  it('follows words that moved and drops words that changed', () => {
    expect(choose(findingsIn(text, 'just', 'Honestly'), `Hi. ${text}`)).toEqual(['just', 'Honestly']);
    expect(choose(findingsIn(text, 'just', 'Honestly'), text.replace('just', 'only'))).toEqual(['Honestly']);
  });
});

describe('removing takes one space along', () => {
  it.each([
    ['I [[just]] wanted', 'I wanted'],
    ['[[Just]] checking', 'checking'],
    ['It is great [[really]].', 'It is great.'],
    ['Hi.\n[[Honestly,]] we', 'Hi.\nwe'],
    ['a [[b]]', 'a'],
    ['un[[believ]]able', 'unable'],
  ])('%s', (marked, expected) => {
    const { text, span } = bracketed(marked);
    const { start, end } = withNeighbouringSpace(text, span);
    expect(text.slice(0, start) + text.slice(end)).toBe(expected);
  });
});
