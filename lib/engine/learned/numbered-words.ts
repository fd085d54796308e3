import type { Form } from './forms.ts';
import { MAIL_GAPS, MAIL_STEPS } from './weights.ts';

/** Columns about whole messages, in the order of the lines of the table. */
export const MAIL_COLUMNS = ['outreach', 'arranging'] as const;

/**
 * What a message is for is told by thousands of rare words, each of which says a little; their names alone would be half
 * the worker. So a feature stands under a number made of its letters. Another one may come to the same number; there are
 * so many numbers that few of those that were never learned do.
 */
const NUMBER_BITS = 18;

/** Steps of a weight, and the sign that stands for none. */
export const MAIL_STEP = 0.18;
export const MAIL_ZERO = 80;
/** A table names the distance from one place to the next: so many signs above `NEAR`, which itself stands for `FAR` and no weight. */
export const NEAR = 34;
export const FAR = 91;

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

/** More than there are numbers with a weight; a power of two. */
const PLACES = 8_192;
const FIELDS = 4;

let unpacked: Int32Array | undefined;

/**
 * By place: the number and one, the steps of each column, and the turn the number was told in last. Flat, as table.ts is;
 * unpacked when the first sentence is read, not at import.
 */
function table(): Int32Array {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Int32Array {
  const all = new Int32Array(FIELDS * PLACES);
  let step = 0;
  eachPlace(MAIL_GAPS, (number, column) => {
    const at = placeOf(all, number);
    all[at] = number + 1;
    all[at + 1 + column] = MAIL_STEPS.charCodeAt(step++) - MAIL_ZERO;
  });
  return all;
}

/** Where in the table a number is, or would be. */
function placeOf(all: Int32Array, number: number): number {
  let place = number % PLACES;
  while (all[FIELDS * place] !== number + 1 && all[FIELDS * place] !== 0) place = (place + 1) % PLACES;
  return FIELDS * place;
}

/** Adds what a number says for each of MAIL_COLUMNS, which begin at `first`; told twice in a turn, it says no more. */
export function addMailWeights(sums: number[], first: number, number: number, turn: number): void {
  const all = table();
  const at = placeOf(all, number);
  if (all[at] === 0 || all[at + 3] === turn) return;
  all[at + 3] = turn;
  sums[first] = (sums[first] ?? 0) + (all[at + 1] ?? 0) * MAIL_STEP;
  sums[first + 1] = (sums[first + 1] ?? 0) + (all[at + 2] ?? 0) * MAIL_STEP;
}

/** Calls `at` for every place that a line of gaps names, line by line. */
export function eachPlace(lines: string, at: (place: number, line: number) => void): void {
  lines.split('\n').forEach((gaps, line) => {
    let place = -1;
    for (let i = 0; i < gaps.length; i++) {
      const gap = gaps.charCodeAt(i) - NEAR;
      place += gap === 0 ? FAR : gap;
      if (gap > 0) at(place, line);
    }
  });
}
