import type { RewriteChange } from '../../lib/engine/types.ts';

/** What stands in a blank so far, by the blank as it is written in the proposal. */
export type BlankValues = Readonly<Record<string, string>>;

/** Every blank once, in order. */
export function differentBlanks(blanks: readonly string[]): readonly string[] {
  return [...new Set(blanks)];
}

export function emptyBlanks(blanks: readonly string[], values: BlankValues): readonly string[] {
  return differentBlanks(blanks).filter((blank) => (values[blank] ?? '').trim() === '');
}

/** The changes with the person's words where the blanks were; blanks still empty stay as they are. */
export function fillBlanks(
  changes: readonly RewriteChange[],
  blanks: readonly string[],
  values: BlankValues,
): readonly RewriteChange[] {
  return changes.map((change) => ({ ...change, text: fillText(change.text, blanks, values) }));
}

/** Replaces every blank once, in one pass: what a person writes is never searched for blanks again. */
export function fillText(text: string, blanks: readonly string[], values: BlankValues): string {
  let filled = '';
  let rest = text;
  for (;;) {
    const next = differentBlanks(blanks)
      .map((blank) => ({ blank, at: rest.indexOf(blank) }))
      .filter((hit) => hit.at >= 0 && hit.blank !== '')
      .sort((a, b) => a.at - b.at)[0];
    if (next === undefined) return filled + rest;
    const value = (values[next.blank] ?? '').trim();
    filled += rest.slice(0, next.at) + (value === '' ? next.blank : value);
    rest = rest.slice(next.at + next.blank.length);
  }
}

/** `[what you saw at Norwood Dental]` as the label of a field. */
export function labelOfBlank(blank: string): string {
  const inner = blank.replace(/^\[|\]$/gu, '').trim();
  return inner.charAt(0).toUpperCase() + inner.slice(1);
}
