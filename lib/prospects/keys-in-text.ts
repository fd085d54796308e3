/** A mail address is at most this long (RFC 5321); a page's path has more room than any site uses. */
const MOST_ADDRESS_UNITS = 254;
const MOST_PAGE_UNITS = 300;

const ADDRESS = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+\.[^\s@<>()[\]",;:.\\]+$/u;

/** What was found in a cell that should tell a person from others. */
export interface FoundKeys {
  readonly keys: readonly string[];
  /** Parts that look like none. */
  readonly others: readonly string[];
  readonly tooLong: boolean;
}

const NOTHING: FoundKeys = { keys: [], others: [], tooLong: false };

function together(found: readonly FoundKeys[]): FoundKeys {
  return found.reduce(
    (all, one) => ({
      keys: [...all.keys, ...one.keys],
      others: [...all.others, ...one.others],
      tooLong: all.tooLong || one.tooLong,
    }),
    NOTHING,
  );
}

function addressOf(part: string): FoundKeys {
  const address = (part.match(/<([^<>]*)>\s*$/u)?.[1] ?? part)
    .replace(/^mailto:/iu, '')
    .trim()
    .toLowerCase();
  if (!ADDRESS.test(address)) return { ...NOTHING, others: [part] };
  return address.length > MOST_ADDRESS_UNITS ? { ...NOTHING, tooLong: true } : { ...NOTHING, keys: [address] };
}

/** Mail addresses of one cell in lower case: several with `;`, `,`, spaces, lines or Google's `:::` between them, or with a name before. */
export function addressesOf(cell: string): FoundKeys {
  const parts = cell
    .split(/:::|[;,|\n\r\t]/u)
    .flatMap((part) => (part.includes('<') || !/@.*\s.*@/u.test(part) ? [part] : part.split(/\s/u)))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return together(parts.map(addressOf));
}

/** A path as a page's link has it: letters beyond ASCII are escaped. */
const escaped = (slug: string): string => slug.replace(/[^\u0021-\u007e]+/gu, (letters) => encodeURIComponent(letters));

function pageOf(part: string): FoundKeys {
  const [, kind, slug] =
    part.match(/^(?:(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com)?\/(in|sales\/lead)\/([^/?#,\s]+)/iu) ?? [];
  if (kind === undefined || slug === undefined || !slug.isWellFormed()) return { ...NOTHING, others: [part] };
  const path = `/${kind.toLowerCase()}/${escaped(slug)}`;
  return path.length > MOST_PAGE_UNITS ? { ...NOTHING, tooLong: true } : { ...NOTHING, keys: [path] };
}

/** Paths of LinkedIn pages in one cell, as records keep them: `/in/dana`. */
export function pagesOf(cell: string): FoundKeys {
  const parts = cell
    .split(/:::|[;|\s]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return together(parts.map(pageOf));
}

/** Whether a cell has anything that tells a person from others. */
export const isKey = (cell: string): boolean => addressesOf(cell).keys.length > 0 || pagesOf(cell).keys.length > 0;
