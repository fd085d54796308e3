import type { Span } from '../types.ts';
import { everyMatch } from './matches.ts';

/** A longer run between quotation marks is more likely two stray marks than somebody's words. */
const LONGEST_QUOTATION = 300;

const DOUBLE = /["“”„«»]/;
const QUOTED = /["“„«]([^"“”„«»\n]{1,300}?)["”“»]/g;
const QUOTED_SINGLY =
  /(^|[\s([—–-])(['‘])(?=[\p{L}\p{N}])([^'‘’\n]|['’](?=[\p{L}])){1,300}?['’](?=$|[\s.,;:!?)\]—–-])/gu;
const SINGLE = /['‘]/;
const OPENING_SINGLE = /(?:^|[\s([—–-])['‘](?=[\p{L}\p{N}])/u;

/** Words between quotation marks, marks included: somebody else's words, so no rule may blame the seller for them. */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  if (!DOUBLE.test(text) && !(SINGLE.test(text) && OPENING_SINGLE.test(text))) return found;
  for (const match of everyMatch(QUOTED, text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of everyMatch(QUOTED_SINGLY, text)) {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    // `'til the teams' budget` opens and closes by accident; a quotation is at least two letters and not a plural owner.
    if (/s['’]$/.test(match[0]) && !/[.,!?]$/.test(text.slice(end, end + 1))) continue;
    if (end - start <= LONGEST_QUOTATION && !found.some((other) => start < other.end && other.start < end)) {
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|io|co|dev|app|ai|example|de|fr|es|uk|eu|gov|edu)(?:\/[^\s<>"”]*)?(?=$|[\s,;:.!?)\]])|(?<![\w@])@[A-Za-z_][\w.-]*|(?<![\w#&])#[A-Za-z]\w*|`[^`\n]{1,200}`/gi;
const MAY_HOLD_ADDRESS = /[@#`/]|\w\.\w/;

/** Same length as `text`: links, addresses, handles, tags and quotations are spaces; quotes and spaces are the plain ones. */
export function maskSentence(text: string): string {
  let masked = plainCharacters(text);
  const blank = (start: number, end: number) => {
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  };
  for (const { start, end } of findQuotations(text)) blank(start, end);
  if (MAY_HOLD_ADDRESS.test(masked)) {
    for (const match of everyMatch(ADDRESSES, masked)) blank(match.index, match.index + match[0].length);
  }
  return masked;
}

/** Quotes and spaces but the plain ones; NBSP and its like are spaces to patterns. */
const ODD = /[‘’‛ʼ´“”„«»]|[^\S ]/;

/** One character for one, so that offsets hold. */
export function plainCharacters(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/[‘’‛ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[^\S ]/g, ' ');
}
