import { describe, expect, test } from 'vitest';
import { accessible, allAccessible, clickAccessible } from '../support/accessible.ts';
import { NEARLY_RIGHT } from '../support/drafts.ts';
import {
  addressTo,
  badgeOf,
  bodyOf,
  clickSend,
  htmlOf,
  marksOf,
  openGmail,
  outgoing,
  placeOfMark,
  rewriteDraft,
  textOf,
  trouble,
} from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { areFrom, fill, findingsIn, panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each([
  ['recorded in October 2020', 'compose-new-2020-10.html'],
  ['new message', 'compose-new.html'],
  ['inline reply', 'thread-inline-reply-empty.html'],
])('%s', (_name, fixture) => {
  test('typing, marks, card, apply, Ctrl+Z, panel, rewrite, undo, send, history', async () => {
    const before = await history(session());
    const gmail = await openGmail(session(), fixture);
    const { page } = gmail;
    await addressTo(gmail, 'dana@prospect.example');
    await rewriteDraft(gmail, NEARLY_RIGHT);
    const written = await htmlOf(gmail);
    const text = await textOf(gmail);

    // Marks and badge, after the pause.
    const badge = await badgeOf(gmail, /^Youward: \d{1,3} of 100, \d+ findings/);
    const marks = await until('marks', async () => {
      const words = await marksOf(gmail);
      return words.length > 0 && words;
    });
    expect(marks.length).toBeLessThanOrEqual(3);
    for (const words of marks) expect(text).toContain(words);
    expect(await htmlOf(gmail)).toBe(written);
    const names = await page.evaluate(() => [...CSS.highlights.keys()].join());
    expect(names).not.toMatch(/youward|coach|extension/i);

    // A card at a mark: reason, fix, Apply.
    const card = await until('a card with a fix', async () => {
      for (const words of marks) {
        const { x, y } = await placeOfMark(gmail, words.slice(0, 20));
        await page.mouse.move(x, y, { steps: 3 });
        const hide = await accessible(page, { role: 'button', name: 'Hide' }, 3000).catch(() => null);
        const [fix] = await allAccessible(page, { role: 'button', name: /^(?:Apply|Remove)/ });
        if (hide && fix) return fix;
        await page.mouse.move(5, 5);
        await until(
          'the card to close',
          async () => (await allAccessible(page, { role: 'button', name: 'Hide' })).length === 0,
        );
      }
      return null;
    });
    await clickAccessible(page, card);
    await until('the words to change', async () => (await htmlOf(gmail)) !== written);
    expect((await textOf(gmail)).length).not.toBe(text.length);
    await (await bodyOf(gmail)).focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('everything to be as it was', async () => (await htmlOf(gmail)) === written);

    // The panel, from the badge.
    await clickAccessible(page, (await badgeOf(gmail, /of 100/)) ?? badge);
    const panel = await panelOf(session());
    const summary = await summaryIn(panel);
    const first = Number(/(\d+) of 100/.exec(summary)?.[1]);
    const quotes = await until('findings', async () => {
      const words = await findingsIn(panel);
      return words.length > 0 && words;
    });
    expect(areFrom(text, quotes)).toBe(true);
    for (const dial of ['About them', 'Their pain', 'Calm']) await accessible(panel, { role: 'meter', name: dial });

    // A whole proposal, its blanks filled, applied in the box and taken back.
    const proposal = await until(
      'a proposal',
      async () => (await allAccessible(panel, { role: 'article', name: /^(?:Touch up|Turn it round)$/ }))[0],
    );
    expect(await panel.$$('del, ins')).not.toHaveLength(0);
    for (const { name } of await allAccessible(panel, { role: 'textbox' }))
      await fill(panel, name, 'the late invoices in March');
    const applyAll = (await allAccessible(panel, { role: 'button', name: 'Apply all' })).at(-1);
    expect(proposal).toBeDefined();
    await clickAccessible(panel, applyAll!);
    await until('the rewrite in the box', async () => (await htmlOf(gmail)) !== written);
    const rewritten = await textOf(gmail);
    await until(
      'a better score in the panel',
      async () => Number(/(\d+) of 100/.exec(await summaryIn(panel))?.[1]) > first,
    );
    await press(panel, /^Undo$/);
    await until('everything to be as it was', async () => (await htmlOf(gmail)) === written);

    // Once more, and out.
    await until(
      'the proposal again',
      async () => (await allAccessible(panel, { role: 'button', name: 'Apply all' })).length > 0,
    );
    for (const { name } of await allAccessible(panel, { role: 'textbox' }))
      await fill(panel, name, 'the late invoices in March');
    await clickAccessible(panel, (await allAccessible(panel, { role: 'button', name: 'Apply all' })).at(-1)!);
    await until('the rewrite in the box', async () => (await textOf(gmail)) === rewritten);
    await badgeOf(gmail, /of 100/);
    await clickSend(gmail);
    const [sent] = await until('the message to go out', async () => {
      const all = await outgoing(gmail);
      return all.length === 1 && all;
    });
    expect(sent?.html).not.toMatch(/youward|<mark|highlight|data-y/i);
    const [row] = await newRows(session(), before);
    expect(row).toMatchObject({ how: 'click', firstScore: first });
    expect(row?.score ?? 0).toBeGreaterThan(first);
    expect(row?.rewriteTaken).toMatch(/^(?:touch-up|turn-round)$/);
    expect(row?.rewriteScores).toEqual({ before: first, after: row?.score });
    expect(flat(rewritten)).toContain(flat(row?.kept?.text ?? 'nothing kept'));

    // And it is in the history, as the panel shows it.
    await press(panel, /^History$/);
    await until('the row in the panel', async () => {
      const words = await wordsOn(panel);
      return words.includes(`${first} at first`) && words.includes(`, ${first} to ${row?.score}`);
    });
    expect(await trouble(gmail)).toEqual([]);
  });
});

describe('what the person decided about a draft', () => {
  test('Hide takes the mark away and is remembered when the draft is opened again', async () => {
    const draftId = '#msg-a:r-4200000000000000042';
    const gmail = await openGmail(session(), 'compose-new.html', { draftId });
    await rewriteDraft(gmail, NEARLY_RIGHT);
    await badgeOf(gmail, /of 100/);
    const marks = await until('marks', async () => {
      const words = await marksOf(gmail);
      return words.length > 0 && words;
    });
    const hidden = marks[0] ?? '';
    const { x, y } = await placeOfMark(gmail, hidden);
    await gmail.page.mouse.move(x, y, { steps: 3 });
    await clickAccessible(gmail.page, await accessible(gmail.page, { role: 'button', name: 'Hide' }));
    await until('the mark to be gone', async () => !(await marksOf(gmail)).includes(hidden));
    await gmail.page.close();

    const again = await openGmail(session(), 'compose-new.html', { draftId });
    await rewriteDraft(again, NEARLY_RIGHT);
    await badgeOf(again, /of 100/);
    expect(await marksOf(again)).not.toContain(hidden);

    const other = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(other, NEARLY_RIGHT);
    await until('the same words marked in another draft', async () => (await marksOf(other)).includes(hidden));
  });
});
