import {
  DIGIT_BITS,
  evenChances,
  FIRST_DIGIT,
  REST,
  REST_BITS,
  type Squeezed,
  STROKE,
} from '../lib/engine/learned/squeezed.ts';

/** Whole numbers from 0 to 65,535, as `unsqueeze` gives them back. */
export function squeeze(numbers: readonly number[], paired = false): Squeezed {
  const bits = Math.ceil(Math.log2(1 + Math.max(1, ...numbers)));
  const chances = evenChances({ bits, paired });
  const first = 2 ** bits;
  let digits = '';
  let low = 0;
  let high = 2 ** (REST_BITS + DIGIT_BITS) - 1;
  const put = (place: number, bit: number): void => {
    const split = chances.split(place, low, high);
    if (bit === 1) high = split;
    else low = split + 1;
    chances.learn(place, bit);
    while (low >>> REST_BITS === high >>> REST_BITS) {
      digits += digitOf(low >>> REST_BITS);
      low = (low & REST) << DIGIT_BITS;
      high = ((high & REST) << DIGIT_BITS) | 63;
    }
  };
  numbers.forEach((number, i) => {
    const before = paired ? (numbers[i - 1] ?? 0) : 0;
    for (let left = bits - 1, node = 1; left >= 0; left--) {
      const bit = (number >>> left) & 1;
      put(before * first + node, bit);
      node = 2 * node + bit;
    }
  });
  return { bits, ...(paired ? { paired } : {}), count: numbers.length, digits: digits + lastDigits(low, high) };
}

/** As few as lie between the two whatever follows; what is not there is read as zeros. */
function lastDigits(low: number, high: number): string {
  for (let rest = REST_BITS, count = 1; ; rest -= DIGIT_BITS, count++) {
    const number = Math.ceil(low / 2 ** rest);
    if (number * 2 ** rest > high) continue;
    const left = Array.from({ length: count }, (_, at) => DIGIT_BITS * (count - 1 - at));
    return left.map((shift) => digitOf((number >>> shift) & 63)).join('');
  }
}

function digitOf(digit: number): string {
  const sign = FIRST_DIGIT + digit;
  return String.fromCharCode(sign < STROKE ? sign : sign + 1);
}
