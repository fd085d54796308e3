import { isFreeProvider } from './company-of.ts';
import { searchWords } from './search-words.ts';
import type { Prospect } from './types.ts';

/** What tells whether two records are about one person. */
export type PersonFacts = Pick<Prospect, 'id' | 'name' | 'company' | 'keys' | 'phone' | 'updatedAt'>;

export type Likeness = 'company' | 'domain' | 'phone';

/** Two records that could be one person. The first is the one that stays when they are merged. */
export interface LikelyPair {
  readonly stays: PersonFacts;
  readonly goes: PersonFacts;
  readonly because: Likeness;
}

/** Shorter ones are extensions of a house. */
const LEAST_DIGITS = 7;

/** The same for `Ana Pires`, `ANA PIRES` and `Pires, Ana`. */
const nameOf = ({ name }: PersonFacts) => searchWords(name).sort().join(' ');

/** Without marks, the way to dial abroad, and the zero that is only dialled at home. */
function digitsOf(phone: string): string {
  const digits = phone.replace(/\(0\)/gu, '').replace(/\D/gu, '').replace(/^00/u, '');
  return digits.length < LEAST_DIGITS ? '' : digits;
}

/** What a record has in common with another about the same person. */
function marksOf(person: PersonFacts): { readonly mark: string; readonly because: Likeness }[] {
  const name = nameOf(person);
  const company = searchWords(person.company).join(' ');
  const domains = person.keys.flatMap((key) => /@([^@]+)$/u.exec(key)?.[1] ?? []);
  const digits = digitsOf(person.phone);
  return [
    ...(name !== '' && company !== '' ? [{ mark: `${name}|c|${company}`, because: 'company' as const }] : []),
    ...domains
      .filter((domain) => name !== '' && !isFreeProvider(domain))
      .map((domain) => ({ mark: `${name}|d|${domain}`, because: 'domain' as const })),
    ...(digits !== '' ? [{ mark: `p|${digits}`, because: 'phone' as const }] : []),
  ];
}

/** A number may be a whole company's: two full names without a word in common are two people. */
function couldShareNumber(a: PersonFacts, b: PersonFacts): boolean {
  const names = searchWords(a.name);
  const others = searchWords(b.name);
  return names.length === 0 || others.length === 0 || names.some((word) => word.length > 1 && others.includes(word));
}

/** The one written in last stays, of two alike the older record. */
export function whoStays<P extends Pick<PersonFacts, 'id' | 'updatedAt'>>(a: P, b: P): readonly [stays: P, goes: P] {
  const first = a.updatedAt === b.updatedAt ? a.id < b.id : a.updatedAt > b.updatedAt;
  return first ? [a, b] : [b, a];
}

/** The same for both orders of two people. */
export const pairKey = ({ stays, goes }: Pick<LikelyPair, 'stays' | 'goes'>): string =>
  `${Math.min(stays.id, goes.id)}-${Math.max(stays.id, goes.id)}`;

/** A few are enough to find who shares a number; more would compare a whole company with itself. */
const MOST_COMPARED = 20;

export interface PairSearch {
  /** Compares one more with all before. */
  readonly add: (person: PersonFacts) => void;
  readonly pairs: readonly LikelyPair[];
}

/** Pairs that could be one person, in the order of the records; nobody is in two as the later one. */
export function startPairSearch(): PairSearch {
  const seen = new Map<string, PersonFacts[]>();
  const pairs: LikelyPair[] = [];
  const pairFor = (person: PersonFacts, marks: ReturnType<typeof marksOf>): LikelyPair | undefined => {
    for (const { mark, because } of marks) {
      const other = seen.get(mark)?.find((one) => because !== 'phone' || couldShareNumber(one, person));
      if (other === undefined) continue;
      const [stays, goes] = whoStays(other, person);
      return { stays, goes, because };
    }
    return undefined;
  };
  return {
    pairs,
    add(person) {
      const marks = marksOf(person);
      const pair = pairFor(person, marks);
      if (pair !== undefined) pairs.push(pair);
      for (const { mark } of marks) {
        const alike = seen.get(mark);
        if (alike === undefined) seen.set(mark, [person]);
        else if (alike.length < MOST_COMPARED) alike.push(person);
      }
    },
  };
}

export function duplicatePairs(people: Iterable<PersonFacts>): readonly LikelyPair[] {
  const search = startPairSearch();
  for (const person of people) search.add(person);
  return search.pairs;
}
