import { describe, expect, it } from 'vitest';
import { type Box, placeBadge, placeCard } from '../../lib/content/place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const root = box(100, 100, 700, 500);
const body = box(110, 180, 690, 440);
const size = { width: 160, height: 28 };
const send = box(110, 450, 190, 490);
const meets = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('the badge', () => {
  it.each([
    ['in an empty box: the lower corner', [send], false, { x: 524, y: 406 }],
    ['right to left: the other corner', [send], true, { x: 116, y: 406 }],
    ['text in the corner: the row of buttons', [send, box(110, 180, 690, 440)], false, { x: 534, y: 466 }],
    ['a button at the row’s end: beside it', [send, body, box(660, 450, 690, 490)], false, { x: 494, y: 466 }],
    ['no room at all: nowhere', [root], false, null],
  ])('%s', (_, taken, rtl, expected) => {
    const at = placeBadge({ root, body, taken, rtl }, size);
    expect(at).toEqual(expected);
    const there = at && box(at.x, at.y, at.x + size.width, at.y + size.height);
    expect(taken.some((other) => there && meets(there, other))).toBe(false);
  });
});

describe('a card', () => {
  const view = { width: 800, height: 600 };
  const card = { width: 320, height: 120 };
  it.each([
    ['below its words', box(200, 200, 260, 218), [], { x: 200, y: 224 }],
    ['above when Send would be covered', box(150, 360, 260, 378), [send], { x: 150, y: 234 }],
    ['above when there is no room below', box(200, 560, 260, 578), [], { x: 200, y: 434 }],
    ['inside the window', box(780, 200, 795, 218), [], { x: 474, y: 224 }],
  ])('%s', (_, anchor, avoid, expected) => {
    expect(placeCard(anchor, card, view, avoid)).toEqual(expected);
  });
});
