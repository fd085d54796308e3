import type { PageClient } from '../../lib/messaging/page-client.ts';
import type { PanelHandlers } from '../../lib/messaging/page-server.ts';
import type { PanelClient } from '../../lib/messaging/panel-client.ts';

/** Coaches the compose box of this very page; the panel beside it speaks to the session directly. */
export function coachThisPage(_background: PageClient, _signal: AbortSignal): PanelClient {
  const handlers: PanelHandlers | null = null;
  return directClient(() => handlers);
}

const NO_SUCH_BOX = { ok: false, reason: 'no-such-box' } as const;

/** A browser does not deliver a page's messages to itself. */
function directClient(handlers: () => PanelHandlers | null): PanelClient {
  return {
    applyEdits: async (request) => handlers()?.applyEdits(request) ?? NO_SUCH_BOX,
    undoApply: async (request) => handlers()?.undoApply(request) ?? NO_SUCH_BOX,
    refresh: async (request) => handlers()?.refresh(request) ?? NO_SUCH_BOX,
  };
}
