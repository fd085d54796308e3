import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { allAccessible, clickAccessible } from '../support/accessible.ts';
import { NEARLY_RIGHT } from '../support/drafts.ts';
import { addressTo, badgeOf, clickSend, marksOf, openGmail, outgoing, rewriteDraft } from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { turnGuessFirst } from '../support/practice-mode.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const QUESTION = 'What will the score be, 0 to 100?';

const guesses = async (page: Page) => rowsOf(await keptBy(page), 'predictions');

/** What the icon says of the one tab with a draft in it, read from a page of ours. */
const iconOf = (page: Page): Promise<{ readonly text: string; readonly title: string } | undefined> =>
  page.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const icons = tabs.map(async ({ id: tabId = -1 }) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }));
    return (await Promise.all(icons)).find(({ title }) => !title.includes('plan'));
  });

test('in Gmail page, icon and panel tell nothing before the guess, and everything after it', async () => {
  const options = await openExtensionPage(session(), 'options.html');
  await turnGuessFirst(options, true);
  const gmail = await openGmail(session(), 'compose-new.html');
  await addressTo(gmail, 'dana@prospect.example');
  await rewriteDraft(gmail, NEARLY_RIGHT);
  const badge = await badgeOf(gmail, /your guess first/i);
  expect(await marksOf(gmail)).toEqual([]);
  const icon = await until('the icon', () => iconOf(options));
  expect(icon).toEqual({ text: '', title: 'Youward: your guess first' });

  await clickAccessible(gmail.page, badge);
  const panel = await panelOf(session());
  await summaryIn(panel, /^Your guess first$/);
  expect(await wordsOn(panel)).not.toMatch(/of 100|finding|What could change/);
  expect(await panel.$('del, ins, .dial')).toBeNull();

  // Typing on asks nobody twice and leaves what was typed.
  await fill(panel, QUESTION, '62');
  await gmail.page.bringToFront();
  await rewriteDraft(gmail, `${NEARLY_RIGHT}\n\nBest, Sam`);
  // The panel says what came of a guess while the message is the one it knew then.
  await until('the longer draft to be known to the panel', () =>
    panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)).includes('Best, Sam')),
  );
  await badgeOf(gmail, /your guess first/i);
  await press(panel, /^Show the score$/);
  const said = await summaryIn(panel, /^You said 62, it was \d+\./);
  const score = Number(/was (\d+)/.exec(said)?.[1]);
  await summaryIn(panel, new RegExp(`\\b${score} of 100`));
  await badgeOf(gmail, new RegExp(`${score} of 100`));
  await until('marks', async () => (await marksOf(gmail)).length > 0);
  await until('the number on the icon', async () => (await iconOf(options))?.text === String(score));
  const kept = await guesses(options);
  expect(kept).toMatchObject([{ guess: 62, score }]);

  // The draft that is sent is the one that was guessed.
  const before = await history(session());
  await clickSend(gmail);
  const [row] = await newRows(session(), before);
  expect(row?.key).toBe(kept[0]?.draftKey);
});

test('sending without a guess is as ever, and leaves none', async () => {
  const options = await openExtensionPage(session(), 'options.html');
  const already = (await guesses(options)).length;
  const before = await history(session());
  const gmail = await openGmail(session(), 'compose-new.html');
  await addressTo(gmail, 'dana@prospect.example');
  await rewriteDraft(gmail, NEARLY_RIGHT);
  await badgeOf(gmail, /your guess first/i);
  await clickSend(gmail);
  await until('the message to go out', async () => (await outgoing(gmail)).length === 1);
  const [row] = await newRows(session(), before);
  expect(row?.score).toEqual(expect.any(Number));
  expect(await guesses(options)).toHaveLength(already);
});

test('on the practice page every draft asks anew, by keyboard, until it is turned off there', async () => {
  const page = await openExtensionPage(session(), 'practice.html');
  await summaryIn(page, /^Your guess first$/);
  expect(await page.$('.dial, del, ins')).toBeNull();
  await fill(page, QUESTION, '50');
  await page.keyboard.press('Enter');
  await summaryIn(page, /^You said 50, it was \d+\.|^You said 50, and it was 50\./);
  await summaryIn(page, /of 100/);

  await press(page, /^Polite, and could be anyone$/);
  await summaryIn(page, /^Your guess first$/);
  const field = await allAccessible(page, { role: 'textbox', name: QUESTION });
  expect(field).toHaveLength(1);
  await turnGuessFirst(page, false);
  await summaryIn(page, /of 100/);
  expect(await allAccessible(page, { role: 'textbox', name: QUESTION })).toEqual([]);
});
