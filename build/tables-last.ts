import { DIGIT_BITS, FIRST_DIGIT, STROKE } from '../lib/engine/learned/squeezed.ts';

const DIGITS = Array.from({ length: 2 ** DIGIT_BITS + 1 }, (_, i) => FIRST_DIGIT + i)
  .filter((code) => code !== STROKE)
  .map((code) => `\\x${code.toString(16)}`)
  .join('');
/** The digits of a squeezed table, long enough to be in the way. */
const TABLE = new RegExp(`"[${DIGITS}]{1000,}"`, 'g');
const NAME = 'squeezedTables';

/**
 * A script with its squeezed tables at its end. They hold nothing that repeats, and where they stand between two pieces of
 * code a compressor no longer sees what the second has in common with the first: 2.0 kB of the worker (2026-11-28). Throws
 * if the script has the name already by which it asks for them.
 */
export function withTablesLast(code: string): string {
  if (code.includes(NAME)) throw new Error(`A script already has something called ${NAME}.`);
  const tables: string[] = [];
  const rest = code.replace(TABLE, (table) => `${NAME}()[${tables.push(table) - 1}]`);
  // A declared function is there before the first line runs.
  return tables.length === 0 ? code : `${rest}\nfunction ${NAME}(){return[${tables.join()}]}`;
}
