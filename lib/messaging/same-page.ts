import { type PanelHandlers, servePanel } from './page-server.ts';
import type { PanelClient } from './panel-client.ts';
import type { ApplyReply } from './protocol.ts';

const NO_SUCH_BOX: ApplyReply = { ok: false, reason: 'no-such-box' };

/**
 * For a page that holds both the box and a panel: the browser never delivers a message to the frame that sent it.
 * `serve` also answers the real side panel.
 */
export function createSamePage(): { readonly serve: typeof servePanel; readonly client: PanelClient } {
  let current: PanelHandlers | null = null;
  const ask = async (work: (handlers: PanelHandlers) => ApplyReply | Promise<ApplyReply>): Promise<ApplyReply> =>
    current === null ? NO_SUCH_BOX : work(current);
  return {
    serve(handlers, signal) {
      if (signal.aborted) return;
      servePanel(handlers, signal);
      current = handlers;
      signal.addEventListener(
        'abort',
        () => {
          if (current === handlers) current = null;
        },
        { once: true },
      );
    },
    client: {
      applyEdits: (request) => ask((handlers) => handlers.applyEdits(request)),
      undoApply: (request) => ask((handlers) => handlers.undoApply(request)),
      refresh: (request) => ask((handlers) => handlers.refresh(request)),
    },
  };
}
