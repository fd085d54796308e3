import { describe, expect, test } from 'vitest';
import { clickAccessible } from '../support/accessible.ts';
import { badgeOf, clickSend, openGmail, rewriteDraft, textOf, trouble } from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, panelOf, press, wordsOn } from '../support/panel.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const DRAFT = `Hi Dana,

When one desk answers for two practices, recall calls are often what slips first, and each missed one is an empty chair later.

Is that part of what you are dealing with? I will send you the list of questions on Friday.

Robin`;

/** What the other side wrote last, in place of what the page has. */
const THEIRS = 'Honestly, we lose two mornings a week rebooking patients by hand.';

async function answering() {
  const gmail = await openGmail(session(), 'thread-inline-reply-empty.html', {
    change: (html) => html.replace('Can you send pricing for 40 seats?', THEIRS),
  });
  await rewriteDraft(gmail, DRAFT);
  await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
  const panel = await panelOf(session());
  await until('the warmth of both', async () => /You: \d+, them: \d+/.test(await wordsOn(panel)));
  return { gmail, panel };
}

const person = async (panel: Awaited<ReturnType<typeof answering>>['panel']) =>
  rowsOf(await keptBy(panel), 'prospects')[0] as unknown as {
    pains: { text: string }[];
    trustLog: { text: string; state: string; due: string; from: string }[];
  };

describe('a conversation', () => {
  test('what they wrote becomes a note, a note a line, and a promise is found in what was sent', async () => {
    const before = await history(session());
    const { gmail, panel } = await answering();

    await press(panel, /^Keep as a note/);
    await until('their words among the notes', async () => (await person(panel))?.pains.length === 1);
    expect((await person(panel)).pains[0]?.text).toContain('two mornings a week rebooking patients');

    await press(panel, /^This person$/);
    await fill(panel, 'What I observed', 'Opened a second practice in May');
    await press(panel, /^Add ?to What I observed$/);
    await press(panel, /^Use in the draft.*Opened a second practice/);
    await until('the line in the message', async () => /second practice in May/i.test(await textOf(gmail)));
    expect(await wordsOn(panel)).toContain('In the draft:');

    await badgeOf(gmail, /of 100/);
    await clickSend(gmail);
    const [row] = await newRows(session(), before);
    expect(row?.kept?.text).toMatch(/second practice in May/i);

    // The box is gone; she is found among the people.
    await press(panel, /^People$/);
    await press(panel, /Dana/);
    await press(panel, /^Keep as a promise/);
    await until('the promise', async () => (await person(panel)).trustLog.length === 1);
    expect((await person(panel)).trustLog).toMatchObject([
      { text: expect.stringContaining('list of questions'), state: 'open', from: row?.key },
    ]);
    expect((await person(panel)).trustLog[0]?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
    await until('it to be offered no more', async () => !(await wordsOn(panel)).includes('You may have promised'));
    await press(panel, /^What has been, and what is planned$/);
    await until('the message in the past', async () => /When one desk answers/.test(await wordsOn(panel)));
    expect(await trouble(gmail)).toEqual([]);
  });
});
