import { type Layer, make, makeButton } from './layer.ts';
import { type Ground, measureBox, rectOf } from './measure.ts';
import { type Box, type Point, placeBadge } from './place.ts';
import { onEnd } from './timing.ts';
import type { Face } from './wording.ts';

export interface Badge {
  /** Null hides it; `hint` says more about it. */
  show(face: Face | null, hint: string): void;
  /** Looks whether the box has moved, and moves along. */
  follow(): void;
  /** Where it stands, or the whole box while it is not to be seen. */
  rect(): Box;
}

/** The small button at a compose box's corner, with a second one for the choices. */
export function createBadge(
  ground: Ground,
  layer: Layer,
  act: { readonly open: (byKeyboard: boolean) => void; readonly more: (byKeyboard: boolean) => void },
  closed: AbortSignal,
): Badge {
  const label = make('span', '');
  const count = make('span', 'n');
  const face = makeButton('f', '', act.open);
  const more = makeButton('m', '⋯', act.more);
  const badge = make('div', 'b', face, more);
  face.append(label, count);
  more.ariaLabel = 'More about this draft';
  more.ariaHasPopup = 'dialog';
  onEnd(closed, () => badge.remove());

  let shown: Face | null = null;
  /** Distance from the box's lower corner at the logical start, so that the badge moves with the box. */
  let held: Point | null = null;
  let lastRect = '';

  const settle = () => {
    const space = shown && measureBox(ground);
    badge.hidden = !space;
    if (!shown || !space) return;
    layer.standBy(ground.body);
    if (!badge.isConnected) layer.add(badge);
    badge.dir = space.rtl ? 'rtl' : 'ltr';
    const { left, right, bottom } = rectOf(ground.root);
    const side = space.rtl ? left : right;
    for (const words of [shown.label, shown.short]) {
      label.textContent = words;
      const size = { width: badge.offsetWidth, height: badge.offsetHeight };
      const at = placeBadge(space, size, held && { x: held.x + side, y: held.y + bottom });
      if (!at) continue;
      held = { x: at.x - side, y: at.y - bottom };
      return layer.move(badge, at);
    }
    badge.hidden = true;
  };

  return {
    show(next, hint) {
      shown = next;
      if (next) {
        face.ariaLabel = next.name;
        face.title = hint;
        count.textContent = `${next.count}`;
        count.hidden = next.count === 0;
        badge.classList.toggle('s', next.stop);
      }
      settle();
    },
    follow() {
      const rect = JSON.stringify([rectOf(ground.root), rectOf(ground.body), badge.isConnected]);
      if (rect !== lastRect) settle();
      lastRect = rect;
    },
    rect: () => rectOf(badge.isConnected && !badge.hidden ? badge : ground.root),
  };
}
