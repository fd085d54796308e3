import { browser } from 'wxt/browser';
import { envelope } from './envelope.ts';
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

function unwrap(envelope: unknown): ApplyReply {
  if (!isRecord(envelope)) return NO_SUCH_BOX;
  return isRecord(envelope.res) && typeof envelope.res.ok === 'boolean' ? (envelope.res as ApplyReply) : REFUSED;
}

/** Speaks to the page in a tab. */
export function createPanelClient(tabId: number): PanelClient {
  async function ask(type: keyof PanelToPage, data: unknown): Promise<ApplyReply> {
    try {
      return unwrap(await browser.tabs.sendMessage(tabId, envelope(type, data)));
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
