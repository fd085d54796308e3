import { browser } from 'wxt/browser';
import type { ApplyReply, PanelToPage } from './protocol.ts';

/** Never rejects, never prints. A page that cannot be reached answers `no-such-box`. */
export type PanelClient = {
  readonly [K in keyof PanelToPage]: (...data: Parameters<PanelToPage[K]>) => Promise<ApplyReply>;
};

const NO_SUCH_BOX: ApplyReply = { ok: false, reason: 'no-such-box' };
const REFUSED: ApplyReply = { ok: false, reason: 'refused' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What @webext-core/messaging answers: `{res}`, or `{err}` when the handler threw. */
function unwrap(envelope: unknown): ApplyReply {
  if (!isRecord(envelope)) return NO_SUCH_BOX;
  return isRecord(envelope.res) && typeof envelope.res.ok === 'boolean' ? (envelope.res as ApplyReply) : REFUSED;
}

/**
 * Speaks to the page in a tab. @webext-core/messaging 4.0.0 sends to tabs in callback form and does not read
 * `runtime.lastError`, so the browser prints an error for every tab without a content script; the promise form is quiet.
 * The envelope is the library's own, because the library listens on the other side.
 */
export function createPanelClient(tabId: number): PanelClient {
  async function ask(type: keyof PanelToPage, data: unknown): Promise<ApplyReply> {
    try {
      return unwrap(await browser.tabs.sendMessage(tabId, { id: 0, type, data, timestamp: Date.now() }));
    } catch {
      return NO_SUCH_BOX;
    }
  }
  return {
    applyEdits: (request) => ask('applyEdits', request),
    undoApply: (request) => ask('undoApply', request),
    refresh: (request) => ask('refresh', request),
  };
}
