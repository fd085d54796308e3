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

/**
 * Below the anchor, above or beside it, else in a corner of the window: where neither the anchor nor anything of `avoid`
 * is covered, or as little as can be of what stands last there. Always inside the window.
 */
export function placeCard(anchor: Box, size: Size, view: Size, avoid: readonly Box[]): Point {
  const inside = (value: number, most: number) => Math.max(INSET, Math.min(value, most - INSET));
  const at = (x: number, y: number) => ({
    x: inside(x, view.width - size.width),
    y: inside(y, view.height - size.height),
  });
  const below = at(anchor.left, anchor.bottom + INSET);
  const places = [
    below,
    at(anchor.left, anchor.top - INSET - size.height),
    at(anchor.right + INSET, anchor.top),
    at(anchor.left - INSET - size.width, anchor.top),
    at(view.width, 0),
    at(0, 0),
    at(view.width, view.height),
    at(0, view.height),
  ];
  const clearOf = (others: readonly Box[]) =>
    places.find((place) => !others.some((other) => meets(boxAt(place, size), other)));
  for (let most = avoid.length; most >= 0; most--) {
    const place = clearOf([anchor, ...avoid.slice(0, most)]);
    if (place) return place;
  }
  return below;
}
