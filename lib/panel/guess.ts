import { dayOf } from '../plan/day.ts';
import { settle } from '../storage/failure.ts';
import { savePrediction } from '../storage/predictions.ts';
import type { Prediction, YouwardDatabase } from '../storage/schema.ts';

/** Keeps a guess and answers with the sentence for the person. */
export type Guess = (made: Pick<Prediction, 'draftKey' | 'guess' | 'score'>) => Promise<string>;

/** `now` gives epoch milliseconds. */
export function createGuess(database: YouwardDatabase, now: () => number): Guess {
  return async (made) => {
    const at = now();
    const kept = await settle(database, () => savePrediction(database, { ...made, at, day: dayOf(new Date(at)) }));
    return kept.ok ? guessWords(kept.value) : kept.sentence;
  };
}

/** Once, and as it is: what a wide gap asks for is said where there are several. */
export function guessWords({ guess, score }: Pick<Prediction, 'guess' | 'score'>): string {
  return guess === score ? `You said ${guess}, and it was ${score}.` : `You said ${guess}, it was ${score}.`;
}
