/** Words of a text, for comparing: no case, no accents, no marks, with a space at both ends. */
const flat = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * The seller's own product or name that a text about the other side speaks of (2.13), as the seller writes it; null where there
 * is none. A name of one or two letters would be found in anything.
 */
export function ownProductIn(text: string, names: readonly string[]): string | null {
  const words = flat(text);
  return names.find((name) => flat(name).length > 4 && words.includes(flat(name))) ?? null;
}
