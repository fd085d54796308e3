import type { Form } from './forms.ts';
import { type Squeezed, unsqueeze } from './squeezed.ts';
import { MAIL_GAPS, MAIL_STEPS, SHARED_GAPS, SHARED_STEPS } from './weights.ts';

/** Columns about whole messages. */
export const MAIL_COLUMNS = ['outreach', 'arranging'] as const;
/** Columns about stop signs, by the rules that raise them. */
export const SIGNS = ['false-urgency', 'unsupported-absolute', 'pretended-thread'] as const;
export type Sign = (typeof SIGNS)[number];
/**
 * All whose features stand under numbers, in the order of the table. `amiss`: a coach would mark something in the sentence,
 * wherever it stands.
 */
export const NUMBERED_COLUMNS = [...MAIL_COLUMNS, 'amiss', ...SIGNS] as const;

/**
 * What a message is for, and whether a sentence is out of place or hurries, is told by thousands of rare words, each of which
 * says a little; their names alone would be half the worker. So a feature stands under a number made of its letters. Another
 * one may come to the same number; there are so many numbers that few of those that were never learned do.
 */
const NUMBER_BITS = 18;
export const NUMBERS = 2 ** NUMBER_BITS;

/** Steps of a weight, and what stands for none. */
export const NUMBERED_STEP = 0.18;
export const NUMBERED_ZERO = 8;
/** A table has the distances from one number with a weight to the next, column after column; 0 stands for so far, and no weight. */
export const FAR = 127;

const BEGIN = 0x811c9dc5;
const PRIME = 0x01000193;
const MIXER = 0x2c1b3c6d;

/** The number of a feature: what the letters of each of its words come to is worked out once a word. */
export function numberOf(one: Form, two?: Form, three?: Form): number {
  let hash = lettersOf(one);
  if (two !== undefined) hash = Math.imul(hash, PRIME) ^ lettersOf(two);
  if (three !== undefined) hash = Math.imul(hash, PRIME) ^ lettersOf(three);
  // The first bits of such a hash are no better spread than its last ones before they are mixed once more.
  return Math.imul(hash ^ (hash >>> 15), MIXER) >>> (32 - NUMBER_BITS);
}

/** FNV-1a. */
function lettersOf(known: Form): number {
  if (known.letters === 0) {
    let hash = BEGIN;
    for (let i = 0; i < known.form.length; i++) hash = Math.imul(hash ^ known.form.charCodeAt(i), PRIME);
    known.letters = hash;
  }
  return known.letters;
}

/** More than twice as many as there are numbers with a weight; a power of two. */
const PLACES = 16_384;
const COLUMNS = NUMBERED_COLUMNS.length;

/** By place. Most numbers have no weight, and to know that takes one look into the first of them. */
interface Table {
  /** The number and one; 0 is none. */
  readonly numbers: Int32Array;
  /** The steps of each column. */
  readonly steps: Int8Array;
  /** The turn the number was told in last. */
  readonly turns: Int32Array;
}

let unpacked: Table | undefined;

/** Unpacked when the first sentence is read, not at import. */
function table(): Table {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Table {
  const numbers = new Int32Array(PLACES);
  const steps = new Int8Array(COLUMNS * PLACES);
  const put = (number: number, column: number, weight: number): void => {
    const place = placeOf(numbers, number);
    numbers[place] = number + 1;
    steps[COLUMNS * place + column] = weight - NUMBERED_ZERO;
  };
  const ofMail = unsqueeze(MAIL_STEPS);
  placesIn(MAIL_GAPS).forEach((at, i) => {
    put(at % NUMBERS, Math.floor(at / NUMBERS), ofMail[i] ?? NUMBERED_ZERO);
  });
  const shared = placesIn(SHARED_GAPS);
  unsqueeze(SHARED_STEPS).forEach((weight, i) => {
    put(shared[i % shared.length] ?? 0, MAIL_COLUMNS.length + Math.floor(i / shared.length), weight);
  });
  return { numbers, steps, turns: new Int32Array(PLACES) };
}

/** Where the distances lead. */
function placesIn(gaps: Squeezed): readonly number[] {
  const places: number[] = [];
  let at = -1;
  for (const gap of unsqueeze(gaps)) {
    at += gap || FAR;
    if (gap > 0) places.push(at);
  }
  return places;
}

/** Where in the table a number is, or would be. */
function placeOf(numbers: Int32Array, number: number): number {
  let place = number % PLACES;
  while (numbers[place] !== number + 1 && numbers[place] !== 0) place = (place + 1) % PLACES;
  return place;
}

/** Where a number that has a weight is, the first time it is asked for in a turn; below 0 for others: told twice, a feature says no more. */
function placeInTurn({ numbers, turns }: Table, number: number, turn: number): number {
  const place = placeOf(numbers, number);
  if (numbers[place] === 0 || turns[place] === turn) return -1;
  turns[place] = turn;
  return place;
}

/** Adds what a number says for each of NUMBERED_COLUMNS, which begin at `first`. */
export function addNumberedWeights(sums: number[], first: number, number: number, turn: number): void {
  const all = table();
  const place = placeInTurn(all, number, turn);
  if (place < 0) return;
  for (let column = 0; column < COLUMNS; column++) {
    sums[first + column] = (sums[first + column] ?? 0) + (all.steps[COLUMNS * place + column] ?? 0) * NUMBERED_STEP;
  }
}

/** What a number says for one of NUMBERED_COLUMNS. */
export function numberedWeightFor(number: number, column: number, turn: number): number {
  const all = table();
  const place = placeInTurn(all, number, turn);
  return place < 0 ? 0 : (all.steps[COLUMNS * place + column] ?? 0) * NUMBERED_STEP;
}
