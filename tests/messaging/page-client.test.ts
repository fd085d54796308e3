import '../support/fake-extension.ts';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPageClient, type PageClientPorts } from '../../lib/messaging/page-client.ts';
import type { AnalyseRequest, SentReport } from '../../lib/messaging/protocol.ts';

const REQUEST: AnalyseRequest = {
  site: 'gmail',
  boxKey: 'box-1',
  draftKey: 'draft-1',
  sequence: 3,
  draft: { text: 'Hi Tomé, your second kiln is down.' },
  check: { level: 'ok' },
};
const SENT: SentReport = {
  site: 'gmail',
  boxKey: 'box-1',
  draftKey: 'draft-1',
  draft: REQUEST.draft,
  how: 'click',
  firstScore: null,
  composeMs: 10,
  rewriteTaken: null,
};
const DIED = new Error('No response');

/** A background that gives these answers one after the other; an Error is a worker that died, a function is asked. */
function client(answers: readonly unknown[], alive: () => boolean = () => true) {
  const queue = [...answers];
  const send = vi.fn(async () => {
    const next = queue.shift();
    const answer: unknown = typeof next === 'function' ? await next() : next;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const wait = vi.fn(async () => undefined);
  return { ...createPageClient({ send: send as PageClientPorts['send'], alive, wait }), send, wait };
}

describe('an answer', () => {
  test.each([
    ['that comes at once is the answer', [{ ok: true }], { ok: true }, 1],
    ['is asked for again when the worker died', [DIED, { ok: true }], { ok: true }, 2],
    ['is asked for a third time', [DIED, DIED, { ok: true }], { ok: true }, 3],
    ['that never comes is a value', [DIED, DIED, DIED, { ok: true }], { ok: false, reason: 'failed' }, 3],
    [
      'of refusal is not asked for again',
      [{ ok: false, reason: 'bad-message' }],
      { ok: false, reason: 'bad-message' },
      1,
    ],
  ])('%s', async (_, answers, expected, times) => {
    const { recordSent, send } = client(answers);
    expect(await recordSent(SENT)).toEqual(expected);
    expect(send).toHaveBeenCalledTimes(times);
  });

  test('of every message is a promise of a value, whatever happens', async () => {
    const page = client(Array.from({ length: 30 }, () => DIED));
    const replies = await Promise.all([
      page.warm(),
      page.analyse(REQUEST),
      page.reportBox({ site: 'gmail', boxKey: 'b', state: 'focused', check: { level: 'ok' } }),
      page.recordSent(SENT),
      page.remember({ kind: 'never', rule: 'no-hype', words: 'amazing' }),
      page.openPanel(),
    ]);
    expect(replies).toEqual(Array.from({ length: 6 }, () => ({ ok: false, reason: 'failed' })));
  });
});

describe('an extension that has gone', () => {
  test('is not asked', async () => {
    const { analyse, alive, send } = client([], () => false);
    expect(alive()).toBe(false);
    expect(await analyse(REQUEST)).toEqual({ ok: false, reason: 'gone' });
    expect(send).not.toHaveBeenCalled();
  });

  test('while it was being asked is not asked again', async () => {
    let alive = true;
    const gone = () => {
      alive = false;
      return new Error('Extension context invalidated.');
    };
    const { analyse, send } = client([gone], () => alive);
    expect(await analyse(REQUEST)).toEqual({ ok: false, reason: 'gone' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('is known by its missing id, and by one that throws', async () => {
    const page = createPageClient();
    expect(page.alive()).toBe(true);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(page.alive()).toBe(false);
    expect(await page.warm()).toEqual({ ok: false, reason: 'gone' });
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() => {
      throw new Error("can't access dead object");
    });
    expect(page.alive()).toBe(false);
    vi.restoreAllMocks();
  });
});

describe('asking again', () => {
  test('is left out for a text the person has written past', async () => {
    const { analyse, send } = client([() => analyse({ ...REQUEST, sequence: 4 }).then(() => DIED), { ok: true }]);
    expect(await analyse(REQUEST)).toEqual({ ok: false, reason: 'failed' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('is left out for a text that was sent meanwhile: it would look like a recalled message', async () => {
    const { analyse, recordSent } = client([() => recordSent(SENT).then(() => DIED), { ok: true }, 'never asked']);
    expect(await analyse(REQUEST)).toEqual({ ok: false, reason: 'failed' });
  });

  test('goes on for another box', async () => {
    const page = client([
      () => page.analyse({ ...REQUEST, boxKey: 'box-2' }).then(() => DIED),
      { ok: true, of: 'box-2' },
      { ok: true, of: 'box-1' },
    ]);
    expect(await page.analyse(REQUEST)).toEqual({ ok: true, of: 'box-1' });
  });
});
