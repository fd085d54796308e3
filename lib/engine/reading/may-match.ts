import type { Sentence } from '../document.ts';
import { frequency, GAP, twoNeeded } from './literals.ts';
import { newSlot } from './memory.ts';
import { enlist, findRuns } from './runs.ts';

/*
 * Which patterns could match in a sentence. Patterns here are long lists of alternatives and most sentences hold none of
 * their words; to know that costs next to nothing, however many patterns there are.
 */

/** Who asks before a sentence is judged has its words and its memory only. */
type Heard = Pick<Sentence, 'masked' | 'memory'>;
type Pattern = Pick<RegExp, 'source'>;

const NONE: readonly number[] = [];
const NONE_OF: readonly string[] = [];
/** These fold to `s` and `k` in patterns that ignore case, and to themselves in lower case. */
const FOLDED = /[\u017F\u212A]/;

/** Lookouts, whose numbers are their places. */
const lookouts: (readonly Pattern[])[] = [];
/** For each that has been taken apart: the patterns of which nothing is sure, by their indices. */
const unsureOf: (readonly number[])[] = [];
/** And for each of its patterns: words one of which it holds beside its run. */
const alsoOf: (readonly (readonly string[])[])[] = [];

/** Takes new patterns apart when a sentence is read, not at import. */
function takeApart(): void {
  for (let lookout = unsureOf.length; lookout < lookouts.length; lookout++) {
    const unsure: number[] = [];
    const also: (readonly string[])[] = [];
    lookouts[lookout]?.forEach((pattern, owner) => {
      const [literals, next] = twoNeeded(pattern) ?? [];
      if (literals === undefined) unsure.push(owner);
      for (const literal of literals ?? []) enlist(literal, lookout, owner);
      also.push(next === undefined ? NONE_OF : wordsOf(next));
    });
    alsoOf.push(also);
    unsureOf.push(unsure.length === 0 ? NONE : unsure);
  }
}

/** More of them, or commoner ones, are not worth the look. */
const MOST_WORDS = 8;
const COMMONEST = 0.5;

/** The longest word of each run: one of them stands wherever one of the runs does. None: not worth a look. */
function wordsOf(runs: readonly string[]): readonly string[] {
  if (runs.length > MOST_WORDS || frequency(runs) > COMMONEST) return NONE_OF;
  return runs.map((run) => run.split(GAP).reduce((longest, word) => (word.length > longest.length ? word : longest)));
}

/** What a sentence may hold. */
interface Held {
  /** Lookouts that had been taken apart. */
  readonly known: number;
  /** It may hold anything. */
  readonly all: boolean;
  /** A bit for each lookout. */
  readonly bits: readonly number[];
  /** Lookouts and their patterns by turns. */
  readonly pairs: readonly number[];
}

function readHeld(masked: string): Held {
  takeApart();
  const bits: number[] = new Array((unsureOf.length >> 5) + 1).fill(0);
  const pairs: number[] = [];
  const text = masked.toLowerCase();
  findRuns(text, (lookout, owner) => {
    const also = alsoOf[lookout]?.[owner] ?? NONE_OF;
    if (also.length > 0 && !also.some((word) => text.includes(word))) return;
    bits[lookout >> 5] = (bits[lookout >> 5] ?? 0) | (1 << (lookout & 31));
    pairs.push(lookout, owner);
  });
  return { known: unsureOf.length, all: FOLDED.test(masked), bits, pairs };
}

const HELD = newSlot();

/** What a sentence holds, of this lookout at least. */
function heldIn({ masked, memory }: Heard, lookout: number): Held {
  let held = memory[HELD] as Held | undefined;
  if (held === undefined || held.known <= lookout) {
    held = readHeld(masked);
    memory[HELD] = held;
  }
  return held;
}

/** Patterns that are looked out for together. Made where they are defined, once. */
export class Lookout {
  readonly index: number;
  readonly #count: number;

  constructor(patterns: readonly Pattern[]) {
    this.index = lookouts.push(patterns) - 1;
    this.#count = patterns.length;
  }

  /** Patterns of which nothing is sure, so that each has to be tried. */
  get unsure(): readonly number[] {
    takeApart();
    return unsureOf[this.index] ?? NONE;
  }

  /** Whether one of them could match in a sentence's `masked` text; cheap, and never wrong about a no. */
  mayHold(sentence: Heard): boolean {
    const { index } = this;
    const { all, bits } = heldIn(sentence, index);
    return all || ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0 || unsureOf[index] !== NONE;
  }

  /** Which of them could, by their indices; never wrong about the others. */
  which(sentence: Heard): readonly number[] {
    if (!this.mayHold(sentence)) return NONE;
    const { all, pairs } = heldIn(sentence, this.index);
    if (all) return Array.from({ length: this.#count }, (_, owner) => owner);
    const found = [...(unsureOf[this.index] ?? NONE)];
    for (let i = 0; i < pairs.length; i += 2) {
      const owner = pairs[i + 1] ?? 0;
      if (pairs[i] === this.index && !found.includes(owner)) found.push(owner);
    }
    return found.sort((a, b) => a - b);
  }
}

/** All bits of the lookouts that a sentence may be something to; `bitsOf` are theirs, by their indices. */
export function bitsFor(sentence: Heard, bitsOf: readonly number[]): number {
  const { all, pairs } = heldIn(sentence, bitsOf.length - 1);
  if (all) return -1;
  let bits = 0;
  for (let i = 0; i < pairs.length; i += 2) bits |= bitsOf[pairs[i] ?? 0] ?? 0;
  return bits;
}

const ofPatterns = new WeakMap<RegExp, Lookout>();

/** The lookout for one pattern; it never changes. */
export function lookoutFor(pattern: RegExp): Lookout {
  let lookout = ofPatterns.get(pattern);
  if (lookout === undefined) {
    lookout = new Lookout([pattern]);
    ofPatterns.set(pattern, lookout);
  }
  return lookout;
}

/** Whether a pattern could match in a sentence; see `Lookout`. */
export const mayHold = (sentence: Heard, pattern: RegExp): boolean => lookoutFor(pattern).mayHold(sentence);

/** Whether a pattern (not a global one) is found in a sentence. */
export function holds(sentence: Heard, pattern: RegExp): boolean {
  return mayHold(sentence, pattern) && pattern.test(sentence.masked);
}
