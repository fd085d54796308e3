/*
 * Tables as short as what they say, for the worker has little room: the likelier a number, the fewer bits it takes, and how
 * likely it is writer and reader learn on the way (Witten, Neal and Cleary, "Arithmetic coding for data compression",
 * 1987). build/squeeze.ts writes what is read here.
 */

export interface Squeezed {
  /** Each number is below two to the power of this. */
  readonly bits: number;
  /** How likely a number is depends on the one right before it. */
  readonly paired?: boolean;
  readonly count: number;
  /** Of six bits each: 64 signs in a row, without the one that would need a second before it. */
  readonly digits: string;
}

export const DIGIT_BITS = 6;
export const FIRST_DIGIT = 40;
export const STROKE = 92;
/** All digits but the first of the five that are looked at together. */
export const REST_BITS = 24;
export const REST = 2 ** REST_BITS - 1;

export interface Chances {
  /** Of the numbers from `low` to `high` the last that stands for a bit that is set. */
  split(place: number, low: number, high: number): number;
  learn(place: number, bit: number): void;
}

/** The more often a place was seen, the less one more time changes; after so many times no less. */
const MOST_SEEN = 120;

/** How likely a bit is to be set, by place: the number before it, where that counts, and the bits of its own before it. */
export function evenChances({ bits, paired = false }: Pick<Squeezed, 'bits' | 'paired'>): Chances {
  const places = 2 ** (paired ? 2 * bits : bits);
  const likely = new Float64Array(places).fill(0.5);
  const seen = new Uint8Array(places);
  return {
    split: (place, low, high) => low + Math.floor((high - low) * (likely[place] ?? 0)),
    learn: (place, bit) => {
      const times = Math.min((seen[place] ?? 0) + 1, MOST_SEEN);
      const now = likely[place] ?? 0;
      seen[place] = times;
      likely[place] = now + (bit - now) / (times + 1);
    },
  };
}

export function unsqueeze(squeezed: Squeezed): Uint16Array {
  const { bits, paired, count, digits } = squeezed;
  const chances = evenChances(squeezed);
  const numbers = new Uint16Array(count);
  const first = 2 ** bits;
  let before = 0;
  let at = 0;
  let low = 0;
  let high = 0;
  let code = 0;
  for (let i = 0; i < count; i++) {
    let number = 1;
    while (number < first) {
      while (low >>> REST_BITS === high >>> REST_BITS) {
        const digit = digits.charCodeAt(at++);
        low = (low & REST) << DIGIT_BITS;
        high = ((high & REST) << DIGIT_BITS) | 63;
        code = ((code & REST) << DIGIT_BITS) | (digit - FIRST_DIGIT - Number(digit > STROKE));
      }
      const place = before * first + number;
      const split = chances.split(place, low, high);
      const bit = Number(code <= split);
      if (bit === 1) high = split;
      else low = split + 1;
      chances.learn(place, bit);
      number = 2 * number + bit;
    }
    numbers[i] = number - first;
    if (paired) before = number - first;
  }
  return numbers;
}
