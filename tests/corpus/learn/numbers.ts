import { tellFeatures } from '../../../lib/engine/learned/features.ts';
import { NUMBERS, numberOf } from '../../../lib/engine/learned/numbered-words.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';

/** A feature seen less often says nothing that holds for the next message. */
const LEAST_SEEN = 3;

/** The features of a sentence by their numbers, each once. */
export function numbersOf(words: readonly Word[], frequent: ReadonlySet<string>): readonly number[] {
  const numbers = new Set<number>();
  tellFeatures(
    words,
    ({ form }) => frequent.has(form),
    (_, ...parts) => numbers.add(numberOf(...parts)),
  );
  return [...numbers];
}

export function withoutRare(sentences: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seenIn = new Uint32Array(NUMBERS);
  for (const on of sentences) for (const number of on) seenIn[number] = seenIn[number]! + 1;
  return sentences.map((on) => on.filter((number) => seenIn[number]! >= LEAST_SEEN));
}
