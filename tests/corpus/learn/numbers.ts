import { NUMBERS, numberOf } from '../../../lib/engine/learned/feature-numbers.ts';
import { type Tell, tellFeatures, tellSides } from '../../../lib/engine/learned/features.ts';
import type { Form } from '../../../lib/engine/learned/forms.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';

/** A feature seen less often says nothing that holds for the next message. */
const LEAST_SEEN = 3;

/** The features of a sentence by their numbers, each once; `sides`: with who is named beside frequent words. */
export function numbersOf(
  words: readonly Word[],
  frequent: ReadonlySet<string>,
  { sides }: { readonly sides: boolean },
): readonly number[] {
  const numbers = new Set<number>();
  const isFrequent = ({ form }: Form): boolean => frequent.has(form);
  const tell: Tell = (_, ...parts) => numbers.add(numberOf(...parts));
  tellFeatures(words, isFrequent, tell);
  if (sides) tellSides(words, isFrequent, tell);
  return [...numbers];
}

/** In how many of them each number is. */
export function timesSeen(some: readonly (readonly number[])[]): Uint32Array {
  const seenIn = new Uint32Array(NUMBERS);
  for (const on of some) for (const number of on) seenIn[number] = seenIn[number]! + 1;
  return seenIn;
}

export function withoutRare(sentences: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seenIn = timesSeen(sentences);
  return sentences.map((on) => on.filter((number) => seenIn[number]! >= LEAST_SEEN));
}
