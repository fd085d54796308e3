import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit, mergeEdits, trimEdit } from '../../../lib/engine/rewrite/edits.ts';

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
  });

  test('do not reach over space that stays', () => {
    expect(trimEdit('One.\n\nTwo.\n\nThree.', edit(4, 12, '\n\n'))).toEqual(edit(6, 12, ''));
    expect(trimEdit('One. Two.', edit(4, 9, '\n\nNew.'))).toEqual(edit(4, 9, '\n\nNew.'));
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
