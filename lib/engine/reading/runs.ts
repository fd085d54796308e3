import { GAP, SHORTEST } from './literals.ts';

/*
 * The runs of signs that patterns cannot do without, each looked up by its rarest three signs: one walk along a sentence
 * finds those of all patterns at once.
 */

/** Places for what three signs in a row come to; two kinds of three may share one, which costs a needless look. */
const PLACES = 4_096;
const LETTER_OR_FIGURE = /[a-z0-9_]/;

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

/** Under the three that is least common in English: the least likely to send somebody looking for nothing. */
export function enlist(literal: string, lookout: number, owner: number): void {
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

/** The signs of the sentence that is being read, with a gap at either end. */
let reading = new Uint8Array(1_200);

/** Tells every run that stands in a text in lower case, by its lookout and the pattern that needs it. */
export function findRuns(text: string, tell: (lookout: number, owner: number) => void): void {
  const end = text.length + 2;
  if (reading.length < end) reading = new Uint8Array(2 * end);
  reading[0] = GAP_CODE;
  for (let at = 0; at < text.length; at++) reading[at + 1] = readAs(text, at);
  reading[end - 1] = GAP_CODE;
  for (let at = 0; at + SHORTEST <= end; at++) {
    const place = placeOf(reading[at] ?? 0, reading[at + 1] ?? 0, reading[at + 2] ?? 0);
    for (let run = firstAt[place] ?? 0; run !== 0; run = runs[run * FIELDS] ?? 0) {
      const field = run * FIELDS;
      if (standsAt(at - (runs[field + 3] ?? 0), end, runs[field + 1] ?? 0, runs[field + 2] ?? 0))
        tell(runs[field + 4] ?? 0, runs[field + 5] ?? 0);
    }
  }
}

/** Whether `signs` from one place to another are what is read from `start` on. */
function standsAt(start: number, end: number, from: number, to: number): boolean {
  if (start < 0 || start + to - from > end) return false;
  for (let i = from; i < to; i++) if (reading[start + i - from] !== signs[i]) return false;
  return true;
}
