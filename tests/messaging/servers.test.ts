import '../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackgroundHandlers, serveBackground } from '../../lib/messaging/background-server.ts';
import { createPageClient } from '../../lib/messaging/page-client.ts';
import { type PanelHandlers, servePanel } from '../../lib/messaging/page-server.ts';
import { createPanelClient } from '../../lib/messaging/panel-client.ts';

const GMAIL = { id: 'test-extension-id', url: 'https://mail.google.com/mail/u/0/', tab: { id: 4, windowId: 2 } };
const PANEL = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const printed = (['log', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});

/** What the browser does with a message: every listener gets it, the one that answers true sends the reply. */
function deliver(message: unknown, sender: object): { readonly reply: Promise<unknown> } {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  const reply = new Promise((resolve) => {
    void trigger(message, sender, resolve).then((answers) => {
      if (!answers.includes(true)) resolve(undefined);
    });
  });
  return { reply };
}

const envelope = (type: string, data?: unknown) => ({ id: 1, type, data, timestamp: 1_795_167_000_000 });

const NOTHING = { marks: false, badge: false, card: false };

function handlers(rest: Partial<BackgroundHandlers> = {}): BackgroundHandlers {
  return {
    warm: vi.fn(() => 'ready' as const),
    analyse: vi.fn(() => ({ ok: false, reason: 'site-off' }) as const),
    reportBox: vi.fn(() => ({ ok: true, presence: NOTHING }) as const),
    recordSent: vi.fn(() => ({ ok: true }) as const),
    remember: vi.fn(() => ({ ok: true }) as const),
    openPanel: vi.fn(() => ({ ok: true }) as const),
    ...rest,
  };
}

const REPORT = { site: 'gmail', boxKey: 'box-1', state: 'focused', check: { level: 'ok' } };

describe('the background', () => {
  test('hands on what is well-formed, with where and when it was sent', async () => {
    const served = handlers();
    serveBackground(served);
    expect(await deliver(envelope('reportBox', REPORT), GMAIL).reply).toEqual({ res: { ok: true, presence: NOTHING } });
    expect(served.reportBox).toHaveBeenCalledWith(REPORT, {
      site: 'gmail',
      tabId: 4,
      windowId: 2,
      incognito: false,
      sentAt: 1_795_167_000_000,
    });
  });

  test.each([
    ['malformed', envelope('reportBox', { ...REPORT, state: 'gone' }), GMAIL],
    ['for a site the page is not', envelope('reportBox', { ...REPORT, site: 'practice' }), GMAIL],
    ['from another extension', envelope('reportBox', REPORT), { ...GMAIL, id: 'another' }],
    ['from another page', envelope('reportBox', REPORT), { ...GMAIL, url: 'https://evil.example/' }],
  ])('refuses what is %s', async (_, message, sender) => {
    const served = handlers();
    serveBackground(served);
    expect(await deliver(message, sender).reply).toEqual({ res: { ok: false, reason: 'bad-message' } });
    expect(served.reportBox).not.toHaveBeenCalled();
  });

  test.each([['a string'], [7], [{ type: 'reportBox' }], [envelope('unknown')], [null]])(
    'leaves %j alone',
    async (junk) => {
      serveBackground(handlers());
      expect(await deliver(junk, GMAIL).reply).toBeUndefined();
    },
  );

  test('does not open a panel or warm up for a stranger', async () => {
    const served = handlers();
    serveBackground(served);
    const stranger = { ...GMAIL, id: 'another' };
    expect(await deliver(envelope('openPanel'), stranger).reply).toEqual({ res: { ok: false, reason: 'unavailable' } });
    expect(await deliver(envelope('warm'), stranger).reply).toEqual({ res: 'ready' });
    expect(served.openPanel).not.toHaveBeenCalled();
    expect(served.warm).not.toHaveBeenCalled();
  });

  test('opens the panel inside the listener’s own task, as the browser demands', () => {
    const opened: string[] = [];
    serveBackground(
      handlers({
        openPanel: () => {
          opened.push('opened');
          return { ok: true };
        },
      }),
    );
    void deliver(envelope('openPanel'), GMAIL);
    expect(opened).toEqual(['opened']);
  });

  test('answers `failed` when a handler has a bug, and hands the bug to the browser’s error list', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const bug = new TypeError('x is not a function');
    serveBackground(handlers({ reportBox: () => Promise.reject(bug) }));
    expect(await deliver(envelope('reportBox', REPORT), GMAIL).reply).toEqual({ res: { ok: false, reason: 'failed' } });
    expect(reportError).toHaveBeenCalledWith(bug);
    vi.unstubAllGlobals();
  });
});

