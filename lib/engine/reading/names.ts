import type { Context } from '../define-rule.ts';
import type { Span } from '../types.ts';
import { everyMatch } from './matches.ts';

interface NameList {
  readonly pattern: RegExp;
  /** First words, without which none of the names is there. */
  readonly begins: readonly string[];
}

/** Whose names stand in a draft. */
export interface Names {
  readonly seller: NameList | null;
  readonly reader: NameList | null;
  /** Content words of the reader's known pains and of the seller's menu of pains, lower case. */
  readonly painWords: readonly (readonly string[])[];
}

const COMMON_WORDS = new Set(
  'about after again also been before being between both cannot could does doing down each every from have having here into just like more most much only other over same some such than that their them then there these they this those through under until very want were what when where which while will with would your yours takes take time times many long days hours week weeks month months year years people company team teams'.split(
    ' ',
  ),
);

export function namesOf({
  seller,
  prospect,
  to,
  painMenu,
}: Pick<Context, 'seller' | 'prospect' | 'to' | 'painMenu'>): Names {
  const sellerNames = tidy([seller?.company, ...(seller?.products ?? []), ...fullName(seller?.name)]);
  const people = [prospect?.name, ...(to ?? []).map((person) => person.name)];
  const readerNames = tidy([
    prospect?.company,
    ...people.flatMap(fullName),
    ...(to ?? []).map(companyOfAddress),
  ]).filter((name) => !sellerNames.includes(name));
  const pains = [...(prospect?.pains ?? []).map((pain) => pain.text), ...(painMenu ?? [])].slice(0, 40);
  return {
    seller: nameList(sellerNames),
    reader: nameList(readerNames),
    painWords: pains.map(contentWords).filter((words) => words.length >= 1),
  };
}

/** Lower-case words of four letters or more that carry meaning, without endings. */
export function contentWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .slice(0, 2_000)
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.filter((word) => !COMMON_WORDS.has(word)).map(stem))];
}

/** Crude, but the same on both sides of a comparison. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ing|ed|es|s|e|y)$/, '');
}

/** Name and, when it has several parts, its first one; the family name alone may be a common word. */
function fullName(name: string | undefined): readonly (string | undefined)[] {
  const whole = name?.trim();
  if (!whole) return [];
  return [whole, whole.split(/\s+/)[0]];
}

/** `ana@norwood-dental.example` is somebody at Norwood; free-mail hosts are nobody's company. */
function companyOfAddress(person: { readonly email?: string }): string | undefined {
  const host = /@([\w-]{3,63})\./.exec(person.email?.slice(0, 320) ?? '')?.[1];
  if (
    !host ||
    /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|live|msn|aol|proton|protonmail|gmx|web|mail)$/i.test(host)
  )
    return undefined;
  const first = host.split('-')[0] ?? '';
  return first.length >= 4 ? first.charAt(0).toUpperCase() + first.slice(1) : undefined;
}

function tidy(names: readonly (string | undefined)[]): readonly string[] {
  const kept = names
    .map((name) => name?.trim().slice(0, 80) ?? '')
    .filter((name) => /^[\p{Lu}\p{N}]|\p{Lu}/u.test(name) && name.length >= 2);
  return [...new Set(kept)].slice(0, 30);
}

/** Exact case: the product `Clear` is not the word `clear`. */
function nameList(names: readonly string[]): NameList | null {
  if (names.length === 0) return null;
  const parts = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    begins: [...new Set(names.map((name) => name.split(/\s/, 1)[0] ?? ''))],
  };
}

export function findNames(list: NameList | null, masked: string): readonly Span[] {
  if (list === null || !list.begins.some((word) => masked.includes(word))) return [];
  return everyMatch(list.pattern, masked).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
