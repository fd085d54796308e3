import { focusedElement } from '../sites/composed.ts';
import { type Layer, make } from './layer.ts';
import { type Box, placeCard } from './place.ts';
import { later } from './timing.ts';

export interface Popup {
  /** `anchor` is what it explains, never covered; `avoid` is covered only when there is no other room. */
  open(owner: object, content: readonly Node[], anchor: Box, avoid: readonly Box[], byKeyboard: boolean): void;
  /** Closes unless the pointer or the focus has moved in meanwhile. */
  leave(): void;
  /** Closes what is open; with an owner, only what that one opened. */
  close(by?: object): void;
  /** What was opened last, while it is open. */
  owner(): object | null;
}

/** Milliseconds to move the pointer from a word to its card. */
const GRACE = 350;

/** One small surface for the whole page: a card, a menu or a message. It takes the focus only from the keyboard. */
export function createPopup(layer: Layer, signal: AbortSignal): Popup {
  let card: HTMLElement | null = null;
  let owner: object | null = null;
  let back: Element | null = null;

  const close = (by = owner) => {
    if (by !== owner) return;
    const had = card?.contains(layer.focused());
    card?.remove();
    removeEventListener('keydown', onEscape, { capture: true });
    card = owner = null;
    if (had) (back as HTMLElement | null)?.focus({ preventScroll: true });
  };
  const leave = () => {
    const current = card;
    later(
      GRACE,
      () => {
        if (current && current === card && !current.matches(':hover') && !current.contains(layer.focused())) close();
      },
      signal,
    );
  };
  // Heard, never kept: Escape also does what the host page does with it. Only while there is something to close, because
  // what is asked of each key costs the typing.
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  addEventListener('scroll', leave, { capture: true, signal });

  return {
    open(by, content, anchor, avoid, byKeyboard) {
      // A card that was opened from another leads back to where that one was opened from.
      if (!card?.contains(layer.focused())) back = layer.focused() ?? focusedElement();
      close();
      owner = by;
      card = make('div', 'c', ...content);
      card.role = 'dialog';
      card.ariaLabel = 'Youward';
      card.lang = 'en';
      card.addEventListener('pointerleave', leave);
      card.addEventListener('focusout', leave);
      layer.add(card);
      addEventListener('keydown', onEscape, { capture: true, signal });
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      layer.move(card, placeCard(anchor, size, { width: innerWidth, height: innerHeight }, avoid));
      if (byKeyboard) card.querySelector('button')?.focus({ preventScroll: true });
    },
    leave,
    close,
    owner: () => owner,
  };
}
