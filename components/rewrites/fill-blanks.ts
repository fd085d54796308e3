import type { Span } from '../../lib/engine/types.ts';

/** What stands in a blank so far, by the blank as it is written in the proposal. */
export type BlankValues = Readonly<Record<string, string>>;

/** One line, whatever was pasted. */
export function filledWith(values: BlankValues, blank: string): string {
  return (values[blank] ?? '').replace(/\s+/gu, ' ').trim();
}

/** Where the blanks stand in a text, in order; a blank inside another one is part of it. */
export function placesOfBlanks(
  text: string,
  blanks: readonly string[],
): readonly (Span & { readonly blank: string })[] {
  const places: (Span & { readonly blank: string })[] = [];
  let at = 0;
  for (;;) {
    const next = blanks
      .map((blank) => ({ blank, start: blank === '' ? -1 : text.indexOf(blank, at) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.blank.length - a.blank.length)[0];
    if (next === undefined) return places;
    at = next.start + next.blank.length;
    places.push({ ...next, end: at });
  }
}

/** A full stop that belongs to the last word. */
const SHORTENED = /(?:\b(?:[A-Z]\p{L}{0,3}|etc|approx|no|vs)|\.\p{L})\.$/u;

/** What to write over a blank and how much of the text with it, so that the sentence begins and ends as one. */
export function fillingAt(text: string, place: Span, value: string): Span & { readonly text: string } {
  const begins = /(?:^|\n|[.!?]["'’”)\]]*\s)\s*$/u.test(text.slice(0, place.start));
  const words = begins ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  const rest = text.slice(place.end);
  if (/^[.!?]/u.test(rest)) {
    // "Who pays?" asks; a full stop behind it would ask and tell.
    if (/[!?]$/u.test(words)) return { ...place, end: place.end + 1, text: words };
    return { start: place.start, end: place.end, text: words.replace(/[.,;:\s]+$/u, '') };
  }
  const goesOn = /^(?:[,;:)]|\s*\p{Ll})/u.test(rest) && !rest.startsWith('\n');
  if (goesOn && !SHORTENED.test(words)) {
    return { start: place.start, end: place.end, text: words.replace(/[.,;:\s]+$/u, '') };
  }
  return { start: place.start, end: place.end, text: words };
}

/** `[what you saw at Norwood Dental]` as the label of a field. */
export function labelOfBlank(blank: string): string {
  const inner = blank.replace(/^\[|\]$/gu, '').trim();
  return inner.charAt(0).toUpperCase() + inner.slice(1);
}
