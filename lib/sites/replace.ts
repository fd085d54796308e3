import type { Span } from '../engine/types.ts';
import { bareWords, type Reading, withoutEnd } from './reading.ts';
import type { ReplaceResult } from './types.ts';

function select(range: Range | null): void {
  const selection = getSelection();
  if (!selection || !range) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Offset of the caret in the reading, or null when it stands outside the person's own words. */
export function caretIn(body: HTMLElement, reading: Reading, dropped: string): number | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!node || !body.contains(node) || node.parentElement?.closest(dropped)) return null;
  return reading.offsetAt(node, selection.focusOffset);
}

/**
 * Replaces a span through the host's own editing command: the only way that keeps its undo and reaches its draft.
 * Tried in Chromium 156: one undo step, also when `text` has several lines. `read` walks the body anew at each call.
 */
export function replaceSpan(
  body: HTMLElement,
  read: () => Reading,
  dropped: string,
  span: Span,
  text: string,
  expected: string,
): ReplaceResult {
  // Focus may run the page's handlers, so everything is read after it.
  if (document.activeElement !== body) body.focus({ preventScroll: true });
  const { start, end } = span;
  const before = read();
  if (before.text.slice(start, end) !== expected) return 'changed';
  if (before.crosses(span)) return 'refused';
  const caret = caretIn(body, before, dropped);
  const range = before.range(span);
  if (bareWords(`${range}`) !== bareWords(expected)) return 'changed';
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
