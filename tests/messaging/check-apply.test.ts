import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkApplyRequest, checkBoxKey } from '../../lib/messaging/check-apply.ts';

const TEXT = 'Hi Ana, just checking in on my note.';
const GOOD = { boxKey: 'box-1', baseText: TEXT, edits: [{ start: 8, end: 24, text: '' }], rewriteKind: null };

test('a good request passes as it is', () => {
  expect(checkApplyRequest(GOOD)).toEqual(GOOD);
  const rewrite = {
    ...GOOD,
    edits: [
      { start: 0, end: 0, text: 'a' },
      { start: 0, end: 2, text: 'b' },
    ],
    rewriteKind: 'touch-up',
  };
  expect(checkApplyRequest(rewrite)).toEqual(rewrite);
  const card = { ...rewrite, rewriteKind: 'card:has-supplier' };
  expect(checkApplyRequest(card)).toEqual(card);
  expect(checkBoxKey({ boxKey: 'box-1', more: 1 })).toEqual({ boxKey: 'box-1' });
});

describe('refused', () => {
  const edits = (...list: unknown[]) => ({ ...GOOD, edits: list });
  test.each([
    ['nothing', undefined],
    ['a string', 'applyEdits'],
    ['no box', { ...GOOD, boxKey: '' }],
    ['no base text', { ...GOOD, baseText: undefined }],
    ['a base text over the limit', { ...GOOD, baseText: 'x'.repeat(400_001), edits: [] }],
    ['edits that are no list', { ...GOOD, edits: { length: 0 } }],
    [
      'more edits than a text has sense for',
      edits(...Array.from({ length: 1_001 }, () => ({ start: 0, end: 0, text: '' }))),
    ],
    ['an edit that is null', edits(null)],
    ['an edit past the end', edits({ start: 0, end: TEXT.length + 1, text: '' })],
    ['an edit that ends before it starts', edits({ start: 5, end: 4, text: '' })],
    ['an edit before the start', edits({ start: -1, end: 4, text: '' })],
    ['half a position', edits({ start: 0.5, end: 4, text: '' })],
    ['positions that are words', edits({ start: '0', end: '4', text: '' })],
    ['words that are not', edits({ start: 0, end: 4, text: { html: '<b>' } })],
    ['overlap', edits({ start: 0, end: 9, text: '' }, { start: 8, end: 12, text: '' })],
    ['disorder', edits({ start: 8, end: 12, text: '' }, { start: 0, end: 4, text: '' })],
    ['a kind that is a number', { ...GOOD, rewriteKind: 4 }],
    ['no kind', { ...GOOD, rewriteKind: undefined }],
  ])('%s', (_, message) => {
    expect(checkApplyRequest(message)).toBeNull();
  });
});

test('no junk whatever throws', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (junk) => {
      expect(checkApplyRequest(junk)).toBeNull();
    }),
    { numRuns: 300 },
  );
});
