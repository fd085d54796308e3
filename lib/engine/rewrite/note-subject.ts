import {
  AUXILIARY,
  BREAK,
  DETERMINER,
  FINITE_PRESENT,
  LINK,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  STATE,
  SURE_PAST,
} from './note-words.ts';
import { tagsOf } from './tagging.ts';

/** A word of a note, with its place and what compromise takes it for. */
export interface Word {
  readonly text: string;
  readonly at: number;
  readonly tags: ReadonlySet<string>;
}

export const plainWord = (word: Word | undefined) => (word?.text ?? '').toLowerCase().replaceAll('’', "'");
export const isDoing = (word: string) =>
  /\w{2}ing$/i.test(word) && !/^(?:bring|spring|string|swing|thing|ceiling|evening|morning)$/i.test(word);
/** `lists 6 open shifts`, `shuts the store`; a number alone may be a remark. */
export function isObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const behind = words[at + 1];
  if (word === undefined || DETERMINER.test(word.text)) return word !== undefined;
  const counted = behind !== undefined && (behind.tags.has('Noun') || behind.tags.has('Adjective'));
  return NUMBER.test(word.text) && counted && !/^(?:last|this|next)$/i.test(behind.text);
}
export const isVerb = (word: Word | undefined) => word?.tags.has('Verb') === true && !word.tags.has('Gerund');
export const isPlural = (word: Word | undefined) =>
  word !== undefined &&
  ((/[^s'’]s$/i.test(word.text) && !/(?:us|is|gas|lens|news)$/i.test(word.text)) ||
    /^(?:people|staff|men|women|children|sheep)$/i.test(word.text));

/** Words with their tags; what a hyphen joins is one. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { start, end, tags } of tagsOf(text)) {
    if (start === end) continue;
    const last = words.at(-1);
    const joined =
      last !== undefined && /[-/]$/.test(text.slice(last.at, start)) && !/\s/.test(text.slice(last.at, start));
    if (joined && last) words[words.length - 1] = { text: text.slice(last.at, end), at: last.at, tags };
    else words.push({ text: text.slice(start, end), at: start, tags });
  }
  return words;
}

/** Whether the word says what the words before it do, in a form that agrees with them. */
export function agrees(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const behind = words[at + 1];
  if (!word || !before || !FINITE_PRESENT.test(word.text) || /^of$/i.test(behind?.text ?? '')) return false;
  if (/^costs?$/i.test(word.text) && !/^(?:[£$€\d]|you|them|us|an?$|the$)/i.test(behind?.text ?? '')) return false;
  if (AUXILIARY.test(word.text)) return true;
  const third = /s$/i.test(word.text);
  return third !== isPlural(before) && (behind !== undefined || !third);
}

/** The words that can be the subject: where what follows them begins, and whether it is many. */
export function subjectOf(words: readonly Word[]): { readonly next: number; readonly plural: boolean } {
  let plural: boolean | undefined;
  let joined = false;
  let i = 0;
  for (; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || BREAK.test(word.text)) break;
    if (LINK.test(word.text)) {
      if (!/^of$/i.test(word.text)) joined = true;
      else if (!/^(?:percent|cent|third|half|quarter)$|%$/i.test(before?.text ?? '')) plural ??= isPlural(before);
      continue;
    }
    if (i === 0) continue;
    if (PREPOSITION.test(word.text) && !/^cent$/i.test(words[i + 1]?.text ?? '')) break;
    if (agrees(words, i) || SURE_PAST.test(word.text)) break;
    const linked = LINK.test(before?.text ?? '');
    if (/^(?:an?|each|every|this|last)$/i.test(word.text) && !linked) break;
    if (isPlural(before) && NUMBER.test(word.text)) break;
    const says = isDoing(word.text) || PARTICIPLE.test(word.text) || STATE.test(word.text) || isVerb(word);
    if (isPlural(before) && !isPlural(word) && !linked && says) break;
    const singular =
      before !== undefined && !isPlural(before) && !DETERMINER.test(before.text) && before.tags.has('Noun');
    if (singular && (PARTICIPLE.test(word.text) || NUMBER.test(word.text))) break;
    if (singular && isVerb(word) && /[^s]s$/i.test(word.text) && isObject(words, i + 1)) break;
  }
  return { next: i, plural: joined || (plural ?? isPlural(words[i - 1])) };
}
