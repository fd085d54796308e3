import { type Place, tellFeatures, tellPlace } from './features.ts';
import { addMailWeights, MAIL_COLUMNS, numberOf } from './mail-words.ts';
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
/** What is summed over the words; `fault` is any act that serves the seller, the last two are about whole messages, summed over their sentences. */
export const COLUMNS = [...ACTS, ...TOPICS, 'fault', ...MAIL_COLUMNS] as const;
/** Columns about sentences: those the table of features has weights for. */
export const OF_SENTENCES = COLUMNS.length - MAIL_COLUMNS.length;

export type Column = (typeof COLUMNS)[number];
export const COLUMN_OF = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<Column, number>
>;

/** What is added to the sums of a whole message. */
export function mailBias(column: (typeof MAIL_COLUMNS)[number]): number {
  return BIASES[COLUMNS.indexOf(column)] ?? 0;
}

/** Where the sums of one sentence begin: what is about whole messages begins there. */
const START: readonly number[] = COLUMNS.map((_, i) => (i < OF_SENTENCES ? (BIASES[i] ?? 0) : 0));

/** Counts the sentences that were summed. */
let turn = 0;

/** What the words of a sentence say for each column; above 0 is yes. */
export function sumsOf(words: readonly Word[]): number[] {
  const sums = START.slice();
  turn++;
  tellFeatures(words, isFrequent, (_, one, two, three) => {
    addMailWeights(sums, OF_SENTENCES, numberOf(one, two, three), turn);
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
    if (index < 0) return;
    const node = nodeOf(one, two, three);
    if (node !== 0 && !wasTold(node, turn)) shares[index] = (shares[index] ?? 0) + weightFor(node, wanted);
  });
  return shares;
}
