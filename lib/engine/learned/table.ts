import type { Form } from './forms.ts';
import { unsqueeze } from './squeezed.ts';
import { FEATURES, SPEAKS_FOR, STEPS } from './weights.ts';

/*
 * The table of weights as it is read: a tree of words, a node for each feature, all of it in a few flat arrays. A new
 * sentence asks for a hundred features all over it, and what costs is how many places in memory that leads to.
 */

/**
 * As it is written, a line of `FEATURES` is a word, with a mark if it is frequent, and after tabs what follows it in
 * features that begin with it: nothing, or one or two words more. The columns that features speak for are bits, of the first
 * few columns together for one feature after another, then of the next few; a weight is a number of steps, `ZERO` being none.
 */
export const MARK = '*';
export const COLUMNS_TOGETHER = 6;
export const ZERO = 16;
export const MOST = 2 * ZERO - 1;
export const STEP = 0.24;

const WEIGHTS = Float64Array.from({ length: MOST + 1 }, (_, code) => Math.fround((code - ZERO) * STEP));

/** More than there are words, and twice as many places as there are runs of words; powers of two. */
const MOST_WORDS = 2_048;
const PLACES = 8_192;
const FIELDS = 3;

interface Table {
  /** Words by their numbers, from 1; the frequent ones first. A word's number is its node too. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly frequent: number;
  /** Pairs of a node with a word after it, and the node they lead to; 0 is none. */
  readonly steps: Int32Array;
  /** For each node where in `said` its weights begin and end, and the turn it was told in last. */
  readonly nodes: Int32Array;
  /** Column and weight by turns. */
  readonly said: Uint8Array;
}

let unpacked: Table | undefined;

/** Unpacked when the first sentence is read, not at import. */
function table(): Table {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Table {
  const lines = FEATURES.split('\n').map((line) => line.split('\t'));
  const names = lines.flatMap(namesIn);
  const speaksFor = unsqueeze(SPEAKS_FOR);
  const weights = unsqueeze(STEPS);
  const columns = (speaksFor.length / names.length) * COLUMNS_TOGETHER;
  const often = lines.flatMap(([first = '']) => (first.startsWith(MARK) ? first.slice(1) : []));
  const numbers = new Map([...new Set([...often, ...names.flat()])].map((word, at) => [word, at + 1]));
  const steps = new Int32Array(2 * PLACES);
  const nodes: number[] = Array.from({ length: FIELDS * (numbers.size + 1) }, () => 0);
  const said = new Uint8Array(2 * weights.length);
  const rows = names.map((words) => {
    let node = 0;
    for (const word of words) {
      const number = numbers.get(word) ?? 0;
      const place = node === 0 ? 0 : placeFor(steps, node, number);
      if (node === 0) node = number;
      else if (steps[place] !== 0) node = steps[place + 1] ?? 0;
      else {
        steps[place] = keyOf(node, number);
        node = nodes.length / FIELDS;
        steps[place + 1] = node;
        nodes.push(0, 0, 0);
      }
    }
    return node;
  });
  const speaks = (row: number, column: number): boolean => {
    const bits = speaksFor[Math.floor(column / COLUMNS_TOGETHER) * names.length + row] ?? 0;
    return (bits & (1 << (column % COLUMNS_TOGETHER))) !== 0;
  };
  let end = 0;
  rows.forEach((node, row) => {
    nodes[FIELDS * node] = end;
    nodes[FIELDS * node + 1] = end;
    for (let column = 0; column < columns; column++) if (speaks(row, column)) end += 2;
  });
  let step = 0;
  for (let column = 0; column < columns; column++) {
    rows.forEach((node, row) => {
      if (!speaks(row, column)) return;
      const at = nodes[FIELDS * node + 1] ?? 0;
      said[at] = column;
      said[at + 1] = weights[step++] ?? ZERO;
      nodes[FIELDS * node + 1] = at + 2;
    });
  }
  return { numbers, frequent: often.length, steps, nodes: Int32Array.from(nodes), said };
}

/** The words of each feature of a line. */
function namesIn([marked = '', ...rests]: readonly string[]): readonly (readonly string[])[] {
  const first = marked.startsWith(MARK) ? marked.slice(1) : marked;
  return rests.map((rest) => (rest === '' ? [first] : [first, ...rest.split(' ')]));
}

const keyOf = (node: number, number: number): number => node * MOST_WORDS + number;

/** Where in `steps` the step from a node is, or would be. */
function placeFor(steps: Int32Array, node: number, number: number): number {
  const key = keyOf(node, number);
  let place = Math.imul(key, 0x9e3779b1) >>> 19;
  while (steps[2 * place] !== key && steps[2 * place] !== 0) place = (place + 1) % PLACES;
  return 2 * place;
}

function numberOf(form: Form, { numbers }: Table): number {
  if (form.number < 0) form.number = numbers.get(form.form) ?? 0;
  return form.number;
}

/** Whether a word stands for itself in runs of words. */
export function isFrequent(form: Form): boolean {
  const all = table();
  const number = numberOf(form, all);
  return number > 0 && number <= all.frequent;
}

/** The node of a feature; 0 when the table has none. */
export function nodeOf(one: Form, two?: Form, three?: Form): number {
  const all = table();
  let node = numberOf(one, all);
  if (two !== undefined) node = nodeAfter(node, numberOf(two, all), all);
  if (three !== undefined) node = nodeAfter(node, numberOf(three, all), all);
  return node;
}

function nodeAfter(node: number, number: number, { steps }: Table): number {
  // A place that is free leads nowhere.
  return node === 0 || number === 0 ? 0 : (steps[placeFor(steps, node, number) + 1] ?? 0);
}

/** Whether a node was told in this turn already; a feature is there or not, that it is there twice says no more. */
export function wasTold(node: number, turn: number): boolean {
  const { nodes } = table();
  const at = FIELDS * node + 2;
  if (nodes[at] === turn) return true;
  nodes[at] = turn;
  return false;
}

/** Adds what a node says for each column. */
export function addWeights(sums: number[], node: number): void {
  const { nodes, said } = table();
  const end = nodes[FIELDS * node + 1] ?? 0;
  for (let at = nodes[FIELDS * node] ?? 0; at < end; at += 2) {
    const column = said[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + (WEIGHTS[said[at + 1] ?? 0] ?? 0);
  }
}

/** What a node says for one column. */
export function weightFor(node: number, column: number): number {
  const { nodes, said } = table();
  const end = nodes[FIELDS * node + 1] ?? 0;
  for (let at = nodes[FIELDS * node] ?? 0; at < end; at += 2) {
    if (said[at] === column) return WEIGHTS[said[at + 1] ?? 0] ?? 0;
  }
  return 0;
}
