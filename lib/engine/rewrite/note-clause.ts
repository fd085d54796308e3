import {
  agrees,
  isDoing,
  isObject,
  isPlural,
  isVerb,
  plainWord,
  subjectOf,
  type Word,
  wordsOf,
} from './note-subject.ts';
import {
  AUXILIARY,
  BASE_FIRST,
  BREAK,
  DETERMINER,
  FINITE_PRESENT,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  STATE,
  SURE_PAST,
  THEN,
  THEY_DO,
} from './note-words.ts';
import { type Named, toReader } from './to-reader.ts';

/** A note as it can stand in a sentence to the person it is about. */
export type NoteShape =
  /** Has a subject and a verb: `you lose two mornings a week`. Goes behind `that`. */
  | { readonly kind: 'clause'; readonly text: string }
  /** Names something: `the no-shows on Friday afternoons`. */
  | { readonly kind: 'thing'; readonly text: string; readonly plural: boolean }
  /** Not understood well enough; goes behind a colon, as it is. */
  | { readonly kind: 'words'; readonly text: string };

/** How the note can stand in a sentence to the reader. What leaves any doubt about its grammar is `words`. */
export function shapeOf(note: string, names: Named): NoteShape {
  const whole = toReader(note, names);
  // What follows a comma in telegram style is a remark of its own.
  const comma = whole.indexOf(', ');
  const text = comma > 0 && whole.slice(0, comma).split(' ').length >= 4 ? whole.slice(0, comma) : whole;
  const words = wordsOf(text);
  if (words.length === 0) return { kind: 'words', text: whole };
  const low = lowered(text, words, names);
  const things = low === text ? words : wordsOf(low);
  return ofReader(text, words) ?? ofThings(low, things) ?? { kind: 'words', text: lowered(whole, words, names) };
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Without the capital of its beginning, unless that is a name's: `TripAdvisor` is one by its second capital, `Glassdoor: ` may be one. */
function lowered(text: string, words: readonly Word[], { company }: Named): string {
  const [first, second] = words;
  const ofTheirs = company.split(/\s+/).includes(first?.text ?? '');
  const named = ['ProperNoun', 'Acronym', 'Date', 'WeekDay', 'Month', 'Place', 'Person', 'Demonym'].some((tag) =>
    first?.tags.has(tag),
  );
  return /^\p{Lu}\p{Ll}+(?![\p{L}:])/u.test(text) && !named && !ofTheirs && !/^[\p{Lu}&]/u.test(second?.text ?? '')
    ? small(text)
    : text;
}

/** `In May` is no verb. */
const isVerbNow = ({ text }: Word): boolean => FINITE_PRESENT.test(text) && text !== 'May';

/** The reader is the subject, said or left out. */
function ofReader(text: string, words: readonly Word[]): NoteShape | undefined {
  const [first, second, third] = words;
  const opener = plainWord(first);
  if (/^you(?:'(?:re|ve|ll|d))?$/.test(opener)) return { kind: 'clause', text: small(text) };
  if (!first || !second) return undefined;
  const begun = DETERMINER.test(second.text) || NUMBER.test(second.text);
  const yours = THEY_DO.get(opener);
  if (yours !== undefined && (begun || /^(?:for|on|to)$/i.test(second.text) || !PREPOSITION.test(second.text))) {
    return { kind: 'clause', text: `you ${yours}${text.slice(first.text.length)}` };
  }
  if (BASE_FIRST.test(opener) && !words.slice(1).some(isVerbNow)) return { kind: 'clause', text: `you ${small(text)}` };
  const verbsBehind = words.slice(1).some((word) => isVerbNow(word) || SURE_PAST.test(word.text));
  if (verbsBehind) return undefined;
  if (begun && (first.tags.has('PastTense') || PARTICIPLE.test(opener)))
    return { kind: 'clause', text: `you ${small(text)}` };
  const holds = /^(having|needing|wanting|lacking|knowing)$/.exec(opener)?.[1];
  if (holds !== undefined)
    return {
      kind: 'clause',
      text: `you ${holds.replace(/ing$/, holds === 'having' ? 'e' : '')}${text.slice(first.text.length)}`,
    };
  const object = begun || (isPlural(second) && /^(?:by|for|to|from|with|every|twice)?$/i.test(third?.text ?? ''));
  const does = /ing$/.test(opener) && first.tags.has('Gerund') && object;
  return does ? { kind: 'clause', text: `you are ${small(text)}` } : undefined;
}

/** Something of theirs is the subject, or all there is. */
function ofThings(text: string, words: readonly Word[]): NoteShape | undefined {
  const { next, plural } = subjectOf(words);
  const verb = words[next];
  if (next === 0 || /[;:&/+]|, /.test(text) || /^(?:each|no(?= )|one in)\b/i.test(text) || isDuration(words[next - 1]))
    return undefined;
  const whole = (kept: string): NoteShape => ({ kind: 'clause', text: withArticle(kept, words, plural, next) });
  if (verb === undefined) return thing(text, words, plural, next);
  const behind = words[next + 1];
  const said = plainWord(verb);
  if (agrees(words, next) || (SURE_PAST.test(said) && plainWord(behind) !== 'by')) return whole(text);
  if (said === 'left' && (behind === undefined || /^(?:in|within|since|last|after)$/i.test(behind.text)))
    return whole(text);
  const be = THEN.test(text) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  const insert = () => whole(`${text.slice(0, verb.at)}${be} ${text.slice(verb.at)}`);
  if (/\bsince\b/i.test(text) && !PREPOSITION.test(said)) return undefined;
  if (isDoing(said)) return plural && !isDoing(plainWord(words[0])) ? insert() : undefined;
  if (STATE.test(said))
    return plural && !(said === 'short' && NUMBER.test(words[0]?.text ?? '')) ? insert() : undefined;
  if (PARTICIPLE.test(said)) {
    const passive = behind === undefined || PREPOSITION.test(behind.text) || AFTER_PASSIVE.test(behind.text);
    return passive ? insert() : undefined;
  }
  if (PREPOSITION.test(said) || /^(?:an?|per|each|every|this|last)$/.test(said)) {
    return saysSo(words, next) ? whole(text) : thing(text, words, plural, next);
  }
  const object = behind === undefined || !(PARTICIPLE.test(behind.text) || /^(?:and|or)$/i.test(behind.text));
  const base = plural && !/[^s]s$/i.test(said) && isVerb(verb) && object;
  const third = !plural && /[^s]s$/i.test(said) && isVerb(verb) && isObject(words, next + 1);
  return base || third ? whole(text) : undefined;
}

/** `your lease in York has a break clause`: behind the place comes a verb that can be nothing else. */
function saysSo(words: readonly Word[], from: number): boolean {
  const at = words.findIndex((word, i) => i > from + 1 && AUXILIARY.test(word.text));
  return (
    at > 0 &&
    at < words.length - 1 &&
    !words.slice(from, at).some((word) => BREAK.test(word.text) || SURE_PAST.test(word.text))
  );
}

const AFTER_PASSIVE = /^(?:twice|too|late|only|again|once)$/i;
const isDuration = (word: Word | undefined) => /^(?:minutes|hours|days|weeks|months|years)$/i.test(word?.text ?? '');

/** A verb or a state further on leaves it open whether this is a thing or a sentence. */
function isUnsure(words: readonly Word[], next: number): boolean {
  const last = words[next - 1];
  if (last === undefined || last.tags.has('Adjective') || last.tags.has('Adverb') || last.tags.has('Gerund'))
    return true;
  if (
    STATE.test(last.text) ||
    PREPOSITION.test(words.at(-1)?.text ?? '') ||
    /^(?:up|down|off|out|back)$/i.test(words[next]?.text ?? '')
  )
    return true;
  return words.some((word, i) => {
    // `lorries queue at the gate`: after many, one is a doing of theirs.
    const followed =
      i < next - 1 && isPlural(word) && !isPlural(last) && !/^(?:of|and)$/i.test(words[i + 1]?.text ?? '');
    if (i === 0) return followed;
    if (
      BREAK.test(word.text) ||
      SURE_PAST.test(word.text) ||
      AUXILIARY.test(word.text) ||
      /^(?:delayed|due|outstanding|up|down)$/i.test(word.text)
    )
      return true;
    if (i < next) {
      // `gas bill`: at its end a verb's base form is a noun.
      const doing = isVerb(word) && !word.tags.has('PastTense') && (i < next - 1 || isPlural(word));
      return doing || followed || word.tags.has('Adverb');
    }
    return (
      STATE.test(word.text) ||
      (isDoing(word.text) && !word.tags.has('Noun')) ||
      (isVerb(word) && !PREPOSITION.test(word.text)) ||
      agrees(words, i)
    );
  });
}

function thing(text: string, words: readonly Word[], plural: boolean, next: number): NoteShape | undefined {
  const counted = NUMBER.test(words[0]?.text ?? '') && !plural && plainWord(words[0]) !== 'one';
  if (counted || isUnsure(words, next)) return undefined;
  return { kind: 'thing', text: withArticle(text, words, plural, next), plural };
}

/** `the crane`, not `crane`: what is named in telegram style takes its article, unless it is many, a name or a doing. */
function withArticle(text: string, words: readonly Word[], plural: boolean, next: number): string {
  const [first, second] = words;
  if (/^same\b/.test(text)) return `the ${text}`;
  if (!first || plural || DETERMINER.test(first.text) || /^[^\p{Ll}]/u.test(text)) return text;
  if (NUMBER.test(first.text) || NUMBER.test(second?.text ?? '') || first.tags.has('Possessive')) return text;
  return /ing$/i.test(first.text) && next === 1 ? text : `the ${text}`;
}
