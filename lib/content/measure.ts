import { composedParent } from '../sites/composed.ts';
import type { ComposeBox } from '../sites/types.ts';
import { type BadgeSpace, type Box, common, meets } from './place.ts';

/** What of a compose box can be stood on. */
export type Ground = Pick<ComposeBox, 'root' | 'body' | 'obstacles'>;

/** A longer text, or one in more pieces, counts as filling the body: measuring it would cost more than it gives. */
const MOST_UNITS = 20_000;
const MOST_LINES = 400;

export const rectOf = (element: Element): Box => element.getBoundingClientRect();

/** What is to be seen of an element through everything around it that scrolls, and the window. */
function seen(element: HTMLElement): Box {
  let box = common(rectOf(element), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (let at = composedParent(element); at && at !== document.body; at = composedParent(at)) {
    if (getComputedStyle(at).overflow !== 'visible') box = common(box, rectOf(at));
  }
  return box;
}

/** Widths of a character and a line's height, in heights of the letters: rather too much than too little. */
const WIDE = 0.7;
const WIDEST = 1.1;
const LINE = 1.4;

/** A textarea tells of no word where it stands, so its lines are taken to be as full as such text can make them. */
function filled(field: HTMLTextAreaElement, area: Box): Box {
  if (field.scrollHeight > field.clientHeight) return area;
  const { fontSize, lineHeight, paddingTop, paddingLeft, paddingRight } = getComputedStyle(field);
  const letter = Number.parseFloat(fontSize);
  const width = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const perLine = Math.max(1, width / (letter * (/[^\0-\u05ff\u2000-\u206f]/.test(field.value) ? WIDEST : WIDE)));
  const rows = field.value.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / perLine)), 0);
  const text = rows * (Number.parseFloat(lineHeight) || letter * LINE) + Number.parseFloat(paddingTop);
  return { ...area, bottom: Math.min(area.bottom, rectOf(field).top + text) };
}

/** Null when there is nothing to stand in: minimised, hidden, scrolled away. */
export function measureBox({ root, body, obstacles }: Ground): BadgeSpace | null {
  const around = seen(root);
  if (around.bottom - around.top <= 40 || around.right - around.left <= 80) return null;
  const area = seen(body);
  const taken = [...obstacles().map(rectOf), ...(linesIn(body, area) ?? [area])];
  return { root: around, body: area, taken, rtl: getComputedStyle(body).direction === 'rtl' };
}

/** Null for more than are worth it. Lines that are scrolled away would take up the room of what stands in their place. */
function linesIn(body: HTMLElement, area: Box): Box[] | null {
  if (body instanceof HTMLTextAreaElement) return [filled(body, area)];
  if ((body.textContent?.length ?? 0) > MOST_UNITS) return null;
  const lines: Box[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let looked = 0; walker.nextNode(); looked++) {
    if (looked === MOST_LINES) return null;
    range.selectNode(walker.currentNode);
    for (const line of range.getClientRects()) if (meets(line, area)) lines.push(line);
  }
  return lines;
}

/** Whether the surface behind the text is dark; the host page has a theme of its own. */
export function onDark(body: HTMLElement): boolean {
  for (let at: Element | null = body; at; at = composedParent(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return 0.2 * red + 0.7 * green + 0.1 * blue < 110;
  }
  return false;
}