describe('the page', () => {
  const APPLY = { boxKey: 'box-1', baseText: 'Hi', edits: [], rewriteKind: null };
  const page = (): PanelHandlers => ({
    applyEdits: vi.fn(() => ({ ok: true }) as const),
    undoApply: vi.fn(async () => ({ ok: false, reason: 'no-such-box' }) as const),
    refresh: vi.fn(() => ({ ok: true }) as const),
  });

  test('answers the panel until it ends', async () => {
    const served = page();
    const end = new AbortController();
    servePanel(served, end.signal, () => true);
    expect(await deliver(envelope('applyEdits', APPLY), PANEL).reply).toEqual({ res: { ok: true } });
    expect(await deliver(envelope('undoApply', { boxKey: 'b' }), PANEL).reply).toEqual({
      res: { ok: false, reason: 'no-such-box' },
    });
    expect(served.applyEdits).toHaveBeenCalledWith(APPLY);
    end.abort();
    expect(await deliver(envelope('applyEdits', APPLY), PANEL).reply).toBeUndefined();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  test('refuses strangers and malformed requests', async () => {
    const served = page();
    servePanel(served, new AbortController().signal, () => true);
    const bad = { res: { ok: false, reason: 'bad-message' } };
    expect(await deliver(envelope('applyEdits', APPLY), { id: 'another' }).reply).toEqual(bad);
    expect(await deliver(envelope('applyEdits', { ...APPLY, edits: 'all' }), PANEL).reply).toEqual(bad);
    expect(await deliver(envelope('refresh', {}), PANEL).reply).toEqual(bad);
    expect(served.applyEdits).not.toHaveBeenCalled();
  });

  test('answers even when a handler has a bug, and hands the bug to the browser’s error list', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    const bug = new TypeError('x is not a function');
    servePanel({ ...page(), refresh: () => Promise.reject(bug) }, new AbortController().signal, () => true);
    expect(await deliver(envelope('refresh', { boxKey: 'b' }), PANEL).reply).toEqual({});
    expect(reportError).toHaveBeenCalledWith(bug);
    vi.unstubAllGlobals();
  });

  test('leaves the answer to the frame that holds the box', async () => {
    const served = page();
    servePanel(served, new AbortController().signal, (boxKey) => boxKey === 'another');
    expect(await deliver(envelope('applyEdits', APPLY), PANEL).reply).toBeUndefined();
    expect(served.applyEdits).not.toHaveBeenCalled();
    expect(await deliver(envelope('refresh', { boxKey: 'another' }), PANEL).reply).toEqual({ res: { ok: true } });
  });

  test('whose extension has gone ends without a word', () => {
    const end = new AbortController();
    servePanel(page(), end.signal, () => true);
    vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    end.abort();
    vi.restoreAllMocks();
  });

  test('and the background understand each other', async () => {
    const served = handlers({ reportBox: () => ({ ok: false, reason: 'failed' }) });
    serveBackground(served);
    const died = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementation(((message: unknown) => deliver(message, GMAIL).reply) as never)
      .mockResolvedValueOnce(undefined as never);
    const client = createPageClient();
    expect(await client.warm()).toBe('ready');
    expect(died).toHaveBeenCalledTimes(2);
    expect(await client.reportBox({ ...REPORT, site: 'gmail', state: 'focused', check: { level: 'ok' } })).toEqual({
      ok: false,
      reason: 'failed',
    });
    expect(await client.reportBox({ ...REPORT, boxKey: '' } as never)).toEqual({ ok: false, reason: 'bad-message' });
    vi.restoreAllMocks();
  });

  test('that ended before it began listens to nothing', () => {
    servePanel(page(), AbortSignal.abort(), () => true);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('the panel', () => {
  const answering = (answer: () => unknown) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => answer()) as never);

  test.each([
    ['a page that answers', () => ({ res: { ok: true } }), { ok: true }],
    ['a page that refuses', () => ({ res: { ok: false, reason: 'changed' } }), { ok: false, reason: 'changed' }],
    ['a page with a bug', () => ({ err: { message: 'x' } }), { ok: false, reason: 'refused' }],
    ['a page that answers nonsense', () => ({ res: 'yes' }), { ok: false, reason: 'refused' }],
    ['a page that left', () => undefined, { ok: false, reason: 'no-such-box' }],
    [
      'a tab without Youward',
      () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      { ok: false, reason: 'no-such-box' },
    ],
  ])('hears from %s', async (_, answer, expected) => {
    answering(answer);
    expect(await createPanelClient(9).refresh({ boxKey: 'b' })).toEqual(expected);
    vi.restoreAllMocks();
  });

  test('and a page understand each other', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
      ((_: number, message: unknown) => deliver(message, PANEL).reply) as never,
    );
    servePanel(
      {
        applyEdits: () => ({ ok: false, reason: 'changed' }),
        undoApply: () => ({ ok: true }),
        refresh: () => ({ ok: true }),
      },
      new AbortController().signal,
      () => true,
    );
    const panel = createPanelClient(9);
    expect(await panel.applyEdits({ boxKey: 'b', baseText: '', edits: [], rewriteKind: null })).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(await panel.undoApply({ boxKey: 'b' })).toEqual({ ok: true });
    vi.restoreAllMocks();
  });
});
