import type { Document, Role, Sentence } from '../document.ts';
import type { Sign } from '../learned/columns.ts';
import { type Act, amissAs, sumFor, WORDS } from '../learned/meaning.ts';
import type { Word } from '../learned/words.ts';
import { everyMatch } from '../reading/matches.ts';
import { mayHold } from '../reading/may-match.ts';
import { slotOf } from '../reading/memory.ts';
import { ofDocument, perSentence } from '../reading/per-sentence.ts';
import type { Span } from '../types.ts';

/** The words of a pattern's first group, else of the whole match, in the draft's own text. */
export interface Words {
  readonly span: Span;
  readonly words: string;
  /** Where the words begin in the sentence. */
  readonly at: number;
}

interface Match {
  readonly at: number;
  readonly end: number;
}

const NOTHING: readonly never[] = [];

/** Places count from the sentence's start. */
function matchesOf(sentence: Sentence, pattern: RegExp): readonly Match[] {
  const { masked, memory } = sentence;
  const slot = slotOf(pattern);
  const known = memory[slot] as readonly Match[] | undefined;
  if (known !== undefined) return known;
  const found: Match[] = [];
  for (const match of mayHold(sentence, pattern) ? everyMatch(pattern, masked) : NOTHING) {
    const [at, end] = match.indices?.groups?.words ?? [match.index, match.index + match[0].length];
    const words = masked.slice(at, end).trimEnd();
    if (words !== '') found.push({ at, end: at + words.length });
  }
  memory[slot] = found.length === 0 ? NOTHING : found;
  return found;
}

/** Every match of a global pattern in a sentence. A group named `words` narrows the span (flag `d`). */
export function wordsMatching(sentence: Sentence, pattern: RegExp): readonly Words[] {
  const matches = matchesOf(sentence, pattern);
  if (matches.length === 0) return NOTHING;
  const { start, text } = sentence;
  return matches.map(({ at, end }) => ({
    span: { start: start + at, end: start + end },
    words: text.slice(at, end),
    at,
  }));
}

/** First and last letter of a sentence, so that a span covers words alone. */
export function wholeOf(sentence: Sentence): Span {
  const lead = sentence.text.length - sentence.text.trimStart().length;
  const trail = sentence.text.length - sentence.text.trimEnd().length;
  return { start: sentence.start + lead, end: Math.max(sentence.start + lead + 1, sentence.end - trail) };
}

/** The beginning of a sentence for a message: at most eight words, an ellipsis when there is more. */
export const openingWords = (sentence: Sentence): string => shortened(sentence.text);

/** The same of any words. */
export function shortened(text: string): string {
  // Eight words are never longer, and the rest of a long text need not be taken apart.
  const words = text.trim().slice(0, 200).split(/\s+/, 9);
  const few = words.slice(0, 8).join(' ');
  return words.length > 8 ? `${few} …` : few.replace(/[.!?]+$/, '');
}

export const does = (sentence: Sentence, role: Role): boolean => sentence.roles.includes(role);

/** Whether we or what we sell are named in it. */
export const speaksOfUs = perSentence(({ memory }): boolean =>
  ((memory[WORDS] ?? []) as readonly Word[]).some(({ known }) => known.side === 'ours'),
);

/** Below it an act is no more than the likeliest of some that are all unlikely. */
const HARDLY = -1;

/** Whether a sentence does what only we gain by. Where nobody of ours is named, it must do so by itself: that it surely does something of the kind is not enough. */
export const surelyDoes = (sentence: Sentence, act: Act): boolean =>
  does(sentence, act) && sumFor(sentence, act) > (speaksOfUs(sentence) ? HARDLY : 0);

/** From which sum of `fault` on a sentence serves the seller plainly, and beyond doubt. */
const PLAINLY = 0.45;
const BEYOND_DOUBT = 2;

/** Whether a sentence serves the seller, by whichever act. */
export const servesUs = (sentence: Sentence, from = PLAINLY): boolean => sumFor(sentence, 'fault') > from;

