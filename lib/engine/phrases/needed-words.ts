import type { Sentence } from '../document.ts';
import { perSentence } from '../reading/per-sentence.ts';

/*
 * A phrase cannot stand in a sentence that lacks one of its words. For each phrase the word is taken that the fewest
 * sentences hold, so that most lists are passed over without their pattern being tried at all.
 */

/** A word that may take endings is known by how it begins; the sign keeps beginnings apart from whole words. */
const LETTERS = 3;
const beginningOf = (word: string): string => `${word.slice(0, LETTERS)}~`;

/** Whole words and beginnings of a sentence; joined words count in both ways, `we'd` as `we` and `wed`. */
export const wordKeys = perSentence(({ masked }): ReadonlySet<string> => {
  const keys = new Set<string>();
  const add = (word: string) => {
    keys.add(word);
    keys.add(beginningOf(word));
  };
  for (const word of masked.toLowerCase().match(/\p{L}[\p{L}']*/gu) ?? []) {
    const apostrophe = word.indexOf("'");
    if (apostrophe >= 0) add(word.slice(0, apostrophe));
    add(apostrophe >= 0 ? word.replaceAll("'", '') : word);
  }
  return keys;
});

/** One place of a phrase: the keys of which a sentence must hold at least one. */
type Place = readonly string[];

/** Words that hardly tell one sentence from another, without apostrophes. */
const EVERYWHERE = new Set(
  'a an and are as at be been but can could do for from had has have how i im id ive if in is it its just me more most my no not of on or our so than that the their them this to up us was we wed well were weve what when which who will with would you youd youll youre your'.split(
    ' ',
  ),
);

/**
 * The most telling place of a phrase (in the notation of pattern.ts); null when no place is sure. Choices count when
 * every option holds a sure word, and words glued to anything else do not.
 */
export function neededKeys(phrase: string): Place | null {
  let best: Place | null = null;
  for (const part of parts(phrase)) {
    const keys = keysOfPart(part);
    if (keys !== null && (best === null || cost(keys) < cost(best))) best = keys;
  }
  return best;
}

const cost = (keys: Place): number =>
  keys.reduce((sum, key) => sum + (EVERYWHERE.has(key) ? 100 : key.endsWith('~') ? 3 : 1), 0);

/** Cut at spaces and hyphens that stand outside choices. */
function parts(phrase: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of phrase) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth === 0 && (sign === ' ' || sign === '-')) {
      found.push(part);
      part = '';
    } else part += sign;
  }
  return [...found, part];
}

function keysOfPart(part: string): Place | null {
  if (!part.startsWith('{')) return keyOfWord(part);
  if (closing(part) !== part.length - 1) return keysWithRest(part);
  const keys: string[] = [];
  for (const option of optionsOf(part.slice(1, -1))) {
    const needed = neededKeys(option);
    if (needed === null) return null;
    keys.push(...needed);
  }
  return keys;
}

/** `{just |}checking`: what follows a choice whose options are empty or end in a space stands by itself. */
function keysWithRest(part: string): Place | null {
  const end = closing(part);
  const separate = optionsOf(part.slice(1, end)).every((option) => option === '' || option.endsWith(' '));
  return separate ? keysOfPart(part.slice(end + 1)) : null;
}

function keyOfWord(word: string): Place | null {
  const [, letters = '', sign = ''] = /^([a-z]+(?:'[a-z]+)?)([~*]?)[.,:;!?]*$/.exec(word) ?? [];
  if (letters === '') return null;
  if (sign === '') return [letters.replace("'", '')];
  // `try` becomes `tries`, `use` becomes `using`: only what comes before the last letter is sure.
  return letters.includes("'") || letters.length <= LETTERS ? null : [beginningOf(letters)];
}

function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function optionsOf(inside: string): readonly string[] {
  const options: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at++) {
    const sign = inside[at];
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (sign === '|' && depth === 0) {
      options.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return [...options, inside.slice(from)];
}

/** Whether a sentence could hold one of the phrases; cheap, and never wrong about a no. */
export function mayHold(phrases: readonly string[]): (sentence: Sentence) => boolean {
  const all = phrases.map(neededKeys);
  if (all.includes(null)) return () => true;
  const keys = new Set(all.flatMap((needed) => needed ?? []));
  return (sentence) => {
    for (const key of wordKeys(sentence)) if (keys.has(key)) return true;
    return false;
  };
}
