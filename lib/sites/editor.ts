import { bareWords, type Reading, readEditable, shownWords } from './reading.ts';
import { caretIn, type Insert, insertLineBreaks, replaceSpan } from './replace.ts';
import { focusOn } from './selection.ts';
import type { ComposeBox } from './types.ts';

export type Editor = Pick<ComposeBox, 'text' | 'range' | 'caret' | 'replace' | 'undo' | 'readsAll'>;

/** Laying out a longer text than this would be noticed. */
const MOST_UNITS = 20_000;

/**
 * The part of a compose box that is the same on every site whose box is an editable element. `dropped` selects what is
 * not the person's own words; `insert` is how this site's editor wants new words.
 */
export function createEditor(body: HTMLElement, dropped: string, insert: Insert = insertLineBreaks): Editor {
  let last: Reading | null = null;
  const observer = new MutationObserver(() => {
    last = null;
  });
  observer.observe(body, { attributes: true, characterData: true, childList: true, subtree: true });
  // One walk serves everything that is asked between two changes of the page.
  const read = () => {
    if (!last || observer.takeRecords().length > 0) last = readEditable(body, dropped);
    return last;
  };
  return {
    text: () => read().text,
    range: (span) => read().range(span),
    caret: () => caretIn(body, read(), dropped),
    replace: (span, text, expected) => replaceSpan(body, read, { dropped, insert }, span, text, expected),
    undo() {
      focusOn(body);
      document.execCommand('undo');
    },
    readsAll() {
      if ((body.textContent?.length ?? 0) > MOST_UNITS) return true;
      const shown = shownWords(body, dropped);
      const own = bareWords(read().whole).length;
      return Math.abs(shown - own) <= Math.max(4, shown * 0.02);
    },
  };
}
