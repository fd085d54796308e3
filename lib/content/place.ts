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

export const meets = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** What two boxes share; inside out when they share nothing. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

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
 * A free place: the body's lower corner at the logical end of the text, else the nearest to the root's lower corner.
 * Null when there is none.
 */
export function placeBadge({ root, body, taken, rtl }: BadgeSpace, size: Size): Point | null {
  const free = (at: Point) => {
    const { left, top, right, bottom } = boxAt(at, size);
    const inside = left >= root.left && right <= root.right && top >= root.top && bottom <= root.bottom;
    return inside && !taken.some((other) => meets({ left, top, right, bottom }, other));
  };
  const from = (area: Box, along: number, up: number) => ({
    x: rtl ? area.left + along : area.right - along - size.width,
    y: area.bottom - up - size.height,
  });
  const corner = from(body, INSET, INSET);
  if (free(corner)) return corner;
  for (let up = INSET; up < BAND; up += STEP) {
    for (let along = INSET; along < root.right - root.left; along += STEP) {
      const at = from(root, along, up);
      if (free(at)) return at;
    }
  }
  return null;
}

/** Below the anchor, or above where there is no room or `avoid` would be covered; kept inside the window. */
export function placeCard(anchor: Box, size: Size, view: Size, avoid: readonly Box[]): Point {
  const inside = (value: number, most: number) => Math.max(INSET, Math.min(value, most - INSET));
  const x = inside(anchor.left, view.width - size.width);
  const below = { x, y: inside(anchor.bottom + INSET, view.height - size.height) };
  const above = { x, y: anchor.top - INSET - size.height };
  const worse = [anchor, ...avoid].some((other) => meets(boxAt(below, size), other));
  return worse && above.y > 0 ? above : below;
}
