import type { PeopleTable, TableRow } from './import-table.ts';

/** One line of a card: `EMAIL;TYPE=work:dana@acme.example`. */
interface Property {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

const HEADERS = ['Name', 'Company', 'Role', 'Email', 'Phone', 'LinkedIn page', 'Notes'] as const;

/** A soft break of quoted-printable, a line that ends with `=`, goes on in the next; a folded line with a space before. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const last = lines.at(-1);
    if (last !== undefined && /^[^:]*QUOTED-PRINTABLE[^:]*:/iu.test(last) && last.endsWith('='))
      lines[lines.length - 1] = last.slice(0, -1) + line;
    else if (last !== undefined && /^[ \t]/u.test(line)) lines[lines.length - 1] = last + line.slice(1);
    else lines.push(line);
  }
  return lines;
}

/** Bytes `=C3=A9` as letters; UTF-8 where they are that, else each byte its own letter. */
function fromQuotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run.replaceAll('=', '%'));
    } catch {
      return run.replace(/=(..)/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    }
  });
}

function propertyOf(line: string): Property | null {
  const [, head, rest] = line.match(/^((?:[^":]|"[^"]*")*):(.*)$/su) ?? [];
  if (head === undefined || rest === undefined) return null;
  const [name = '', ...parameters] = head.split(';').map((part) => part.trim().toUpperCase());
  const quoted = parameters.some((parameter) => /(?:^|=)QUOTED-PRINTABLE$/u.test(parameter));
  // Apple groups: `item1.EMAIL`.
  return { name: name.replace(/^[\w-]+\./u, ''), parameters, value: quoted ? fromQuotedPrintable(rest) : rest };
}

/** A value's parts at `;`, none at an escaped one, with `\n`, `\,` and `\;` as what they stand for. */
function partsOf(value: string): string[] {
  return (value.match(/(?:\\.|[^;\\]|\\$)+|(?<=^|;)(?=;|$)/gsu) ?? []).map((part) =>
    part.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim(),
  );
}

const whole = ({ value }: Property) => partsOf(value).join(';');

/** `family;given;middle;prefix;suffix`, said as people say it. */
function nameOf({ value }: Property): string {
  const [family = '', given = '', middle = ''] = partsOf(value);
  return [given, middle, family].filter((part) => part !== '').join(' ');
}

function cellsOf(card: readonly Property[]): string[] {
  const all = (name: string) => card.filter((property) => property.name === name);
  const [fullName, parted, company, role, title] = ['FN', 'N', 'ORG', 'ROLE', 'TITLE'].map((name) => all(name)[0]);
  const pages = [...all('URL'), ...all('X-SOCIALPROFILE')].map(whole);
  const isPage = (address: string) => /linkedin\.com\/(?:in|sales)\//iu.test(address);
  const phones = all('TEL').map((phone) => whole(phone).replace(/^tel:/iu, ''));
  const more = phones.slice(1).map((phone) => `Phone: ${phone}`);
  return [
    (fullName && whole(fullName)) || (parted ? nameOf(parted) : ''),
    company ? (partsOf(company.value)[0] ?? '') : '',
    (title && whole(title)) || (role ? whole(role) : ''),
    all('EMAIL').map(whole).join('\n'),
    phones[0] ?? '',
    pages.filter(isPage).join('\n'),
    [...all('NOTE').map(whole), ...more, ...pages.filter((page) => !isPage(page))].join('\n'),
  ];
}

/** Whether a text is an address book's cards and no table. */
export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD\s*$/imu.test(text.slice(0, 2_000));

/** The cards of an address book (vCard 2.1, 3.0 and 4.0) as a table; one that never ends is a row with its fault. */
export function vcardTable(text: string): PeopleTable {
  const rows: TableRow[] = [];
  let card: Property[] | null = null;
  const close = (fault?: string) => {
    if (card !== null) rows.push({ number: rows.length + 1, cells: cellsOf(card), ...(fault && { fault }) });
    card = null;
  };
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    if (property === null) continue;
    const kind = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN' && kind === 'VCARD') {
      close('The card has no end.');
      card = [];
    } else if (property.name === 'END' && kind === 'VCARD') close();
    else card?.push(property);
  }
  close('The card has no end.');
  return { headers: HEADERS, rows, mapping: ['name', 'company', 'role', 'email', 'phone', 'page', 'notes'] };
}
