import type { Finding, RewriteChange, Suggestion } from '../engine/types.ts';
import type { Edit } from '../messaging/protocol.ts';

/** A suggestion as an edit of the draft; an empty one takes one neighbouring space with it, so that no gap is left. */
export function editFor(text: string, finding: Finding, suggestion: Suggestion): Edit {
  const { start, end } = finding;
  if (suggestion.text !== '') return { start, end, text: suggestion.text };
  const before = text.slice(start - 1, start);
  const after = text.slice(end, end + 1);
  if (isSpace(before) && !isWordStart(after)) return { start: start - 1, end, text: '' };
  if (isSpace(after)) return { start, end: end + 1, text: '' };
  return { start, end, text: '' };
}

export function editsFor(changes: readonly RewriteChange[]): readonly Edit[] {
  return changes.map(({ start, end, text }) => ({ start, end, text }));
}

/** Editors leave no-break spaces where they replaced text. */
function isSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0';
}

function isWordStart(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
