import { type MAIL_COLUMNS, OF_SENTENCES } from './columns.ts';
import { type Meaning, sumFor } from './meaning.ts';
import { mailBias } from './model.ts';
import { MAIL_WEIGHTS } from './weights.ts';

type Told = Pick<Meaning, 'sums' | 'sure'>;

/**
 * What a message is told by as a whole: what its words say together, and how surely the surest and the average of its
 * sentences does what, and whose they are; the surest counts twice, because one sentence that surely sells says more than two that may.
 */
export function mailFeatures(sentences: readonly Told[]): readonly number[] {
  const features = [mailSum(sentences, 'outreach'), mailSum(sentences, 'arranging')];
  const count = Math.max(1, sentences.length);
  for (let column = 0; column < OF_SENTENCES; column++) {
    let most = 0;
    let total = 0;
    for (const { sure } of sentences) {
      const here = sure[column] ?? 0;
      if (here > most) most = here;
      total += here;
    }
    features.push(most, most * most, total / count);
  }
  features.push(1);
  return features;
}

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
function mailSum(sentences: readonly Told[], column: (typeof MAIL_COLUMNS)[number]): number {
  let sum = 0;
  for (const sentence of sentences) sum += sumFor(sentence, column);
  return sum / Math.sqrt(Math.max(1, sentences.length)) + mailBias(column);
}
