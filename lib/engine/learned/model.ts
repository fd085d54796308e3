import { COLUMN_OF, COLUMNS, type Column, MAIL_COLUMNS } from './columns.ts';
import { numberOf } from './feature-numbers.ts';
import { type Place, type Tell, tellFeatures, tellPlace, tellSides } from './features.ts';
import { isFrequent } from './frequent.ts';
import { raiseSigns } from './raised.ts';
import { addWeights, weightFor } from './table.ts';
import { BIASES } from './weights.ts';
import type { Word } from './words.ts';

const OF_MAIL: readonly string[] = MAIL_COLUMNS;

/** What is added to the sums of a whole message. */
export function mailBias(column: (typeof MAIL_COLUMNS)[number]): number {
  return BIASES[COLUMN_OF[column]] ?? 0;
}

/** Where the sums of one sentence begin: what is about whole messages begins there. */
const START: readonly number[] = COLUMNS.map((column, i) => (OF_MAIL.includes(column) ? 0 : (BIASES[i] ?? 0)));

/** Counts the sentences that were summed. */
let turn = 0;

function tellAll(words: readonly Word[], tell: Tell): void {
  tellFeatures(words, isFrequent, tell);
  tellSides(words, isFrequent, tell);
}

/** What the words of a sentence say for each column; above 0 is yes. */
export function sumsOf(words: readonly Word[]): number[] {
  const sums = START.slice();
  turn++;
  tellAll(words, (_, one, two, three) => addWeights(sums, numberOf(one, two, three), turn));
  return sums;
}

/** The same with what is known of its place. */
export function sumsWith(sums: readonly number[], place: Place): number[] {
  const all = sums.slice();
  turn++;
  tellPlace(place, (feature) => addWeights(all, numberOf(feature), turn));
  raiseSigns(all, place);
  return all;
}

/** What each word adds for one column, by its index: where in the sentence the reason lies. */
export function sharesOf(words: readonly Word[], column: Column): readonly number[] {
  const shares = words.map(() => 0);
  const wanted = COLUMN_OF[column];
  turn++;
  tellAll(words, (index, one, two, three) => {
    if (index >= 0) shares[index] = (shares[index] ?? 0) + weightFor(numberOf(one, two, three), wanted, turn);
  });
  return shares;
}
