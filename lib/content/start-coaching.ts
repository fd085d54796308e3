import type { PageClient } from '../messaging/page-client.ts';
import type { ApplyReply, BoxReport, PanelToPage, Presence, Site } from '../messaging/protocol.ts';
import type { BoxCheck, ComposeBox, Sight, SiteAdapter } from '../sites/types.ts';
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
  /** What may be shown in the page while the person's wishes are not known. */
  readonly presence: Presence;
  /** Answers the panel until the signal aborts. `holds` tells whether a box is in this very document. */
  readonly serve: (handlers: PanelToPage, signal: AbortSignal, holds: (boxKey: string) => boolean) => void;
  readonly document: Document;
  readonly signal: AbortSignal;
}

const NO_SUCH_BOX: ApplyReply = { ok: false, reason: 'no-such-box' };

/** Coaches every compose box the adapter finds, until `signal` aborts or the extension goes from under the page. */
export function startCoaching({ adapter, site, client, presence, serve, document: page, signal }: Coaching): void {
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
  const tell = async (state: BoxReport['state'], check: BoxCheck, sight: Sight, ended: AbortSignal) => {
    const boxKey = crypto.randomUUID();
    onEnd(ended, () => void client.reportBox({ site, boxKey, state: 'closed', check }));
    const reply = await client.reportBox({ site, boxKey, state, check, sight });
    return reply.ok ? reply.presence : presence;
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
  let served = false;
  /** Not before there is a box: most pages have none, and the browser's own part of it would cost each of them. */
  const serveNow = () => {
    if (served) return;
    served = true;
    serve(
      {
        applyEdits: (request) => sessions.get(request.boxKey)?.applyEdits(request) ?? NO_SUCH_BOX,
        undoApply: ({ boxKey }) => sessions.get(boxKey)?.undoApply() ?? NO_SUCH_BOX,
        refresh: ({ boxKey }) => sessions.get(boxKey)?.refresh() ?? NO_SUCH_BOX,
      },
      life.signal,
      (boxKey) => sessions.has(boxKey),
    );
  };
  const opened = (box: ComposeBox, boxClosed: AbortSignal) => {
    if (!claim())
      return void tell('second-copy', box.check(), { parts: box.parts(), structure: box.structure() }, boxClosed);
    serveNow();
    const boxKey = crypto.randomUUID();
    const draftKey = draftKeyOf(box, boxKey);
    const carried = carriedBy.get(draftKey()) ?? nothingCarried();
    /** A draft ends with its box, or before it where the box stays for the next message. */
    const draft = new AbortController();
    onEnd(boxClosed, () => draft.abort());
    let used = false;
    const next = () => {
      used = true;
      draft.abort();
      if (!boxClosed.aborted) opened(box, boxClosed);
    };
    const session = startSession(
      box,
      surfacesNow(),
      { site, client, presence, boxKey, draftKey, carried, gone, next },
      draft.signal,
    );
    sessions.set(boxKey, session);
    onEnd(draft.signal, () => {
      sessions.delete(boxKey);
      // A key that a message has gone out under is that message's for good.
      if (used) return;
      heldKeys.delete(draftKey());
      carriedBy.set(draftKey(), carried);
    });
  };
  adapter.watch(page, life.signal, {
    opened,
    async unreadable(box, closed) {
      if (!claim()) return;
      const { badge } = await tell('unreadable', box.check, box.sight(), closed);
      if (badge && !closed.aborted) standForUnreadable(site, box, surfacesNow(), closed);
    },
  });
}
