import { describe, expect, test } from 'vitest';
import { withEdits } from '../../../components/rewrites/revise.ts';
import { editFor } from '../../../lib/panel/edits.ts';
import { finding, spanOf } from '../support/samples.ts';

const after = (text: string, words: string, replacement: string) => {
  const one = { ...finding('thrilled'), ...spanOf(words, text) };
  return withEdits(text, [editFor(text, one, { label: 'x', text: replacement })]);
};

describe('a suggestion in the text', () => {
  test.each<[string, string, string, string]>([
    ['We are thrilled to help.', 'thrilled', 'glad', 'We are glad to help.'],
    ['We are really glad.', 'really', '', 'We are glad.'],
    ['Really we are glad.', 'Really', '', 'we are glad.'],
    ['We are glad really.', 'really', '', 'We are glad.'],
    ['Glad!\n\nReally soon', 'Really', '', 'Glad!\n\nsoon'],
    ['We are\u00a0really glad', 'really', '', 'We are glad'],
    ['really', 'really', '', ''],
    ['Wow!!!', '!!!', '.', 'Wow.'],
    ['Hi\nreally\nbye', 'really', '', 'Hi\n\nbye'],
  ])('%j: %j becomes %j', (text, words, replacement, result) => {
    expect(after(text, words, replacement)).toBe(result);
  });
});

test('several edits keep their places', () => {
  expect(
    withEdits('one two three', [
      { start: 0, end: 3, text: '1' },
      { start: 8, end: 13, text: '3' },
    ]),
  ).toBe('1 two 3');
});
