import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gmailPages } from '../sites/expected/gmail.ts';
import type { ExpectedPage } from '../sites/expected/types.ts';
import { SELLER_FIRST } from '../support/drafts.ts';
import {
  addressTo,
  badgeOf,
  clickSend,
  type Gmail,
  htmlOf,
  openGmail,
  outgoing,
  rewriteDraft,
  trouble,
} from '../support/gmail.ts';
import { openSession, type Session } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const withCoach = stage();
let without: Session;
beforeAll(async () => {
  without = await openSession({ extension: null });
});
afterAll(() => without.close());

/** Pages with a box that can be written in and sent from, and all others. */
const canSend = ({ page, boxes, unreadable }: ExpectedPage): boolean =>
  unreadable === 0 && boxes.length > 0 && boxes.every(({ missing }) => !missing) && !HIDDEN.has(page);
/** Their only window is folded away: nobody writes in it. */
const HIDDEN = new Set(['gmail/compose-minimised.html']);
const nameOf = ({ page }: ExpectedPage): string => page.replace('gmail/', '');
const sendable = gmailPages.filter(canSend);
const others = gmailPages.filter((page) => !canSend(page));

/** Writes, lets the coach do whatever it does, sends, and gives what left. */
async function written(session: Session, page: ExpectedPage, coached: boolean): Promise<string> {
  const gmail = await openGmail(session, nameOf(page), page);
  await addressTo(gmail, 'dana@prospect.example');
  await rewriteDraft(gmail, SELLER_FIRST);
  if (coached) await badgeOf(gmail, /of 100/);
  await clickSend(gmail);
  const [sent] = await until('the message to go out', async () => {
    const all = await outgoing(gmail);
    return all.length > 0 && all;
  });
  expect(await trouble(gmail)).toEqual([]);
  await gmail.page.close();
  return sent!.html;
}

describe('what goes out is what the person wrote', () => {
  test('there are pages to try', () => {
    expect(sendable.length).toBeGreaterThan(40);
  });

  test.each(sendable)('$page', async (page) => {
    const plain = await written(without, page, false);
    expect(await written(withCoach(), page, true)).toBe(plain);
  });

  test.each(others)('nothing on $page is touched', async (page) => {
    const read = async (session: Session): Promise<readonly string[]> => {
      const gmail: Gmail = await openGmail(session, nameOf(page), page);
      const editable = await gmail.page.$('[contenteditable="true"]');
      await editable?.focus();
      if (editable) await gmail.page.keyboard.sendCharacter('We are thrilled. ');
      const all = await gmail.page.$$eval('[contenteditable="true"]', (found) =>
        found.map(({ outerHTML }) => outerHTML),
      );
      await gmail.page.close();
      return all;
    };
    expect(await read(withCoach())).toEqual(await read(without));
  });

  test('a draft that was there before the coach is not rewritten by being read', async () => {
    const gmail = await openGmail(withCoach(), 'thread-inline-reply-quote-open.html');
    const bare = await openGmail(without, 'thread-inline-reply-quote-open.html');
    await (await gmail.page.$('[g_editable]'))!.click();
    await gmail.page.keyboard.press('End');
    expect(await htmlOf(gmail)).toBe(await htmlOf(bare));
    await bare.page.close();
  });
});
