import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import {
  checkAnalyseRequest,
  checkBoxReport,
  checkChoiceReport,
  checkSentReport,
  type Origin,
  type Sender,
  siteOf,
} from './guard.ts';
import type { PageToBackground } from './protocol.ts';

type Reply<K extends keyof PageToBackground> = ReturnType<PageToBackground[K]>;

/** Handlers see checked messages only, and where each came from. */
export type BackgroundHandlers = {
  readonly [K in keyof PageToBackground]: (
    data: Parameters<PageToBackground[K]>[0],
    from: Origin,
  ) => Reply<K> | Promise<Reply<K>>;
};

const BAD_MESSAGE = { ok: false, reason: 'bad-message' } as const;
const FAILED = { ok: false, reason: 'failed' } as const;
const UNAVAILABLE = { ok: false, reason: 'unavailable' } as const;

/** An exception in a handler is a bug: the page gets its answer, the browser's own error list gets the exception. */
async function answer<T, F>(work: () => T | Promise<T>, failed: F): Promise<T | F> {
  try {
    return await work();
  } catch (error) {
    globalThis.reportError?.(error);
    return failed;
  }
}

/** Registers every listener synchronously, as a worker must before its first await. */
export function serveBackground(handlers: BackgroundHandlers): void {
  const { onMessage } = defineExtensionMessaging<PageToBackground>();
  const self = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };

  const originOf = (message: { sender: Sender; timestamp: number }): Origin | null => {
    const site = siteOf(message.sender, self);
    const tab = message.sender.tab;
    if (site === null || tab?.id === undefined) return null;
    return {
      site,
      tabId: tab.id,
      windowId: tab.windowId ?? null,
      incognito: tab.incognito ?? false,
      sentAt: message.timestamp,
    };
  };

  /** A page speaks for its own site only. */
  function checked<T>(
    message: { data: unknown; sender: Sender; timestamp: number },
    check: (data: unknown) => T | null,
  ): { data: T; from: Origin } | null {
    const from = originOf(message);
    const data = from && check(message.data);
    if (from === null || data === null) return null;
    const claimed = typeof data === 'object' && data !== null && 'site' in data ? data.site : from.site;
    return claimed === from.site ? { data, from } : null;
  }

  onMessage('warm', (message) => {
    const from = originOf(message);
    return from === null ? 'ready' : answer(() => handlers.warm(undefined, from), 'ready');
  });
  onMessage('analyse', (message) => {
    const good = checked(message, checkAnalyseRequest);
    return good === null ? BAD_MESSAGE : answer(() => handlers.analyse(good.data, good.from), FAILED);
  });
  onMessage('reportBox', (message) => {
    const good = checked(message, checkBoxReport);
    return good === null ? BAD_MESSAGE : answer(() => handlers.reportBox(good.data, good.from), FAILED);
  });
  onMessage('recordSent', (message) => {
    const good = checked(message, checkSentReport);
    return good === null ? BAD_MESSAGE : answer(() => handlers.recordSent(good.data, good.from), FAILED);
  });
  onMessage('remember', (message) => {
    const good = checked(message, checkChoiceReport);
    return good === null ? BAD_MESSAGE : answer(() => handlers.remember(good.data, good.from), FAILED);
  });
  onMessage('openPanel', (message) => {
    const from = originOf(message);
    // `answer` calls the handler before its first await: the side panel opens only inside the click's own task.
    return from === null ? UNAVAILABLE : answer(() => handlers.openPanel(undefined, from), UNAVAILABLE);
  });
}
