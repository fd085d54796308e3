import type { Role, Sentence, Topic } from '../document.ts';
import { certainRoles, isShared } from '../reading/certain.ts';
import { everyMatch } from '../reading/matches.ts';
import { type Memory, newSlot } from '../reading/memory.ts';
import { contentWords, findNames, type Names } from '../reading/names.ts';
import type { Span } from '../types.ts';
import { ACTS, COLUMN_OF, COLUMNS, type Column, SELLING, TOPICS } from './columns.ts';
import type { Place } from './features.ts';
import { sharesOf, sumsOf, sumsWith } from './model.ts';
import { type NamedSpan, readWords, type Word, wordOf } from './words.ts';

export type Act = (typeof ACTS)[number];

/** What a sentence does, whom it is about, and how much it speaks for outreach. */
export interface Meaning {
  readonly topic: Topic;
  readonly roles: readonly [Role, ...Role[]];
  /** One for each of COLUMNS; above 0 is yes. */
  readonly sums: readonly number[];
  /** The same as shares of certainty, 0 to 1. */
  readonly sure: readonly number[];
}

/** What the words say wherever the sentence stands; depends on them and on whose names are whose. */
export interface Said {
  readonly words: readonly Word[];
  readonly sums: readonly number[];
  /** What the wording settles, whatever the model says. */
  readonly certain: Certain;
}

export interface Certain {
  readonly roles: readonly Role[];
  readonly isShared: boolean;
  readonly namesKnownPain: boolean;
  /** Whether it holds a `you` or a name of theirs. */
  readonly namesReader: boolean;
}

/** Slot of the words of a sentence. */
export const WORDS = newSlot();

export function readSaid(text: string, masked: string, names: Names, memory: Memory): Said {
  const words = wordsIn(text, masked, names);
  const heard = { masked, memory };
  const certain = {
    roles: certainRoles(heard),
    isShared: isShared(heard),
    namesKnownPain: namesKnownPain(masked, names),
    namesReader: words.some(({ known }) => known.side === 'theirs'),
  };
  return { words, sums: sumsOf(words), certain };
}

/** From which sum of `fault` on a sentence serves the seller by some act, and below which by none. */
const SURELY = 0.4;
const SURELY_NOT = -0.2;

/** What a sentence says for one column; above 0 is yes. */
export const sumFor = ({ sums }: Pick<Meaning, 'sums'>, column: Column): number => sums[COLUMN_OF[column]] ?? 0;

/** From which sum on an act is likely enough to be named. */
export const NAMED = -1;

/** Up to it nothing is said against a sentence of which nobody could say what it does wrong. */
const DOUBTED = 0.2;

/**
 * What somebody does by a sentence in which something is amiss wherever it stands; null for others. An ask that does nothing
 * else presses; what is filler must be so by itself; whatever else it may be is for us, as a pitch is.
 */
export function amissAs(sums: readonly number[]): Act | null {
  const sumOf = (column: Column): number => sums[COLUMN_OF[column]] ?? 0;
  if (sumOf('amiss') <= 0) return null;
  const likeliest = SELLING.reduce((best, act) =>
    sumOf(act) > sumOf(best) && (act !== 'filler' || sumOf(act) > 0) ? act : best,
  );
  if (sumOf('ask') > Math.max(0, sumOf(likeliest))) return 'pressure';
  if (sumOf(likeliest) > NAMED) return likeliest;
  return sumOf('amiss') > DOUBTED ? 'pitch' : null;
}

/** The same at its place in the message. */
export function readMeaning(said: Said, place: Place): Meaning {
  return meaningOf(sumsWith(said.sums, place), said.certain);
}

/** `sums`: one for each of COLUMNS. */
export function meaningOf(sums: readonly number[], certain: Certain): Meaning {
  const sumOf = (column: Column): number => sums[COLUMN_OF[column]] ?? 0;
  const strongest = <One extends Column>(columns: readonly One[]): One =>
    columns.reduce((best, one) => (sumOf(one) > sumOf(best) ? one : best));
  const selling = sumOf('fault');
  const likeliest = strongest(SELLING);
  const amiss = amissAs(sums);
  const fits = (act: Act): boolean => {
    if (act === amiss) return true;
    return sumOf(act) > 0 ? selling > SURELY_NOT || !SELLS.has(act) : selling > SURELY && act === likeliest;
  };
  const acts: Role[] = ACTS.filter(fits).sort((a, b) => sumOf(b) - sumOf(a));
  const ofAnybody = acts.includes('generic') || acts.includes('brag');
  const likely = strongest(TOPICS);
  // A line of ours that names their trouble sells first of all.
  if (certain.namesKnownPain && !acts.includes('pain') && !ofAnybody) {
    if (likely === 'seller') acts.push('pain');
    else acts.unshift('pain');
  }
  for (const role of certain.roles) if (!acts.includes(role)) acts.unshift(role);
  const [first, ...rest] = acts;
  return {
    topic: topicOf(likely, first ?? 'other', certain),
    roles: first === undefined ? ['other'] : [first, ...rest],
    sums,
    sure: sums.map((sum) => 1 / (1 + Math.exp(-sum))),
  };
}

const SELLS: ReadonlySet<Act> = new Set(SELLING);

