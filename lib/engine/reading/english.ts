import { detectAll } from 'tinyld/light';

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

/** Whether the words are English, foreign names and all. Empty text counts as English. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return true;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * 0.6) return false;
  const words =
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}']*/gu) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
  if (share >= SURELY_ENGLISH) return true;
  // In doubt: notes full of names and figures, or another language. Names mislead the detector, so they go first.
  const withoutNames = sample.replace(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]+/gu, ' ');
  const guesses = detectAll(withoutNames);
  const best = guesses[0];
  if (best === undefined || best.lang === 'en') return true;
  const english = guesses.find((guess) => guess.lang === 'en')?.accuracy ?? 0;
  return share > 0.1 && english > 0 && english >= best.accuracy * 0.6;
}
