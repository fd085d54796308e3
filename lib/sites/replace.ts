import type { Span } from '../engine/types.ts';
import { bareWords, type Reading, withoutEnd } from './reading.ts';
import { caretPlace, focusOn, select } from './selection.ts';
import type { ReplaceResult } from './types.ts';

/** Puts text over the selection through the host's own editing command. */
export type Insert = (text: string) => void;

/**
 * Line by line, as keys would do it. Commands that follow each other without another selection are one step of undo
 * (tried in Chromium 156).
 */
const byLines =
  (lineEnd: 'insertLineBreak' | 'insertParagraph'): Insert =>
  (text) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) document.execCommand(lineEnd);
      if (line !== '') document.execCommand('insertText', false, line);
      else if (text === '') document.execCommand('delete');
    }
  };

/**
 * As Shift+Enter: no block is made, so that plain text stays plain, down to the quote under it, and an empty line does
 * not end a list.
 */
export const insertLineBreaks: Insert = byLines('insertLineBreak');

/** As Enter, for editors that listen for `insertParagraph`. */
export const insertParagraphs: Insert = byLines('insertParagraph');

/** Offset of the caret in the reading, or null when it stands outside the person's own words. */
export function caretIn(body: HTMLElement, reading: Reading, dropped: string): number | null {
  const place = caretPlace(body);
  if (!place || !body.contains(place[0]) || place[0].parentElement?.closest(dropped)) return null;
  return reading.offsetAt(...place);
}

/**
 * Replaces a span through the host's own editing command: the only way that keeps its undo and reaches its draft.
 * `read` gives the body as it stands at each call.
 */
export function replaceSpan(
  body: HTMLElement,
  read: () => Reading,
  { dropped, insert }: { readonly dropped: string; readonly insert: Insert },
  span: Span,
  text: string,
  expected: string,
): ReplaceResult {
  // Focus may run the page's handlers, so everything is read after it.
  focusOn(body);
  const { start, end } = span;
  const before = read();
  if (before.text.slice(start, end) !== expected) return 'changed';
  if (before.crosses(span)) return 'refused';
  const caret = caretIn(body, before, dropped);
  // A space that would come to stand behind a new line end is doubled or lost, so it goes with the words, unless a part
  // that is no text follows it, where that would cost a line end more (tried in Chromium 156).
  const takesSpace = text.includes('\n') && before.text[end] === ' ' && !before.crosses({ start, end: end + 2 });
  const range = before.range(takesSpace ? { start, end: end + 1 } : span);
  if (bareWords(`${range}`) !== bareWords(expected)) return 'changed';
  select(range);
  insert(takesSpace ? `${text} ` : text);

  // A page that answers with another box in place of this one has made its own of the words.
  if (!body.isConnected) return 'changed';
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
