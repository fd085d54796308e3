import { detectAll } from 'tinyld/light';
import { isPlain, isPlainLetter } from './counting.ts';
import { LATIN_LANGUAGES } from './latin-languages.ts';

/** Frequent in English and not words of the neighbouring languages (so not `in`, `is`, `we`, `was`, `me`, `no`, `do`, `so`). */
const ENGLISH = new Set(
  "the and you your you're that with have has this these those are for it it's to how what would could should can if our they them their from but not there when where who which will i'm i'd i'll we're we've don't be been any all about because after before than then out up by at my his her its us of does did just more some most or".split(
    ' ',
  ),
);
/** English running text holds well over 0.3 of these; languages that share a few of them stay under 0.1. */
const SURELY_ENGLISH = 0.2;
/** Enough to recognise a language by; the detector's time grows with the text. */
const SAMPLE = 1_500;

/** Counts that say whether a text is English; those of its sentences add up to those of the text. */
export interface LanguageCounts {
  readonly letters: number;
  readonly latin: number;
  readonly words: number;
  readonly english: number;
}

export function countLanguage(text: string): LanguageCounts {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (isPlain(text)) return countPlain(lower);
  const words = lower.match(WORD) ?? [];
  return {
    letters: text.match(LETTER)?.length ?? 0,
    latin: text.match(LATIN)?.length ?? 0,
    words: words.length,
    english: words.filter((word) => ENGLISH.has(word)).length,
  };
}

/** The same where the only letters are those of ASCII. */
function countPlain(lower: string): LanguageCounts {
  let letters = 0;
  let words = 0;
  let english = 0;
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    const isLetter = isPlainLetter(code);
    if (isLetter) letters++;
    if (start < 0) {
      if (isLetter) start = at;
    } else if (!isLetter && code !== APOSTROPHE) {
      words++;
      if (at - start <= LONGEST_LISTED && ENGLISH.has(lower.slice(start, at))) english++;
      start = -1;
    }
  }
  return { letters, latin: letters, words, english };
}

const APOSTROPHE = 39;
const LONGEST_LISTED = Math.max(...[...ENGLISH].map((word) => word.length));

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORD = /\p{L}[\p{L}']*/gu;

/** Another script than ours; also for languages without spaces, which have few words however long they are. */
export function isForeignScript({ letters, latin }: LanguageCounts): boolean {
  return letters - latin >= 10 && letters > latin * 2;
}

/** Whether the words are English, foreign names and all. Empty text counts as English. `read` gives the text itself. */
export function isEnglish({ letters, latin, words, english }: LanguageCounts, read: () => string): boolean {
  if (letters === 0) return true;
  if (latin < letters * 0.6) return false;
  const share = english / Math.max(1, words);
  if (share >= SURELY_ENGLISH) return true;
  // In doubt: notes full of names and figures, or another language. Names mislead the detector, so they go first.
  const withoutNames = read()
    .slice(0, SAMPLE)
    .replace(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]+/gu, ' ');
  // Of all languages asked, the detector takes Latin letters for a transliteration now and then.
  const guesses = detectAll(withoutNames, { only: LATIN_LANGUAGES });
  const best = guesses[0];
  if (best === undefined || best.lang === 'en') return true;
  const likelihood = guesses.find((guess) => guess.lang === 'en')?.accuracy ?? 0;
  return share > 0.1 && likelihood >= best.accuracy * 0.6;
}
