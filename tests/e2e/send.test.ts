import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clickAccessible } from '../support/accessible.ts';
import { READER_FIRST, SELLER_FIRST } from '../support/drafts.ts';
import {
  addressTo,
  badgeOf,
  bodyOf,
  clickSend,
  type Gmail,
  marksOf,
  openGmail,
  outgoing,
  rewriteDraft,
  scheduleSend,
  sendByKeyboard,
  trouble,
  unaddress,
  undoSend,
  write,
} from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { keptBy } from '../support/kept.ts';
import { panelOf, wordsOn } from '../support/panel.ts';
import { openExtensionPage, openSession } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const sentOnce = (gmail: Gmail) =>
  until('the message to go out', async () => {
    const all = await outgoing(gmail);
    return all.length === 1 && all;
  });

async function readyToSend(name = 'compose-new.html', text = SELLER_FIRST): Promise<Gmail> {
  const gmail = await openGmail(session(), name);
  await addressTo(gmail, 'dana@prospect.example');
  await rewriteDraft(gmail, text);
  await badgeOf(gmail, /of 100/);
  return gmail;
}

/** The coach has answered a later question, so whatever it wanted to write about an earlier one is written. */
async function laterAnswer(): Promise<void> {
  const later = await openGmail(session(), 'compose-new.html');
  await rewriteDraft(later, READER_FIRST);
  await badgeOf(later, /of 100/);
  await later.page.close();
}

const ways: readonly [how: string, send: (gmail: Gmail) => Promise<void>][] = [
  ['click', (gmail) => clickSend(gmail)],
  ['keyboard', sendByKeyboard],
  ['scheduled', scheduleSend],
];

describe('a sent message is one row', () => {
  describe.each(['compose-new-2020-10.html', 'compose-new.html', 'thread-inline-reply-empty.html'])('%s', (fixture) => {
    test.each(ways)('sent by %s', async (how, send) => {
      const before = await history(session());
      const gmail = await readyToSend(fixture);
      await send(gmail);
      await sentOnce(gmail);
      const [row, ...more] = await newRows(session(), before);
      await laterAnswer();
      expect(more).toEqual([]);
      expect(await history(session())).toHaveLength(before.length + 1);
      expect(row).toMatchObject({ how, verdict: 'scored' });
      expect(row?.score).toBeTypeOf('number');
      expect(row?.firstScore).toBe(row?.score);
      expect(row?.kept?.text).toContain('We are the leading provider');
      expect(row?.kept?.text).not.toContain('Robin Rep');
      expect(row?.kept?.to.map(({ email }) => email)).toContain('dana@prospect.example');
      expect(await trouble(gmail)).toEqual([]);
    });
  });

  test('Enter on the Send button', async () => {
    const before = await history(session());
    const gmail = await readyToSend();
    await gmail.page.focus('[role="button"][jslog^="32601;"]');
    await gmail.page.keyboard.press('Enter');
    await sentOnce(gmail);
    expect(await newRows(session(), before)).toHaveLength(1);
  });

  test('an impatient person who clicks twice and presses the keys as well', async () => {
    const before = await history(session());
    const gmail = await readyToSend();
    const button = await gmail.page.$('[role="button"][jslog^="32601;"]');
    // Taken before the clicks: the box may be gone by the time the keys are pressed, and is not waited for then.
    const body = await bodyOf(gmail);
    await button?.click({ count: 2 });
    await body.focus().catch(() => undefined);
    await sendByKeyboard(gmail);
    await sentOnce(gmail);
    await newRows(session(), before);
    await laterAnswer();
    expect(await history(session())).toHaveLength(before.length + 1);
  });

  test('sent before the first pause: a row with a score of its own', async () => {
    const before = await history(session());
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, SELLER_FIRST);
    await sendByKeyboard(gmail);
    await sentOnce(gmail);
    const [row] = await newRows(session(), before);
    expect(row?.kept?.text).toContain('We are the leading provider');
  });

  test('undone, mended and sent again: still one row, with the words that went out', async () => {
    const before = await history(session());
    const gmail = await readyToSend();
    await clickSend(gmail);
    await sentOnce(gmail);
    await undoSend(gmail);
    await rewriteDraft(gmail, READER_FIRST);
    await badgeOf(gmail, /of 100/);
    await clickSend(gmail);
    await sentOnce(gmail);
    const rows = await until('the row of what went out', async () => {
      const all = await newRows(session(), before);
      return all.some(({ kept }) => kept?.text.includes('eleven days')) && all;
    });
    await laterAnswer();
    expect(rows).toHaveLength(1);
    expect(await history(session())).toHaveLength(before.length + 1);
  });
});

describe('what was not sent is not kept', () => {
  test('Gmail refuses: nothing is written; once it accepts: one row', async () => {
    const before = await history(session());
    const gmail = await readyToSend();
    await unaddress(gmail);
    await clickSend(gmail);
    await until('the refusal', () => gmail.page.$('[role="alertdialog"] button'));
    await gmail.page.click('[role="alertdialog"] button');
    await laterAnswer();
    expect(await history(session())).toEqual(before);
    await addressTo(gmail, 'dana@prospect.example');
    await clickSend(gmail);
    await sentOnce(gmail);
    await newRows(session(), before);
    await laterAnswer();
    expect(await history(session())).toHaveLength(before.length + 1);
  });

  test('undone and left: the row is taken back or never was', async () => {
    const before = await history(session());
    const gmail = await readyToSend();
    await clickSend(gmail);
    await sentOnce(gmail);
    await undoSend(gmail);
    await until('the window to be back', () => gmail.page.$('[g_editable="true"]'));
    await until('the history to be as it was', async () => (await history(session())).length === before.length);
  });

  test('words that were only typed reach no disk', async () => {
    const word = `quixotry${Date.now().toString(36)}`;
    const own = await openSession({ keepProfile: true });
    const gmail = await openGmail(own, 'compose-new.html');
    await rewriteDraft(gmail, `${SELLER_FIRST}\n\nOur ${word} is thrilled to share our ${word} with you.`);
    await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
    const panel = await panelOf(own);
    await until('the words in the panel', async () => (await wordsOn(panel)).includes(word));
    await write(gmail, ` We are delighted about ${word}.`);
    await until('an answer to the last words', async () => (await marksOf(gmail)).length > 0);
    // Closed without sending.
    await gmail.page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
    await until('the panel to forget', async () => !(await wordsOn(panel)).includes(word));
    const page = await openExtensionPage(own, 'options.html');
    expect(JSON.stringify(await keptBy(page))).not.toContain(word);
    // A sent one beside it, to show that the search below finds what is there.
    const sentWord = `sentword${word}`.replace('quixotry', 'odyssey');
    const sent = await openGmail(own, 'compose-new.html');
    await rewriteDraft(sent, `${SELLER_FIRST}\n\nOur ${sentWord}.`);
    await clickSend(sent);
    await newRows(own, []);
    expect(own.complaints).toEqual([]);
    await own.close();
    // And by the letter: no file of the profile holds it, in either of the encodings a browser writes.
    const files = readdirSync(own.profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(20);
    const holders = (words: string): readonly string[] =>
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => {
          const bytes = readFileSync(file);
          return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
        });
    const [typed, kept] = [holders(word), holders(sentWord)];
    rmSync(own.profile, { recursive: true, force: true });
    expect(typed).toEqual([]);
    expect(kept).not.toEqual([]);
  });
});
