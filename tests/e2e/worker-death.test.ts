import { describe, expect, test } from 'vitest';
import { clickAccessible } from '../support/accessible.ts';
import { BRAGGING, READER_FIRST, SELLER_FIRST } from '../support/drafts.ts';
import { badgeOf, clickSend, marksOf, openGmail, outgoing, rewriteDraft, textOf, trouble } from '../support/gmail.ts';
import { history, newRows } from '../support/history.ts';
import { areFrom, findingsIn, panelOf } from '../support/panel.ts';
import { killWorker, workerOf } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** What Chromium answers a call of a worker whose process is gone (extension_function_dispatcher.cc); here it is killed. */
const GONE = /^worker: Uncaught (?:\(in promise\) )?Error: No SW /;
const session = stage({}, GONE);

describe('the worker may die at any time', () => {
  test('between two pauses: the next answer comes as before', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, SELLER_FIRST);
    await badgeOf(gmail, /of 100/);
    await killWorker(session());
    await rewriteDraft(gmail, BRAGGING);
    const text = await textOf(gmail);
    await until('marks on the new words', async () => areFrom(text, await marksOf(gmail)));
    expect(await trouble(gmail)).toEqual([]);
  });

  test('while it is asked: the question is asked again', async () => {
    const gmail = await openGmail(session(), 'thread-inline-reply-empty.html');
    for (const draft of [BRAGGING, SELLER_FIRST, BRAGGING]) {
      await killWorker(session());
      await rewriteDraft(gmail, draft);
      // The question wakes it; it dies with the question in its hands.
      await workerOf(session());
      await killWorker(session());
    }
    await rewriteDraft(gmail, SELLER_FIRST);
    const text = await textOf(gmail);
    await badgeOf(gmail, /of 100/);
    await until('marks on the last words', async () => areFrom(text, await marksOf(gmail)));
  });

  test('with the panel open: the panel goes on', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, SELLER_FIRST);
    await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
    const panel = await panelOf(session());
    const first = await textOf(gmail);
    await until('findings of the draft', async () => areFrom(first, await findingsIn(panel)));
    await killWorker(session());
    // What was found is still there, without a worker.
    expect(areFrom(first, await findingsIn(panel))).toBe(true);
    await rewriteDraft(gmail, BRAGGING);
    const second = await textOf(gmail);
    await until('findings of the new words', async () => areFrom(second, await findingsIn(panel)));
  });

  test('just before sending: the row is written all the same', async () => {
    const before = await history(session());
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, READER_FIRST);
    await badgeOf(gmail, /of 100/);
    await killWorker(session());
    await clickSend(gmail);
    await until('the message to go out', async () => (await outgoing(gmail)).length === 1);
    const rows = await newRows(session(), before);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.kept?.text).toContain('eleven days');
    expect(rows[0]?.firstScore).toBeTypeOf('number');
  });
});
