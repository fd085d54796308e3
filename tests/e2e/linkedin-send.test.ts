import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkedinPages } from '../sites/expected/linkedin.ts';
import { READER_FIRST, SELLER_FIRST } from '../support/drafts.ts';
import { withLinkedinGranted } from '../support/granted.ts';
import { history, newRows } from '../support/history.ts';
import {
  answerOnIcon,
  boxOf,
  type LinkedIn,
  openLinkedIn,
  outgoing,
  scoreOnIcon,
  sendMessage,
  trouble,
  turnOnLinkedIn,
  wordsIn,
  writeInto,
} from '../support/linkedin.ts';
import { openSession, type Session } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage({ extension: withLinkedinGranted() });
let without: Session;
beforeAll(async () => {
  without = await openSession({ extension: null });
});
afterAll(() => without.close());

const THREAD = 'https://www.linkedin.com/messaging/thread/2-abc/';
const PROFILE = 'https://www.linkedin.com/in/dana-prospect/';
const NOTE =
  'Hi Dana, we are the leading provider of revolutionary invoicing software and would love to show you a demo.';

const sent = (linkedin: LinkedIn, count = 1) =>
  until('the message to go out', async () => {
    const all = await outgoing(linkedin);
    return all.length === count && all;
  });

const enter = async ({ page }: LinkedIn, modifier?: 'Control') => {
  if (modifier) await page.keyboard.down(modifier);
  await page.keyboard.press('Enter');
  if (modifier) await page.keyboard.up(modifier);
};

const ways: readonly [string, (linkedin: LinkedIn) => Promise<void>, string][] = [
  ['a click on Send', sendMessage, 'click'],
  ['Enter', (linkedin) => enter(linkedin), 'keyboard'],
];

describe('a sent message is one row', () => {
  beforeAll(() => turnOnLinkedIn(session()));

  test.each(ways)('by %s, on the messaging page', async (_, send, how) => {
    const before = await history(session());
    const linkedin = await openLinkedIn(session(), 'messaging-page.html', { address: THREAD });
    await writeInto(linkedin, SELLER_FIRST);
    await scoreOnIcon(session(), linkedin);
    await (await boxOf(linkedin)).focus();
    await send(linkedin);
    await sent(linkedin);
    const [row, ...more] = await newRows(session(), before);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ site: 'linkedin', channel: 'linkedin-message', how, verdict: 'scored' });
    expect(row?.kept?.text).toContain('We are the leading provider');
    expect(row?.kept?.to).toEqual([{ name: 'Dana Prospect', profile: '/in/ACoAABdana/' }]);
    expect(await trouble(linkedin)).toEqual([]);
  });

  test('the box stays for the next message, which is a row of its own', async () => {
    const before = await history(session());
    const linkedin = await openLinkedIn(session(), 'overlay-shadow-sdui.html', { address: PROFILE });
    let shown = '';
    for (const [index, text] of [SELLER_FIRST, READER_FIRST].entries()) {
      await writeInto(linkedin, text);
      shown = await until('a score of this message', async () => {
        const { text: now } = await scoreOnIcon(session(), linkedin);
        return now !== shown && now;
      });
      await sendMessage(linkedin);
      await sent(linkedin, index + 1);
      await newRows(session(), before, index + 1);
    }
    const rows = await newRows(session(), before, 2);
    const rowOf = (words: string) => rows.find(({ kept }) => kept?.text.includes(words));
    const [first, second] = [rowOf('We are the leading provider'), rowOf('eleven days')];
    expect(rows).toHaveLength(2);
    expect(second?.score).toBeGreaterThan(first?.score ?? 100);
    // On an occupied machine a pause may fall between two lines: then the first score is that of half a message.
    expect(second?.firstScore).toBeGreaterThan(first?.score ?? 100);
  });

  test('where Enter ends a line, a line end is no sending; Ctrl+Enter is', async () => {
    const before = await history(session());
    const linkedin = await openLinkedIn(session(), 'messaging-page.html', {
      address: THREAD,
      change: (html) => html.replace('<html', '<html data-enter="line"'),
    });
    await writeInto(linkedin, SELLER_FIRST);
    await scoreOnIcon(session(), linkedin);
    await (await boxOf(linkedin)).focus();
    await enter(linkedin);
    await linkedin.page.keyboard.sendCharacter('P.S. One more thing.');
    await until('the line', async () => (await wordsIn(linkedin)).includes('P.S.'));
    await enter(linkedin, 'Control');
    await sent(linkedin);
    const rows = await newRows(session(), before);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.kept?.text).toContain('P.S. One more thing.');
  });

  test('emptying the box by hand is no sending', async () => {
    const before = await history(session());
    const linkedin = await openLinkedIn(session(), 'messaging-page.html', {
      address: THREAD,
      change: (html) => html.replace('<html', '<html data-enter="line"'),
    });
    await writeInto(linkedin, SELLER_FIRST);
    await enter(linkedin);
    await writeInto(linkedin, '');
    await writeInto(linkedin, READER_FIRST);
    await scoreOnIcon(session(), linkedin);
    await sendMessage(linkedin);
    await sent(linkedin);
    const rows = await newRows(session(), before);
    expect(rows.map(({ kept }) => kept?.text.includes('closing the month'))).toEqual([true]);
  });

  test.each(['invite-note-artdeco.html', 'invite-note-shadow.html', 'invite-note-dialog.html'])(
    'a note that goes with an invitation: %s',
    async (fixture) => {
      const before = await history(session());
      const linkedin = await openLinkedIn(session(), fixture, { address: PROFILE });
      await writeInto(linkedin, NOTE);
      await scoreOnIcon(session(), linkedin);
      await sendMessage(linkedin);
      await sent(linkedin);
      const [row] = await newRows(session(), before);
      expect(row).toMatchObject({ channel: 'linkedin-invite', kept: { text: NOTE } });
    },
  );
});

describe('what goes out is what the person wrote, coach or not', () => {
  beforeAll(() => turnOnLinkedIn(session(), { marks: true, badge: true }));

  // On pages with comment boxes the first box is none of ours; a note is sent above.
  const sendable = linkedinPages.filter(
    ({ page, boxes }) =>
      !page.includes('comments') && boxes.some(({ missing, channel }) => !missing && channel !== 'linkedin-invite'),
  );
  const written = async (one: Session, page: string, address: string, coached: boolean) => {
    const linkedin = await openLinkedIn(one, page.replace('linkedin/', ''), { address });
    await writeInto(linkedin, SELLER_FIRST);
    // The icon, since a small textarea has no room for a badge.
    if (coached) await answerOnIcon(session(), linkedin);
    await sendMessage(linkedin);
    const [out] = await sent(linkedin);
    expect(await trouble(linkedin)).toEqual([]);
    await linkedin.page.close();
    return out?.words;
  };

  test('there are pages to try', () => {
    expect(sendable.length).toBeGreaterThan(25);
  });

  test.each(sendable.map(({ page, address }) => [page, address]))('%s', async (page, address) => {
    expect(await written(session(), page, address, true)).toBe(await written(without, page, address, false));
  });
});
