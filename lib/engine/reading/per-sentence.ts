import type { Sentence } from '../document.ts';

/**
 * Remembers what `compute` says of a sentence for as long as the engine remembers the sentence; it may read nothing but
 * `masked`, `text`, `topic` and `roles`, never positions. `roles` serves as the sentence's identity: the reader makes it
 * once per sentence and people, and every place the sentence stands shares it. The memory is weak, so it belongs to the
 * engine that made the sentence and goes with it.
 */
export function perSentence<Value extends object>(
  compute: (sentence: Sentence) => Value,
): (sentence: Sentence) => Value {
  const known = new WeakMap<Sentence['roles'], { readonly text: string; readonly value: Value }>();
  return (sentence) => {
    const before = known.get(sentence.roles);
    // Hand-made sentences may share their roles.
    if (before && before.text === sentence.text) return before.value;
    const value = compute(sentence);
    known.set(sentence.roles, { text: sentence.text, value });
    return value;
  };
}
