import type { ComposeBox } from '../sites/types.ts';
import { type Layer, make, makeButton } from './layer.ts';
import { measureBox } from './measure.ts';
import { type Box, type Point, placeBadge } from './place.ts';
import type { Face } from './wording.ts';

export interface Badge {
  /** Null hides it. */
  show(face: Face | null, hint: string): void;
  /** Finds its place again; cheap when the box has not moved. */
  settle(force: boolean): void;
  /** Where it stands; null while it is not to be seen. */
  rect(): Box | null;
}

/** The small button at a compose box's corner, with a second one for the choices. */
export function createBadge(
  box: Pick<ComposeBox, 'root' | 'body' | 'obstacles'>,
  layer: Layer,
  act: { readonly open: (byKeyboard: boolean) => void; readonly more: (byKeyboard: boolean) => void },
  signal: AbortSignal,
): Badge {
  const page = box.root.ownerDocument;
  const badge = make(page, 'div', 'b');
  const face: HTMLButtonElement = makeButton(page, 'f', '', () => act.open(face.matches(':focus-visible')));
  const label = make(page, 'span');
  const count = make(page, 'span', 'n');
  const more: HTMLButtonElement = makeButton(page, 'm', '⋯', () => act.more(more.matches(':focus-visible')));
  more.setAttribute('aria-label', 'Youward: marked words and choices');
  more.setAttribute('aria-haspopup', 'dialog');
  face.append(label, count);
  badge.append(face, more);
  signal.addEventListener('abort', () => badge.remove(), { once: true });

  let shown: Face | null = null;
  /** Place relative to the root's lower edge, so that it moves with the box. */
  let held: Point | null = null;
  let lastRect = '';

  const hide = () => {
    badge.hidden = true;
  };
  const settle = (force: boolean) => {
    if (!shown || signal.aborted) return hide();
    const { left, right, top, bottom } = box.root.getBoundingClientRect();
    const rect = [left, right, top, bottom, box.body.offsetHeight].join();
    if (!force && rect === lastRect && badge.isConnected) return;
    lastRect = rect;
    layer.standBy(box.body);
    if (!badge.isConnected) layer.add(badge);
    const space = measureBox(box);
    if (!space) return hide();
    badge.hidden = false;
    badge.dir = space.rtl ? 'rtl' : 'ltr';
    for (const words of [shown.label, shown.short]) {
      label.textContent = words;
      const before = held && { x: held.x + (space.rtl ? left : right), y: held.y + bottom };
      const place = placeBadge(space, { width: badge.offsetWidth, height: badge.offsetHeight }, before);
      if (!place) continue;
      held = { x: place.x - (space.rtl ? left : right), y: place.y - bottom };
      layer.move(badge, place);
      return;
    }
    hide();
  };
  hide();

  return {
    show(next, hint) {
      shown = next;
      if (next) {
        face.setAttribute('aria-label', next.name);
        if (hint) face.setAttribute('aria-description', hint);
        else face.removeAttribute('aria-description');
        face.title = hint;
        count.textContent = String(next.count);
        count.hidden = next.count === 0;
        badge.classList.toggle('s', next.stop);
      }
      settle(true);
    },
    settle,
    rect: () => (badge.hidden || !badge.isConnected ? null : badge.getBoundingClientRect()),
  };
}