const OF_NOBODY: ReadonlySet<Role> = new Set(['other', 'story', 'generic', 'filler']);

/** A sentence without a word for them is nobody's, unless it tells something that is theirs. */
function topicOf(likely: Topic, role: Role, { isShared: shared, namesReader }: Certain): Topic {
  if (shared) return 'shared';
  return likely === 'reader' && !namesReader && OF_NOBODY.has(role) ? 'neutral' : likely;
}

/** The words of a sentence with names told apart; `<quote>` and `<link>` stand for what is masked. */
export function wordsIn(text: string, masked: string, names: Names): readonly Word[] {
  const words = readWords(masked, namedIn(masked, names)).filter(({ known }) => !known.isLoud);
  const end = masked.length;
  if (QUOTE.test(text)) words.push(wordOf('<quote>', end, end));
  if (LINK.test(text)) words.push(wordOf('<link>', end, end));
  return words;
}

function namedIn(masked: string, { seller, reader }: Names): readonly NamedSpan[] {
  const ours = findNames(seller, masked);
  const theirs = findNames(reader, masked);
  if (ours.length === 0 && theirs.length === 0) return NOBODY;
  return [
    ...ours.map((span) => ({ ...span, form: '<ours>' as const })),
    ...theirs.map((span) => ({ ...span, form: '<theirs>' as const })),
  ].sort((a, b) => a.start - b.start);
}

const NOBODY: readonly NamedSpan[] = [];
const LINK = /:\/\/|@|www\./;

const QUOTE = /["“„«]/;

/** Two words of one listed pain, or its only word. */
function namesKnownPain(masked: string, names: Names): boolean {
  if (names.painWords.length === 0) return false;
  const lower = masked.toLowerCase();
  // Stems are beginnings of words, so without their letters they are not there.
  if (!names.painWords.some((words) => words.some((word) => lower.includes(word)))) return false;
  const here = new Set(contentWords(masked));
  return names.painWords.some((words) => {
    const shared = words.filter((word) => here.has(word)).length;
    return shared >= 2 || (shared === 1 && words.length === 1);
  });
}

/** Where one clause ends and the next begins. */
const BETWEEN_CLAUSES =
  /[,;:()–—]\s+|\s-\s|\s(?=(?:which|because|while|(?:and|but|so) (?:i|we|you|it|they|he|she|our|your|my|this|that|there))\s)/gi;
const FEWEST_LETTERS = 12;
const NEARLY = 0.6;

/** The clause that speaks most for one column of a sentence, in the draft's own text: the words to be marked. */
export function clauseFor(sentence: Sentence, column: Column): Span {
  const { memory, start } = sentence;
  const slot = FIRST_CLAUSE + COLUMN_OF[column];
  let clause = memory[slot] as Span | undefined;
  if (clause === undefined) {
    clause = readClause(sentence, column);
    memory[slot] = clause;
  }
  return start === 0 ? clause : { start: clause.start + start, end: clause.end + start };
}

/** Slots for the clause of each column, one after the other. */
const FIRST_CLAUSE = COLUMNS.map(newSlot)[0] ?? 0;

/** Counts from the sentence's start. */
function readClause({ masked, memory }: Sentence, column: Column): Span {
  const words = (memory[WORDS] ?? []) as readonly Word[];
  const shares = sharesOf(words, column);
  const clauses: { from: number; to: number; sum: number }[] = [];
  let from = 0;
  for (const cut of everyMatch(BETWEEN_CLAUSES, masked)) {
    const to = cut.index + cut[0].length;
    // Too little to stand alone: it stays with what follows.
    if (to - from < FEWEST_LETTERS) continue;
    clauses.push({ from, to, sum: 0 });
    from = to;
  }
  clauses.push({ from, to: masked.length, sum: 0 });
  let at = 0;
  words.forEach(({ start }, index) => {
    while (at < clauses.length - 1 && start >= (clauses[at]?.to ?? 0)) at++;
    const clause = clauses[at];
    if (clause !== undefined) clause.sum += shares[index] ?? 0;
  });
  let first = clauses.reduce((best, { sum }, index) => (sum > (clauses[best]?.sum ?? 0) ? index : best), 0);
  let last = first;
  // Neighbours that say nearly as much belong to it.
  const enough = (clauses[first]?.sum ?? 0) * NEARLY;
  const joins = (index: number) => (clauses[index]?.sum ?? Number.NEGATIVE_INFINITY) >= enough;
  while (enough > 0 && joins(first - 1)) first--;
  while (enough > 0 && joins(last + 1)) last++;
  return trimmed(masked, clauses[first]?.from ?? 0, clauses[last]?.to ?? masked.length);
}

/** Without the space and the marks around; at least one unit long. */
function trimmed(masked: string, from: number, to: number): Span {
  const part = masked.slice(from, to);
  const lead = /^[\s,;:()–—-]*(?:(?:and|but|so|which|because|while)\s+)?/i.exec(part)?.[0].length ?? 0;
  const trail = /[\s,;:()–—.?!-]*$/.exec(part)?.[0].length ?? 0;
  const start = from + (lead < part.length ? lead : 0);
  return { start, end: Math.max(start + 1, to - trail) };
}
