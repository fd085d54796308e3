import { beforeAll, describe, expect, test } from 'vitest';
import { accessible, allAccessible, middleOf } from '../support/accessible.ts';
import { READER_FIRST, SELLER_FIRST } from '../support/drafts.ts';
import { BADGE_NAME } from '../support/gmail.ts';
import { withLinkedinGranted } from '../support/granted.ts';
import {
  boxOf,
  iconLike,
  inputsOf,
  type LinkedIn,
  openLinkedIn,
  scoreOnIcon,
  trouble,
  turnOnLinkedIn,
  wordsIn,
  writeInto,
} from '../support/linkedin.ts';
import { panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { openPopup } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage({ extension: withLinkedinGranted() });
beforeAll(() => turnOnLinkedIn(session(), { badge: true }));

const PROFILE = 'https://www.linkedin.com/in/dana-prospect/';
const THREAD = 'https://www.linkedin.com/messaging/thread/2-abc/';
const SALES = 'https://www.linkedin.com/sales/inbox/2-abc';

const badge = ({ page }: LinkedIn) => accessible(page, { role: 'button', name: /of 100/ });
const scoreIn = (words: string) => /\d+ of 100, \d+ findings?/.exec(words)?.[0];
const openPanel = async (linkedin: LinkedIn) => {
  await press(await openPopup(session(), linkedin.page), /^Open the coach$/);
  return panelOf(session());
};

/** A note has room for no more than this. */
const NOTE =
  'Hi Dana, I just wanted to introduce our amazing company. We are the leading provider of invoicing software and we are thrilled to show you our revolutionary platform.';

describe('every box a message is written in', () => {
  test.each([
    ['messaging-page.html', THREAD, SELLER_FIRST, 'To Dana Prospect'],
    ['overlay-shadow-sdui.html', PROFILE, SELLER_FIRST, 'To Dana Prospect'],
    ['interop-iframe-host.html', THREAD, SELLER_FIRST, 'To Dana Prospect'],
    ['inmail-subject.html', PROFILE, SELLER_FIRST, 'To Dana Prospect'],
    ['messaging-ar.html', THREAD, SELLER_FIRST, 'To دانة مثال'],
    ['invite-note-artdeco.html', PROFILE, NOTE, 'of 300 characters'],
    ['invite-note-shadow.html', PROFILE, NOTE, 'of 300 characters'],
    ['invite-note-dialog.html', PROFILE, NOTE, 'of 200 characters'],
    ['invite-note-dialog-shadow.html', PROFILE, NOTE, 'of 200 characters'],
    ['salesnav-inbox.html', SALES, SELLER_FIRST, 'To Dana Prospect'],
  ])('%s: read, shown in the panel, changed from there and taken back', async (fixture, address, text, said) => {
    const linkedin = await openLinkedIn(session(), fixture, { address });
    await writeInto(linkedin, text);
    const written = await wordsIn(linkedin);
    const panel = await openPanel(linkedin);
    await summaryIn(panel);
    await until(`"${said}" in the panel`, async () => (await wordsOn(panel)).includes(said));
    expect(await panel.$$('article q')).not.toHaveLength(0);

    await press(panel, /^(?:Remove|Apply)/);
    await until('the words to change', async () => {
      if ((await wordsIn(linkedin)) !== written) return true;
      throw new Error(`the panel said ${await wordsOn(panel)}`);
    });
    const send = await linkedin.frame.$('pierce/button[type=submit]');
    expect(await send?.evaluate((button) => (button as HTMLButtonElement).disabled)).not.toBe(true);
    expect(new Set(await inputsOf(linkedin))).not.toContain('insertHTML');
    await linkedin.page.bringToFront();
    await (await boxOf(linkedin)).focus();
    await linkedin.page.keyboard.down('Control');
    await linkedin.page.keyboard.press('z');
    await linkedin.page.keyboard.up('Control');
    await until('all to be as it was', async () => (await wordsIn(linkedin)) === written);
    expect(await trouble(linkedin)).toEqual([]);
  });

  test('a badge in a modal dialog can be reached with the keyboard and pressed', async () => {
    const linkedin = await openLinkedIn(session(), 'invite-note-dialog.html', { address: PROFILE });
    await writeInto(linkedin, NOTE);
    const { name } = await badge(linkedin);
    expect(name).toMatch(/\d+ of 200 characters$/);
    await until('the focus on the badge', async () => {
      await linkedin.page.keyboard.press('Tab');
      const focused = await allAccessible(linkedin.page, { role: 'button', name: BADGE_NAME });
      return focused.some((one) => one.focused);
    });
    await linkedin.page.keyboard.press('Enter');
    await summaryIn(await panelOf(session()));
  });

  test('two bubbles at once: each has its own person, score and place', async () => {
    const linkedin = await openLinkedIn(session(), 'overlay-shadow-three-bubbles.html', { address: PROFILE });
    await writeInto(linkedin, SELLER_FIRST, 0);
    const panel = await openPanel(linkedin);
    const seller = await summaryIn(panel);
    const toFirst = await until('the first person', async () => (await wordsOn(panel)).match(/To .+/)?.[0]);
    // The lines are typed one by one, and a slow machine may score the first of them alone.
    const first = await until('one score in page and panel', async () => {
      const [one] = await allAccessible(linkedin.page, { role: 'button', name: /of 100/ });
      return one && scoreIn(one.name) === scoreIn(await summaryIn(panel)) && one;
    });
    await writeInto(linkedin, READER_FIRST, 1);
    await until('the other message in the panel', async () => {
      const words = await wordsOn(panel);
      return !words.includes(toFirst) && (await summaryIn(panel)) !== seller;
    });
    const both = await until('two badges', async () => {
      const all = await allAccessible(linkedin.page, { role: 'button', name: /of 100/ });
      return all.length === 2 && all;
    });
    expect(both.map(({ name }) => name)).toContain(first.name);
    const places = await Promise.all(both.map((one) => middleOf(linkedin.page, one)));
    expect(Math.abs((places[0]?.x ?? 0) - (places[1]?.x ?? 0))).toBeGreaterThan(200);
  });
});

describe('never in posts, comments, search or forms of other kinds', () => {
  test.each([
    'exclude-comment-tiptap.html',
    'exclude-post-composer.html',
    'exclude-post-composer-shadow.html',
    'exclude-feed-search.html',
    'exclude-feedback-dialog.html',
    'exclude-profile-edit.html',
  ])('%s', async (fixture) => {
    const linkedin = await openLinkedIn(session(), fixture);
    const fields = await linkedin.frame.$$('pierce/[contenteditable="true"], textarea, input');
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      await field.evaluate((element) => (element as HTMLElement).focus());
      await linkedin.page.keyboard.sendCharacter(`${SELLER_FIRST} `);
    }
    // What a real message on another page shows is shown there, so an answer would have come.
    const message = await openLinkedIn(session(), 'messaging-page.html', { address: THREAD });
    await writeInto(message, SELLER_FIRST);
    await badge(message);
    await linkedin.page.bringToFront();
    expect(await allAccessible(linkedin.page, { role: 'button', name: BADGE_NAME })).toEqual([]);
    const panel = await openPanel(linkedin);
    await until('nothing open', async () => (await wordsOn(panel)).includes('No message open in this tab'));
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['broken-hashed.html', { badge: true }],
    ['broken-hashed-shadow.html', { badge: true }],
    ['broken-hashed.html', { badge: false }],
  ])('%s with %j', async (fixture, wishes) => {
    await turnOnLinkedIn(session(), wishes);
    const linkedin = await openLinkedIn(session(), fixture, { address: 'https://www.linkedin.com/messaging/' });
    const box = await linkedin.frame.waitForSelector('pierce/[contenteditable="true"]');
    await box?.click();
    await linkedin.page.keyboard.sendCharacter(SELLER_FIRST);
    if (wishes.badge) await accessible(linkedin.page, { role: 'button', name: /cannot read this compose box/ });
    else await iconLike(session(), linkedin, /^\?$/);
    const panel = await openPanel(linkedin);
    await accessible(panel, { role: 'heading', name: 'I cannot read this compose box' });
    await panel.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await press(panel, /^Copy a report$/);
    const report = await until('the report', async () => {
      const copied = await panel.title();
      return copied.startsWith('Youward, linkedin: unreadable') && copied;
    });
    expect(report).toContain('contenteditable');
    expect(report).not.toMatch(/thrilled|Dana|@|_a1b2/);
    expect(await allAccessible(linkedin.page, { role: 'button', name: BADGE_NAME })).toHaveLength(wishes.badge ? 1 : 0);
    expect(await trouble(linkedin)).toEqual([]);
  });

  test('a message whose person is not to be seen is judged without, on the icon as on the badge', async () => {
    await turnOnLinkedIn(session(), { badge: false });
    const linkedin = await openLinkedIn(session(), 'partial-no-recipients.html', { address: THREAD });
    await writeInto(linkedin, SELLER_FIRST);
    expect((await scoreOnIcon(session(), linkedin)).title).toMatch(/read in part$/);
  });
});
