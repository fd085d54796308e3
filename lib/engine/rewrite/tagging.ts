import nlp from 'compromise/two';
import type { Sentence } from '../document.ts';
import { perSentence } from '../reading/per-sentence.ts';
import type { Span } from '../types.ts';

/** A word as compromise saw it. Implicit words (the `not` of `don't`) have an empty span at the end of their host word. */
export interface Token extends Span {
  /** compromise's tags, e.g. `Verb`, `PastTense`, `ProperNoun`. */
  readonly tags: ReadonlySet<string>;
}

/** The parts of compromise's terms that are read here; its own types leave `tags` open. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

/**
 * What compromise runs by itself, without its last step: `postTagger` takes 70 % of the time and, on prospecting mail
 * (2026-11), changed little more than fine grades of tags that nothing here reads.
 */
const TAGGING = ['freeze', 'lexicon', 'preTagger', 'contractionTwo'];
const NO_TAGS: ReadonlySet<string> = new Set();

/** Tokens of a sentence, in the draft's own text. What compromise cannot take has none. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const { start: by } = sentence;
  return placed(sentence).map(({ start, end, tags }) => ({ start: start + by, end: end + by, tags }));
}

const placed = perSentence(({ text }) => readTokens(text));

/** Tokens of words that stand in no draft, such as a note. */
export const tagsOf = (text: string): readonly Token[] => readTokens(text);

/** Spans count from the sentence's start. */
function readTokens(sentence: string): readonly Token[] {
  // compromise splits at plain spaces only.
  const text = sentence.replace(/[^\S ]/g, ' ').replace(/\S{60,}/g, (word) => 'x'.repeat(word.length));
  let terms: readonly Term[];
  try {
    terms = (nlp.tokenize(text).compute(TAGGING).document as unknown as readonly (readonly Term[])[]).flat();
  } catch {
    return [];
  }
  const tokens: Token[] = [];
  // compromise 14.17: pre + text + post of all terms is the input again, so offsets simply add up.
  let at = 0;
  let hostEnd = 0;
  for (const term of terms) {
    at += term.pre.length;
    let start = at;
    if (term.text !== '' && !text.startsWith(term.text, start)) {
      // Should a release break that, the next occurrence is still right almost always.
      const found = text.indexOf(term.text, hostEnd);
      if (found >= 0) start = found;
    }
    const end = Math.min(start + term.text.length, text.length);
    at = end + term.post.length;
    const implicit = term.text === '' && term.implicit !== undefined;
    if (term.text === '' && !implicit) continue;
    if (implicit) start = hostEnd;
    else hostEnd = end;
    tokens.push({
      start: implicit ? hostEnd : start,
      end: implicit ? hostEnd : end,
      tags: term.tags ?? NO_TAGS,
    });
  }
  return tokens;
}
