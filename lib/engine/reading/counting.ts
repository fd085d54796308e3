/*
 * Counts of a text by its codes: a list of its words would be made for nothing. What holds letters beyond those of ASCII
 * is counted by patterns that know them.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
const PLAIN = /^[\x00-\x7F£€–—…‘’“”•]*$/;

/** Whether the only letters and figures are those of ASCII. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

export const isPlainLetter = (code: number): boolean => {
  // Upper and lower case differ in one bit.
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
};

const isPlainSign = (code: number): boolean => isPlainLetter(code) || (code >= 48 && code <= 57);

/** Runs of letters and figures, with what stands inside them (`it's`, `follow-up`, `9.30`). */
export function countWords(text: string): number {
  if (!isPlain(text)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  // Whether the sign before, and the one before that, may belong to a word.
  let inside = false;
  let joined = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlainSign(code)) {
      if (!inside && !joined) words++;
      inside = true;
      joined = false;
    } else {
      joined = inside && JOINS.has(code);
      inside = false;
    }
  }
  return words;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.,@/]?[\p{L}\p{N}]+)*/gu;
const JOINS = new Set(Array.from("-'’.,@/", (sign) => sign.charCodeAt(0)));

/** Runs of anything but spaces; for masked text, where every space is a plain one. */
export function countRuns(masked: string): number {
  let runs = 0;
  let before = 32;
  for (let at = 0; at < masked.length; at++) {
    const code = masked.charCodeAt(at);
    if (before === 32 && code !== 32) runs++;
    before = code;
  }
  return runs;
}
