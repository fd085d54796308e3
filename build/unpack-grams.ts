/** The dictionary of the language detector as tinyld has it: a sign for each language, two for how much a gram speaks for it. */
export interface Grams {
  /** By gram the sign of the only language that has it. */
  readonly uniques: Readonly<Record<string, string | number>>;
  /** By gram what it says for each language that has it: three signs after three signs. */
  readonly multiples: Readonly<Record<string, string>>;
}

/** The same as pack-grams.ts writes it: what is alike stands together, because that is what compresses. */
export interface PackedGrams {
  /** A line for each language: its sign, then its grams. */
  readonly uniques: string;
  /** The grams that more than one language has. */
  readonly shared: string;
  /** For each of them the signs of its languages, with a bar between two grams. */
  readonly languages: string;
  /** First and second digit of what each gram says for each language, in that order. */
  readonly high: string;
  readonly low: string;
}

export function unpackGrams({ uniques, shared, languages, high, low }: PackedGrams): Grams {
  const signs = languages.split('|');
  let at = 0;
  const said = (row: number) => Array.from(signs[row] ?? '', (sign) => `${sign}${high[at]}${low[at++]}`).join('');
  return {
    uniques: Object.fromEntries(
      uniques.split('\n').flatMap((line) => gramsIn(line.slice(1)).map((gram) => [gram, line[0] ?? ''])),
    ),
    multiples: Object.fromEntries(gramsIn(shared).map((gram, row) => [gram, said(row)])),
  };
}

/** Grams in order of the alphabet: how many letters each begins with like the one before it, and the rest of it. */
function gramsIn(text: string): readonly string[] {
  let last = '';
  return Array.from(text.matchAll(/(\d)(\D+)/g), ([, same, rest]) => {
    last = last.slice(0, Number(same)) + rest;
    return last;
  });
}
