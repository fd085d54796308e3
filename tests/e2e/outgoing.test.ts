import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot, gmailFixture } from '../support/build.ts';
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

const fixtures = readdirSync(fromRoot('tests', 'fixtures', 'gmail')).filter((name) => name.endsWith('.html'));
const boxes = (name: string): number => gmailFixture(name).match(/\sg_editable="true"/g)?.length ?? 0;
const canSend = (name: string): boolean => gmailFixture(name).includes('jslog="32601;');

const sendable = fixtures.filter((name) => boxes(name) > 0 && canSend(name));
const others = fixtures.filter((name) => !sendable.includes(name));

/** Writes, lets the coach do whatever it does, sends, and gives what left. */
async function written(session: Session, name: string, coached: boolean): Promise<string> {
  const gmail = await openGmail(session, name);
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
    expect(sendable.length).toBeGreaterThanOrEqual(8);
  });

  test.each(sendable)('%s', async (name) => {
    const plain = await written(without, name, false);
    expect(await written(withCoach(), name, true)).toBe(plain);
  });

  test.each(others)('nothing on %s is touched', async (name) => {
    const read = async (session: Session): Promise<readonly string[]> => {
      const gmail: Gmail = await openGmail(session, name);
      const editables = await gmail.page.$$('[contenteditable="true"]');
      await editables[0]?.click();
      if (editables.length > 0) await gmail.page.keyboard.sendCharacter('We are thrilled. ');
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
