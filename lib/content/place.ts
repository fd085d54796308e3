/** Viewport coordinates in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const INSET = 6;
const STEP = 8;
/** How far up from the root's lower edge a free place is looked for: about two rows of buttons. */
const BAND = 96;

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});
const meets = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

export function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export interface BadgeSpace {
  /** What is to be seen of the compose box; the badge never leaves it. */
  readonly root: Box;
  /** What is to be seen of the editable. */
  readonly body: Box;
  /** Lines of text and controls. */
  readonly taken: readonly Box[];
  readonly rtl: boolean;
}

/**
 * A free place: the lower corner at the logical end of the text, else the row of buttons below it, else the upper
 * corner. Null when there is none. `held` is where the badge is now: it stays as long as nothing gets under it.
 */
export function placeBadge(space: BadgeSpace, size: Size, held: Point | null): Point | null {
  const { root, body, taken, rtl } = space;
  const free = (at: Point) => {
    const box = boxAt(at, size);
    return holds(root, box) && !taken.some((other) => meets(box, other));
  };
  if (held && free(held)) return held;
  const atEnd = (area: Box) => (rtl ? area.left + INSET : area.right - INSET - size.width);
  const corner = { x: atEnd(body), y: body.bottom - INSET - size.height };
  if (free(corner)) return corner;
  const across = Math.max(0, root.right - root.left - size.width - 2 * INSET);
  for (let up = INSET; up <= BAND; up += STEP) {
    for (let along = 0; along <= across; along += STEP) {
      const at = { x: atEnd(root) + (rtl ? along : -along), y: root.bottom - size.height - up };
      if (free(at)) return at;
    }
  }
  const top = { x: atEnd(body), y: body.top + INSET };
  return free(top) ? top : null;
}

/** Below the anchor, or above where there is no room or `avoid` would be covered; kept inside the window. */
export function placeCard(anchor: Box, size: Size, view: Size, avoid: readonly Box[], rtl: boolean): Point {
  const inside = (value: number, most: number) => Math.max(INSET, Math.min(value, most - INSET));
  const x = inside(rtl ? anchor.right - size.width : anchor.left, view.width - size.width);
  const below = { x, y: anchor.bottom + INSET };
  const above = { x, y: anchor.top - INSET - size.height };
  const clear = (at: Point) => !avoid.some((other) => meets(boxAt(at, size), other));
  const fits = (at: Point) => at.y >= INSET && at.y + size.height <= view.height - INSET;
  for (const at of [below, above]) if (fits(at) && clear(at)) return at;
  for (const at of [below, above]) if (fits(at)) return at;
  return { x, y: inside(below.y, view.height - size.height) };
}
