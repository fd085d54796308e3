import { squeeze } from '../../../build/squeeze.ts';
import { formOf } from '../../../lib/engine/learned/forms.ts';
import { OF_SENTENCES } from '../../../lib/engine/learned/model.ts';
import {
  FAR,
  MAIL_COLUMNS,
  NUMBERED_STEP,
  NUMBERED_ZERO,
  NUMBERS,
  numberOf,
} from '../../../lib/engine/learned/numbered-words.ts';
import { COLUMNS_TOGETHER, MARK, MOST, STEP, ZERO } from '../../../lib/engine/learned/table.ts';
import { biasOf, type Fitted, LEAST_WEIGHT } from './fit-columns.ts';

export interface Table {
  readonly columns: readonly Fitted[];
  /** The columns after them, whose features are numbers already. */
  readonly ofSentences: readonly Fitted[];
  /** Name of each feature that columns about sentences may have, by number. */
  readonly names: readonly string[];
  /** The same for columns about messages. */
  readonly allNames: readonly string[];
  readonly frequent: ReadonlySet<string>;
  readonly mail: { readonly outreach: readonly number[]; readonly arranging: readonly number[] };
}

/** A weight as it is written. */
const stepsOf = (weight: number): number => Math.max(0, Math.min(MOST, Math.round(weight / STEP) + ZERO));

interface Row {
  readonly name: string;
  /** The weights it has, as they are written, by their columns. */
  readonly steps: ReadonlyMap<number, number>;
}

/** One for each feature that says anything. */
function rowsOf({ columns, names }: Table): readonly Row[] {
  const rows = names.map((name, feature) => {
    const steps = columns.slice(0, OF_SENTENCES).flatMap(({ model }, number) => {
      const weight = model.weights[feature]!;
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [[number, stepsOf(weight)] as const];
    });
    return { name, steps: new Map(steps) };
  });
  return rows.filter(({ steps }) => steps.size > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A line for each word that is frequent or begins a feature, with what follows it in features; in the order of the rows. */
function linesOf(rows: readonly Row[], frequent: ReadonlySet<string>): readonly string[] {
  const following = new Map<string, string[]>([...frequent].map((word) => [word, []]));
  for (const { name } of rows) {
    const [first = '', ...rest] = name.split(' ');
    following.set(first, [...(following.get(first) ?? []), rest.join(' ')]);
  }
  const lines = [...following].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([first, rests]) => [frequent.has(first) ? MARK + first : first, ...rests].join('\t'));
}

/** The columns that rows speak for, those that stand together as bits of one number. */
function speaksFor(rows: readonly Row[]): readonly number[] {
  return Array.from({ length: Math.ceil(OF_SENTENCES / COLUMNS_TOGETHER) }, (_, together) => {
    const first = together * COLUMNS_TOGETHER;
    const bits = Array.from({ length: COLUMNS_TOGETHER }, (_, bit) => bit);
    return rows.map(({ steps }) =>
      bits.filter((bit) => steps.has(first + bit)).reduce((all, bit) => all + (1 << bit), 0),
    );
  }).flat();
}

const allSteps = (rows: readonly Row[]): readonly number[] =>
  Array.from({ length: OF_SENTENCES }, (_, column) => rows.flatMap(({ steps }) => steps.get(column) ?? [])).flat();

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

/** Weights of a column about messages by the numbers of their features; of two with one number the larger stands. */
function byNumber({ columns, allNames }: Table, name: (typeof MAIL_COLUMNS)[number]): readonly [number, number][] {
  const all = new Map<number, number>();
  columns
    .find(({ column }) => column === name)!
    .model.weights.forEach((weight, feature) => {
      const [one, two, three] = allNames[feature]!.split(' ').map(formOf);
      const number = numberOf(one!, two, three);
      if (Math.abs(weight) > Math.abs(all.get(number) ?? 0)) all.set(number, weight);
    });
  return [...all].sort(([a], [b]) => a - b);
}

/** The numbers that any of the columns about sentences has a weight for. */
const numbersOf = (ofSentences: readonly Fitted[]): readonly number[] =>
  Array.from({ length: NUMBERS }, (_, number) => number).filter((number) =>
    ofSentences.some(({ model }) => model.weights[number] !== 0),
  );

const numberedSteps = (weight: number): number => Math.round(weight / NUMBERED_STEP) + NUMBERED_ZERO;

const short = (numbers: readonly number[]): readonly number[] => numbers.map((number) => Number(number.toFixed(2)));

/** The text of weights.ts. */
export function weightsFile(table: Table): string {
  const rows = rowsOf(table);
  const ofMail = MAIL_COLUMNS.map((name) => byNumber(table, name));
  const numbers = numbersOf(table.ofSentences);
  const mail = { outreach: short(table.mail.outreach), arranging: short(table.mail.arranging) };
  return `/* Written by \`npm run learn\` from the sentences of tests/corpus/learn; table.ts says how to read it. */

/** One per column, in the order of COLUMNS. */
export const BIASES = ${JSON.stringify([...table.columns, ...table.ofSentences].map(biasOf))};

/** One per feature of mail.ts. */
export const MAIL_WEIGHTS = ${JSON.stringify(mail)};

/** The features by their first words, a line each; the columns each of them speaks for; their weights, column by column. */
export const FEATURES = ${JSON.stringify(linesOf(rows, table.frequent).join('\n'))};

export const SPEAKS_FOR = ${JSON.stringify(squeeze(speaksFor(rows)))};

export const STEPS = ${JSON.stringify(squeeze(allSteps(rows)))};

/** For each of MAIL_COLUMNS how far apart the numbers stand that it has a weight for (numbered-words.ts). */
export const MAIL_GAPS = ${JSON.stringify(squeeze(gapsOf(ofMail.flatMap((all, column) => all.map(([number]) => column * NUMBERS + number)))))};

/** Those weights. */
export const MAIL_STEPS = ${JSON.stringify(squeeze(ofMail.flat().map(([, weight]) => numberedSteps(weight))))};

/** The same for the columns about sentences, which have their numbers in common. */
export const SHARED_GAPS = ${JSON.stringify(squeeze(gapsOf(numbers)))};

/** For one column after the other the weight of each of those numbers. */
export const SHARED_STEPS = ${JSON.stringify(squeeze(table.ofSentences.flatMap(({ model }) => numbers.map((number) => numberedSteps(model.weights[number]!)))))};
`;
}
