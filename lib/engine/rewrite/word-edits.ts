import type { Sentence } from '../document.ts';
import type { Span } from '../types.ts';
import { applyEdits, type Edit } from './edits.ts';
import { articleFor, capitalised, isBrokenBy } from './grammar.ts';
import { tokensOf } from './tagging.ts';

const DEGREE = /(?:\b(?:most|very|truly|really|highly|quite|extremely|incredibly|absolutely)\s+)$/i;
/** Taking a word from behind these changes what is said, or leaves them alone. */
const HOLDS_ON =
  /(?:\b(?:not|no|never|without|hardly|only|one of the(?: most)?|as|so|too|how|more|less|least|what an?)|n['’]t)\s+(?:[\p{L}'’-]+\s+)?$/iu;
/** Emoji right behind the one that goes. */
const EMOJI = /^(?:\s*(?:\p{Extended_Pictographic}|\u200D|\uFE0F))+/u;
/** `end-to-end, `, whose last word a tagger takes for itself. */
const JOINED_WORDS = /\p{L}-[\p{L}-]+\s*,\s*$/u;
const WORDY = /[\p{L}\p{N}]/u;

const tagged = (sentence: Sentence, at: number, ...tags: readonly string[]): boolean => {
  const place = sentence.start + at;
  const token = tokensOf(sentence).find((t) => t.start <= place && place < t.end);
  return token !== undefined && tags.some((tag) => token.tags.has(tag));
};

