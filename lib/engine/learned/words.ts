import type { Span } from '../types.ts';
import { DAYS, type Form, formOf, MONTHS } from './forms.ts';

/** A word of a sentence as the model reads it. */
export interface Word {
  /** Lower case; figures, names and marks by their kind, e.g. `<figure>`. */
  readonly form: string;
  /** What is known of the form. */
  readonly known: Form;
  /** In the sentence's `masked` text. */
  readonly start: number;
  readonly end: number;
}

const A = 97;
const Z = 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** Letters of any script, roughly: what is no ASCII, no space and no mark of general punctuation, and no emoji. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= A && code <= Z) || (code >= 65 && code <= 90);
  return (
    code >= 0xaa &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x303f) &&
    (code < 0xd800 || code > 0xdfff) &&
    code < 0xfe00
  );
}

const isWordy = (code: number): boolean => isLetter(code) || isDigit(code);

export function wordOf(form: string, start: number, end: number): Word {
  const known = formOf(form);
  return { form: known.form, known, start, end };
}

/** Where `names` stand, as one kind of word each. */
export interface NamedSpan extends Span {
  readonly form: '<ours>' | '<theirs>';
}

/**
 * The words of a sentence and the marks that say something, left to right. `named` are the places of names, in order.
 * Linear in the length of the sentence.
 */
export function readWords(masked: string, named: readonly NamedSpan[]): Word[] {
  const words: Word[] = [];
  const length = masked.length;
  let at = 0;
  let name = 0;
  let spoken = false;
  while (at < length) {
    const next = named[name];
    if (next !== undefined && at >= next.start) {
      words.push(wordOf(next.form, next.start, next.end));
      at = Math.max(at, next.end);
      name++;
      spoken = true;
      continue;
    }
    const code = masked.charCodeAt(at);
    if (!isWordy(code)) {
      const form = markAt(code);
      if (form !== null && words.at(-1)?.form !== form) words.push(wordOf(form, at, at + 1));
      at++;
      continue;
    }
    const start = at;
    let digits = false;
    while (at < length) {
      const here = masked.charCodeAt(at);
      if (isDigit(here)) digits = true;
      else if (!isLetter(here)) {
        // Apostrophes and hyphens inside a word, points and commas inside a figure.
        const inside = at + 1 < length && isWordy(masked.charCodeAt(at + 1));
        const joins = here === 39 || here === 45 || (digits && (here === 46 || here === 44 || here === 58));
        if (!inside || !joins) break;
      }
      at++;
    }
    const text = masked.slice(start, at);
    words.push(wordOf(spelt(text, digits, spoken, masked.charCodeAt(at)), start, at));
    spoken = true;
  }
  return words;
}

function spelt(text: string, digits: boolean, spoken: boolean, after: number): string {
  if (digits) return after === 37 ? '<percent>' : /^\d/.test(text) && text.length <= 2 ? '<small>' : '<figure>';
  const first = text.charCodeAt(0);
  if (isUpper(first)) {
    if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) {
      return text.length > 5 ? text.toLowerCase() : '<capitals>';
    }
    const lower = text.toLowerCase();
    if (!spoken || lower === 'i' || lower.startsWith("i'") || DAYS.has(lower) || MONTHS.has(lower)) return lower;
    return '<name>';
  }
  return text.length > 40 ? '<word>' : text;
}

function markAt(code: number): string | null {
  switch (code) {
    case 33:
      return '!';
    case 63:
      return '?';
    case 37:
      return null;
    case 36:
    case 0xa3:
    case 0x20ac:
      return '<money>';
    case 44:
    case 59:
    case 58:
    case 0x2013:
    case 0x2014:
      return ',';
    case 40:
      return '(';
    default:
      return code >= 0xd800 && code <= 0xdbff ? '<emoji>' : null;
  }
}
