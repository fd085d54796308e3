import type { PageClient } from '../messaging/page-client.ts';
import type { ApplyReply, PanelToPage, Site } from '../messaging/protocol.ts';
import { describeStructure } from '../sites/structure.ts';
import type { ComposeBox, SiteAdapter, UnreadableBox } from '../sites/types.ts';
import { createLayer, type Layer } from './layer.ts';
import { createMarks, type Marks } from './marks.ts';
import { createPopup, type Popup } from './popup.ts';
import { claimPage } from './second-copy.ts';
import { type Carried, nothingCarried, type Session, startSession } from './session.ts';
import { every } from './timing.ts';
import { standForUnreadable } from './unreadable.ts';

export interface Coaching {
  readonly adapter: SiteAdapter;
  readonly site: Site;
  readonly client: PageClient;
  /** Answers the panel until the signal aborts. */
  readonly serve: (handlers: PanelToPage, signal: AbortSignal) => void;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

/** Milliseconds between two looks at where the boxes are; only while one is open. */
const FOLLOW = 400;
/** Of which every so manieth also asks whether the extension is still there. */
const ALIVE_EVERY = 12;
/** Drafts whose state is kept for when their box opens again. */
const MOST_CARRIED = 30;

interface Surfaces {
  readonly layer: Layer;
  readonly marks: Marks;
  readonly popup: Popup;
}

const NO_SUCH_BOX: ApplyReply = { ok: false, reason: 'no-such-box' };

/** Coaches every compose box the adapter finds, until `signal` aborts or the extension goes from under the page. */
export function startCoaching({
  adapter,
  site,
  client,
  serve,
  document: page,
  signal,
  now = Date.now,
}: Coaching): void {
  const life = new AbortController();
  const end = () => life.abort();
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) return;

  const sessions = new Map<string, Session>();
  const followers = new Set<{ follow(): void }>();
  const heldKeys = new Set<string>();
  const carriedBy = new Map<string, Carried>();
  let surfaces: Surfaces | null = null;
  let following = new AbortController();

  const surfacesNow = (): Surfaces => {
    if (!surfaces) {
      const layer = createLayer(page, life.signal);
      surfaces = { layer, marks: createMarks(life.signal), popup: createPopup(page, layer, life.signal) };
    }
    return surfaces;
  };
  const follow = () => {
    following.abort();
    if (followers.size === 0 || life.signal.aborted) return;
    following = new AbortController();
    let count = 0;
    const look = () => {
      if (++count % ALIVE_EVERY === 0 && !client.alive()) return end();
      for (const follower of followers) follower.follow();
    };
    every(FOLLOW, look, AbortSignal.any([following.signal, life.signal]));
  };
  const keep = (key: string, carried: Carried) => {
    carriedBy.delete(key);
    carriedBy.set(key, carried);
    const [oldest] = carriedBy.keys();
    if (carriedBy.size > MOST_CARRIED && oldest !== undefined) carriedBy.delete(oldest);
  };

  const opened = (box: ComposeBox, closed: AbortSignal) => {
    if (!client.alive()) return end();
    const boxKey = crypto.randomUUID();
    if (!claim.mine()) {
      void client.reportBox({ site, boxKey, state: 'second-copy', check: box.check() });
      closed.addEventListener(
        'abort',
        () => void client.reportBox({ site, boxKey, state: 'closed', check: { level: 'ok' } }),
        {
          once: true,
        },
      );
      return;
    }
    let draftKey: string | null = null;
    /** Two boxes may carry one id; the second one counts on, so that neither loses its own history. */
    const keyNow = () => {
      const own = draftKey === null ? box.draftKey() : null;
      if (own !== null) {
        draftKey = own;
        for (let count = 2; heldKeys.has(draftKey); count++) draftKey = `${own}+${count}`;
        heldKeys.add(draftKey);
      }
      return draftKey ?? boxKey;
    };
    const carried = carriedBy.get(keyNow()) ?? nothingCarried();
    const ended = AbortSignal.any([closed, life.signal]);
    const session = startSession(
      box,
      {
        ...surfacesNow(),
        site,
        client,
        now,
        boxKey,
        draftKey: keyNow,
        carried,
        report: () => describeStructure(box.root),
        gone: end,
      },
      ended,
    );
    sessions.set(boxKey, session);
    followers.add(session);
    ended.addEventListener(
      'abort',
      () => {
        sessions.delete(boxKey);
        followers.delete(session);
        if (draftKey !== null) {
          heldKeys.delete(draftKey);
          keep(draftKey, carried);
        }
        follow();
      },
      { once: true },
    );
    follow();
  };
  const unreadable = (box: UnreadableBox, closed: AbortSignal) => {
    if (!client.alive()) return end();
    if (!claim.mine()) return;
    const ended = AbortSignal.any([closed, life.signal]);
    const boxKey = crypto.randomUUID();
    const follower = standForUnreadable(box, surfacesNow(), ended);
    void client.reportBox({ site, boxKey, state: 'unreadable', check: box.check });
    followers.add(follower);
    follow();
    ended.addEventListener(
      'abort',
      () => {
        followers.delete(follower);
        follow();
        if (client.alive()) void client.reportBox({ site, boxKey, state: 'closed', check: box.check });
      },
      { once: true },
    );
  };

  const claim = claimPage(page, client.alive, end, life.signal);
  serve(
    {
      applyEdits: (request) => sessions.get(request.boxKey)?.applyEdits(request) ?? NO_SUCH_BOX,
      undoApply: ({ boxKey }) => sessions.get(boxKey)?.undoApply() ?? NO_SUCH_BOX,
      refresh: ({ boxKey }) => sessions.get(boxKey)?.refresh() ?? NO_SUCH_BOX,
    },
    life.signal,
  );
  adapter.watch(page, life.signal, { opened, unreadable });
}
