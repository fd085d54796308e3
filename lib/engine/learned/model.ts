import { tellFeatures } from './features.ts';
import { BIASES, FEATURES, FREQUENT, SPEAKS_FOR, STEPS } from './weights.ts';
import type { Word } from './words.ts';

export const ACTS = [
  'pitch',
  'brag',
  'intro',
  'motive',
  'pain',
  'generic',
  'fact',
  'goal',
  'story',
  'question',
  'ask',
  'room',
  'why',
  'praise',
  'pressure',
  'filler',
  'courtesy',
  'logistics',
] as const;
/** Acts that serve the seller; `fault` is told for any of them. */
export const SELLING = ['pitch', 'brag', 'intro', 'motive', 'generic', 'praise', 'pressure', 'filler'] as const;
export const TOPICS = ['seller', 'reader', 'shared', 'neutral'] as const;
/** What the table has a weight for; `fault` is any act that serves the seller; `outreach` and `arranging` are about whole messages, summed over their sentences. */
export const COLUMNS = [...ACTS, ...TOPICS, 'fault', 'outreach', 'arranging'] as const;

export type Column = (typeof COLUMNS)[number];
export const COLUMN_OF = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<Column, number>
>;

/** In the table a column is a letter from `A`, its weight a sign from `!` to `~`: steps of `STEP` around `ZERO`. */
export const FIRST_COLUMN = 65;
export const ZERO = 80;
export const STEP = 0.16;

const frequent: ReadonlySet<string> = new Set(FREQUENT.split(' '));
export const isFrequent = (form: string): boolean => frequent.has(form);

/** What one feature adds, and the features that begin with its words. */
interface Weight {
  /** Column and weight by turns. */
  pairs: readonly number[];
  /** The sentence it was told of last, so that it counts once. */
  toldIn: number;
  longer: Map<string, Weight> | null;
}

let unpacked: Weight | undefined;

/** What all names begin at; unpacked when the first sentence is read, not at import. */
function weights(): Weight {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Weight {
  const root = emptyWeight();
  const columns = SPEAKS_FOR.split('\n');
  let step = 0;
  FEATURES.split('\n').forEach((name, row) => {
    const signs = columns[row] ?? '';
    const pairs: number[] = [];
    for (let i = 0; i < signs.length; i++) {
      pairs.push(signs.charCodeAt(i) - FIRST_COLUMN, Math.fround((STEPS.charCodeAt(step++) - ZERO) * STEP));
    }
    placeFor(root, name.split(' ')).pairs = pairs;
  });
  return root;
}

const NO_PAIRS: readonly number[] = [];

const emptyWeight = (): Weight => ({ pairs: NO_PAIRS, toldIn: 0, longer: null });

function placeFor(root: Weight, words: readonly string[]): Weight {
  let here = root;
  for (const word of words) {
    here.longer ??= new Map();
    let next = here.longer.get(word);
    if (next === undefined) {
      next = emptyWeight();
      here.longer.set(word, next);
    }
    here = next;
  }
  return here;
}

function find(root: Weight, one: string, two?: string, three?: string): Weight | undefined {
  let weight = root.longer?.get(one);
  if (two !== undefined) weight = weight?.longer?.get(two);
  if (three !== undefined) weight = weight?.longer?.get(three);
  return weight;
}

/** What is added to the sums of a whole message. */
export function mailBias(column: 'outreach' | 'arranging'): number {
  return BIASES[COLUMNS.indexOf(column)] ?? 0;
}

/** Where the sums of one sentence begin: what is about whole messages begins there. */
const START: readonly number[] = COLUMNS.map((column, i) =>
  column === 'outreach' || column === 'arranging' ? 0 : (BIASES[i] ?? 0),
);

/** Counts the sentences that were summed; a feature is there or not, that it is there twice says no more. */
let turn = 0;

/** What the words of a sentence say for each column; above 0 is yes. */
export function sumsOf(words: readonly Word[]): number[] {
  const sums = START.slice();
  const root = weights();
  turn++;
  tellFeatures(words, isFrequent, (_, one, two, three) => {
    const weight = find(root, one, two, three);
    if (weight === undefined || weight.toldIn === turn) return;
    weight.toldIn = turn;
    add(sums, weight.pairs);
  });
  return sums;
}

/** The same with what is known of its place, by the names of those features. */
export function sumsWith(sums: readonly number[], around: readonly string[]): number[] {
  const all = sums.slice();
  const root = weights();
  for (const name of around) {
    const weight = find(root, name);
    if (weight !== undefined) add(all, weight.pairs);
  }
  return all;
}

function add(sums: number[], pairs: readonly number[]): void {
  for (let i = 0; i < pairs.length; i += 2) {
    const column = pairs[i] ?? 0;
    sums[column] = (sums[column] ?? 0) + (pairs[i + 1] ?? 0);
  }
}

/** What each word adds for one column, by its index: where in the sentence the reason lies. */
export function sharesOf(words: readonly Word[], column: (typeof COLUMNS)[number]): number[] {
  const shares = words.map(() => 0);
  const root = weights();
  const wanted = COLUMNS.indexOf(column);
  turn++;
  tellFeatures(words, isFrequent, (index, one, two, three) => {
    if (index < 0) return;
    const weight = find(root, one, two, three);
    if (weight === undefined || weight.toldIn === turn) return;
    weight.toldIn = turn;
    const { pairs } = weight;
    for (let i = 0; i < pairs.length; i += 2) {
      if (pairs[i] === wanted) shares[index] = (shares[index] ?? 0) + (pairs[i + 1] ?? 0);
    }
  });
  return shares;
}
