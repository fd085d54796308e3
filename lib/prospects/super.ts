import { type PainNote, SUPER_LETTERS, type SuperLetter } from './types.ts';

/** The most one letter can have. */
export const MOST_PER_LETTER = 4;

/** Below this a trouble is not worth leading with (0.22). */
export const WORTH_LEADING = 8;

type Rated = Pick<PainNote, 'super'>;

/** Points of one letter, 0-4; nothing where it has not been rated. */
const pointsOf = (pain: Rated, letter: SuperLetter): number =>
  Math.min(MOST_PER_LETTER, Math.max(0, Math.round(pain.super[letter] ?? 0)));

/** 0-20; a letter that has not been rated counts nothing. */
export function superTotal(pain: Rated): number {
  return SUPER_LETTERS.reduce((total, letter) => total + pointsOf(pain, letter), 0);
}

/** The letter to ask about next: one not rated yet, else the lowest; null where all stand at the top. */
export function weakestLetter(pain: Rated): SuperLetter | null {
  const unrated = SUPER_LETTERS.find((letter) => pain.super[letter] === undefined);
  if (unrated !== undefined) return unrated;
  const lowest = [...SUPER_LETTERS].sort((a, b) => pointsOf(pain, a) - pointsOf(pain, b))[0];
  return lowest === undefined || pointsOf(pain, lowest) === MOST_PER_LETTER ? null : lowest;
}

/** The pain to lead with: the highest total, the older of two alike; undefined where there is none. */
export function strongestPain<P extends Rated>(pains: readonly P[]): P | undefined {
  return pains.reduce<P | undefined>(
    (best, pain) => (best === undefined || superTotal(pain) > superTotal(best) ? pain : best),
    undefined,
  );
}
