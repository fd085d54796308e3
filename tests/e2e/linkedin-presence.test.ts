import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible, allAccessible, clickAccessible } from '../support/accessible.ts';
import { SELLER_FIRST } from '../support/drafts.ts';
import { BADGE_NAME } from '../support/gmail.ts';
import { withLinkedinGranted } from '../support/granted.ts';
import {
  type LinkedIn,
  marksOf,
  openLinkedIn,
  scoreOnIcon,
  treeOf,
  trouble,
  turnOffLinkedIn,
  turnOnLinkedIn,
  writeInto,
} from '../support/linkedin.ts';
import { panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { openPopup, openSession, type Session } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage({ extension: withLinkedinGranted() });
let without: Session;
beforeAll(async () => {
  without = await openSession({ extension: null });
});
afterAll(() => without.close());

const THREAD = 'https://www.linkedin.com/messaging/thread/2-abc/';
const onThread = (one: Session): Promise<LinkedIn> => openLinkedIn(one, 'messaging-page.html', { address: THREAD });

const badges = ({ page }: LinkedIn) => allAccessible(page, { role: 'button', name: BADGE_NAME });

/** The page after the same words were written on it without the coach. */
async function bareTree(): Promise<string> {
  const bare = await onThread(without);
  await writeInto(bare, SELLER_FIRST);
  const tree = await treeOf(bare);
  await bare.page.close();
  return tree;
}

describe('LinkedIn is off until it is turned on', () => {
  test('nothing is read, and the panel says how to turn it on', async () => {
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    await press(await openPopup(session(), linkedin.page), /^Open the coach$/);
    const panel = await panelOf(session());
    await until('the panel to say so', async () =>
      (await wordsOn(panel)).includes('LinkedIn is off until you turn it on in the settings.'),
    );
    expect(await treeOf(linkedin)).toBe(await bareTree());
  });

  test('a page that was open before it was turned on is coached as it stands', async () => {
    const linkedin = await onThread(session());
    await turnOnLinkedIn(session());
    await linkedin.page.bringToFront();
    await writeInto(linkedin, SELLER_FIRST);
    await scoreOnIcon(session(), linkedin);
    expect(await trouble(linkedin)).toEqual([]);
  });

  test('and it goes again when it is turned off', async () => {
    await turnOffLinkedIn(session());
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    await press(await openPopup(session(), linkedin.page), /^Open the coach$/);
    const panel = await panelOf(session());
    await until('nothing open', async () => (await wordsOn(panel)).includes('No message open in this tab'));
    expect(await treeOf(linkedin)).toBe(await bareTree());
  });
});

describe('what stands in the page is the person’s choice', () => {
  test('by default nothing at all: the score is on the icon, the rest in the panel', async () => {
    await turnOnLinkedIn(session());
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    const { text, title } = await scoreOnIcon(session(), linkedin);
    expect(title).toMatch(new RegExp(`^Youward: ${text} of 100, \\d+ findings`));
    await press(await openPopup(session(), linkedin.page), /^Open the coach$/);
    expect(await summaryIn(await panelOf(session()))).toContain(`${text} of 100`);
    expect(await marksOf(linkedin)).toEqual([]);
    expect(await badges(linkedin)).toEqual([]);
    expect(await treeOf(linkedin)).toBe(await bareTree());
    expect(await trouble(linkedin)).toEqual([]);
  });

  test('marks are drawn without any element, under names that say nothing', async () => {
    await turnOnLinkedIn(session(), { marks: true });
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    await until('marks', async () => (await marksOf(linkedin)).length > 0);
    const names = await linkedin.frame.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.every((name) => /^hl-\d$/.test(name))).toBe(true);
    // Resting on a mark opens nothing: a card would be an element of ours.
    const place = await linkedin.frame.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
      const { x, y, width, height } = range!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await linkedin.page.mouse.move(place.x, place.y, { steps: 3 });
    await scoreOnIcon(session(), linkedin);
    expect(await allAccessible(linkedin.page, { role: 'dialog', name: 'Youward' })).toEqual([]);
    expect(await treeOf(linkedin)).toBe(await bareTree());
  });

  test('a badge by further choice, with its menu; nothing of it says whose it is', async () => {
    await turnOnLinkedIn(session(), { badge: true });
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    const badge = await accessible(linkedin.page, { role: 'button', name: /^Youward: \d+ of 100, \d+ findings/ });
    expect(badge.role).toBe('button');
    await clickAccessible(
      linkedin.page,
      await accessible(linkedin.page, { role: 'button', name: 'More about this draft' }),
    );
    await accessible(linkedin.page, { role: 'button', name: 'Never for Dana Prospect' });
    await accessible(linkedin.page, { role: 'button', name: 'Not on LinkedIn' });
    expect(await treeOf(linkedin)).not.toMatch(/youward/i);
    expect(await trouble(linkedin)).toEqual([]);
  });
});

describe('left alone with one click, and taken up again', () => {
  test('a person', async () => {
    await turnOnLinkedIn(session(), { badge: true });
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    const menu = async (item: string) => {
      await clickAccessible(
        linkedin.page,
        await accessible(linkedin.page, { role: 'button', name: 'More about this draft' }),
      );
      await clickAccessible(linkedin.page, await accessible(linkedin.page, { role: 'button', name: item }));
    };
    await accessible(linkedin.page, { role: 'button', name: /of 100/ });
    await menu('Never for Dana Prospect');
    await accessible(linkedin.page, { role: 'button', name: 'Youward: not for this person' });

    const again = await onThread(session());
    await writeInto(again, SELLER_FIRST);
    await accessible(again.page, { role: 'button', name: 'Youward: not for this person' });
    await press(await openPopup(session(), again.page), /^Open the coach$/);
    const panel = await panelOf(session());
    await accessible(panel, { role: 'heading', name: 'Quiet for Dana Prospect' });
    await press(panel, /^Coach messages to Dana Prospect again$/);
    await accessible(again.page, { role: 'button', name: /of 100/ });
  });

  test('the site', async () => {
    await turnOnLinkedIn(session(), { badge: true });
    const linkedin = await onThread(session());
    await writeInto(linkedin, SELLER_FIRST);
    await accessible(linkedin.page, { role: 'button', name: /of 100/ });
    await press(await openPopup(session(), linkedin.page), /^Open the coach$/);
    const panel = await panelOf(session());
    await press(panel, /^Not on LinkedIn$/);
    await accessible(panel, { role: 'heading', name: 'The coach is off for LinkedIn' });
    await until('the badge to go', async () => (await badges(linkedin)).length === 0);
    await press(panel, /^Coach on LinkedIn again$/);
    await accessible(linkedin.page, { role: 'button', name: /of 100/ });
  });
});
