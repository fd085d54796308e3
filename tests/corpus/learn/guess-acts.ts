import { ACTS } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { settingsFor } from './column-settings.ts';
import { fitLinear, sumOf } from './ftrl.ts';
import type { Lesson } from './lessons.ts';
import { FOLDS } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rare acts rarely get over a half; the prior is a fair place to cut. */
const HEAD_START = 0.7;

/**
 * What each sentence does by its words alone, told by models that have not seen its message: its strongest act. The next
 * sentence is fitted with it, because the engine does not know better either.
 */
function guessActs(lessons: readonly Lesson[], on: readonly (readonly number[])[]): readonly string[] {
  const guesses = lessons.map(() => ({ act: 'other', sum: 0 }));
  for (const act of ACTS) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const known = lessons.flatMap(({ labels, fold: own }, i) =>
        own === fold ? [] : [{ on: on[i]!, label: labels.has(act), weight: 1 }],
      );
      const model = fitLinear(known, NUMBERS, settingsFor(act));
      lessons.forEach(({ fold: own }, i) => {
        if (own !== fold) return;
        const sum = sumOf(model, { on: on[i]! }) + HEAD_START;
        if (sum > guesses[i]!.sum) guesses[i] = { act, sum };
      });
    }
  }
  return guesses.map(({ act }) => act);
}

/** Features of each sentence with those of its place. */
export function placedFeatures(lessons: readonly Lesson[], vocabulary: Vocabulary): readonly (readonly number[])[] {
  const on = lessons.map(({ words }) => vocabulary.featuresOf(words));
  const guessed = guessActs(lessons, on);
  return lessons.map(({ before, place, loose }, i) => {
    if (loose) return on[i]!;
    const after = before < 0 ? null : (guessed[before] ?? 'other');
    return [...on[i]!, ...vocabulary.featuresAt({ ...place, after })];
  });
}
