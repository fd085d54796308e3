import { type Squeezed, unsqueeze } from '../lib/engine/learned/squeezed.ts';

/** The dictionary of the language detector as tinyld has it: a sign for each language, two for how much a gram speaks for it. */
export interface Grams {
  /** By gram the sign of the only language that has it. */
  readonly uniques: Readonly<Record<string, string | number>>;
  /** By gram what it says for each language that has it: three signs after three signs. */
  readonly multiples: Readonly<Record<string, string>>;
}

/** The same as pack-grams.ts writes it: what is alike stands together, because that is what can be squeezed. */
export interface PackedGrams {
  /** A line for each language: its sign, then its grams. */
  readonly uniques: Squeezed;
  /** The grams that more than one language has. */
  readonly shared: Squeezed;
  /** For each of them the signs of its languages, with a bar between two grams. */
  readonly languages: Squeezed;
  /** First and second digit of what each gram says for each language, in that order. */
  readonly high: Squeezed;
  readonly low: Squeezed;
}

export function unpackGrams(packed: PackedGrams): Grams {
  const signs = textOf(packed.languages).split('|');
  const high = textOf(packed.high);
  const low = textOf(packed.low);
  let at = 0;
  const said = (row: number) => Array.from(signs[row] ?? '', (sign) => `${sign}${high[at]}${low[at++]}`).join('');
  const uniques = textOf(packed.uniques).split('\n');
  return {
    uniques: Object.fromEntries(uniques.flatMap((line) => gramsIn(line.slice(1)).map((gram) => [gram, line[0] ?? '']))),
    multiples: Object.fromEntries(gramsIn(textOf(packed.shared)).map((gram, row) => [gram, said(row)])),
  };
}

const textOf = (squeezed: Squeezed): string => String.fromCharCode(...unsqueeze(squeezed));

/** Grams in order of the alphabet: how many letters each begins with like the one before it, and the rest of it. */
function gramsIn(text: string): readonly string[] {
  let last = '';
  return Array.from(text.matchAll(/(\d)(\D+)/g), ([, same, rest]) => {
    last = last.slice(0, Number(same)) + rest;
    return last;
  });
}
