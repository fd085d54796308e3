import { guarded } from '../prospects/formula-guard.ts';
import type { BadRow } from '../prospects/import-rows.ts';
import { type PeopleTable, tableOf } from '../prospects/import-table.ts';
import { isVcard, vcardTable } from '../prospects/vcard.ts';
import { csvOf, parseCsv } from './csv.ts';
import { decodeText, type Encoding } from './decode-text.ts';

/** More is not read. */
const MOST_BYTES = 50_000_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

export type PeopleFile =
  | { readonly ok: true; readonly table: PeopleTable; readonly encoding: Encoding; readonly kind: 'csv' | 'vcard' }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): PeopleFile => ({ ok: false, sentence });

const count = (number: number) => number.toLocaleString('en');

/** What a text is that is no list; undefined where it may be one. */
function otherKind(text: string): string | undefined {
  const start = text.trimStart().slice(0, 200);
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/iu.test(start)) return 'This is a web page or an XML file, not a CSV.';
  if (/^[[{]\s*["{[]/u.test(start)) return 'This is a JSON file, not a CSV.';
  return undefined;
}

function tableFault({ headers, rows, mapping }: PeopleTable): string | undefined {
  if (headers.length > MOST_COLUMNS)
    return `The file has ${count(headers.length)} columns; up to ${count(MOST_COLUMNS)} are read. Take out those that say nothing about the person, and choose it again.`;
  if (rows.length > MOST_ROWS)
    return `The file has ${count(rows.length)} rows; up to ${count(MOST_ROWS)} are read at once. Split it, and choose the parts one after the other.`;
  if (headers.length === 1 && mapping[0] === null)
    return 'No columns are found in this file, and no address in its lines, so it does not look like a list of people.';
  return rows.length === 0 ? 'The file has headers and no rows below them.' : undefined;
}

/** Reads a list of people, a CSV or an address book's cards; what cannot be read is refused with a sentence, and nothing is kept. */
export async function readPeopleFile(file: Blob): Promise<PeopleFile> {
  if (file.size > MOST_BYTES)
    return refused(
      `The file has ${count(Math.ceil(file.size / 1_000_000))} MB; up to 50 MB are read. Split it, and choose the parts one after the other.`,
    );
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('The browser could not read the file. It may have been moved or changed; choose it again.');
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  if (text.trim() === '') return refused('The file is empty.');
  if (isVcard(text)) return { ok: true, table: vcardTable(text), encoding, kind: 'vcard' };
  const other = otherKind(text);
  if (other !== undefined) return refused(`${other} Save the list as CSV and choose that file.`);
  const parsed = parseCsv(text);
  if (!parsed.ok) return parsed;
  const table = tableOf(parsed.rows);
  const fault = tableFault(table);
  return fault === undefined ? { ok: true, table, encoding, kind: 'csv' } : refused(fault);
}

/** Rows that could not be read as a CSV of their own, each with its reason, to be mended and brought in again. */
export function badRowsCsv(headers: readonly string[], bad: readonly BadRow[]): string {
  const rows = bad.map(({ cells, reason }) => [...headers.map((_, index) => cells[index] ?? ''), reason]);
  return csvOf([[...headers, 'Reason'], ...rows].map((row) => row.map(guarded)));
}
