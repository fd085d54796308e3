import { DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import {
  blankProspect,
  type PainNote,
  type Prospect,
  RELATIONS,
  RUNGS,
  SUPER_LETTERS,
  TRUST_LEVELS,
} from '../../lib/prospects/types.ts';
import type { StoredHistoryRow } from '../../lib/storage/database.ts';
import {
  COMPANY_FIRST,
  COMPANY_SECOND,
  FIRST_NAMES,
  LAST_NAMES,
  LINES,
  ROLES,
  SENTENCES,
  TROUBLES,
} from './many-words.ts';

export type NewProspect = Omit<Prospect, 'id'>;

/** The moment before which everything generated happened. */
export const MANY_NOW = Date.UTC(2026, 10, 27, 9, 0);
const DAY_MS = 86_400_000;

type Chance = () => number;

/** The same numbers, 0 to below 1, for the same seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)]!;
}

const some = (chance: Chance, share: number, make: () => string) => (chance() < share ? make() : '');

const ascii = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/gu, '')
    .toLowerCase();

function painOf(chance: Chance, id: string): PainNote {
  const menu = Math.floor(chance() * TROUBLES.length);
  const rated = SUPER_LETTERS.filter(() => chance() < 0.7);
  return {
    id,
    text: pick(chance, TROUBLES[menu]!),
    at: MANY_NOW - Math.floor(chance() * 400) * DAY_MS,
    menuId: chance() < 0.8 ? menu + 1 : null,
    super: Object.fromEntries(rated.map((letter) => [letter, Math.floor(chance() * 5)])),
    group: some(chance, 0.2, () => `${pick(chance, COMPANY_SECOND)} firms with two sites`),
    cost: some(chance, 0.2, () => `${1 + Math.floor(chance() * 40)} hours a month`),
    consequence: some(chance, 0.3, () => pick(chance, SENTENCES)),
  };
}

/** One person. About a third are a name, a company and an address, as a list that was brought in has them. */
export function personAt(index: number): NewProspect {
  const chance = chanceFrom(index * 7919 + 17);
  const first = pick(chance, FIRST_NAMES);
  const last = pick(chance, LAST_NAMES);
  const trade = [pick(chance, COMPANY_FIRST), pick(chance, COMPANY_SECOND)];
  const page = `/in/${ascii(first)}-${ascii(last)}-${index}`;
  const address = `${ascii(first)}.${ascii(last)}${index}@${trade.map(ascii).join('-')}.example`;
  const keys = chance() < 0.1 ? [page] : chance() < 0.3 ? [address, page] : [address];
  const createdAt = MANY_NOW - Math.floor(1 + chance() * 900) * DAY_MS;
  const bare = {
    ...blankProspect(keys, createdAt),
    name: `${first} ${last}`,
    company: some(chance, 0.95, () => trade.join(' ')),
    role: some(chance, 0.6, () => pick(chance, ROLES)),
    phone: some(chance, 0.3, () => `+44 20 7946 ${String(index).padStart(6, '0')}`),
  };
  if (chance() < 0.35) return { ...bare, importId: 1 };
  const lines = Array.from({ length: Math.floor(chance() * 4) }, (_, i) => i);
  return {
    ...bare,
    roleAt: bare.role === '' ? null : createdAt,
    relation: chance() < 0.8 ? pick(chance, RELATIONS) : null,
    rung: chance() < 0.5 ? pick(chance, RUNGS) : null,
    trust: chance() < 0.5 ? pick(chance, TRUST_LEVELS) : null,
    observations: lines.map((i) => ({ id: `o${i}`, text: pick(chance, LINES), at: createdAt, source: 'their site' })),
    pains: Array.from({ length: Math.floor(chance() * 4) }, (_, i) => painOf(chance, `p${i}`)),
    consequence: some(chance, 0.3, () => pick(chance, SENTENCES)),
    whyNow: some(chance, 0.3, () => pick(chance, SENTENCES)),
    statusQuo: some(chance, 0.25, () => pick(chance, SENTENCES)),
    notes: some(chance, 0.4, () => `${pick(chance, SENTENCES)}\n${pick(chance, SENTENCES)}`),
    updatedAt: createdAt + Math.floor(chance() * 20) * DAY_MS,
  };
}

/** A sent message about one of the people; those of the last month still have their text. */
function messageAt(index: number, person: NewProspect): StoredHistoryRow {
  const chance = chanceFrom(index * 104_729 + 5);
  const ago = Math.floor(chance() ** 2 * 700 * DAY_MS);
  const sentAt = MANY_NOW - ago;
  const key = person.keys[0]!;
  const scored = chance() < 0.85;
  const first = Math.floor(20 + chance() * 60);
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, scored ? Math.floor(chance() * 10) : null]),
  ) as Record<Dimension, number | null>;
  const to = key.startsWith('/') ? { name: person.name, profile: key } : { name: person.name, email: key };
  const text = `Hi ${person.name.split(' ')[0]},\n\n${pick(chance, LINES)}. ${pick(chance, SENTENCES)}\n\nRobin`;
  return {
    key: `many-${index}`,
    site: key.startsWith('/') ? 'linkedin' : 'gmail',
    channel: key.startsWith('/') ? 'linkedin-message' : 'email',
    sentAt,
    day: new Date(sentAt).toISOString().slice(0, 10),
    how: chance() < 0.7 ? 'click' : 'keyboard',
    verdict: scored ? 'scored' : 'logistics',
    firstScore: scored ? first : null,
    score: scored ? Math.min(100, first + Math.floor(chance() * 30)) : null,
    dimensions,
    findings: scored ? [{ rule: 'no-hype', points: 1 + Math.floor(chance() * 4) }] : [],
    composeMs: Math.floor(30_000 + chance() * 400_000),
    rewriteTaken: chance() < 0.1 ? 'turn-round' : null,
    kept: ago < 30 * DAY_MS ? { text, subject: pick(chance, LINES), to: [to] } : null,
    people: [...person.keys],
    ...(ago < 30 * DAY_MS && { textSentAt: sentAt }),
  };
}

export interface Many {
  /** Records without ids, index and all left to `indexed`. */
  readonly people: readonly NewProspect[];
  readonly history: readonly StoredHistoryRow[];
}

/**
 * Always the same people and messages about them, plain data that can be handed to a page as it is. A few people have most
 * of the messages and a good part have none; `lastContactAt` agrees with the messages.
 */
export function manyPeople(count: number, messages = 0): Many {
  const people = Array.from({ length: count }, (_, index) => personAt(index));
  const chance = chanceFrom(count + 1);
  const last = new Map<number, number>();
  const history = Array.from({ length: messages }, (_, index) => {
    const whom = Math.floor(chance() ** 3 * count);
    const row = messageAt(index, people[whom]!);
    last.set(whom, Math.max(last.get(whom) ?? 0, row.sentAt));
    return row;
  });
  return {
    people: people.map((person, index) => ({ ...person, lastContactAt: last.get(index) ?? null })),
    history,
  };
}
