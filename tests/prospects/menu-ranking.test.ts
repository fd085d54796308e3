import { describe, expect, test } from 'vitest';
import { pinAdvice, pinSuggestion, timesWords } from '../../lib/prospects/menu-ranking.ts';

/** `A9 b2`: a capital is pinned, the number is how often it was met. */
function menuOf(line: string) {
  const menu = line
    .split(' ')
    .filter((word) => word !== '')
    .map((word, index) => ({
      id: index + 1,
      name: word.charAt(0),
      pinned: /^[A-Z]/u.test(word),
      met: Number(word.slice(1)),
    }));
  return { menu, met: new Map(menu.map(({ id, met }) => [id, met])) };
}

function said(line: string): string | null {
  const { menu, met } = menuOf(line);
  const found = pinSuggestion(menu, met);
  if (found === null) return null;
  const { pin, instead } = found;
  return instead === null
    ? `${pin.name} ${found.met}`
    : `${pin.name} ${found.met} for ${instead.pain.name} ${instead.met}`;
}

describe('which entry should be pinned', () => {
  test.each<[string, string, string | null]>([
    ['one met clearly more often takes the place of the least met', 'A5 B2 C7 d9', 'd 9 for B 2'],
    ['never met, against three', 'A5 B0 C7 d3', 'd 3 for B 0'],
    ['two more is chance', 'A5 B1 C7 d3', null],
    ['three more, and not twice as often', 'A9 B8 C9 d11', null],
    ['twice as often exactly', 'A9 B5 C9 d10', 'd 10 for B 5'],
    ['just short of twice', 'A9 B5 C9 d9', null],
    ['as often', 'A4 B4 C4 d4', null],
    ['all pinned', 'A4 B0 C4', null],
    ['nothing met at all', 'A0 B0 C0 d0 e0', null],
    ['the most often met is offered', 'A1 B1 C1 d5 e8 f6', 'e 8 for C 1'],
    ['of two as often met, the one that stands higher', 'A1 B9 C9 d8 e8', 'd 8 for A 1'],
    ['of two as seldom met, the one that stands lower makes room', 'A1 B1 C9 d8', 'd 8 for B 1'],
    ['order and pins mixed', 'd9 A5 e1 B2 C7', 'd 9 for B 2'],
    ['five pinned', 'A5 B4 C3 D2 E1 f7', 'f 7 for E 1'],
    ['fewer than three pinned: room without taking one away', 'A9 B9 c3', 'c 3'],
    ['none pinned', 'a1 b4', 'b 4'],
    ['none pinned, none met often enough', 'a1 b2', null],
    ['an empty menu', '', null],
  ])('%s: %s', (_, line, expected) => expect(said(line)).toBe(expected));

  test('an entry nobody counted was not met', () => {
    const { menu } = menuOf('A5 B2 C7 d9');
    expect(pinSuggestion(menu, new Map())).toBeNull();
    expect(pinSuggestion(menu, new Map([[4, 9]]))?.instead?.met).toBe(0);
  });
});

test.each<[string, string | null]>([
  ['', null],
  ['a0', 'Nothing is pinned yet; three to five lead best.'],
  ['A0 b0', 'One is pinned; three to five lead best.'],
  ['A0 B0 c0', 'Two are pinned; three to five lead best.'],
  ['A0 B0 C0', null],
  ['A0 B0 C0 D0 E0 f0', null],
])('how many are pinned in "%s": %s', (line, advice) => expect(pinAdvice(menuOf(line).menu)).toBe(advice));

test.each([
  [0, 'not met yet'],
  [1, 'once'],
  [2, 'twice'],
  [7, '7 times'],
  [1200, '1,200 times'],
])('%i is said as "%s"', (met, words) => expect(timesWords(met)).toBe(words));
