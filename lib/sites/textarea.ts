import type { Editor } from './editor.ts';
import { withoutEnd } from './reading.ts';
import { focusOn } from './selection.ts';

/** A space that reads as one; the same number of units, so that offsets stay what they are. */
const plainSpaces = (value: string) => value.replace(/[\u00a0\u202f]/g, ' ');

/**
 * A compose box that is a textarea: its value is the text, so no range can be marked in it. `setRangeText` and a value
 * set by script reach neither the page's framework nor undo (tried in Chromium 156); a command over a selection does.
 */
export function createTextareaEditor(field: HTMLTextAreaElement): Editor {
  const text = () => withoutEnd(plainSpaces(field.value));
  return {
    readOn: () => true,
    text,
    range: () => null,
    caret: () => (field.matches(':focus') ? Math.min(field.selectionEnd, text().length) : null),
    replace({ start, end }, words, expected) {
      focusOn(field);
      const before = text();
      if (before.slice(start, end) !== expected) return 'changed';
      const caret = field.selectionEnd;
      field.setSelectionRange(start, end);
      document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
      if (!field.isConnected) return 'changed';
      // A limit on the field's length cuts what is inserted: then nothing is.
      if (text() !== withoutEnd(before.slice(0, start) + words + before.slice(end))) {
        if (text() !== before) document.execCommand('undo');
        return 'refused';
      }
      if (caret <= start || caret >= end) {
        const at = caret <= start ? caret : caret + words.length - (end - start);
        field.setSelectionRange(at, at);
      }
      return 'done';
    },
    undo() {
      focusOn(field);
      document.execCommand('undo');
    },
    readsAll: () => true,
  };
}
