import { expect, test } from 'vitest';
import { clickAccessible } from '../support/accessible.ts';
import { addressTo, badgeOf, clickSend, openGmail, rewriteDraft, trouble } from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

/** Guesses at a trouble that may be theirs, after much about us. */
const GUESSING = `Hi Dana,

I just wanted to introduce our company. We are the leading provider of revolutionary invoicing software. Suppliers may be calling you about late payments at the end of the month.

We would love to show you a quick demo on Thursday.

Robin`;

const TROUBLE = 'Suppliers call about late payments';
const SEEN = 'Opened a second warehouse in Leiden in May';

test('what is written down about a person changes score and proposals, and is there for the next message to them', async () => {
  const before = await history(session());
  const gmail = await openGmail(session(), 'compose-new.html');
  await addressTo(gmail, 'dana@prospect.example');
  await rewriteDraft(gmail, GUESSING);
  await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
  const panel = await panelOf(session());
  const score = async () => Number(/(\d+) of 100/.exec(await summaryIn(panel))?.[1]);
  const first = await score();
  await until('a proposal', () => panel.$('del, ins'));
  expect(await wordsOn(panel)).not.toContain('Leiden');

  await press(panel, /^Notes about .*dana@prospect\.example$/i);
  await fill(panel, 'Their troubles, in their words', TROUBLE);
  await press(panel, /^Add to their troubles/);
  await until('a better score for a trouble that is known to be theirs', async () => (await score()) > first);
  const known = await score();
  await badgeOf(gmail, new RegExp(`${known} of 100`));

  await fill(panel, 'What you saw', SEEN);
  await press(panel, /^Add to what you saw/);
  await until('a proposal that says what was seen', () =>
    panel.$$eval('ins', (parts) => parts.some((part) => part.textContent?.includes('Leiden'))),
  );

  const kept = rowsOf(await keptBy(panel), 'prospects');
  expect(kept).toMatchObject([
    { keys: ['dana@prospect.example'], observations: [{ text: SEEN }], pains: [{ text: TROUBLE }] },
  ]);

  await press(panel, /^Remove Opened a second warehouse/);
  await until('proposals without it', async () => {
    const words = await wordsOn(panel);
    return (await panel.$('del, ins')) !== null && !words.includes('Leiden');
  });

  await clickSend(gmail);
  const [row] = await newRows(session(), before);
  expect(row?.firstScore).toBe(first);
  expect(row?.score).toBe(known);

  // The next message to the same person starts from what is known.
  const next = await openGmail(session(), 'compose-new.html');
  await addressTo(next, 'dana@prospect.example');
  await rewriteDraft(next, GUESSING);
  await badgeOf(next, new RegExp(`${known} of 100`));
  expect([...(await trouble(gmail)), ...(await trouble(next))]).toEqual([]);
});
