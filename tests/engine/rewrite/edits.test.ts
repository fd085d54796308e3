import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, composeEdits, type Edit, mergeEdits, trimEdit } from '../../../lib/engine/rewrite/edits.ts';

const edit = (start: number, end: number, text: string, why = 'because'): Edit => ({ start, end, text, why });

describe('edits', () => {
  test('are carried out in order, insertions included', () => {
    const text = 'We help you. Really.';
    expect(applyEdits(text, [edit(0, 0, 'So. '), edit(0, 2, 'They'), edit(12, 20, '')])).toBe('So. They help you.');
  });

  test('of two that overlap the first given stays', () => {
    const merged = mergeEdits('very very good', [edit(0, 9, 'so'), edit(5, 9, '')]);
    expect(merged).toEqual([edit(0, 9, 'so')]);
  });

  test('that touch become one with both reasons', () => {
    const merged = mergeEdits('Clearly, we know', [
      edit(9, 10, 'W', 'It begins the sentence.'),
      edit(0, 9, '', 'It adds nothing.'),
    ]);
    expect(merged).toEqual([edit(0, 10, 'W', 'It adds nothing. It begins the sentence.')]);
  });

  test('that change nothing are left out', () => {
    expect(mergeEdits('same', [edit(0, 4, 'same'), edit(2, 2, '')])).toEqual([]);
    expect(mergeEdits('as it was', [edit(1, 1, 'a'), edit(0, 1, '')])).toEqual([]);
  });

  test('do not reach over space that stays', () => {
    expect(trimEdit('One.\n\nTwo.\n\nThree.', edit(4, 12, '\n\n'))).toEqual(edit(6, 12, ''));
    expect(trimEdit('One. Two.', edit(4, 9, '\n\nNew.'))).toEqual(edit(4, 9, '\n\nNew.'));
  });

  test('of a second pass become edits of the first text', () => {
    const text = 'We are glad. We help. Bye.';
    const first = [edit(0, 13, '', 'Drop it.'), edit(13, 20, 'You gain', 'Turn it.')];
    const between = applyEdits(text, first);
    expect(between).toBe('You gain. Bye.');
    const composed = composeEdits(text, first, [edit(4, 8, 'win', 'Shorter.'), edit(10, 14, 'See you.', 'Warmer.')]);
    expect(composed).toEqual([
      edit(0, 20, 'You win', 'Drop it. Turn it. Shorter.'),
      edit(22, 26, 'See you.', 'Warmer.'),
    ]);
  });

  test('composed, do what the two passes do one after the other', () => {
    const text = 'a b  c\n\nd e\nf';
    const someOf = (source: string) =>
      fc
        .array(fc.tuple(fc.nat(source.length), fc.nat(source.length), fc.stringMatching(/^[xy \n]{0,4}$/)), {
          maxLength: 5,
        })
        .map((many) =>
          mergeEdits(
            source,
            many.map(([a, b, value]) => edit(Math.min(a, b), Math.max(a, b), value)),
          ),
        );
    const passes = someOf(text).chain((first) => someOf(applyEdits(text, first)).map((second) => ({ first, second })));
    fc.assert(
      fc.property(passes, ({ first, second }) => {
        const composed = composeEdits(text, first, second);
        expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second));
        for (const [i, one] of composed.entries()) expect(one.start).toBeGreaterThanOrEqual(composed[i - 1]?.end ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('trimmed or merged, give the same text', () => {
    const text = 'a b  c\n\nd e\nf';
    const place = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const some = fc
      .tuple(place, fc.stringMatching(/^[ab \n]{0,5}$/))
      .map(([[start, end], value]) => edit(start, end, value));
    fc.assert(fc.property(some, (one) => applyEdits(text, [trimEdit(text, one)]) === applyEdits(text, [one])));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (many) => {
        const merged = mergeEdits(text, many);
        expect(mergeEdits(text, merged)).toEqual(merged);
        for (const [i, one] of merged.entries()) expect(one.start).toBeGreaterThanOrEqual(merged[i - 1]?.end ?? 0);
      }),
    );
  });
});
