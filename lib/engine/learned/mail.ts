import { type Meaning, sumFor } from './meaning.ts';
import { COLUMNS, mailBias } from './model.ts';
import { MAIL_WEIGHTS } from './weights.ts';

type Told = Pick<Meaning, 'sums' | 'sure'>;

/** Columns of sentences; those of whole messages are told by their sums. */
const TOLD_BY = COLUMNS.flatMap((column, index) => (column === 'outreach' || column === 'arranging' ? [] : [index]));

/**
 * What a message is told by as a whole: what its words say together, and how surely the surest and the average of its
 * sentences does what, and whose they are.
 */
export function mailFeatures(sentences: readonly Told[]): readonly number[] {
  const features = [mailSum(sentences, 'outreach') / SUM_UNIT, mailSum(sentences, 'arranging') / SUM_UNIT];
  const count = Math.max(1, sentences.length);
  for (const column of TOLD_BY) {
    let most = 0;
    let total = 0;
    for (const { sure } of sentences) {
      const here = sure[column] ?? 0;
      if (here > most) most = here;
      total += here;
    }
    features.push(most, total / count);
  }
  features.push(1);
  return features;
}

/** Brings the sums to the size of the other features. */
const SUM_UNIT = 3;

export interface Mail {
  /** Above 0: outreach to somebody. A unit is a factor of 2.7 in the odds. */
  readonly outreach: number;
  /** The same for a message that only arranges times, links and attachments. */
  readonly arranging: number;
}

export function readMail(sentences: readonly Told[]): Mail {
  const features = mailFeatures(sentences);
  return { outreach: weighed(features, MAIL_WEIGHTS.outreach), arranging: weighed(features, MAIL_WEIGHTS.arranging) };
}

function weighed(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Sums of sentences grow with their number; divided by its root, long and short messages can be compared. */
function mailSum(sentences: readonly Told[], column: 'outreach' | 'arranging'): number {
  let sum = 0;
  for (const sentence of sentences) sum += sumFor(sentence, column);
  return sum / Math.sqrt(Math.max(1, sentences.length)) + mailBias(column);
}
