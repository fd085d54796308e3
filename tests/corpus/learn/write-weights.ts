import { FIRST_COLUMN, STEP, ZERO } from '../../../lib/engine/learned/table.ts';
import { scaleOf } from './columns.ts';
import { biasOf, type Fitted, LEAST_WEIGHT } from './fit-columns.ts';

export interface Table {
  readonly columns: readonly Fitted[];
  /** Name of each feature that was kept, by number. */
  readonly names: readonly string[];
  readonly frequent: ReadonlySet<string>;
  readonly mail: { readonly outreach: readonly number[]; readonly arranging: readonly number[] };
}

/** What a weight is written with: one sign, as model.ts reads it. */
const FIRST_SIGN = 33;
const LAST_SIGN = 126;
const sign = (weight: number): string =>
  String.fromCharCode(Math.max(FIRST_SIGN, Math.min(LAST_SIGN, Math.round(weight / STEP) + ZERO)));

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
      columns: said.map(({ number }) => String.fromCharCode(FIRST_COLUMN + number)).join(''),
      steps: said.map(({ weight }) => sign(weight)).join(''),
    };
  });
  return rows.filter((row) => row.columns !== '').sort((a, b) => (a.name < b.name ? -1 : 1));
}

const short = (numbers: readonly number[]): readonly number[] => numbers.map((number) => Number(number.toFixed(2)));

/** The text of weights.ts. */
export function weightsFile(table: Table): string {
  const rows = rowsOf(table);
  const mail = { outreach: short(table.mail.outreach), arranging: short(table.mail.arranging) };
  return `/* Written by \`npm run learn\` from the sentences of tests/corpus/learn; model.ts says how to read it. */

/** One per column, in the order of COLUMNS. */
export const BIASES = ${JSON.stringify(table.columns.map(biasOf))};

/** One per feature of mail.ts. */
export const MAIL_WEIGHTS = ${JSON.stringify(mail)};

export const FREQUENT = ${JSON.stringify([...table.frequent].sort().join(' '))};

/** Names of the features, a line each; the columns each of them speaks for, a line each; their weights, one after the other. */
export const FEATURES = ${JSON.stringify(rows.map(({ name }) => name).join('\n'))};

export const SPEAKS_FOR = ${JSON.stringify(rows.map((row) => row.columns).join('\n'))};

export const STEPS = ${JSON.stringify(rows.map((row) => row.steps).join(''))};
`;
}
