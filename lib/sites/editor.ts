import type { Span } from '../engine/types.ts';
import { bareWords, type Reading, readEditable } from './reading.ts';
import { caretIn, replaceSpan } from './replace.ts';
import type { ComposeBox } from './types.ts';

export type Editor = Pick<ComposeBox, 'text' | 'range' | 'caret' | 'replace' | 'undo'> & {
  /** Whether the walk saw what the page shows: within two in a hundred of the rendered characters. */
  faithful(): boolean;
};

/** The part of a compose box that is the same on every site: one editable element, read by one walk. */
export function createEditor(body: HTMLElement, dropped: (element: Element) => boolean = () => false): Editor {
  const read = (): Reading => readEditable(body, dropped);
  return {
    text: () => read().text,
    range: (span: Span) => read().range(span),
    caret: () => caretIn(body, read(), dropped),
    replace: (span, text, expected) => replaceSpan(body, read, dropped, span, text, expected),
    undo() {
      body.focus({ preventScroll: true });
      body.ownerDocument.execCommand('undo');
    },
    faithful() {
      const seen = bareWords(body.innerText ?? '').length;
      // The walk drops parts on purpose, so it may hold less than the page shows; it may never hold more.
      return bareWords(read().text).length <= seen * 1.02 + 8;
    },
  };
}
