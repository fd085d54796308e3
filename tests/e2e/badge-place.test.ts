import { describe, expect, test } from 'vitest';
import { accessible, middleOf } from '../support/accessible.ts';
import { NEARLY_RIGHT, SELLER_FIRST } from '../support/drafts.ts';
import {
  badgeOf,
  badgesOf,
  bodyOf,
  type Gmail,
  marksOf,
  openGmail,
  placeOfMark,
  rewriteDraft,
} from '../support/gmail.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

/** What is under the middle of the badge when the coach is looked through: nothing a person reads or presses. */
async function underBadge(gmail: Gmail): Promise<string> {
  const [badge] = await badgesOf(gmail);
  const place = badge && (await middleOf(gmail.page, badge));
  if (!place) return 'no badge';
  return gmail.page.evaluate(({ x, y }) => {
    const [own, ...below] = document.elementsFromPoint(x, y);
    if (own?.closest('.M9') !== null) return 'covered by the page';
    const first = below.find((element) => element !== own);
    if (!first?.closest('.M9')) return 'outside the compose box';
    if (first.closest('[role="button"], button, input, textarea')) return `over ${first.outerHTML.slice(0, 80)}`;
    const caret = document.caretPositionFromPoint(x, y);
    const range = document.createRange();
    if (caret?.offsetNode instanceof Text) {
      range.selectNode(caret.offsetNode);
      for (const box of range.getClientRects()) {
        if (x > box.left && x < box.right && y > box.top && y < box.bottom && first.closest('[g_editable]'))
          return 'over text';
      }
    }
    return 'free';
  }, place);
}

describe('the badge keeps out of the way', () => {
  test.each([
    'compose-new-2020-10.html',
    'compose-new.html',
    'compose-fullscreen.html',
    'compose-rtl-he.html',
    'popout-compose.html',
    'thread-inline-reply-empty.html',
  ])('%s: over no word and no button, inside its box', async (fixture) => {
    const gmail = await openGmail(session(), fixture);
    await rewriteDraft(gmail, SELLER_FIRST);
    await badgeOf(gmail, /of 100/);
    await until('a free place', async () => (await underBadge(gmail)) === 'free');
  });

  test('a message longer than its window, scrolled up and down', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, `${SELLER_FIRST}\n\n${NEARLY_RIGHT}\n\n`.repeat(4));
    await badgeOf(gmail, /of 100/);
    await until('a free place', async () => (await underBadge(gmail)) === 'free');
    const body = await bodyOf(gmail);
    for (const top of [0, 200, 10_000]) {
      await body.evaluate((element, to) => element.closest('.Ar')?.scrollTo({ top: to }), top);
      await until(`a free place at ${top}`, async () => (await underBadge(gmail)) === 'free');
    }
  });

  test('follows the window when it is resized, and is not seen while the message is minimised', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, SELLER_FIRST);
    await badgeOf(gmail, /of 100/);
    await gmail.page.setViewport({ width: 1000, height: 700 });
    await until('a free place in a smaller window', async () => (await underBadge(gmail)) === 'free');
    const minimise = (on: boolean) =>
      gmail.page.$eval(
        '[role="dialog"] .AD',
        (inner, hidden) => {
          (inner as HTMLElement).style.display = hidden ? 'none' : '';
        },
        on,
      );
    await minimise(true);
    await until('no badge', async () => (await badgesOf(gmail)).length === 0);
    await minimise(false);
    await until('the badge again', async () => (await underBadge(gmail)) === 'free');
    await gmail.page.setViewport(null);
  });
});

describe('nothing moves under somebody’s typing', () => {
  test('typing on keeps marks and badge as they are; the card never covers its words', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, NEARLY_RIGHT);
    const badge = await badgeOf(gmail, /of 100/);
    const marks = await until('marks', async () => {
      const words = await marksOf(gmail);
      return words.length > 0 && words;
    });
    for (const key of ' and so on') {
      await gmail.page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'));
      expect((await badgesOf(gmail))[0]?.name).toBe(badge.name);
    }
    const words = marks[0] ?? '';
    const { x, y } = await until('a card at the words', async () => {
      const place = await placeOfMark(gmail, words);
      await gmail.page.mouse.move(5, 5);
      await gmail.page.mouse.move(place.x, place.y, { steps: 2 });
      await accessible(gmail.page, { role: 'dialog', name: 'Youward' }, 2000);
      return place;
    });
    // Still the page's own element under the pointer: the card stands beside the words.
    expect(
      await gmail.page.evaluate((px, py) => document.elementFromPoint(px, py)?.closest('[g_editable]') !== null, x, y),
    ).toBe(true);
  });
});
