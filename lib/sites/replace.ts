import type { Span } from '../engine/types.ts';
import { bareWords, type Reading, withoutEnd } from './reading.ts';
import type { ReplaceResult } from './types.ts';

/** Removing a phrase takes one neighbouring space with it, so that no double space and no space before a full stop stays. */
export function withNeighbouringSpace(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === ' ' && /^$|[\s.,;:!?)\]]/.test(after)) return { start: start - 1, end };
  if (after === ' ' && /^$|\s/.test(before)) return { start, end: end + 1 };
  return { start, end };
}

function select(range: Range | null): void {
  const selection = getSelection();
  if (!selection || !range) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Offset of the caret in the reading, or null when it stands outside the person's own words. */
export function caretIn(body: HTMLElement, reading: Reading, dropped: (element: Element) => boolean): number | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!node || !body.contains(node)) return null;
  for (let at: Node | null = node; at && at !== body; at = at.parentNode) {
    if (at instanceof Element && dropped(at)) return null;
  }
  return reading.offsetAt(node, selection.focusOffset);
}

/**
 * Replaces a span through the host's own editing command: the only way that keeps its undo and reaches its draft.
 * Tried in Chromium 156: one undo step, also when `text` has several lines. `read` walks the body anew at each call.
 */
export function replaceSpan(
  body: HTMLElement,
  read: () => Reading,
  dropped: (element: Element) => boolean,
  span: Span,
  text: string,
  expected: string,
): ReplaceResult {
  // Focus may run the page's handlers, so everything is read after it.
  if (document.activeElement !== body) body.focus({ preventScroll: true });
  const before = read();
  if (before.text.slice(span.start, span.end) !== expected) return 'changed';
  const target = text === '' ? withNeighbouringSpace(before.text, span) : span;
  const { start, end } = target;
  if (before.crosses(target)) return 'refused';
  const caret = caretIn(body, before, dropped);
  const range = before.range(target);
  if (bareWords(`${range}`) !== bareWords(before.text.slice(start, end))) return 'changed';
  select(range);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);

  const after = read();
  if (after.text !== withoutEnd(before.text.slice(0, start) + text + before.text.slice(end))) {
    if (after.text !== before.text) document.execCommand('undo');
    return 'refused';
  }
  // A caret in the replaced words ends up behind the new ones; any other stays where it was.
  if (caret !== null && (caret <= start || caret >= end)) {
    const at = caret <= start ? caret : caret + text.length - (end - start);
    select(after.range({ start: at, end: at }));
  }
  return 'done';
}