/** Whether a coach would mark something in a sentence wherever it stands. */
export const isAmiss = (sentence: Sentence): boolean => sumFor(sentence, 'amiss') > 0;

/** From which sum of `amiss` down a sentence is right whatever it does. */
const RIGHT = -1.7;
export const isRight = (sentence: Sentence): boolean => sumFor(sentence, 'amiss') < RIGHT;

/** From which sum of `amiss` on a sentence can be shown for what a message has too much of; one below it is not what is wrong with it. */
const DOUBTFUL = -0.9;
export const mayBeAmiss = (sentence: Sentence): boolean => sumFor(sentence, 'amiss') > DOUBTFUL;

/** Whether a clause is marked for an act in words no list foresees: the act is told itself, or it sells beyond doubt, or something is amiss. */
export const showsAct = (sentence: Sentence, act: Act): boolean =>
  act === amissAs(sentence.sums) ||
  (!isRight(sentence) &&
    surelyDoes(sentence, act) &&
    servesUs(sentence, sumFor(sentence, act) > 0 ? PLAINLY : BEYOND_DOUBT));

const OF_THEIRS: ReadonlySet<Role> = new Set(['fact', 'pain', 'goal', 'story', 'question']);

/** Whether a sentence tells of the reader or of third parties, and sells nothing by it. */
export const isTheirs = ({ roles, topic }: Sentence): boolean =>
  topic !== 'seller' && OF_THEIRS.has(roles[0]) && !roles.includes('pitch') && !roles.includes('pressure');

/** Whether a sentence raises a stop sign in words no list foresees. */
export const raises = (sentence: Sentence, sign: Sign): boolean => sumFor(sentence, sign) > 0;

/** Words that deny or narrow what is told, wherever they stand in it. */
export const DENIES = /\b(?:not?|never|none|nobody|nothing|cannot|only|unless|without|yet to)\b|n't\b/i;

export const WORD_OF_OURS = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b/;

/** The same without a word of ours: what stands in it is a fact of theirs, not a claim. */
export const isTheirsAlone = (sentence: Sentence): boolean =>
  isTheirs(sentence) && TIED.test(sentence.masked) && !WORD_OF_OURS.test(sentence.masked);

/** `It never breaks` is tied to nobody, so it is a claim whatever else it looks like. */
const TIED =
  /(?<!\b(?:\d+x|doubles?|triples?) )\byour(?:s|self)?\b|\byou(?:'re| are|'ve| have) (?!bound|sure|certain|guaranteed)|\b(?:says?|said|wrote|told|asked|reads?)\b|\?/i;

/** The sentences that say something: neither courtesy nor logistics. */
export const content = ofDocument((document): readonly Sentence[] =>
  document.sentences.filter(({ roles }) => roles[0] !== 'courtesy' && roles[0] !== 'logistics'),
);

export const isQuestion = perSentence(({ masked }): boolean => /\?\W*$/.test(masked));

const WORD_OF_GREETING = /^\p{L}+(?= )/u;

/** Where a finding about something that is not there is shown: the greeting without the name, else the first word. */
export function missingSpan(document: Document): Span {
  const { greeting, text } = document;
  if (greeting !== null) {
    const word = WORD_OF_GREETING.exec(text.slice(greeting.start, greeting.end))?.[0];
    return word === undefined ? greeting : { start: greeting.start, end: greeting.start + word.length };
  }
  const first = document.sentences[0];
  const from = first === undefined ? 0 : wholeOf(first).start;
  const word = /^\S+/.exec(text.slice(from, from + 60))?.[0].length ?? 1;
  return { start: from, end: from + word };
}

const COMMON = new Set(
  'about after again also another because been before being between both could does doing down during each even ever every from further have having here into just like made make many might more most much need only other over really same should some such than that their them then there these they this those through time under until very want well were what when where which while whom will with work would your yours ours company team business'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, cut to their first six letters so that `planners` meets `planning`. */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)));
}

export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}

export const stemsOf = perSentence(({ masked }): ReadonlySet<string> => stems(masked));
