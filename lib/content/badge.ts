import type { Face } from '../messaging/protocol.ts';
import { type Layer, make, makeButton } from './layer.ts';
import { type Ground, measureBox, rectOf } from './measure.ts';
import { type Box, placeBadge } from './place.ts';
import { afterFrame, every, onEnd } from './timing.ts';

export interface Badge {
  /** Null hides it; `hint` says more about it. */
  show(face: Face | null, hint?: string): void;
  /** Where it stands, or the whole box while it is not to be seen. */
  rect(): Box;
}

/** Milliseconds between two looks at where the box is; Gmail moves boxes without telling anybody. */
const FOLLOW = 400;

/** The small button at a compose box's corner, with a second one for the choices; both learn whether a key pressed them. */
export function createBadge(
  ground: Ground,
  layer: Layer,
  open: (byKeyboard: boolean) => void,
  choose: (byKeyboard: boolean) => void,
  closed: AbortSignal,
): Badge {
  const face = makeButton('f', '', open);
  const more = makeButton('', '⋯', choose);
  const badge = make('div', 'b', face, more);
  more.ariaLabel = 'More about this draft';
  onEnd(closed, () => badge.remove());

  let shown: Face | null = null;
  let lastRect = '';
  let cancel = () => {};

  const settle = () => {
    const space = shown && measureBox(ground);
    badge.hidden = !space;
    if (!space) return;
    layer.standBy(ground.body);
    if (!badge.isConnected) layer.add(badge);
    badge.dir = space.rtl ? 'rtl' : 'ltr';
    const at = placeBadge(space, { width: badge.offsetWidth, height: badge.offsetHeight });
    badge.hidden = !at;
    if (at) layer.move(badge, at);
  };
  const follow = () => {
    // The badge itself among them: a window that changes its size may carry it off while the box stays.
    const rect = JSON.stringify([...[ground.root, ground.body, badge].map(rectOf), badge.isConnected]);
    if (rect !== lastRect) settle();
    lastRect = rect;
  };
  every(FOLLOW, () => afterFrame(follow, closed), closed);

  return {
    show(next, hint = '') {
      shown = next;
      if (next) {
        face.ariaLabel = next.name;
        face.title = hint;
        face.textContent = next.label;
        badge.classList.toggle('s', next.stop);
      }
      // What is no longer true goes at once; a new place has a task of its own.
      badge.hidden ||= !next;
      cancel();
      cancel = afterFrame(settle, closed);
    },
    rect: () => rectOf(badge.isConnected && !badge.hidden ? badge : ground.root),
  };
}
