import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { newDraftSlot, newSlot } from './memory.ts';
import { Recent } from './recent.ts';

/*
 * Memories for what rules work out again and again. A sentence's memory is made by the reader, once per sentence, people
 * and kind of place, and every place of that kind shares it.
 */

/** Kept in place of `undefined`, which means that nobody has asked yet. */
const NO_VALUE = {};

/** `compute` may read `masked`, `text`, `topic` and `roles`, never where the sentence stands. */
export function perSentence<Value>(compute: (sentence: Sentence) => Value): (sentence: Sentence) => Value {
  const slot = newSlot();
  return (sentence) => {
    const { memory } = sentence;
    const before = memory[slot];
    if (before !== undefined) return (before === NO_VALUE ? undefined : before) as Value;
    const value = compute(sentence);
    memory[slot] = value === undefined ? NO_VALUE : value;
    return value;
  };
}

/** The same for what also depends on the context; the engine hands out one context object as long as nothing in it changes. */
export function perSentenceInContext<Value>(
  compute: (sentence: Sentence, context: Context) => Value,
): (sentence: Sentence, context: Context) => Value {
  const slot = newSlot();
  return (sentence, context) => {
    const { memory } = sentence;
    const before = memory[slot] as { readonly context: Context; readonly value: Value } | undefined;
    if (before !== undefined && before.context === context) return before.value;
    const value = compute(sentence, context);
    memory[slot] = { context, value };
    return value;
  };
}

/** For what is worked out from the context alone. */
export function perContext<Value>(compute: (context: Context) => Value): (context: Context) => Value {
  const known = new WeakMap<Context, { readonly value: Value }>();
  // Nearly always the same one as before.
  let last: { readonly context: Context; readonly value: Value } | undefined;
  return (context) => {
    if (last?.context === context) return last.value;
    const value = known.get(context)?.value ?? compute(context);
    known.set(context, { value });
    last = { context, value };
    return value;
  };
}

/** Parts beside the sentences, such as greetings, that are remembered for each question about them. */
const TEXTS_KEPT = 16;

/** For what is worked out from a short text that is no sentence. */
export function perText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Recent<{ readonly value: Value }>(TEXTS_KEPT);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = compute(text);
    known.set(text, { value });
    return value;
  };
}

/** For what several rules ask of the same draft, whoever it is for. */
export function ofDocument<Value extends object>(
  compute: (document: Document) => Value,
): (document: Document) => Value {
  const slot = newDraftSlot();
  return (document) => {
    const before = document.memory[slot] as Value | undefined;
    if (before !== undefined) return before;
    const value = compute(document);
    document.memory[slot] = value;
    return value;
  };
}

/** The same for what also depends on the context. */
export function perDocument<Value>(
  compute: (document: Document, context: Context) => Value,
): (document: Document, context: Context) => Value {
  const slot = newDraftSlot();
  return (document, context) => {
    const before = document.memory[slot] as { readonly context: Context; readonly value: Value } | undefined;
    if (before !== undefined && before.context === context) return before.value;
    const value = compute(document, context);
    document.memory[slot] = { context, value };
    return value;
  };
}
