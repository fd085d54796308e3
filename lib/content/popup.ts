import { type Layer, make } from './layer.ts';
import { type Box, placeCard } from './place.ts';
import { later } from './timing.ts';

export interface Popup {
  open(what: {
    readonly owner: object;
    readonly label: string;
    readonly content: readonly Node[];
    /** What it explains; never covered. */
    readonly anchor: Box;
    readonly avoid: readonly Box[];
    /** Opened from the keyboard: focus moves in, and back when it closes. */
    readonly focus: boolean;
  }): void;
  /** Closes unless the pointer or the focus has moved in meanwhile. */
  leave(): void;
  close(): void;
  /** What was opened last, while it is open. */
  owner(): object | null;
}

/** Milliseconds to move the pointer from a word to its card. */
const GRACE = 350;

/** One small surface for the whole page: a card, a menu or a message. It never takes the focus by itself. */
export function createPopup(page: Document, layer: Layer, signal: AbortSignal): Popup {
  const view = page.defaultView;
  let card: HTMLElement | null = null;
  let owner: object | null = null;
  let back: HTMLElement | null = null;
  let ended = new AbortController();

  const close = () => {
    if (!card) return;
    const hadFocus = card.contains(layer.focused());
    ended.abort();
    card.remove();
    card = null;
    owner = null;
    if (hadFocus) back?.focus({ preventScroll: true });
    back = null;
  };
  const leave = () => {
    const current = card;
    if (!current) return;
    later(
      GRACE,
      () => {
        if (current === card && !current.matches(':hover') && !current.contains(layer.focused())) close();
      },
      ended.signal,
    );
  };
  signal.addEventListener('abort', close, { once: true });

  return {
    open({ owner: by, label, content, anchor, avoid, focus }) {
      const opener = (layer.focused() ?? page.activeElement) as HTMLElement | null;
      close();
      ended = new AbortController();
      const { signal: open } = ended;
      const surface = make(page, 'div', 'c');
      surface.setAttribute('role', 'dialog');
      surface.setAttribute('aria-label', label);
      surface.lang = 'en';
      surface.dir = 'ltr';
      surface.append(...content);
      surface.addEventListener('pointerleave', leave, { signal: open });
      surface.addEventListener('focusout', leave, { signal: open });
      // Heard, never kept: Escape also does what the host page does with it.
      const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && close();
      view?.addEventListener('keydown', closeOnEscape, { capture: true, signal: open });
      view?.addEventListener('scroll', leave, { capture: true, passive: true, signal: open });
      layer.add(surface);
      const size = { width: surface.offsetWidth, height: surface.offsetHeight };
      const window = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
      layer.move(surface, placeCard(anchor, size, window, avoid, false));
      card = surface;
      owner = by;
      back = focus ? opener : null;
      if (focus) surface.querySelector('button')?.focus({ preventScroll: true });
    },
    leave,
    close,
    owner: () => owner,
  };
}
