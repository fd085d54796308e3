import { numberOf } from '../../../lib/engine/learned/feature-numbers.ts';
import { type Place, tellPlace } from '../../../lib/engine/learned/features.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import type { Example } from './ftrl.ts';
import type { Lesson, MailLesson } from './lessons.ts';
import { numbersOf, timesSeen } from './numbers.ts';
import type { SignLesson } from './sign-lessons.ts';

/** Words that stand for themselves in runs of words; more of them make runs too rare to learn from. */
const FREQUENT_WORDS = 300;
/** And those that say most for a stop sign, however rare they are elsewhere: `spots left` is more than `<s> left`. */
const TELLING_WORDS = 150;
/** A feature seen less often says nothing that holds for the next message. */
const LEAST_SEEN = 4;

/** The features that are worth a weight, by their numbers. */
export interface Vocabulary {
  /** Words that stand for themselves in runs of words. */
  readonly frequent: ReadonlySet<string>;
  /** Features of a sentence, each once. */
  readonly featuresOf: (words: readonly Word[]) => readonly number[];
  /** Features of a message, and how much each counts: long and short messages can be compared. */
  readonly featuresOfAll: (sentences: readonly (readonly Word[])[]) => Pick<Required<Example>, 'on' | 'values'>;
  /** There are few, so none is too rare. */
  readonly featuresAt: (place: Place) => readonly number[];
}

export function readVocabulary(
  lessons: readonly Lesson[],
  mail: readonly MailLesson[],
  told: readonly SignLesson[],
): Vocabulary {
  const frequent = withTelling(frequentWords(lessons), told);
  const allOf = (words: readonly Word[]) => numbersOf(words, frequent, { sides: false });
  const often = timesSeen([
    ...lessons.map(({ words }) => allOf(words)),
    ...mail.map(({ sentences }) => [...new Set(sentences.flatMap(allOf))]),
  ]);
  const featuresOf = (words: readonly Word[]) => allOf(words).filter((number) => often[number]! >= LEAST_SEEN);
  return {
    frequent,
    featuresOf,
    featuresOfAll: (sentences) => {
      const counts = new Map<number, number>();
      for (const words of sentences) countIn(counts, featuresOf(words));
      const root = Math.sqrt(Math.max(1, sentences.length));
      return { on: [...counts.keys()], values: [...counts.values()].map((count) => count / root) };
    },
    featuresAt: (place) => {
      const numbers: number[] = [];
      tellPlace(place, (feature) => numbers.push(numberOf(feature)));
      return numbers;
    },
  };
}

function frequentWords(lessons: readonly Lesson[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const forms = lessons.flatMap(({ words }) => words.map(({ form }) => form));
  countIn(seen, forms);
  const words = [...seen].filter(([form]) => !form.startsWith('<'));
  words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(words.slice(0, FREQUENT_WORDS).map(([form]) => form));
}

/** With the words that are seen most surely more often in sentences with a stop sign than in others. */
function withTelling(frequent: ReadonlySet<string>, told: readonly SignLesson[]): ReadonlySet<string> {
  const withSign = new Map<string, number>();
  const without = new Map<string, number>();
  let sentencesWith = 0;
  for (const { words, signs } of told) {
    if (signs.length > 0) sentencesWith++;
    countIn(signs.length > 0 ? withSign : without, new Set(words.map(({ form }) => form)));
  }
  const sentencesWithout = told.length - sentencesWith;
  const telling = [...withSign]
    .filter(([form]) => !form.startsWith('<') && !frequent.has(form))
    .map(([form, seen]): [form: string, tells: number] => {
      const share = (seen + 1) / sentencesWith;
      const otherwise = ((without.get(form) ?? 0) + 1) / sentencesWithout;
      return [form, Math.log(share / otherwise) * Math.sqrt(seen)];
    });
  telling.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set([...frequent, ...telling.slice(0, TELLING_WORDS).map(([form]) => form)]);
}

function countIn<Key>(counts: Map<Key, number>, keys: Iterable<Key>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
