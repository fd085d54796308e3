import type { Sentence } from '../document.ts';
import type { Span, Suggestion } from '../types.ts';
import type { PhraseMatch } from './match.ts';

const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|se|k\b|s\b)|hour|honest)/i;

/** Whether `a` or `an` before the span would be wrong in front of `next`. */
function breaksArticle(before: string, next: string): boolean {
  const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
  return article !== undefined && next !== '' && (article === 'an') !== VOWEL_SOUND.test(next);
}

/** `It's powerful stuff` says nothing without the word before. */
export const isEmptyWord = (word: string): boolean => /^(?:stuff|things?|ones?)$/i.test(word);

/** Whether a sentence stays whole when the words in the span go: they stand before a noun or verb and are not joined on. */
function canGo(before: string, after: string): boolean {
  const next = /^ ([\p{L}\p{N}'-]+)/u.exec(after)?.[1] ?? '';
  if (next === '' || /^(?:and|or|but|that|than|to|for|about|by|with|in|of|on|at|as)$/i.test(next)) return false;
  if (isEmptyWord(next)) return false;
  if (/(?:,|\b(?:and|or|more|most|very|so|too|as))\s*$/i.test(before)) return false;
  return /[\p{L}\p{N}]\s$/u.test(before) && !breaksArticle(before, next);
}

/** What may stand instead of a match, or nothing where no honest wording would be grammatical. */
export function suggestionsFor(sentence: Sentence, match: PhraseMatch): Suggestion[] {
  if (match.instead === undefined) return [];
  const at = match.span.start - sentence.start;
  const before = sentence.masked.slice(0, at);
  const after = sentence.masked.slice(match.span.end - sentence.start);
  if (match.instead === '') return canGo(before, after) ? [{ label: 'Remove', text: '' }] : [];
  if (breaksArticle(before, match.instead)) return [];
  const text = /^\p{Lu}/u.test(match.words) ? match.instead.replace(/^\p{Ll}/u, (l) => l.toUpperCase()) : match.instead;
  return [{ label: text, text }];
}

/**
 * The finding's span with its suggestions. Where only the article stands in the way of a removal (`an amazing tool`),
 * the span takes it in and the suggestion is the article that fits.
 */
export function withFix(sentence: Sentence, match: PhraseMatch): { span: Span; suggestions: readonly Suggestion[] } {
  const suggestions = suggestionsFor(sentence, match);
  const plain = { span: match.span, suggestions };
  if (suggestions.length > 0 || match.instead !== '') return plain;
  const at = match.span.start - sentence.start;
  const article = /\b(an?)(\s+)$/i.exec(sentence.masked.slice(0, at));
  const after = sentence.masked.slice(match.span.end - sentence.start);
  const next = /^ ([\p{L}\p{N}'-]+)/u.exec(after)?.[1] ?? '';
  // `x ` stands for any word before: what is asked is whether the sentence would be whole but for the article.
  if (article === null || !breaksArticle(article[0], next) || !canGo('x ', after)) return plain;
  const fitting = VOWEL_SOUND.test(next) ? 'an' : 'a';
  const text = /^A/.test(article[0]) ? `A${fitting.slice(1)}` : fitting;
  return {
    span: { start: match.span.start - article[0].length, end: match.span.end },
    suggestions: [{ label: `Without “${match.words}”`, text }],
  };
}

/** Cuts a sentence's lead-in: the span grows by the next word, which takes the capital. */
export function withoutLeadIn(sentence: Sentence, match: PhraseMatch): { span: Span; suggestions: Suggestion[] } {
  const after = sentence.text.slice(match.span.end - sentence.start);
  const next = /^,?\s+([\p{L}\p{N}'’-]+)/u.exec(after);
  const word = next?.[1];
  if (next === null || word === undefined) return { span: match.span, suggestions: [] };
  const text = word.charAt(0).toUpperCase() + word.slice(1);
  return {
    span: { start: match.span.start, end: match.span.end + next[0].length },
    suggestions: [{ label: `Begin with “${text}”`, text }],
  };
}
