import { squeeze } from '../../../build/squeeze.ts';
import { PARTS } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { COLUMNS_TOGETHER, FAR, MOST, stepOf, ZERO } from '../../../lib/engine/learned/table.ts';
import { biasOf, type Fitted } from './fit-columns.ts';

export interface Table {
  /** In the order of COLUMNS. */
  readonly columns: readonly Fitted[];
  readonly frequent: ReadonlySet<string>;
  readonly mail: { readonly outreach: readonly number[]; readonly arranging: readonly number[] };
  /** In the order of SIGNS. */
  readonly signs: readonly (readonly number[])[];
}

/** The weights as they are written. */
interface Weights {
  /** Whether a number speaks for a column. */
  readonly speaks: (number: number, column: number) => boolean;
  readonly steps: (number: number, column: number) => number;
}

function weightsOf(columns: readonly Fitted[]): Weights {
  const steps = (number: number, column: number): number => {
    const weight = columns[column]!.model.weights[number]!;
    return ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight / stepOf(column))));
  };
  return { speaks: (number, column) => steps(number, column) !== ZERO, steps };
}

const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);

/** The columns of the table as bits, the first of them lowest. */
const bitsOf = (columns: readonly number[], isSet: (column: number) => boolean): number =>
  columns.reduce((bits, column, at) => bits + (isSet(column) ? 1 << at : 0), 0);

/** Rising numbers by the distance from one to the next. */
function gapsOf(numbers: readonly number[]): readonly number[] {
  const gaps: number[] = [];
  let last = -1;
  for (const number of numbers) {
    for (; number - last > FAR; last += FAR) gaps.push(0);
    gaps.push(number - last);
    last = number;
  }
  return gaps;
}

/** For each part of more than one column the columns that its numbers speak for. */
function speaksFor({ speaks }: Weights, heldIn: (part: number) => readonly number[]): readonly number[] {
  return PARTS.flatMap(([first, end], part) => {
    if (end - first === 1) return [];
    const held = heldIn(part);
    return range(0, Math.ceil((end - first) / COLUMNS_TOGETHER)).flatMap((turn) => {
      const begin = first + turn * COLUMNS_TOGETHER;
      const together = range(begin, Math.min(end, begin + COLUMNS_TOGETHER));
      return held.map((number) => bitsOf(together, (column) => speaks(number, column)));
    });
  });
}

const short = (numbers: readonly number[]): readonly number[] => numbers.map((number) => Number(number.toFixed(2)));

/** The text of weights.ts. */
export function weightsFile({ columns, frequent, mail, signs }: Table): string {
  const weights = weightsOf(columns);
  const holds = (number: number, part: number): boolean =>
    range(...PARTS[part]!).some((column) => weights.speaks(number, column));
  const parts = PARTS.map((_, part) => part);
  const numbers = range(0, NUMBERS).filter((number) => parts.some((part) => holds(number, part)));
  const heldIn = (part: number) => numbers.filter((number) => holds(number, part));
  const steps = range(0, columns.length).flatMap((column) =>
    numbers.filter((number) => weights.speaks(number, column)).map((number) => weights.steps(number, column)),
  );
  const written = { outreach: short(mail.outreach), arranging: short(mail.arranging) };
  return `/* Written by \`npm run learn\` from the sentences of tests/corpus/learn; table.ts says how to read it. */

/** One per column, in the order of COLUMNS. */
export const BIASES = ${JSON.stringify(columns.map(biasOf))};

/** One per feature of mail.ts. */
export const MAIL_WEIGHTS = ${JSON.stringify(written)};

/** One per feature of raised.ts, for each of SIGNS. */
export const SIGN_WEIGHTS = ${JSON.stringify(signs.map(short))};

/** Words that stand for themselves in runs of words. */
export const FREQUENT = ${JSON.stringify([...frequent].sort().join(' '))};

/** How far apart the numbers stand that have a weight. */
export const GAPS = ${JSON.stringify(squeeze(gapsOf(numbers)))};

/** The parts of the table in which each of them has one. */
export const HELD_BY = ${JSON.stringify(squeeze(numbers.map((number) => bitsOf(parts, (part) => holds(number, part)))))};

/** The columns they speak for, part by part. */
export const SPEAKS_FOR = ${JSON.stringify(squeeze(speaksFor(weights, heldIn)))};

/** Those weights, column by column. */
export const STEPS = ${JSON.stringify(squeeze(steps))};
`;
}
