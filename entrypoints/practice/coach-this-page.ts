import { startCoaching } from '../../lib/content/start-coaching.ts';
import '../../lib/content/marks.css';
import type { PageClient } from '../../lib/messaging/page-client.ts';
import { servePanel } from '../../lib/messaging/page-server.ts';
import type { PanelClient } from '../../lib/messaging/panel-client.ts';
import type { ApplyReply, PanelToPage } from '../../lib/messaging/protocol.ts';
import { plainAdapter } from '../../lib/sites/plain/adapter.ts';

const NO_SUCH_BOX: ApplyReply = { ok: false, reason: 'no-such-box' };

/**
 * Coaches the compose box of this very page. A browser does not deliver a page's messages to itself, so the panel beside
 * the box is given the session's handlers directly; the side panel, which may be open too, is served as on any site.
 */
export function coachThisPage(background: PageClient, signal: AbortSignal): PanelClient {
  let session: PanelToPage | null = null;
  startCoaching({
    adapter: plainAdapter,
    site: 'practice',
    client: background,
    presence: { marks: true, badge: true, card: true },
    serve: (handlers, ending, holds) => {
      session = handlers;
      ending.addEventListener('abort', () => {
        session = null;
      });
      servePanel(handlers, ending, holds);
    },
    document,
    signal,
  });
  return {
    applyEdits: async (request) => session?.applyEdits(request) ?? NO_SUCH_BOX,
    undoApply: async (request) => session?.undoApply(request) ?? NO_SUCH_BOX,
    refresh: async (request) => session?.refresh(request) ?? NO_SUCH_BOX,
  };
}
