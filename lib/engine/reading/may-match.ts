import type { Sentence } from '../document.ts';
import { GAP, neededLiterals, SHORTEST } from './literals.ts';
import { newSlot } from './memory.ts';

/** Places for what three signs in a row come to; two kinds of three may share one, which costs a needless look. */
const PLACES = 4_096;
const LETTER_OR_FIGURE = /[a-z0-9_]/;
/** These fold to `s` and `k` in patterns that ignore case, and to themselves in lower case. */
const FOLDED = /[\u017F\u212A]/;

/** Every sign of ASCII as it is read, by its code: whatever is no letter or figure is a gap. */
const READ_AS = Uint8Array.from({ length: 128 }, (_, code) =>
  (LETTER_OR_FIGURE.test(String.fromCharCode(code)) ? String.fromCharCode(code) : GAP).charCodeAt(0),
);
const GAP_CODE = GAP.charCodeAt(0);

const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < READ_AS.length ? (READ_AS[code] ?? GAP_CODE) : GAP_CODE;
};

/** Every three signs in a row of a text in lower case. */
function* threesOf(text: string): Generator<number> {
  for (let at = 0; at + SHORTEST <= text.length; at++) {
    yield placeOf(codeAt(text, at), codeAt(text, at + 1), codeAt(text, at + 2));
  }
}

const placeOf = (one: number, two: number, three: number): number => (one * 961 + two * 31 + three) & (PLACES - 1);

/** What is known of a sentence's threes: one bit for each place, and the groups of patterns that may be worth a look. */
interface Threes {
  readonly bits: Uint32Array;
  /** One bit for each group that was there when the sentence was read. */
  readonly likely: Uint8Array;
}

function readThrees(masked: string): Threes {
  const bits = new Uint32Array(PLACES / 32);
  const likely = new Uint8Array(groups);
  if (FOLDED.test(masked)) return { bits: bits.fill(0xffffffff), likely: likely.fill(1) };
  const text = masked.toLowerCase();
  let one = GAP_CODE;
  let two = codeAt(text, 0);
  // One place beyond the end is a gap too.
  for (let at = 1; at <= text.length; at++) {
    const three = codeAt(text, at);
    const place = placeOf(one, two, three);
    const word = bits[place >> 5] ?? 0;
    const bit = 1 << (place & 31);
    if ((word & bit) === 0) {
      bits[place >> 5] = word | bit;
      const members = membersAt[place];
      if (members !== undefined) for (const group of members) likely[group] = 1;
    }
    one = two;
    two = three;
  }
  return { bits, likely };
}

/** Groups of patterns, each asked for together, and at each place those that have a run with this three in it. */
let groups = 0;
const membersAt: (number[] | undefined)[] = new Array(PLACES);

/** The three of a run that is least common in English: the least likely to send somebody looking for nothing. */
function enlist(group: number, run: string, places: readonly number[]): void {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, at) => {
    const common = commonness(run.slice(at, at + SHORTEST));
    if (common < least) {
      least = common;
      rarest = place;
    }
  });
  const members = membersAt[rarest];
  if (members === undefined) membersAt[rarest] = [group];
  else if (members.at(-1) !== group) members.push(group);
}

/** How often each letter comes in a hundred of English text, gaps among them; figures and the like are rare. */
const SHARES: Readonly<Record<string, number>> = {
  [GAP]: 18,
  e: 10,
  t: 7.4,
  a: 6.7,
  o: 6.2,
  i: 5.7,
  n: 5.7,
  s: 5.3,
  r: 5,
  h: 4.9,
  l: 3.3,
  d: 3.3,
  u: 2.3,
  c: 2.3,
  m: 2,
  f: 1.8,
  w: 1.7,
  g: 1.6,
  p: 1.6,
  y: 1.6,
  b: 1.3,
  v: 0.9,
  k: 0.6,
  x: 0.1,
  j: 0.1,
  q: 0.1,
  z: 0.1,
};

const commonness = (three: string): number => [...three].reduce((product, sign) => product * (SHARES[sign] ?? 0.2), 1);

/** Who asks before a sentence is judged has its words and its memory only. */
type Heard = Pick<Sentence, 'masked' | 'memory'>;

const THREES = newSlot();

function threesIn({ masked, memory }: Heard): Threes {
  let threes = memory[THREES] as Threes | undefined;
  if (threes === undefined) {
    threes = readThrees(masked);
    memory[THREES] = threes;
  }
  return threes;
}

/** The threes of some runs, one run after the other, where each ends, and the pattern each is of. */
interface Needed {
  readonly group: number;
  readonly places: Uint16Array;
  readonly ends: Uint16Array;
  readonly owners: Uint16Array;
  /** Patterns of which nothing is sure. */
  readonly unsure: readonly number[];
}

function neededBy(patterns: readonly Pick<RegExp, 'source'>[]): Needed {
  const places: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  const unsure: number[] = [];
  const runs: { readonly literal: string; readonly places: readonly number[] }[] = [];
  patterns.forEach((pattern, owner) => {
    const literals = neededLiterals(pattern);
    if (literals === null) unsure.push(owner);
    for (const literal of literals ?? []) {
      const run = [...threesOf(literal)];
      places.push(...run);
      ends.push(places.length);
      owners.push(owner);
      runs.push({ literal, places: run });
    }
  });
  const group = groups++;
  for (const { literal, places: run } of runs) enlist(group, literal, run);
  return {
    group,
    places: Uint16Array.from(places),
    ends: Uint16Array.from(ends),
    owners: Uint16Array.from(owners),
    unsure,
  };
}

const NONE: readonly number[] = [];

/** Indices of the patterns that could match; `first`: one is enough to know. */
function mayHoldOf(
  sentence: Heard,
  { group, places, ends, owners, unsure }: Needed,
  first: boolean,
): readonly number[] {
  if (first && unsure.length > 0) return unsure;
  const { bits, likely } = threesIn(sentence);
  if (group < likely.length && likely[group] === 0) return unsure;
  let found: number[] | null = null;
  let at = 0;
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    let all = true;
    while (all && at < end) {
      const place = places[at++] ?? 0;
      all = ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
    }
    at = end;
    if (!all) continue;
    const owner = owners[run] ?? 0;
    if (found === null) found = [...unsure];
    if (found.at(-1) !== owner) found.push(owner);
    if (first) return found;
  }
  return found ?? (unsure.length > 0 ? unsure : NONE);
}

/** Which of the patterns, by their indices, could match in a sentence's `masked` text; never wrong about the others. */
export function whichMayHold(patterns: readonly Pick<RegExp, 'source'>[]): (sentence: Heard) => readonly number[] {
  // Taken apart when the first sentence is read, not at import.
  let needed: Needed | undefined;
  return (sentence) => {
    needed ??= neededBy(patterns);
    return mayHoldOf(sentence, needed, false);
  };
}

/** Whether one of the patterns could match in a sentence's `masked` text; cheap, and never wrong about a no. */
export function mayHoldAny(patterns: readonly RegExp[]): (sentence: Heard) => boolean {
  let needed: Needed | undefined;
  return (sentence) => {
    needed ??= neededBy(patterns);
    return mayHoldOf(sentence, needed, true).length > 0;
  };
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
