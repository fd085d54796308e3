import type { Span } from '../engine/types.ts';
import { bareWords, type Reading } from './reading.ts';
import type { ReplaceResult } from './types.ts';

/** Removing a phrase takes one neighbouring space with it, so that no double space and no space before a full stop stays. */
export function withNeighbouringSpace(text: string, { start, end }: Span): Span {
  const after = text.charAt(end);
  if (text.charAt(start - 1) === ' ' && (after === '' || /[\s.,;:!?)\]]/.test(after))) return { start: start - 1, end };
  if (after === ' ' && (start === 0 || /\s/.test(text.charAt(start - 1)))) return { start, end: end + 1 };
  return { start, end };
}

function select(body: HTMLElement, range: Range): void {
  const selection = body.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Offset of the caret in the reading, or null when it stands outside the person's own words. */
export function caretIn(body: HTMLElement, reading: Reading, dropped: (element: Element) => boolean): number | null {
  const selection = body.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!node || !body.contains(node)) return null;
  for (let at: Node | null = node; at && at !== body; at = at.parentNode) {
    if (at.nodeType === 1 && dropped(at as Element)) return null;
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
  const host = body.ownerDocument;
  const first = read();
  if (first.text.slice(span.start, span.end) !== expected) return 'changed';
  const { start, end } = text === '' ? withNeighbouringSpace(first.text, span) : span;
  if (first.crosses({ start, end })) return 'refused';
  const caret = caretIn(body, first, dropped);

  // Focus may run the page's handlers, so the range is made after it, from a fresh walk.
  if (host.activeElement !== body) body.focus({ preventScroll: true });
  const before = read();
  const range = before.range({ start, end });
  if (!range || before.text !== first.text) return 'changed';
  if (bareWords(range.toString()) !== bareWords(first.text.slice(start, end))) return 'changed';
  select(body, range);
  host.execCommand(text === '' ? 'delete' : 'insertText', false, text);

  const wanted = before.text.slice(0, start) + text + before.text.slice(end);
  const after = read();
  if (after.text !== wanted.replace(/\n+$/, '')) {
    if (after.text !== before.text) host.execCommand('undo');
    return 'refused';
  }
  const shift = text.length - (end - start);
  if (caret !== null && (caret <= start || caret >= end)) {
    const at = caret <= start ? caret : caret + shift;
    const place = after.range({ start: at, end: at });
    if (place) select(body, place);
  }
  return 'done';
}
