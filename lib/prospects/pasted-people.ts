import { columnOf } from './import-columns.ts';
import { addressesOf, isKey, pagesOf } from './keys-in-text.ts';
import type { BadLine, ListedPeople, ListedPerson } from './listed-people.ts';
import { tidy } from './tidy.ts';

/** Longer is prose, and so are more words than any name and company have. */
const MOST_UNITS = 2_000;
const MOST_WORDS = 12;

/** `- `, `3. `, `To: ` and the like before somebody. */
const BEFORE = /^\s*(?:[-*\u2022\u2013]\s+|\d{1,4}[.)]\s+|(?:to|cc|bcc|from|an|von|para|de|\u00e0)\s*:\s*)/iu;
/** `Ana Pires - Norwood Dental`. */
const DASH = /\s[-\u2013\u2014]\s/gu;
/** `Ana Pires (ana@norwood.example)`. */
const BRACKETED = /\(([^()\s]+@[^()\s]+)\)/gu;
const PHONE = /^(?:(?:tel|phone|mobile|m|t)[.:]?\s*)?(\+?[\d(][\d\s()./-]{5,}\d)$/iu;

/** Whether a text is a table: headers that name its columns, or tabs in most lines. It then goes the way of a CSV. */
export function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const first = (lines[0] ?? '').split(/[,;\t|]/u).map((cell) => cell.replace(/^\s*"|"\s*$/gu, ''));
  const named = first.filter((cell) => columnOf(cell) !== null).length;
  if (lines.length > 1 && named >= 2 && !first.some(isKey)) return true;
  return lines.length > 1 && lines.filter((line) => line.includes('\t')).length > lines.length / 2;
}

/** People of free lines: an address, a page, a name with either, `Ana Pires <ana@norwood.example>, Norwood Dental`, a list of recipients. */
export function pastedPeople(text: string): ListedPeople {
  const people: ListedPerson[] = [];
  const bad: BadLine[] = [];
  for (const [index, written] of text.split(/\r\n?|\n/u).entries()) {
    const line = tidy(written.trim().replace(BEFORE, '').replace(/\t+/gu, ', '));
    if (line === '') continue;
    const read = peopleOfLine(line);
    if (typeof read === 'string') bad.push({ number: index + 1, text: line, reason: read });
    else people.push(...read);
  }
  return { people, bad };
}

/** The people of one line, or why it names none. */
function peopleOfLine(line: string): readonly ListedPerson[] | string {
  if (line.length > MOST_UNITS) return 'This line is too long for a list of people.';
  const people = parts(line.replace(DASH, ', ').replace(BRACKETED, '<$1>'), /;/u).flatMap((part) =>
    peopleOfPart(parts(part, /[,|]/u)),
  );
  const said = people.filter(({ name, keys, company }) => name !== '' || keys.length > 0 || company !== '');
  const faulty = /[^\s<>,;"]*@[^\s<>,;"]*/u.exec(line)?.[0];
  if (said.every(({ keys }) => keys.length === 0)) {
    if (faulty !== undefined) return `\u201c${faulty.slice(0, 40).toWellFormed()}\u201d is no mail address.`;
    if (/https?:\/\/|www\./iu.test(line)) return 'This link is no LinkedIn profile.';
    if (line.split(' ').length > MOST_WORDS) return 'This reads like a text, not like a person.';
  }
  if (said.length === 0 || said.some(({ name, keys }) => keys.length === 0 && !/\p{L}{2}/u.test(name)))
    return 'No name, no mail address and no LinkedIn profile.';
  return said;
}

/** Split where it separates people or facts: not within quotation marks or angle brackets that are closed again. */
function parts(text: string, separator: RegExp): readonly string[] {
  const found: string[] = [''];
  const signs = [...text];
  let until: string | null = null;
  for (const [index, sign] of signs.entries()) {
    const closing = sign === '"' ? '"' : sign === '<' ? '>' : null;
    if (until !== null) until = sign === until ? null : until;
    else if (closing !== null && signs.indexOf(closing, index + 1) !== -1) until = closing;
    else if (separator.test(sign)) {
      found.push('');
      continue;
    }
    found[found.length - 1] += sign;
  }
  return found.map((one) => one.trim()).filter((one) => one !== '');
}

type Kind = 'address' | 'page' | 'phone' | 'words';

interface Fact {
  readonly kind: Kind;
  readonly key: string;
  /** The words beside the address or page, or the fact itself. */
  readonly words: string;
}

function factOf(part: string): Fact {
  const bracketed = /^(.*?)<([^<>]*)>\s*(.*)$/u.exec(part);
  const beside = bracketed === null ? '' : nameOf(`${bracketed[1]} ${bracketed[3]}`);
  const inside = bracketed?.[2] ?? part;
  const [address] = addressesOf(inside).keys;
  if (address !== undefined) return { kind: 'address', key: address, words: beside };
  const [page] = pagesOf(inside).keys;
  if (page !== undefined) return { kind: 'page', key: page, words: beside };
  const phone = PHONE.exec(part)?.[1];
  if (phone !== undefined) return { kind: 'phone', key: phone, words: '' };
  // `Ana Pires ana@norwood.example`, with nothing between.
  const words = part.split(' ');
  const at = words.findIndex(isKey);
  const key = words[at];
  if (key === undefined) return { kind: 'words', key: '', words: nameOf(part) };
  const [found, kind] = key.includes('@') ? [addressesOf(key).keys[0], 'address'] : [pagesOf(key).keys[0], 'page'];
  return { kind: kind as Kind, key: found ?? '', words: nameOf(words.filter((_, index) => index !== at).join(' ')) };
}

/** `"Reed, Dana"` is Dana Reed. */
const nameOf = (text: string): string =>
  tidy(text.replace(/["\u201c\u201d]|^['(]+|'$|:\s*$/gu, ' ')).replace(/^([^,\s]+), ([^,\s]+)$/u, '$2 $1');

/** People of the facts that stand between commas; a second address of one kind begins another person. */
function peopleOfPart(part: readonly string[]): readonly ListedPerson[] {
  const people: { words: string[]; keys: string[]; phone: string }[] = [];
  let open = { words: [] as string[], keys: [] as string[], phone: '' };
  const has = (kind: Kind) => open.keys.some((key) => (kind === 'page') === key.startsWith('/'));
  for (const [index, text] of part.entries()) {
    const fact = factOf(text);
    if ((fact.kind === 'address' || fact.kind === 'page') && has(fact.kind)) {
      // `Ana Pires, a@x.example, Ben Osei, b@x.example`: the words before a bare address are its name.
      const before = fact.words === '' && index > 0 && factOf(part[index - 1] ?? '').kind === 'words';
      const own = before ? open.words.splice(-1) : [];
      people.push(open);
      open = { words: own, keys: [], phone: '' };
    }
    if (fact.kind === 'address' || fact.kind === 'page') open.keys.push(fact.key);
    if (fact.kind === 'phone') open.phone ||= fact.key;
    // `Pires, Ana <ana@norwood.example>`
    const [last] = open.words;
    if (open.words.length === 1 && last && fact.kind === 'address' && isSingle(last) && isSingle(fact.words))
      open.words = [`${fact.words} ${last}`];
    else if (fact.words !== '') open.words.push(fact.words);
  }
  return [...people, open].map(({ words: [name = '', ...company], keys, phone }) => ({
    name,
    company: company.join(', '),
    keys,
    phone,
  }));
}

const isSingle = (words: string): boolean => words !== '' && !words.includes(' ');
