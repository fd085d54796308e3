import { browser } from 'wxt/browser';
import { envelope } from './envelope.ts';
import type { PageToBackground } from './protocol.ts';

/** `gone`: the extension was updated, reloaded or removed under this page; stop quietly. `failed`: no answer, even after asking again. */
export type Unreached = { readonly ok: false; readonly reason: 'gone' | 'failed' };

type Ask = {
  readonly [K in keyof PageToBackground]: (
    ...data: Parameters<PageToBackground[K]>
  ) => Promise<ReturnType<PageToBackground[K]> | Unreached>;
};

/** Never rejects, never prints. */
export interface PageClient extends Ask {
  /** False once the extension has gone from under this page; it does not come back. */
  alive(): boolean;
}

export interface PageClientPorts {
  readonly send: <K extends keyof PageToBackground>(
    type: K,
    data: Parameters<PageToBackground[K]>[0],
  ) => Promise<ReturnType<PageToBackground[K]>>;
  readonly alive: () => boolean;
  readonly wait: (ms: number) => Promise<void>;
}

/** Milliseconds before asking again. A killed worker needs about 100 ms to start and 350 ms to answer when cold. */
const WAITS = [60, 400];

const GONE: Unreached = { ok: false, reason: 'gone' };
const FAILED: Unreached = { ok: false, reason: 'failed' };

function extensionAlive(): boolean {
  try {
    // Both vanish when the extension is reloaded; in Firefox reading them may throw.
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

const browserPorts: PageClientPorts = {
  async send(type, data) {
    const reply: { readonly res?: never } | undefined = await browser.runtime.sendMessage(envelope(type, data));
    // A worker that is killed mid-message answers undefined, or nothing at all, which rejects.
    if (reply?.res === undefined) throw new Error();
    return reply.res;
  },
  alive: extensionAlive,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Asks the background, and asks again when the worker died mid-message: every message carries all it needs, so a resend
 * is always right. The exception is a box whose newer state was sent meanwhile: its older one stays unsent.
 */
export function createPageClient({ send, alive, wait }: PageClientPorts = browserPorts): PageClient {
  const newest = new Map<string, object>();

  async function ask<K extends keyof PageToBackground>(
    type: K,
    data: Parameters<PageToBackground[K]>[0],
    wanted: () => boolean = () => true,
  ): Promise<ReturnType<PageToBackground[K]> | Unreached> {
    for (const pause of [...WAITS, 0]) {
      if (!alive()) return GONE;
      try {
        return await send(type, data);
      } catch {
        if (!alive()) return GONE;
        if (!wanted()) return FAILED;
        await wait(pause);
      }
    }
    return FAILED;
  }

  /** For messages that tell a box's whole state: only the newest is worth a second try. */
  function askForBox<K extends 'analyse' | 'recordSent'>(
    type: K,
    data: Parameters<PageToBackground[K]>[0],
  ): Promise<ReturnType<PageToBackground[K]> | Unreached> {
    newest.set(data.boxKey, data);
    return ask(type, data, () => type === 'recordSent' || newest.get(data.boxKey) === data);
  }

  return {
    alive,
    warm: () => ask('warm', undefined),
    analyse: (request) => askForBox('analyse', request),
    reportBox: (report) => {
      if (report.state === 'closed') newest.delete(report.boxKey);
      return ask('reportBox', report);
    },
    recordSent: (report) => askForBox('recordSent', report),
    remember: (choice) => ask('remember', choice),
    openPanel: () => ask('openPanel', undefined),
  };
}
