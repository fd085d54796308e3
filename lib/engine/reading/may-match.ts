import type { Sentence } from '../document.ts';
import { GAP, neededLiterals, SHORTEST } from './literals.ts';

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

/** Which threes a sentence holds, one bit each. */
function readThrees(masked: string): Uint32Array {
  const bits = new Uint32Array(PLACES / 32);
  if (FOLDED.test(masked)) return bits.fill(0xffffffff);
  const text = masked.toLowerCase();
  let one = GAP_CODE;
  let two = codeAt(text, 0);
  // One place beyond the end is a gap too.
  for (let at = 1; at <= text.length; at++) {
    const three = codeAt(text, at);
    const place = placeOf(one, two, three);
    bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
    one = two;
    two = three;
  }
  return bits;
}

/** Who asks before a sentence is judged has its words and its memory only. */
type Heard = Pick<Sentence, 'masked' | 'memory'>;

function threesIn({ masked, memory }: Heard): Uint32Array {
  let threes = memory.get(readThrees) as Uint32Array | undefined;
  if (threes === undefined) {
    threes = readThrees(masked);
    memory.set(readThrees, threes);
  }
  return threes;
}

/** The threes of some runs, one run after the other, and where each ends. Null: nothing is sure. */
type Needed = { readonly places: Uint16Array; readonly ends: Uint16Array } | null;

function neededBy(patterns: readonly RegExp[]): Needed {
  const places: number[] = [];
  const ends: number[] = [];
  for (const pattern of patterns) {
    const literals = neededLiterals(pattern);
    if (literals === null) return null;
    for (const literal of literals) {
      places.push(...threesOf(literal));
      ends.push(places.length);
    }
  }
  return { places: Uint16Array.from(places), ends: Uint16Array.from(ends) };
}

function holdsOne(sentence: Heard, needed: Needed): boolean {
  if (needed === null) return true;
  const bits = threesIn(sentence);
  const { places, ends } = needed;
  let at = 0;
  for (const end of ends) {
    let all = true;
    while (all && at < end) {
      const place = places[at++] ?? 0;
      all = ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
    }
    if (all) return true;
    at = end;
  }
  return false;
}

/** Whether one of the patterns could match in a sentence's `masked` text; cheap, and never wrong about a no. */
export function mayHoldAny(patterns: readonly RegExp[]): (sentence: Heard) => boolean {
  const needed = neededBy(patterns);
  return (sentence) => holdsOne(sentence, needed);
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
