import { COLUMNS, OF_SENTENCES, PARTS } from './columns.ts';
import { type Squeezed, unsqueeze } from './squeezed.ts';
import { GAPS, HELD_BY, SPEAKS_FOR, STEPS } from './weights.ts';

/*
 * The table of weights as it is written and read: for each number of a feature (feature-numbers.ts) what it says for which
 * columns. As it is written, `GAPS` are the distances from one number to the next; `HELD_BY` has a bit for each of PARTS in
 * which it has a weight; `SPEAKS_FOR` the columns of such a part as bits, of the first few together for one number after
 * another, then of the next few, and nothing for a part of one column; `STEPS` the weights, column by column.
 */

/** A distance has no more than this; 0 stands for so far, and no number. */
export const FAR = 127;
export const COLUMNS_TOGETHER = 6;
/** What stands for no weight, and the most steps a weight has. */
export const ZERO = 16;
export const MOST = ZERO - 1;

/** How large a step of a column is. */
export const stepOf = (column: number): number => (column < OF_SENTENCES ? 0.24 : 0.18);

/** About twice as many as there are numbers with a weight; a power of two. */
const PLACES = 16_384;
const FIELDS = 3;

/** By place. Most numbers have no weight, and to know that takes one look into the first of them. */
interface Table {
  /** The number and one; 0 is none. */
  readonly numbers: Int32Array;
  /** The turn the number was told in last, and where what it says begins and ends. */
  readonly fields: Int32Array;
  /** What numbers say: the column, and the weight. */
  readonly columns: Uint8Array;
  readonly weights: Float64Array;
}

let unpacked: Table | undefined;

/** Unpacked when the first sentence is read, not at import. */
function table(): Table {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Table {
  const all = numbersIn(GAPS);
  const steps = unsqueeze(STEPS);
  const told = toldBy(all.length);
  const ends = new Int32Array(all.length + 1);
  for (const some of told) for (const at of some) ends[at + 1] = (ends[at + 1] ?? 0) + 1;
  for (let at = 0; at < all.length; at++) ends[at + 1] = (ends[at + 1] ?? 0) + (ends[at] ?? 0);
  const begins = ends.slice();
  const columns = new Uint8Array(steps.length);
  const weights = new Float64Array(steps.length);
  let step = 0;
  told.forEach((some, column) => {
    for (const at of some) {
      const place = begins[at] ?? 0;
      begins[at] = place + 1;
      columns[place] = column;
      weights[place] = ((steps[step++] ?? ZERO) - ZERO) * stepOf(column);
    }
  });
  const numbers = new Int32Array(PLACES);
  const fields = new Int32Array(FIELDS * PLACES);
  all.forEach((number, at) => {
    const place = placeOf(numbers, number);
    numbers[place] = number + 1;
    fields.set([0, ends[at] ?? 0, ends[at + 1] ?? 0], FIELDS * place);
  });
  return { numbers, fields, columns, weights };
}

/** Where the distances lead. */
function numbersIn(gaps: Squeezed): readonly number[] {
  const numbers: number[] = [];
  let at = -1;
  for (const gap of unsqueeze(gaps)) {
    at += gap || FAR;
    if (gap > 0) numbers.push(at);
  }
  return numbers;
}

/** For each column which of the numbers speak for it. */
function toldBy(count: number): readonly (readonly number[])[] {
  const heldBy = unsqueeze(HELD_BY);
  const speaksFor = unsqueeze(SPEAKS_FOR);
  const told: (readonly number[])[] = COLUMNS.map(() => []);
  let read = 0;
  PARTS.forEach(([first, end], part) => {
    const held = Array.from({ length: count }, (_, at) => at).filter((at) => (heldBy[at] ?? 0) & (1 << part));
    if (end - first === 1) told[first] = held;
    else {
      for (let column = first; column < end; column++) {
        const together = (column - first) % COLUMNS_TOGETHER;
        if (together === 0 && column > first) read += held.length;
        told[column] = held.filter((_, i) => (speaksFor[read + i] ?? 0) & (1 << together));
      }
      read += held.length;
    }
  });
  return told;
}

/** Where in the table a number is, or would be. */
function placeOf(numbers: Int32Array, number: number): number {
  let place = number % PLACES;
  while (numbers[place] !== number + 1 && numbers[place] !== 0) place = (place + 1) % PLACES;
  return place;
}

/** Where what a number says begins in the fields, the first time it is asked for in a turn; below 0 for others: told twice, a feature says no more. */
function fieldInTurn({ numbers, fields }: Table, number: number, turn: number): number {
  const place = placeOf(numbers, number);
  const field = FIELDS * place;
  if (numbers[place] === 0 || fields[field] === turn) return -1;
  fields[field] = turn;
  return field;
}

/** Adds what a number says for each of COLUMNS. */
export function addWeights(sums: number[], number: number, turn: number): void {
  const all = table();
  const field = fieldInTurn(all, number, turn);
  if (field < 0) return;
  const { fields, columns, weights } = all;
  const end = fields[field + 2] ?? 0;
  for (let at = fields[field + 1] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + (weights[at] ?? 0);
  }
}

/** What a number says for one of COLUMNS. */
export function weightFor(number: number, column: number, turn: number): number {
  const all = table();
  const field = fieldInTurn(all, number, turn);
  if (field < 0) return 0;
  const { fields, columns, weights } = all;
  const end = fields[field + 2] ?? 0;
  for (let at = fields[field + 1] ?? 0; at < end; at++) if (columns[at] === column) return weights[at] ?? 0;
  return 0;
}
