import { CHOSEN_FIELDS, LISTS, type Line, type Prospect, TEXT_FIELDS } from './types.ts';

/** `whyNow` as it is read in a note: `why now`. */
const asWords = (field: string) => field.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

const isNothing = (value: unknown) => value === '' || value === null || value === undefined;

/**
 * One record of two: what stands in the first stays, what it lacks comes from the second; where both say something else in
 * one field, the second's words are added to the free notes. Nothing is cut off, so that lists and notes may be longer than
 * what may be written at once. The last contact is the later one.
 */
export function merged(one: Prospect, other: Prospect, at: number): Prospect {
  const fields = [...TEXT_FIELDS.filter((field) => field !== 'notes'), ...CHOSEN_FIELDS];
  const filled = Object.fromEntries(fields.map((field) => [field, isNothing(one[field]) ? other[field] : one[field]]));
  const lost = fields
    .filter((field) => !isNothing(one[field]) && !isNothing(other[field]) && one[field] !== other[field])
    .map((field) => `${asWords(field)}: ${other[field]}`);
  const notes = [...new Set([one.notes, other.notes, ...lost])].filter((text) => text !== '').join('\n');
  const lists = Object.fromEntries(LISTS.map((list) => [list, mergedLines<Line>(one[list], other[list])]));
  return {
    ...one,
    ...filled,
    ...lists,
    notes,
    keys: [...new Set([...one.keys, ...other.keys])],
    roleAt: one.role === other.role ? latest(one.roleAt, other.roleAt) : one.role === '' ? other.roleAt : one.roleAt,
    lastContactAt: latest(one.lastContactAt, other.lastContactAt),
    // Taking an import back must not take what came from elsewhere with it.
    importId: one.importId === other.importId ? one.importId : null,
    createdAt: Math.min(one.createdAt, other.createdAt),
    updatedAt: at,
  };
}

function latest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}

/** The first's lines, then what the second has beside them; two that say the same become one. */
function mergedLines<L extends Line>(own: readonly L[], others: readonly L[]): L[] {
  const lines = [...own];
  for (const line of others) {
    const twin = lines.findIndex((known) => known.text === line.text && agree(known, line));
    const known = lines[twin];
    if (known === undefined) lines.push({ ...line, id: freeId(line.id, lines) });
    else lines[twin] = completed(known, line);
  }
  return lines;
}

const detailsOf = (line: Line) =>
  Object.entries(line).filter(([name]) => !['id', 'at', 'text', 'super'].includes(name));

/** Neither says anything that the other contradicts. */
function agree(one: Line, other: Line): boolean {
  const known = new Map(detailsOf(one));
  return detailsOf(other).every(([name, value]) => {
    const own = known.get(name);
    return isNothing(value) || isNothing(own) || own === value;
  });
}

/** What the first lacks comes from the second; of two ratings of one letter the first stands. */
function completed<L extends Line>(one: L, other: L): L {
  const known = new Map(detailsOf(one));
  const more = Object.fromEntries(detailsOf(other).filter(([name]) => isNothing(known.get(name))));
  const ratings =
    'super' in one && 'super' in other ? { super: { ...(other.super as object), ...(one.super as object) } } : {};
  return { ...one, ...more, ...ratings };
}

/** Ids tell the lines of one list apart. */
function freeId(id: string, lines: readonly Line[]): string {
  let free = id;
  while (lines.some((line) => line.id === free)) free = `${free}+`;
  return free;
}
