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

/** Patterns that are asked for together. */
interface Group {
  readonly index: number;
  readonly patterns: readonly Pattern[];
  /** Those of which nothing is sure, by their indices; known when the group has been taken apart. */
  unsure: readonly number[];
}

const FIELDS = 6;
const groups: Group[] = [];
let takenApart = 0;

/**
 * Every run: the next one with the same place, where its signs begin and end in `signs`, where in it the three begins
 * that it is looked up by, its group, and the pattern of the group that needs it. Flat and small, because one walk looks
 * at a hundred of them all over the place; 0 is none.
 */
let runs = new Int32Array(1_024 * FIELDS);
let runCount = 1;
let signs = new Uint8Array(8_192);
let signCount = 0;
/** The first run of each place. */
const firstAt = new Int32Array(PLACES);

function groupOf(patterns: readonly Pattern[]): Group {
  const group = { index: groups.length, patterns, unsure: NONE };
  groups.push(group);
  return group;
}

/** Takes new patterns apart when a sentence is read, not at import. */
function takeApart(): void {
  for (; takenApart < groups.length; takenApart++) {
    const group = groups[takenApart];
    if (group === undefined) continue;
    const unsure: number[] = [];
    group.patterns.forEach((pattern, owner) => {
      const literals = neededLiterals(pattern);
      if (literals === null) unsure.push(owner);
      for (const literal of literals ?? []) enlist(literal, group.index, owner);
    });
    group.unsure = unsure;
  }
}

/** Under the three of a run that is least common in English: the least likely to send somebody looking for nothing. */
function enlist(literal: string, group: number, owner: number): void {
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
  runs.set([firstAt[place] ?? 0, signCount, signCount + codes.length, offset, group, owner], runCount * FIELDS);
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

/** What a sentence may hold: a bit for each group, and the groups and their patterns by turns. */
interface Held {
  /** Groups that had been taken apart. */
  readonly known: number;
  /** It may hold anything. */
  readonly all: boolean;
  readonly bits: readonly number[];
  readonly pairs: readonly number[];
}

/** The signs of the sentence that is being read, with a gap at either end. */
let reading = new Uint8Array(1_200);

function readHeld(masked: string): Held {
  takeApart();
  const bits: number[] = new Array((takenApart >> 5) + 1).fill(0);
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
      const group = runs[field + 4] ?? 0;
      bits[group >> 5] = (bits[group >> 5] ?? 0) | (1 << (group & 31));
      pairs.push(group, runs[field + 5] ?? 0);
    }
  }
  return { known: takenApart, all: FOLDED.test(masked), bits, pairs };
}

/** Whether `signs` from one place to another are what is read from `start` on. */
function standsAt(start: number, end: number, from: number, to: number): boolean {
  if (start < 0 || start + to - from > end) return false;
  for (let i = from; i < to; i++) if (reading[start + i - from] !== signs[i]) return false;
  return true;
}

const HELD = newSlot();

/** What a sentence holds of one group at least. */
function heldIn({ masked, memory }: Heard, group: Group): Held {
  let held = memory[HELD] as Held | undefined;
  if (held === undefined || held.known <= group.index) {
    held = readHeld(masked);
    memory[HELD] = held;
  }
  return held;
}

const isLikely = ({ all, bits }: Held, { index }: Group): boolean =>
  all || ((bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;

const NONE: readonly number[] = [];

/** Which of the patterns, by their indices, could match in a sentence's `masked` text; never wrong about the others. */
export function whichMayHold(patterns: readonly Pattern[]): (sentence: Heard) => readonly number[] {
  const group = groupOf(patterns);
  return (sentence) => {
    const held = heldIn(sentence, group);
    if (!isLikely(held, group)) return group.unsure;
    if (held.all) return patterns.map((_, owner) => owner);
    const { pairs } = held;
    const found = [...group.unsure];
    for (let i = 0; i < pairs.length; i += 2) {
      const owner = pairs[i + 1] ?? 0;
      if (pairs[i] === group.index && !found.includes(owner)) found.push(owner);
    }
    return found.sort((a, b) => a - b);
  };
}

/** Whether one of the patterns could match in a sentence's `masked` text; cheap, and never wrong about a no. */
export function mayHoldAny(patterns: readonly Pattern[]): (sentence: Heard) => boolean {
  const group = groupOf(patterns);
  return (sentence) => isLikely(heldIn(sentence, group), group) || group.unsure.length > 0;
}

/** What is worked out of a pattern once; it never changes. */
const known = new WeakMap<RegExp, (sentence: Heard) => boolean>();

/** The same for one pattern. */
export function mayHold(sentence: Heard, pattern: RegExp): boolean {
  let possible = known.get(pattern);
  if (possible === undefined) {
    possible = mayHoldAny([pattern]);
    known.set(pattern, possible);
  }
  return possible(sentence);
}

/** Whether a pattern (not a global one) is found in a sentence. */
export function holds(sentence: Heard, pattern: RegExp): boolean {
  return mayHold(sentence, pattern) && pattern.test(sentence.masked);
}
