import type { Sentence } from '../document.ts';
import { GAP, neededLiterals, SHORTEST } from './literals.ts';
import { newSlot } from './memory.ts';

/*
 * Every run that some pattern cannot do without is looked up by its rarest three signs, so that one walk along a sentence
 * finds the runs of all patterns at once: what is no match costs nothing, however many patterns there are.
 */

/** Who asks before a sentence is judged has its words and its memory only. */
type Heard = Pick<Sentence, 'masked' | 'memory'>;
type Pattern = Pick<RegExp, 'source'>;

const NONE: readonly number[] = [];

/** Places for what three signs in a row come to; two kinds of three may share one, which costs a needless look. */
const PLACES = 4_096;
const LETTER_OR_FIGURE = /[a-z0-9_]/;
/** These fold to `s` and `k` in patterns that ignore case, and to themselves in lower case. */
const FOLDED = /[\u017F\u212A]/;

/** Every sign of ASCII as it is read, by its code: whatever is no letter or figure is a gap. */
const READ_AS = Array.from({ length: 128 }, (_, code) =>
  (LETTER_OR_FIGURE.test(String.fromCharCode(code)) ? String.fromCharCode(code) : GAP).charCodeAt(0),
);
const GAP_CODE = GAP.charCodeAt(0);

function readAs(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < READ_AS.length ? (READ_AS[code] ?? GAP_CODE) : GAP_CODE;
}

const placeOf = (one: number, two: number, three: number): number => (one * 961 + two * 31 + three) & (PLACES - 1);

const FIELDS = 6;
/** Lookouts, whose numbers are their places. */
const lookouts: (readonly Pattern[])[] = [];
/** For each that has been taken apart: the patterns of which nothing is sure, by their indices. */
const unsureOf: (readonly number[])[] = [];

/**
 * Every run: the next one with the same place, where its signs begin and end in `signs`, where in it the three begins
 * that it is looked up by, its lookout, and which of its patterns needs it. Flat and small, because one walk looks
 * at a hundred of them all over the place; 0 is none.
 */
let runs = new Int32Array(1_024 * FIELDS);
let runCount = 1;
let signs = new Uint8Array(8_192);
let signCount = 0;
/** The first run of each place. */
const firstAt = new Int32Array(PLACES);

/** Takes new patterns apart when a sentence is read, not at import. */
function takeApart(): void {
  for (let lookout = unsureOf.length; lookout < lookouts.length; lookout++) {
    const unsure: number[] = [];
    lookouts[lookout]?.forEach((pattern, owner) => {
      const literals = neededLiterals(pattern);
      if (literals === null) unsure.push(owner);
      for (const literal of literals ?? []) enlist(literal, lookout, owner);
    });
    unsureOf.push(unsure.length === 0 ? NONE : unsure);
  }
}

/** Under the three of a run that is least common in English: the least likely to send somebody looking for nothing. */
function enlist(literal: string, lookout: number, owner: number): void {
  const codes = Array.from(literal, (sign) => readAs(sign, 0));
  let offset = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + SHORTEST <= codes.length; at++) {
    const often = OFTEN.has(String.fromCharCode(...codes.slice(at, at + SHORTEST))) ? 100 : 1;
    const common = often * shareOf(codes[at]) * shareOf(codes[at + 1]) * shareOf(codes[at + 2]);
    if (common < least) {
      least = common;
      offset = at;
    }
  }
  const place = placeOf(codes[offset] ?? 0, codes[offset + 1] ?? 0, codes[offset + 2] ?? 0);
  if ((runCount + 1) * FIELDS > runs.length) runs = twice(runs, new Int32Array(2 * runs.length));
  if (signCount + codes.length > signs.length) signs = twice(signs, new Uint8Array(2 * signs.length));
  signs.set(codes, signCount);
  runs.set([firstAt[place] ?? 0, signCount, signCount + codes.length, offset, lookout, owner], runCount * FIELDS);
  signCount += codes.length;
  firstAt[place] = runCount++;
}

function twice<Values extends Uint8Array | Int32Array>(before: Values, larger: Values): Values {
  larger.set(before);
  return larger;
}

/** How often each letter comes in a hundred signs of English text, gaps among them; figures and the like are rare. */
const SHARES = new Map(
  [...`${GAP}etaoinsrhlducmfwgpybvkxjqz`].map((sign, at) => [
    sign.charCodeAt(0),
    [18, 10, 7.4, 6.7, 6.2, 5.7, 5.7, 5.3, 5, 4.9, 3.3, 3.3, 2.3, 2.3, 2, 1.8, 1.7, 1.6, 1.6, 1.6, 1.3, 0.9, 0.6][at] ??
      0.1,
  ]),
);
/** Threes that come more often than their letters tell. */
const OFTEN = new Set(
  [...' you your our ing and the for that have with this not can are '].map((_, at, all) =>
    all.slice(at, at + 3).join(''),
  ),
);
const shareOf = (code: number | undefined): number => SHARES.get(code ?? 0) ?? 0.2;

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

/** The signs of the sentence that is being read, with a gap at either end. */
let reading = new Uint8Array(1_200);

function readHeld(masked: string): Held {
  takeApart();
  const bits: number[] = new Array((unsureOf.length >> 5) + 1).fill(0);
  const pairs: number[] = [];
  const text = masked.toLowerCase();
  const end = text.length + 2;
  if (reading.length < end) reading = new Uint8Array(2 * end);
  reading[0] = GAP_CODE;
  for (let at = 0; at < text.length; at++) reading[at + 1] = readAs(text, at);
  reading[end - 1] = GAP_CODE;
  for (let at = 0; at + SHORTEST <= end; at++) {
    const place = placeOf(reading[at] ?? 0, reading[at + 1] ?? 0, reading[at + 2] ?? 0);
    for (let run = firstAt[place] ?? 0; run !== 0; run = runs[run * FIELDS] ?? 0) {
      const field = run * FIELDS;
      if (!standsAt(at - (runs[field + 3] ?? 0), end, runs[field + 1] ?? 0, runs[field + 2] ?? 0)) continue;
      const lookout = runs[field + 4] ?? 0;
      bits[lookout >> 5] = (bits[lookout >> 5] ?? 0) | (1 << (lookout & 31));
      pairs.push(lookout, runs[field + 5] ?? 0);
    }
  }
  return { known: unsureOf.length, all: FOLDED.test(masked), bits, pairs };
}

/** Whether `signs` from one place to another are what is read from `start` on. */
function standsAt(start: number, end: number, from: number, to: number): boolean {
  if (start < 0 || start + to - from > end) return false;
  for (let i = from; i < to; i++) if (reading[start + i - from] !== signs[i]) return false;
  return true;
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
