import { type Place, tellFeatures, tellPlace } from './features.ts';
import type { Form } from './forms.ts';
import { addNumberedWeights, MAIL_COLUMNS, NUMBERED_COLUMNS, numberedWeightFor, numberOf } from './numbered-words.ts';
import { addWeights, isFrequent, nodeOf, wasTold, weightFor } from './table.ts';
import { BIASES } from './weights.ts';
import type { Word } from './words.ts';

export const ACTS = [
  'pitch',
  'brag',
  'intro',
  'motive',
  'pain',
  'generic',
  'fact',
  'goal',
  'story',
  'question',
  'ask',
  'room',
  'why',
  'praise',
  'pressure',
  'filler',
  'courtesy',
  'logistics',
] as const;
/** Acts that serve the seller; `fault` is told for any of them. */
export const SELLING = ['pitch', 'brag', 'intro', 'motive', 'generic', 'praise', 'pressure', 'filler'] as const;
export const TOPICS = ['seller', 'reader', 'shared', 'neutral'] as const;
/** What is summed over the words; `fault` is any act that serves the seller, those after it are numbered (numbered-words.ts). */
export const COLUMNS = [...ACTS, ...TOPICS, 'fault', ...NUMBERED_COLUMNS] as const;
/** Columns the table of features has weights for. */
export const OF_SENTENCES = COLUMNS.length - NUMBERED_COLUMNS.length;
const OF_MAIL: readonly string[] = MAIL_COLUMNS;

export type Column = (typeof COLUMNS)[number];
export const COLUMN_OF = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<Column, number>
>;

/** What is added to the sums of a whole message. */
export function mailBias(column: (typeof MAIL_COLUMNS)[number]): number {
  return BIASES[COLUMNS.indexOf(column)] ?? 0;
}

/** Where the sums of one sentence begin: what is about whole messages begins there. */
const START: readonly number[] = COLUMNS.map((column, i) => (OF_MAIL.includes(column) ? 0 : (BIASES[i] ?? 0)));

/** Counts the sentences that were summed. */
let turn = 0;

/** What the words of a sentence say for each column; above 0 is yes. */
export function sumsOf(words: readonly Word[]): number[] {
  const sums = START.slice();
  turn++;
  tellFeatures(words, isFrequent, (_, one, two, three) => {
    addNumberedWeights(sums, OF_SENTENCES, numberOf(one, two, three), turn);
    const node = nodeOf(one, two, three);
    if (node !== 0 && !wasTold(node, turn)) addWeights(sums, node);
  });
  return sums;
}

/** The same with what is known of its place. */
export function sumsWith(sums: readonly number[], place: Place): number[] {
  const all = sums.slice();
  tellPlace(place, (feature) => addWeights(all, nodeOf(feature)));
  return all;
}

/** What each word adds for one column, by its index: where in the sentence the reason lies. */
export function sharesOf(words: readonly Word[], column: Column): readonly number[] {
  const shares = words.map(() => 0);
  const wanted = COLUMN_OF[column];
  turn++;
  tellFeatures(words, isFrequent, (index, one, two, three) => {
    if (index >= 0) shares[index] = (shares[index] ?? 0) + shareOf(wanted, one, two, three);
  });
  return shares;
}

/** Nothing for what was told in this turn already. */
function shareOf(wanted: number, one: Form, two?: Form, three?: Form): number {
  if (wanted >= OF_SENTENCES) return numberedWeightFor(numberOf(one, two, three), wanted - OF_SENTENCES, turn);
  const node = nodeOf(one, two, three);
  return node === 0 || wasTold(node, turn) ? 0 : weightFor(node, wanted);
}
