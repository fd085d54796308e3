import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';

/*
 * Memories for what rules work out again and again. All are weak and hang on objects that one engine made, so they
 * belong to that engine and go with it. A sentence's identity is its `roles`: the reader makes that list once per sentence
 * and people, and every place the sentence stands shares it. (Hand-made sentences may share a list, hence the text.)
 */

/** `compute` may read `masked`, `text`, `topic` and `roles`, never where the sentence stands. */
export function perSentence<Value>(compute: (sentence: Sentence) => Value): (sentence: Sentence) => Value {
  const known = new WeakMap<Sentence['roles'], { readonly text: string; readonly value: Value }>();
  return (sentence) => {
    const before = known.get(sentence.roles);
    if (before && before.text === sentence.text) return before.value;
    const value = compute(sentence);
    known.set(sentence.roles, { text: sentence.text, value });
    return value;
  };
}

/** The same for what also depends on the context; the linter hands out one context object as long as nothing in it changes. */
export function perSentenceInContext<Value>(
  compute: (sentence: Sentence, context: Context) => Value,
): (sentence: Sentence, context: Context) => Value {
  const known = new WeakMap<
    Sentence['roles'],
    { readonly text: string; readonly context: Context; readonly value: Value }
  >();
  return (sentence, context) => {
    const before = known.get(sentence.roles);
    if (before && before.context === context && before.text === sentence.text) return before.value;
    const value = compute(sentence, context);
    known.set(sentence.roles, { text: sentence.text, context, value });
    return value;
  };
}

/** For what several document rules ask of the same draft. */
export function perDocument<Value>(
  compute: (document: Document, context: Context) => Value,
): (document: Document, context: Context) => Value {
  const known = new WeakMap<Document, { readonly context: Context; readonly value: Value }>();
  return (document, context) => {
    const before = known.get(document);
    if (before && before.context === context) return before.value;
    const value = compute(document, context);
    known.set(document, { context, value });
    return value;
  };
}
