import type { EvidenceGrade } from '../../lib/engine/types.ts';

/** What stands behind a reason, in a few words a seller can weigh. */
export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  A: 'experiments (A)',
  B: 'large counts (B)',
  C: 'vendor figures (C)',
  D: 'opinion (D)',
  concept: 'selling principle',
};

/** A choice for one word makes sense for a few words at most; a longer stretch will not come again. */
export function isShortEnoughToSilence(words: string): boolean {
  return words.trim().split(/\s+/u).length <= 6;
}

/** Long quotes keep their beginning and their end; the words stand in the draft in full. */
export function quoteOf(words: string, most = 140): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  if (flat.length <= most) return flat;
  const [first, last] = [Math.round((most * 9) / 14), Math.round((most * 4) / 14)];
  return `${flat.slice(0, first).replace(/\S*$/u, '').trimEnd()} … ${flat.slice(-last).replace(/^\S*/u, '').trimStart()}`;
}
