import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import { squeeze } from './squeeze.ts';
import { type Grams, type PackedGrams, unpackGrams } from './unpack-grams.ts';

/**
 * The code of tinyld with its dictionary packed, so that it compresses to half; asked for `languages` only, the detector
 * answers the same. `from` is what unpack-grams.ts is imported by. Null if the code is not what is known here.
 */
export function withPackedGrams(code: string, from: string, languages: readonly string[]): string | null {
  const literal = /\{id:"tinyld-dict",multiples:\{.*?\},uniques:\{.*?\}\}(?=;)/s.exec(code)?.[0];
  // What is left out relies on how the detector takes accents off.
  const isKnown = code.includes('.normalize("NFD")') && code.includes(String.raw`/[\u0300-\u036f]/g`);
  const signs = signsIn(code, languages);
  const grams = literal === undefined || !isKnown || signs === null ? null : read(literal, signs);
  if (literal === undefined || grams === null) return null;
  const packed = pack(grams);
  if (!isDeepStrictEqual(unpackGrams(packed), grams)) return null;
  const call = `unpackGrams(${JSON.stringify(packed)})`;
  return `import { unpackGrams } from ${JSON.stringify(from)};\n${code.replace(literal, () => call)}`;
}

/** What stands for the languages in the dictionary: their place in the list of those it has. */
function signsIn(code: string, languages: readonly string[]): ReadonlySet<string> | null {
  const listed = [...code.matchAll(/[a-z]{3}:\{code:"([a-z]+)"([^}]*)\}/g)];
  const known = listed.filter(([, , rest]) => !rest?.includes('skipLight:!0')).map(([, language]) => language);
  const signs = languages.map((language) => (known.indexOf(language) + 1).toString(36));
  return signs.includes('0') ? null : new Set(signs);
}

function read(literal: string, signs: ReadonlySet<string>): Grams | null {
  try {
    const grams = runInNewContext(`(${literal})`) as Grams;
    const isKnown = Object.values(grams.multiples).every((said) => typeof said === 'string' && said.length % 3 === 0);
    return isKnown ? reachable(grams, signs) : null;
  } catch {
    return null;
  }
}

/**
 * What is ever asked for. Grams that more than one language has are looked for without accents, so that those written with
 * one (more than a quarter of them) are never found.
 */
function reachable({ uniques, multiples }: Grams, signs: ReadonlySet<string>): Grams {
  const told = Object.entries(uniques).map(([gram, sign]) => [gram, String(sign)] as const);
  const plain = Object.entries(multiples).filter(([gram]) => gram === withoutAccents(gram));
  const said = plain.map(([gram, each]) => [gram, saidFor(each, signs)] as const);
  return {
    uniques: Object.fromEntries(told.filter(([, sign]) => signs.has(sign))),
    multiples: Object.fromEntries(said.filter(([, each]) => each !== '')),
  };
}

/** Signs are capital letters here. */
const saidFor = (each: string, signs: ReadonlySet<string>): string =>
  (each.match(/.../g) ?? []).filter(([sign = '']) => signs.has(sign.toLowerCase())).join('');

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
