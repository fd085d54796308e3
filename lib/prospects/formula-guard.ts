/** A spreadsheet takes what begins with one of these for a formula; the wide forms too, which some of them read alike. */
const SIGNS = '=+\\-@＝＋－＠';

/**
 * Where a formula could begin: the start of a cell, also behind a space that goes when it is read, and inside it behind what
 * another program takes for a separator or a new row, as one that expects semicolons does.
 */
const place = (apostrophe: string) =>
  new RegExp(`^${apostrophe}(?='*[${SIGNS}\\t\\r\\n])|(?<=[;\\t\\r\\n])${apostrophe}(?='*[${SIGNS}])`, 'gu');

const OPEN = place('');
const CLOSED = place("'");

/** The cell with an apostrophe where a formula could begin; one that has apostrophes there gets one more. */
export const guarded = (cell: string): string => cell.replace(OPEN, "'");

/** The cell as it was before `guarded`. */
export const unguarded = (cell: string): string => (cell.includes("'") ? cell.replace(CLOSED, '') : cell);
