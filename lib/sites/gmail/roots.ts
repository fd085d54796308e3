import { isShown } from '../visible.ts';
import { ANCHOR, BODY, CANDIDATE, closestPart, ELSEWHERE, findPart, isPart, ROOT, VIEW, WINDOW } from './parts.ts';

export interface Found {
  /** Root element to body. */
  readonly boxes: ReadonlyMap<HTMLElement, HTMLElement>;
  /** Look like composers and are not understood. */
  readonly unknown: readonly HTMLElement[];
}

/** More than this many levels up, an ancestor holds the whole page and proves nothing. */
const CLIMB = 25;

function rootOf(editable: HTMLElement): HTMLElement | null {
  const marked = closestPart(editable, ROOT);
  if (marked) return marked;
  let at = editable.parentElement;
  for (let level = 0; at && at.tagName !== 'BODY' && level < CLIMB; level++, at = at.parentElement) {
    if (findPart(at, ANCHOR)) return at;
  }
  return null;
}

/** Position decides what an editable without a root is, because labels are translated. */
function mustBeOwnedUpTo(editable: HTMLElement): boolean {
  if (closestPart(editable, ELSEWHERE)) return false;
  // Settings hold rich-text editors for signatures and out-of-office notes: not messages.
  if (editable.ownerDocument.location?.hash.startsWith('#settings')) return false;
  if (closestPart(editable, WINDOW)) return isShown(editable);
  return isPart(editable, BODY.slice(0, 1)) && closestPart(editable, VIEW) !== null && isShown(editable);
}

/** One query over the page; everything else looks upwards from its answers. */
export function findBoxes(page: Document): Found {
  const boxes = new Map<HTMLElement, HTMLElement>();
  const unknown: HTMLElement[] = [];
  const empty: HTMLElement[] = [];
  for (const candidate of page.querySelectorAll<HTMLElement>(CANDIDATE)) {
    if (isPart(candidate, ROOT)) {
      if (!findPart(candidate, BODY) && isShown(candidate)) empty.push(candidate);
      continue;
    }
    const root = rootOf(candidate);
    if (!root) {
      if (mustBeOwnedUpTo(candidate)) unknown.push(candidate);
    } else if (findPart(root, BODY) === candidate) {
      boxes.set(root, candidate);
    }
  }
  for (const root of empty) if (!boxes.has(root)) unknown.push(root);
  return { boxes, unknown };
}
