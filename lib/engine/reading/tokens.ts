import nlp from 'compromise/two';
import type { Token } from '../document.ts';
import { plainWords } from './plain-words.ts';

/** The parts of compromise's terms that are read here; its own types leave `tags` open. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

/** A word of more characters is no word (base64, a key mash), and pattern work on it is wasted. */
const LONGEST_WORD = 60;
/**
 * What compromise runs by itself, without its last step: `postTagger` takes 70 % of the time and, on prospecting mail
 * (2026-11), changed little more than fine grades of tags that nothing here reads.
 */
const TAGGING = ['freeze', 'lexicon', 'preTagger', 'contractionTwo'];
const NO_TAGS: ReadonlySet<string> = new Set();

/** Tokens of one sentence; spans count from the sentence's start. Never throws: what compromise cannot take has no tokens. */
export function readTokens(sentence: string): readonly Token[] {
  return readPlainTokens(sentence) ?? readAnyTokens(sentence);
}

/** Whatever the sentence holds; exported for the test that compares the two ways. */
export function readAnyTokens(sentence: string): readonly Token[] {
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
      text: implicit ? '' : sentence.slice(start, end),
      normal: (term.implicit ?? (term.normal || term.text)).toLowerCase().slice(0, LONGEST_WORD),
      tags: term.tags ?? NO_TAGS,
    });
  }
  return tokens;
}

/** A plain sentence is taken apart here; compromise is asked for the tags when somebody reads one. Null when it is not plain. */
function readPlainTokens(sentence: string): readonly Token[] | null {
  const words = plainWords(sentence);
  if (words === null) return null;
  let tagged: readonly Term[] | null = null;
  const tagsOf = (index: number): ReadonlySet<string> => {
    tagged ??= tag(
      words.map(({ text, post }) => ({ pre: '', text, post, normal: text.toLowerCase(), tags: new Set() })),
    );
    return tagged[index]?.tags ?? NO_TAGS;
  };
  return words.map(({ start, text }, index) => ({
    start,
    end: start + text.length,
    text,
    normal: text.toLowerCase(),
    get tags() {
      return tagsOf(index);
    },
  }));
}

/** Tags the terms of one sentence in place. */
function tag(terms: readonly Term[]): readonly Term[] {
  const view = nlp.tokenize('');
  try {
    Object.assign(view, { document: [terms] });
    view.compute(TAGGING);
  } catch {
    // Untagged, as any sentence that compromise cannot take.
  }
  return terms;
}
