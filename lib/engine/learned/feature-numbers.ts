import type { Form } from './forms.ts';

/**
 * What a sentence says is told by thousands of words and runs of words, each of which says a little; their names would be
 * half the worker. So a feature stands under a number made of its letters. Another one may come to the same number; there
 * are so many numbers that few of those that were never learned do.
 */
const NUMBER_BITS = 18;
export const NUMBERS = 2 ** NUMBER_BITS;

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
