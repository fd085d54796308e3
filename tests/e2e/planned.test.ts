import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/plan/day.ts';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';
import { storedItem } from '../../lib/storage/plan.ts';
import { clickAccessible } from '../support/accessible.ts';
import {
  addressTo,
  badgeOf,
  clickSend,
  type Gmail,
  openGmail,
  rewriteDraft,
  textOf,
  trouble,
  unaddress,
} from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, findingsIn, panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import { putRows } from '../support/put-rows.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const DRAFT = `Hi there,

When one desk answers for two practices, recall calls are often what slips first, and each missed one is an empty chair later.

Is that part of what you are dealing with? If not, a no is fine.

Robin`;

async function writingTo(email: string, draft = DRAFT): Promise<Gmail> {
  const gmail = await openGmail(session(), 'compose-new.html', {
    change: (html) => html.replaceAll('Quick question', 'Pricing for 40 seats'),
  });
  await unaddress(gmail);
  await addressTo(gmail, email);
  await rewriteDraft(gmail, draft);
  return gmail;
}

async function panelFor(gmail: Gmail) {
  await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
  const panel = await panelOf(session());
  await summaryIn(panel);
  return panel;
}

async function kept(store: string): Promise<readonly Record<string, unknown>[]> {
  const page = await openExtensionPage(session(), 'manifest.json');
  const rows = rowsOf(await keptBy(page), store);
  await page.close();
  return rows;
}

describe('the plan beside the draft', () => {
  test('who was not planned is asked for in one line; the draft is read against the answer, and sending ticks it', async () => {
    const before = await history(session());
    const gmail = await writingTo('ilse@prospect.example');
    const panel = await panelFor(gmail);
    await fill(panel, 'Why are you writing to ilse@prospect.example?', 'the clinic in Leiden opened in May');
    await press(panel, /^Keep ?in today's plan$/);
    await until('what the draft does not say yet', async () =>
      /You planned to write because of “the clinic in Leiden opened in May”/.test(await wordsOn(panel)),
    );
    expect(await wordsOn(panel)).not.toContain('Why are you writing');
    await press(panel, /^Planned$/);
    await until('the why', async () => /Why\s+the clinic in Leiden opened in May/.test(await wordsOn(panel)));
    expect(await findingsIn(panel)).not.toEqual([]);

    await clickSend(gmail);
    await newRows(session(), before);
    const [item] = await kept('planItems');
    expect(item).toMatchObject({ who: 'ilse@prospect.example', how: 'email', doneAt: expect.any(Number) });
    expect(await kept('interactions')).toMatchObject([{ planItemId: item?.id, planned: true, outcome: null }]);

    await press(panel, /^History$/);
    await until('the message', async () => /To ilse@prospect\.example/.test(await wordsOn(panel)));
    await press(panel, /^Moved on$/);
    await until('what came of it', async () => (await kept('interactions'))[0]?.outcome === 'moved');
    // The arrow keys go through the answers, and the space bar takes one back.
    await panel.keyboard.press('ArrowRight');
    await until('the next answer', async () => (await kept('interactions'))[0]?.outcome === 'stayed');
    await panel.keyboard.press('Space');
    await until('none', async () => (await kept('interactions'))[0]?.outcome === null);
    expect(await trouble(gmail)).toEqual([]);
  });

  test('a planned first line goes into the message when it is asked for', async () => {
    const page = await openExtensionPage(session(), 'sidepanel.html');
    const item = {
      ...EMPTY_PLAN,
      id: 500,
      who: 'Kim Li',
      contact: 'kim@prospect.example',
      why: 'Maya sent me',
      objective: 'find out who answers the desk',
      what: 'Maya Lind says one desk answers for both of your practices.',
      how: 'email',
      day: dayOf(new Date()),
      position: 50,
      touch: 1,
      from: '',
      doneAt: null,
      createdAt: 1,
    } as const;
    await until('the database', () =>
      page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'youward')),
    );
    await putRows(page, 'planItems', [storedItem(item)]);
    await page.close();

    const gmail = await writingTo('kim@prospect.example');
    const panel = await panelFor(gmail);
    await press(panel, /^Planned$/);
    await until('the objective', async () => /find out who answers the desk/.test(await wordsOn(panel)));
    expect(await textOf(gmail)).not.toContain('Maya Lind');
    await press(panel, /^Use the first line$/);
    await until('the line under the greeting', async () =>
      /Hi there,\s+Maya Lind says one desk answers for both of your practices\. When one desk/.test(
        await textOf(gmail),
      ),
    );
    expect(await wordsOn(panel)).toContain('In the draft: “Maya Lind says');
    expect(await trouble(gmail)).toEqual([]);
  });
});

describe('an answer', () => {
  const sentTo = async (email: string) => {
    const before = await history(session());
    const gmail = await writingTo(email);
    await badgeOf(gmail, /of 100/);
    await clickSend(gmail);
    const [row] = await newRows(session(), before);
    return row?.key;
  };
  const repliedAt = async (key: string | undefined) =>
    (await kept('interactions')).find(({ sentKey }) => sentKey === key)?.repliedAt;

  test('is noticed when the thread is open and a newer message of theirs stands in it, and not before', async () => {
    const key = await sentTo('dana@prospect.example');
    expect(await repliedAt(key)).toBeNull();

    // Another thread of hers answers nothing.
    const other = await openGmail(session(), 'thread-inline-reply-2023.html', {
      change: (html) => html.replaceAll('Pricing for 40 seats', 'Invoice 2031'),
    });
    await badgeOf(other);
    expect(await repliedAt(key)).toBeNull();

    const opened = Date.now();
    const reply = await openGmail(session(), 'thread-inline-reply-2023.html');
    const noticed = await until('the answer', async () => (await repliedAt(key)) as number | null);
    expect(noticed).toBeGreaterThanOrEqual(opened);
    const panel = await openExtensionPage(session(), 'sidepanel.html');
    await press(panel, /^History$/);
    await until('when they replied', async () => /They replied on/.test(await wordsOn(panel)));
    expect(await trouble(reply)).toEqual([]);
  });

  test('is nothing that stands above one’s own last message', async () => {
    const key = await sentTo('dana@prospect.example');
    const followUp = await openGmail(session(), 'thread-own-follow-up.html');
    await badgeOf(followUp);
    await rewriteDraft(followUp, DRAFT);
    await badgeOf(followUp, /of 100/);
    expect(await repliedAt(key)).toBeNull();
  });
});
