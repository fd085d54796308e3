import { bareWords, type Reading, reading, shownWords } from './reading.ts';
import { caretIn, type Insert, insertLineBreaks, replaceSpan } from './replace.ts';
import { focusOn } from './selection.ts';
import type { ComposeBox } from './types.ts';

export type Editor = Pick<ComposeBox, 'readOn' | 'text' | 'range' | 'caret' | 'replace' | 'undo' | 'readsAll'>;

/** Laying out a longer text than this, or more elements, would be noticed. */
const MOST_UNITS = 20_000;
const MOST_ELEMENTS = 1_000;
/** Milliseconds of reading before the page gets its turn. */
const SLICE = 8;

/**
 * The part of a compose box that is the same on every site whose box is an editable element. `dropped` selects what is
 * not the person's own words; `insert` is how this site's editor wants new words.
 */
export function createEditor(body: HTMLElement, dropped: string, insert: Insert = insertLineBreaks): Editor {
  let last: Reading | null = null;
  let underway: Generator<undefined, Reading> | null = null;
  const forget = () => {
    last = underway = null;
  };
  const observer = new MutationObserver(forget);
  observer.observe(body, { attributes: true, characterData: true, childList: true, subtree: true });
  /** One walk serves everything that is asked between two changes of the page. */
  const readUntil = (end: number): Reading | null => {
    if (observer.takeRecords().length > 0) forget();
    underway ??= last ? null : reading(body, dropped);
    while (underway && !last) {
      const { done, value } = underway.next();
      if (done) last = value;
      else if (performance.now() >= end) return null;
    }
    underway = null;
    return last;
  };
  const read = () => readUntil(Number.POSITIVE_INFINITY) as Reading;
  return {
    readOn: () => readUntil(performance.now() + SLICE) !== null,
    text: () => read().text,
    range: (span) => read().range(span),
    caret: () => caretIn(body, read(), dropped),
    replace: (span, text, expected) => replaceSpan(body, read, { dropped, insert }, span, text, expected),
    undo() {
      focusOn(body);
      document.execCommand('undo');
    },
    readsAll() {
      const long = (body.textContent?.length ?? 0) > MOST_UNITS;
      if (long || body.getElementsByTagName('*').length > MOST_ELEMENTS) return true;
      const shown = shownWords(body, dropped);
      const own = bareWords(read().whole).length;
      return Math.abs(shown - own) <= Math.max(4, shown * 0.02);
    },
  };
}
