import type { AttitudeAnswers } from './readiness.ts';

/**
 * `break`: too much is low for anything else. `easiest`: begin with who knows one best. `thank-you`: read again how one
 * was of use. `for-them`: write down what would help the reader.
 */
export type AttitudeSuggestion = 'break' | 'easiest' | 'thank-you' | 'for-them';

/** The one thing to do before the first message (3.20); null where nothing is low. */
export function suggestionFor(
  { energy, belief, forThem }: AttitudeAnswers,
  stillToWrite: number,
): AttitudeSuggestion | null {
  const low = [energy, belief, forThem].filter((good) => !good).length;
  if (low === 0) return null;
  if (low > 1) return 'break';
  if (!energy) return stillToWrite > 1 ? 'easiest' : 'break';
  return belief ? 'for-them' : 'thank-you';
}
