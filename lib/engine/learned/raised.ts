import { COLUMN_OF, SIGNS } from './columns.ts';
import type { Place } from './features.ts';
import { SIGN_WEIGHTS } from './weights.ts';

/**
 * What a stop sign is told by in a sentence: what the words say for it and against the sentence as a whole, the lesser of
 * both, what of them is below 0, and where it stands: a talk there never was is told of first, haste is hardly ever.
 */
export function signFeatures(sign: number, amiss: number, { after, last, opensParagraph }: Place): readonly number[] {
  return [
    sign,
    amiss,
    Math.min(sign, 0),
    Math.min(amiss, 0),
    Math.min(sign, amiss),
    after === null ? 1 : 0,
    last ? 1 : 0,
    opensParagraph ? 1 : 0,
    1,
  ];
}

/** Puts in the place of what the words say for each stop sign what they say at this place; above 0 is yes. */
export function raiseSigns(sums: number[], place: Place): void {
  const amiss = sums[COLUMN_OF.amiss] ?? 0;
  SIGNS.forEach((sign, at) => {
    const column = COLUMN_OF[sign];
    const features = signFeatures(sums[column] ?? 0, amiss, place);
    const weights = SIGN_WEIGHTS[at] ?? [];
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
    sums[column] = sum;
  });
}
