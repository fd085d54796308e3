import { describe, expect, test } from 'vitest';
import { clickAccessible } from '../support/accessible.ts';
import { BRAGGING, SELLER_FIRST } from '../support/drafts.ts';
import {
  badgeIn,
  bodyOf,
  clickSend,
  htmlOf,
  marksOf,
  openGmail,
  outgoing,
  rewriteDraft,
  textOf,
  trouble,
} from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { areFrom, findingsIn, panelOf, press } from '../support/panel.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

describe('two replies open at once', () => {
  test('marks, badges, panel, edits and history stay apart', async () => {
    const before = await history(session());
    const gmail = await openGmail(session(), 'thread-two-inline-replies.html');
    await rewriteDraft(gmail, SELLER_FIRST, 0);
    await rewriteDraft(gmail, BRAGGING, 1);
    const [first, second] = [await textOf(gmail, 0), await textOf(gmail, 1)];
    await badgeIn(gmail, 0, /of 100/);
    await badgeIn(gmail, 1, /of 100/);

    // Every mark lies inside one box and quotes that box.
    const marked = await until('marks in both boxes', async () => {
      const places = await gmail.page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map((range) => ({
            words: (range as Range).toString(),
            box: [...document.querySelectorAll('[g_editable="true"]')].findIndex((body) =>
              body.contains((range as Range).startContainer),
            ),
          })),
        ),
      );
      return places.some(({ box }) => box === 0) && places.some(({ box }) => box === 1) && places;
    });
    for (const { words, box } of marked) expect(box === 0 ? first : second).toContain(words);

    // The panel follows the box that has focus.
    await clickAccessible(gmail.page, await badgeIn(gmail, 1, /of 100/));
    const panel = await panelOf(session());
    await until('findings of the second draft', async () => {
      return areFrom(second, await findingsIn(panel));
    });
    await (await bodyOf(gmail, 0)).click();
    await until('findings of the first draft', async () => {
      return areFrom(first, await findingsIn(panel));
    });

    // Applying in the first leaves the second as it is.
    const untouched = await htmlOf(gmail, 1);
    await press(panel, /^Apply: /);
    await until('the first draft to change', async () => (await textOf(gmail, 0)) !== first);
    expect(await htmlOf(gmail, 1)).toBe(untouched);

    // Sending the second writes the second and leaves the first open.
    await clickSend(gmail, 1);
    await until('the second to go out', async () => (await outgoing(gmail)).length === 1);
    const [row] = await newRows(session(), before);
    expect(row?.kept?.text).toContain('award-winning agency');
    expect(row?.kept?.to.map(({ email }) => email)).toEqual(['lee@prospect.example']);
    await badgeIn(gmail, 0, /of 100/);
    expect((await marksOf(gmail)).every((words) => !second.includes(words) || first.includes(words))).toBe(true);
    expect(await trouble(gmail)).toEqual([]);
  });
});
