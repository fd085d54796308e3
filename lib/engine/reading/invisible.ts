import type { Span } from '../types.ts';

/** Zero-width characters, soft hyphens and direction marks: pasted along unseen, they would split words. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F]|(?<=[\p{L}\p{N}\s])[\u200C\u200D](?=[\p{L}\p{N}\s])/gu;
const MAY_HOLD = /[\u200B-\u200F\u2060\uFEFF\u00AD]/;

export interface Visible {
  readonly text: string;
  /** From a span of `text` to the same words in the text as it was given. */
  original(span: Span): Span;
}

/** The text without what cannot be seen. */
export function withoutInvisible(text: string): Visible {
  if (!MAY_HOLD.test(text)) return { text, original: ({ start, end }) => ({ start, end }) };
  /** Where in the visible text something was taken out, and how much had been taken out up to there, itself included. */
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  let removed = 0;
  const visible = text.replace(INVISIBLE, (character: string, offset: number) => {
    const at = offset - removed;
    removed += character.length;
    cuts.push({ at, removed });
    return '';
  });
  const removedBefore = (at: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return cuts[low - 1]?.removed ?? 0;
  };
  return {
    text: visible,
    original: ({ start, end }) => ({ start: start + removedBefore(start), end: end + removedBefore(end - 1) }),
  };
}
