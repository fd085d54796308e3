import {
  type Calibration,
  FEWEST_FOR_MEAN,
  FEWEST_FOR_SHARE,
  type Gap,
  IN_A_ROW,
  NEAR,
  WIDE,
} from '../../lib/insights/calibration.ts';
import { countOf } from '../score/words.ts';

const POINTS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const PLAIN = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const SHARE = new Intl.NumberFormat(undefined, { style: 'percent' });

export const CALIBRATION_TITLE = 'Your guess against the score';

/** `+12`, `-3`, `0`; a dash where too few were made. */
export const gapWords = (gap: number | null): string => (gap === null ? '–' : POINTS.format(gap));
export const distanceWords = (distance: number | null): string => (distance === null ? '–' : PLAIN.format(distance));

/** What the guesses so far say, with how many there are. */
export function summaryWords({ all, near, points }: Calibration): string {
  const guesses = countOf(all.n, 'guess', 'guesses');
  if (all.mean === null || all.meanAbsolute === null) {
    return `${guesses} so far. Means are shown from ${FEWEST_FOR_MEAN} on.`;
  }
  const share =
    near === null
      ? `How often you were within ${NEAR} points is shown from ${FEWEST_FOR_SHARE} guesses on.`
      : `${SHARE.format(near)} of your ${points.length} guesses were within ${NEAR} points.`;
  return `Over ${guesses} you were ${sideWords(all)} on average. Whichever way, you were ${PLAIN.format(all.meanAbsolute)} off. ${share}`;
}

function sideWords({ mean }: Gap): string {
  const points = Math.round(mean ?? 0);
  if (points === 0) return 'neither above nor below the score';
  return `${countOf(Math.abs(points), 'point', 'points')} ${points > 0 ? 'above' : 'below'} the score`;
}

/** What is so, and what to do about it. */
export const ADVICE: Readonly<
  Record<NonNullable<Calibration['stays']>, { readonly title: string; readonly text: string }>
> = {
  over: {
    title: `Your last ${IN_A_ROW} guesses were each ${WIDE} points or more above the score`,
    text: 'Before the next guess, look for the one finding that will cost most: the first line about us, or a product with no problem before it. A drill of five minutes trains that eye.',
  },
  under: {
    title: `Your last ${IN_A_ROW} guesses were each ${WIDE} points or more below the score`,
    text: 'Your messages do more for the reader than you see in them. Before the next guess, name the line that is most about them, and keep it in the next message too.',
  },
};

export const WHY_A_DASH = `Off by: how far, whichever way. A dash stands where a week has fewer than ${FEWEST_FOR_MEAN} guesses: its mean would say more about the drafts than about your eye.`;