/** The span in the sentence's own places, grown so that no comma, conjunction or degree word is left dangling. */
function grownRemoval(sentence: Sentence, from: number, to: number): (Span & { readonly text?: string }) | null {
  const text = sentence.text;
  let start = from;
  let end = to;
  const before = () => text.slice(0, start);
  const after = () => text.slice(end);
  if (!WORDY.test(text.slice(from, to))) {
    end += EMOJI.exec(after())?.[0].length ?? 0;
    // Alone behind a greeting it is part of how they greet.
    if (before().trim() === '' && after().trim() === '') return null;
    const afterWord = /[\p{L}\p{N}]\s*$/u.test(before());
    // In `Quick one 👉 who plans the vans` nothing else keeps the two apart.
    if (afterWord && /^\s+\p{Ll}/u.test(after())) return null;
    // It stood for the full stop; a line of a word or three, such as a greeting, needs none.
    const ends = after().trim() === '' && !sentence.bullet && before().trim().split(/\s+/).length > 3;
    if (afterWord && (/^\s+\p{Lu}/u.test(after()) || ends)) {
      return { start: start - (/\s*$/.exec(before())?.[0].length ?? 0), end, text: '.' };
    }
    if (before().trim() === '') end += /^\s*/.exec(after())?.[0].length ?? 0;
    else if (/^(?:\s|[,.;:!?]|$)/.test(after())) start -= /\s*$/.exec(before())?.[0].length ?? 0;
    return { start, end };
  }
  const degree = DEGREE.exec(before());
  if (degree) start -= degree[0].length;
  if (HOLDS_ON.test(before().replace(/[^.!?;:]*[.!?;:]/g, ''))) return null;

  const joinedAfter = /^\s+(?:and|or)\s+(?=\S)/i.exec(after());
  const joinedBefore = /\s+(?:and|or)\s+$/i.exec(before());
  const previous = joinedBefore ? start - joinedBefore[0].length - 1 : -1;
  // In `fast and truly simple` the adverb goes alone.
  const leans = tagged(sentence, to - 1, 'Adverb') && /^\s+\p{L}/u.test(after());
  if (joinedBefore && !leans && tagged(sentence, previous, 'Adjective', 'Adverb')) {
    // `fast, secure and amazing` would leave a list without its `and`.
    if (/,\s*[\p{L}'’-]+$/u.test(text.slice(0, start - joinedBefore[0].length))) return null;
    if (!/[\p{L}]$/u.test(text.slice(0, start - joinedBefore[0].length))) return null;
    start -= joinedBefore[0].length;
    return { start, end };
  }
  if (joinedAfter) {
    if (/,\s*$/.test(before()) || !tagged(sentence, end + joinedAfter[0].length, 'Adjective', 'Adverb')) return null;
    end += joinedAfter[0].length;
    return { start, end };
  }
  const commaBefore = /\s*,\s*$/.exec(before());
  const commaAfter = /^\s*,\s*/.exec(after());
  const opens = before().trim() === '';
  if (opens && commaAfter) return { start, end: end + commaAfter[0].length };
  if (commaBefore && commaAfter) {
    if (tagged(sentence, start, 'Adjective', 'Noun')) return null;
    return { start: start - commaBefore[0].length, end: end + commaAfter[0].trimEnd().length };
  }
  if (commaAfter) {
    // `an innovative, simple tool`: the pair's comma goes with its first half, a longer list is left alone.
    if (!/^\s*,\s*[\p{L}'’-]+\s+\p{L}/u.test(after())) return null;
    if (!tagged(sentence, end + commaAfter[0].length, 'Adjective') || /\b(?:and|or)\b/i.test(after().slice(0, 40)))
      return null;
    return { start, end: end + commaAfter[0].length };
  }
  // `one intuitive, powerful tool`: the pair's comma goes with its second half.
  const paired =
    commaBefore &&
    /^\s+\p{L}/u.test(after()) &&
    (JOINED_WORDS.test(before()) || tagged(sentence, start - commaBefore[0].length - 1, 'Adjective'));
  if (paired) return { start: start - commaBefore[0].length, end };
  if (commaBefore && /^\s*[.!?…]*$/.test(after())) return { start: start - commaBefore[0].length, end };
  if (/\s$/.test(before()) || opens) end += /^\s*/.exec(after())?.[0].length ?? 0;
  if (/^\s*(?:[,.;:!?)]|$)/.test(text.slice(end))) start -= /\s*$/.exec(before())?.[0].length ?? 0;
  return { start, end };
}

/** `a` or `an` of the article right before the edit, where the new next word asks for the other one. */
function articleEdit(sentence: Sentence, start: number, next: string, why: string): Edit | null {
  const article = /\b(an?)(\s+)$/i.exec(sentence.text.slice(0, start));
  const word = /^\s*["“'‘(]?([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u.exec(next)?.[1];
  if (!article?.[1] || word === undefined) return null;
  const wanted = articleFor(word);
  if (wanted === undefined || wanted === article[1].toLowerCase()) return null;
  const at = sentence.start + article.index;
  const text = /^A/.test(article[1]) ? capitalised(wanted) : wanted;
  return { start: at, end: at + article[1].length, text, why };
}

/** The first letter after a removed beginning takes the capital. */
function capitalEdit(sentence: Sentence, end: number, why: string): Edit | null {
  const rest = sentence.text.slice(end);
  const next = /^\s*\S+/.exec(rest)?.[0] ?? '';
  if (!/^\p{Lu}/u.test(sentence.text) || capitalised(next.trimStart()) === next.trimStart()) return null;
  const at = sentence.start + end + (next.length - next.trimStart().length);
  return { start: at, end: at + 1, text: sentence.text.charAt(at - sentence.start).toUpperCase(), why };
}

/**
 * Edits that put `replacement` in the place of a span inside one sentence, or take the span out when it is empty, with
 * articles, capitals, commas and spaces in order. Null where the sentence would not stay whole.
 */
export function editWords(sentence: Sentence, span: Span, replacement: string, why: string): readonly Edit[] | null {
  const from = span.start - sentence.start;
  const to = span.end - sentence.start;
  if (from < 0 || to > sentence.text.length) return null;
  const place: (Span & { readonly text?: string }) | null =
    replacement === '' ? grownRemoval(sentence, from, to) : { start: from, end: to };
  if (place === null) return null;
  const begins = sentence.text.slice(0, place.start).trim() === '';
  const words = place.text ?? replacement;
  const text = begins && /^\p{Lu}/u.test(sentence.text) ? capitalised(words) : words;
  const own: Edit = { start: sentence.start + place.start, end: sentence.start + place.end, text, why };
  const rest = sentence.text.slice(place.end);
  const edits: Edit[] = [own];
  const article = articleEdit(sentence, place.start, text === '' ? rest : text, why);
  if (article) edits.unshift(article);
  if (text === '' && begins) {
    const capital = capitalEdit(sentence, place.end, why);
    if (capital) edits.push(capital);
  }
  // The article fits only the words that come with it, and they only the article.
  return edits.length === 1 ? edits : edits.map((edit) => ({ ...edit, ties: [`words ${own.start}`] }));
}

/** The sentence after its edits. */
export function editedSentence(sentence: Sentence, edits: readonly Edit[]): string {
  const local = edits.map((edit) => ({
    ...edit,
    start: edit.start - sentence.start,
    end: edit.end - sentence.start,
  }));
  return applyEdits(sentence.text, local);
}

/** Adds the edits to those the sentence already has, unless together they would break it. */
export function addIfWhole(sentence: Sentence, kept: readonly Edit[], more: readonly Edit[]): readonly Edit[] {
  const all = [...kept, ...more].sort((a, b) => a.start - b.start);
  if (all.some((edit, i) => i > 0 && edit.start < (all[i - 1]?.end ?? 0))) return kept;
  const before = editedSentence(sentence, kept);
  const after = editedSentence(sentence, all);
  return isBrokenBy(before, after) ? kept : all;
}
