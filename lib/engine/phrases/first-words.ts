import type { Sentence } from '../document.ts';
import { perSentence } from '../reading/per-sentence.ts';

/** Words are told apart by their first letters: enough to pass over a list, few enough for every form of a verb. */
const LETTERS = 3;

const keyOf = (word: string): string => word.slice(0, LETTERS);

/** The keys of a sentence's words; joined words count both ways, `we'd` as `we` and `wed`. */
export const wordKeys = perSentence(({ masked }): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const [word] of masked.toLowerCase().matchAll(/\p{L}[\p{L}']*/gu)) {
    const apostrophe = word.indexOf("'");
    if (apostrophe >= 0) {
      keys.add(keyOf(word.slice(0, apostrophe)));
      keys.add(keyOf(word.replaceAll("'", '')));
    } else keys.add(keyOf(word));
  }
  return keys;
});

/**
 * Keys of the words that a phrase (in the notation of pattern.ts) can begin with; null when it can begin with anything.
 * A sentence that holds none of them cannot hold the phrase.
 */
export function firstKeys(phrase: string): readonly string[] | null {
  const choice = phrase.startsWith('{') ? splitChoice(phrase) : null;
  if (choice) {
    const keys: string[] = [];
    for (const option of choice.options) {
      const found = firstKeys(`${option}${choice.rest}`.trimStart());
      if (found === null) return null;
      keys.push(...found);
    }
    return keys;
  }
  const [, letters = '', sign = ''] = /^([a-z]+)([~*{'|]?)/.exec(phrase) ?? [];
  if (letters === '' || sign === '{' || sign === '|') return null;
  if (sign === "'") {
    const after = /^'([a-z]*)/.exec(phrase.slice(letters.length))?.[1] ?? '';
    return [keyOf(letters), keyOf(letters + after)];
  }
  // `try` becomes `tries`, `use` becomes `using`: only what comes before the last letter is sure.
  if (sign !== '') return letters.length > LETTERS ? [keyOf(letters)] : null;
  return [keyOf(letters)];
}

/** The options of the choice a phrase begins with, and what follows it. */
function splitChoice(phrase: string): { options: readonly string[]; rest: string } | null {
  const options: string[] = [];
  let depth = 0;
  let from = 1;
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase[at];
    if (sign === '{') depth++;
    if (sign === '|' && depth === 1) {
      options.push(phrase.slice(from, at));
      from = at + 1;
    }
    if (sign === '}' && --depth === 0) {
      options.push(phrase.slice(from, at));
      return { options, rest: phrase.slice(at + 1) };
    }
  }
  return null;
}

/** Whether a sentence could hold one of the phrases; cheap, and never wrong about a no. */
export function mayHold(phrases: readonly string[]): (sentence: Sentence) => boolean {
  const all = phrases.map(firstKeys);
  if (all.includes(null)) return () => true;
  const keys = new Set(all.flatMap((found) => found ?? []));
  return (sentence) => {
    for (const key of wordKeys(sentence)) if (keys.has(key)) return true;
    return false;
  };
}
