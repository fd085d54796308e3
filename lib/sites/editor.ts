import { readEditable } from './reading.ts';
import { caretIn, replaceSpan } from './replace.ts';
import type { ComposeBox } from './types.ts';

export type Editor = Pick<ComposeBox, 'text' | 'range' | 'caret' | 'replace' | 'undo'>;

/** The part of a compose box that is the same on every site: one editable element, read by one walk. */
/** `dropped` selects what is not the person's own words. */
export function createEditor(body: HTMLElement, dropped: string): Editor {
  const read = () => readEditable(body, dropped);
  return {
    text: () => read().text,
    range: (span) => read().range(span),
    caret: () => caretIn(body, read(), dropped),
    replace: (span, text, expected) => replaceSpan(body, read, dropped, span, text, expected),
    undo() {
      body.focus({ preventScroll: true });
      document.execCommand('undo');
    },
  };
}
