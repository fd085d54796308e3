import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import { squeeze } from './squeeze.ts';
import { type Grams, type PackedGrams, unpackGrams } from './unpack-grams.ts';

/**
 * The code of tinyld with its dictionary packed, so that it compresses to two thirds; the detector answers the same. `from`
 * is what unpack-grams.ts is imported by. Null if the code is not what is known here.
 */
export function withPackedGrams(code: string, from: string): string | null {
  const literal = /\{id:"tinyld-dict",multiples:\{.*?\},uniques:\{.*?\}\}(?=;)/s.exec(code)?.[0];
  // What is left out relies on how the detector takes accents off.
  const isKnown = code.includes('.normalize("NFD")') && code.includes(String.raw`/[\u0300-\u036f]/g`);
  const grams = literal === undefined || !isKnown ? null : read(literal);
  if (literal === undefined || grams === null) return null;
  const packed = pack(grams);
  if (!isDeepStrictEqual(unpackGrams(packed), grams)) return null;
  const call = `unpackGrams(${JSON.stringify(packed)})`;
  return `import { unpackGrams } from ${JSON.stringify(from)};\n${code.replace(literal, () => call)}`;
}

function read(literal: string): Grams | null {
  try {
    const grams = runInNewContext(`(${literal})`) as Grams;
    return Object.values(grams.multiples).every((said) => typeof said === 'string') ? reachable(grams) : null;
  } catch {
    return null;
  }
}

/**
 * Grams that more than one language has are looked for without accents, so that those written with one (more than a
 * quarter of them) are never found.
 */
function reachable({ uniques, multiples }: Grams): Grams {
  const plain = Object.entries(multiples).filter(([gram]) => gram === withoutAccents(gram));
  const signs = Object.entries(uniques).map(([gram, sign]) => [gram, String(sign)]);
  return { uniques: Object.fromEntries(signs), multiples: Object.fromEntries(plain) };
}

const withoutAccents = (gram: string): string => gram.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

function pack({ uniques, multiples }: Grams): PackedGrams {
  const signs = [...new Set(Object.values(uniques))];
  const shared = Object.keys(multiples).sort();
  const said = shared.map((gram) => multiples[gram]?.match(/.../g) ?? []);
  const lines = signs.map(
    (sign) => `${sign}${gramsText(Object.keys(uniques).filter((gram) => uniques[gram] === sign))}`,
  );
  const text = {
    uniques: lines.join('\n'),
    shared: gramsText(shared),
    languages: said.map((each) => each.map((one) => one[0]).join('')).join('|'),
    high: said.flatMap((each) => each.map((one) => one[1])).join(''),
    low: said.flatMap((each) => each.map((one) => one[2])).join(''),
  };
  return {
    uniques: squeeze(codesOf(text.uniques)),
    shared: squeeze(codesOf(text.shared)),
    // The languages of a gram stand in the order of their signs.
    languages: squeeze(codesOf(text.languages), true),
    high: squeeze(codesOf(text.high)),
    low: squeeze(codesOf(text.low)),
  };
}

const codesOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** As unpack-grams.ts reads it. */
function gramsText(grams: readonly string[]): string {
  const sorted = grams.toSorted();
  return sorted.map((gram, at) => begunLike(gram, sorted[at - 1] ?? '')).join('');
}

function begunLike(gram: string, before: string): string {
  let same = 0;
  while (same < before.length && gram[same] === before[same]) same++;
  return same + gram.slice(same);
}
