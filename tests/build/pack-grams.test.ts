import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { detectAll } from 'tinyld/light';
import { afterAll, describe, expect, test } from 'vitest';
import { withPackedGrams } from '../../build/pack-grams.ts';
import { LATIN_LANGUAGES } from '../../lib/engine/reading/latin-languages.ts';

const code = readFileSync(fileURLToPath(import.meta.resolve('tinyld/light')), 'utf8');
const unpack = pathToFileURL(join(import.meta.dirname, '..', '..', 'build', 'unpack-grams.ts')).href;
const packed = withPackedGrams(code, unpack, LATIN_LANGUAGES) ?? '';
const only = { only: LATIN_LANGUAGES };

const folder = mkdtempSync(join(tmpdir(), 'grams-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'packed.mjs');
writeFileSync(file, packed);
const asPacked = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { detectAll: typeof detectAll };

/** All that stands between quotes in the library or is a name in its dictionary: every gram, accents and all. */
const GRAMS = [...new Set(code.match(/(?<=")[^"]{1,4}(?=":)|[\p{L}\p{M}]{1,4}(?=:)/gu))];

describe('the detector with its dictionary packed', () => {
  test('is found, and compresses to much less', () => {
    const size = (text: string) => gzipSync(text, { level: 9 }).length;
    expect(size(packed)).toBeGreaterThan(10_000);
    expect(size(packed)).toBeLessThan(size(code) * 0.6);
  });

  test.each([
    ['en', 'Your planners retype every order twice, and the evening shift waits for them.'],
    ['de', 'Ihre Disponenten tippen jeden Auftrag zweimal ab, und die Spätschicht wartet darauf.'],
    ['fr', 'Vos équipes ressaisissent chaque commande deux fois, et le soir on les attend déjà.'],
    ['es', 'Sus compañeros teclean cada pedido dos veces y el turno de la tarde espera; ¿qué hacen mañana?'],
    ['pl', 'Wasi planiści przepisują każde zamówienie dwa razy, a wieczorna zmiana na nie czeka.'],
    ['tr', 'Ekibiniz her siparişi iki kez giriyor ve akşam vardiyası çok uzun süre bekliyor.'],
    ['de', 'Die Schicht heißt bei Ihnen „новая“, und jeder Auftrag wird zweimal getippt.'],
  ])('tells %s', (lang, text) => {
    expect(asPacked.detectAll(text, only)[0]?.lang).toBe(lang);
    expect(asPacked.detectAll(text, only)).toEqual(detectAll(text, only));
  });

  test('answers the same to every gram it is told by, alone and inside a word', () => {
    expect(GRAMS.length).toBeGreaterThan(4_000);
    const asked = GRAMS.flatMap((gram) => [gram, `b${gram}r`, `${gram} ${gram}o, an${gram}`]);
    const different = asked.filter(
      (text) => JSON.stringify(asPacked.detectAll(text, only)) !== JSON.stringify(detectAll(text, only)),
    );
    expect(different).toEqual([]);
  });

  test('answers the same to whatever is written with them', () => {
    const piece = fc.oneof(
      fc.constantFrom(...GRAMS),
      fc.constantFrom(' ', ', ', '. ', "'", '\u0301'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(asPacked.detectAll(text, only)).toEqual(detectAll(text, only));
      }),
      { numRuns: 500 },
    );
  });
});

describe('code that is not what is known', () => {
  test.each([
    ['something else', 'export const detect = 1;'],
    ['accents taken off in another way', code.replace('.normalize("NFD")', '.normalize("NFKD")')],
    ['a dictionary of another shape', code.replace('multiples:{', 'multiples:{pre:{},')],
    ['a dictionary that does not end', code.replace('uniques:{', 'uniques:{"')],
    ['a weight of another length', code.replace(/(multiples:\{[^"]*"[^"]*":")/, '$10')],
  ])('%s is left as it is', (_what, other) => {
    expect(other).not.toBe(code);
    expect(withPackedGrams(other, unpack, LATIN_LANGUAGES)).toBeNull();
  });

  test('is left as it is where a language is asked for that it does not have', () => {
    expect(withPackedGrams(code, unpack, [...LATIN_LANGUAGES, 'tlh'])).toBeNull();
  });
});
