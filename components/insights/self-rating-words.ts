import { FEWEST_SCORED, QUARTER_DAYS, type QuarterScores } from '../../lib/insights/self-rating.ts';
import { countOf } from '../score/words.ts';

const SCORE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A number this high is asked what comes after it (2.31). */
export const HIGH = 9;

export const TEN_QUESTION = 'What would a ten look like?';
export const TEN_HELP =
  'In words, before any number. For example: every first line is about something I saw at theirs, and nobody has to say no twice.';
export const NEXT_QUESTION = 'What would the next step be?';
export const NEXT_HELP =
  'There is one after a nine or a ten too. For example: ask three customers what I did not hear.';

/** What the scores of a quarter were, with how many there are. */
export function scoresWords({ scored, mean }: QuarterScores): string {
  if (scored === 0) return `No message of those ${QUARTER_DAYS} days was scored.`;
  const messages = countOf(scored, 'message', 'messages');
  if (mean === null)
    return `${messages} scored in those ${QUARTER_DAYS} days; a mean is shown from ${FEWEST_SCORED} on.`;
  return `Your ${messages} of those ${QUARTER_DAYS} days scored ${SCORE.format(mean)} on average.`;
}
