import { COLUMNS } from '../../../lib/engine/learned/model.ts';
import { COLUMNS_A_SIGN, FIRST_SIGN, STEP, ZERO } from '../../../lib/engine/learned/table.ts';
import { scaleOf } from './columns.ts';
import { biasOf, type Fitted, LEAST_WEIGHT } from './fit-columns.ts';

export interface Table {
  readonly columns: readonly Fitted[];
  /** Name of each feature that was kept, by number. */
  readonly names: readonly string[];
  readonly frequent: ReadonlySet<string>;
  readonly mail: { readonly outreach: readonly number[]; readonly arranging: readonly number[] };
}

/** What a weight is written with: one sign, as table.ts reads it. */
const LEAST = 33;
const MOST = 126;
const sign = (weight: number): string =>
  String.fromCharCode(Math.max(LEAST, Math.min(MOST, Math.round(weight / STEP) + ZERO)));

/** The columns a feature speaks for, one sign for every few of them. */
function signsFor(columns: ReadonlySet<number>): string {
  const bits = Array.from({ length: Math.ceil(COLUMNS.length / COLUMNS_A_SIGN) }, () => FIRST_SIGN);
  for (const column of columns) bits[Math.floor(column / COLUMNS_A_SIGN)]! += 1 << (column % COLUMNS_A_SIGN);
  return String.fromCharCode(...bits);
}

/** A line for each first word of a feature, with what follows it. */
function linesOf(names: readonly string[]): readonly string[] {
  const following = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    following.set(first, [...(following.get(first) ?? []), rest.join(' ')]);
  }
  return [...following].map(([first, rests]) => [first, ...rests].join('\t'));
}

interface Row {
  readonly name: string;
  readonly columns: string;
  readonly steps: string;
}

/** One for each feature that says anything: its name, its columns and their weights. */
export function rowsOf({ columns, names }: Table): readonly Row[] {
  const rows = names.map((name, feature) => {
    const said = columns.flatMap(({ column, model }, number) => {
      const weight = model.weights[feature]! * scaleOf(column);
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [{ number, weight }];
    });
    return {
      name,
      columns: signsFor(new Set(said.map(({ number }) => number))),
      steps: said.map(({ weight }) => sign(weight)).join(''),
    };
  });
  return rows.filter((row) => row.steps !== '').sort((a, b) => (a.name < b.name ? -1 : 1));
}

const short = (numbers: readonly number[]): readonly number[] => numbers.map((number) => Number(number.toFixed(2)));

/** The text of weights.ts. */
export function weightsFile(table: Table): string {
  const rows = rowsOf(table);
  const mail = { outreach: short(table.mail.outreach), arranging: short(table.mail.arranging) };
  return `/* Written by \`npm run learn\` from the sentences of tests/corpus/learn; table.ts says how to read it. */

/** One per column, in the order of COLUMNS. */
export const BIASES = ${JSON.stringify(table.columns.map(biasOf))};

/** One per feature of mail.ts. */
export const MAIL_WEIGHTS = ${JSON.stringify(mail)};

export const FREQUENT = ${JSON.stringify([...table.frequent].sort().join(' '))};

/** The features by their first words, a line each; the columns each of them speaks for; their weights, one after the other. */
export const FEATURES = ${JSON.stringify(linesOf(rows.map(({ name }) => name)).join('\n'))};

export const SPEAKS_FOR = ${JSON.stringify(rows.map((row) => row.columns).join(''))};

export const STEPS = ${JSON.stringify(rows.map((row) => row.steps).join(''))};
`;
}
