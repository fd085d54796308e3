import type { ComposeBox } from '../sites/types.ts';
import { type BadgeSpace, type Box, common } from './place.ts';

/** Above this many text nodes the text counts as filling the body: measuring it would cost more than it gives. */
const MOST_TEXTS = 400;
const MOST_TEXT_UNITS = 20_000;

/** What is to be seen of an element through the scrolling boxes around it and the window. */
function seen(element: HTMLElement, until: HTMLElement | null): Box {
  const view = element.ownerDocument.defaultView;
  let box: Box = element.getBoundingClientRect();
  for (let at = element.parentElement; at && at !== until?.parentElement; at = at.parentElement) {
    if (view && view.getComputedStyle(at).overflow !== 'visible') box = common(box, at.getBoundingClientRect());
  }
  return common(box, { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 });
}

function linesOf(body: HTMLElement, area: Box): Box[] {
  const page = body.ownerDocument;
  if ((body.textContent?.length ?? 0) > MOST_TEXT_UNITS) return [area];
  const lines: Box[] = [];
  const walker = page.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  const range = page.createRange();
  for (let count = 0; walker.nextNode(); count++) {
    if (count === MOST_TEXTS) return [area];
    range.selectNodeContents(walker.currentNode);
    lines.push(...range.getClientRects());
  }
  for (const picture of body.querySelectorAll('img')) lines.push(picture.getBoundingClientRect());
  return lines;
}

/** Null when there is nothing to stand in: minimised, hidden, scrolled away. */
export function measureBox(box: Pick<ComposeBox, 'root' | 'body' | 'obstacles'>): BadgeSpace | null {
  const root = seen(box.root, box.root);
  if (root.bottom - root.top <= 40 || root.right - root.left <= 80) return null;
  const body = common(seen(box.body, box.root), root);
  const taken = box.obstacles().map((element) => element.getBoundingClientRect());
  const style = box.body.ownerDocument.defaultView?.getComputedStyle(box.body);
  return { root, body, taken: [...linesOf(box.body, body), ...taken], rtl: style?.direction === 'rtl' };
}

/** Whether the surface behind the text is dark; the host page has a theme of its own. */
export function onDark(body: HTMLElement): boolean {
  const view = body.ownerDocument.defaultView;
  for (let at: HTMLElement | null = body; view && at; at = at.parentElement) {
    const parts = view
      .getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts ?? [0, 0, 0, 0];
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
