import type { PageClient } from '../messaging/page-client.ts';
import type { ApplyReply, BoxReport, PanelToPage, Site } from '../messaging/protocol.ts';
import type { BoxCheck, ComposeBox, SiteAdapter } from '../sites/types.ts';
import type { Surfaces } from './display.ts';
import { createLayer } from './layer.ts';
import { createMarks } from './marks.ts';
import { createPopup } from './popup.ts';
import { claimPage } from './second-copy.ts';
import { type Carried, nothingCarried, type Session, startSession } from './session.ts';
import { onEnd } from './timing.ts';
import { standForUnreadable } from './unreadable.ts';

export interface Coaching {
  readonly adapter: SiteAdapter;
  readonly site: Site;
  readonly client: PageClient;
  /** Answers the panel until the signal aborts. */
  readonly serve: (handlers: PanelToPage, signal: AbortSignal) => void;
  readonly document: Document;
  readonly signal: AbortSignal;
}

const NO_SUCH_BOX: ApplyReply = { ok: false, reason: 'no-such-box' };

/** Coaches every compose box the adapter finds, until `signal` aborts or the extension goes from under the page. */
export function startCoaching({ adapter, site, client, serve, document: page, signal }: Coaching): void {
  const life = new AbortController();
  const gone = () => life.abort();
  onEnd(signal, gone);

  const sessions = new Map<string, Session>();
  const heldKeys = new Set<string>();
  const carriedBy = new Map<string, Carried>();
  let surfaces: Surfaces | null = null;

  const surfacesNow = (): Surfaces => {
    if (!surfaces) {
      const layer = createLayer(life.signal);
      surfaces = { layer, marks: createMarks(), popup: createPopup(layer, life.signal) };
    }
    return surfaces;
  };
  /** Tells the panel that a box is there which is not coached, until it is closed. */
  const tell = (boxKey: string, state: BoxReport['state'], check: BoxCheck, ended: AbortSignal) => {
    void client.reportBox({ site, boxKey, state, check });
    onEnd(ended, () => void client.reportBox({ site, boxKey, state: 'closed', check }));
  };

  /** Two boxes may carry one id; the second one counts on, so that neither loses its own history. */
  const draftKeyOf = (box: ComposeBox, boxKey: string) => {
    let key: string | null = null;
    return () => {
      const own = key ?? box.draftKey();
      if (key === null && own !== null) {
        key = own;
        for (let count = 2; heldKeys.has(key); count++) key = `${own}+${count}`;
        heldKeys.add(key);
      }
      return key ?? boxKey;
    };
  };
  const claim = claimPage(client.alive, gone, life.signal);
  const opened = (box: ComposeBox, closed: AbortSignal) => {
    const boxKey = crypto.randomUUID();
    if (!claim()) return tell(boxKey, 'second-copy', box.check(), closed);
    const draftKey = draftKeyOf(box, boxKey);
    const carried = carriedBy.get(draftKey()) ?? nothingCarried();
    const ports = { site, client, boxKey, draftKey, carried, gone };
    const session = startSession(box, surfacesNow(), ports, closed);
    sessions.set(boxKey, session);
    onEnd(closed, () => {
      sessions.delete(boxKey);
      heldKeys.delete(draftKey());
      carriedBy.set(draftKey(), carried);
    });
  };
  adapter.watch(page, life.signal, {
    opened,
    unreadable(box, closed) {
      if (!claim()) return;
      tell(crypto.randomUUID(), 'unreadable', box.check, closed);
      standForUnreadable(box, surfacesNow(), closed);
    },
  });
  serve(
    {
      applyEdits: (request) => sessions.get(request.boxKey)?.applyEdits(request) ?? NO_SUCH_BOX,
      undoApply: ({ boxKey }) => sessions.get(boxKey)?.undoApply() ?? NO_SUCH_BOX,
      refresh: ({ boxKey }) => sessions.get(boxKey)?.refresh() ?? NO_SUCH_BOX,
    },
    life.signal,
  );
}
