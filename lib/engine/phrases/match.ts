import type { Context } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { everyMatch } from '../reading/matches.ts';
import { Lookout } from '../reading/may-match.ts';
import { perSentence, perSentenceInContext } from '../reading/per-sentence.ts';
import type { Span } from '../types.ts';

import { isKnownName } from './names.ts';
import { phraseSource } from './pattern.ts';

/** A phrase alone, or with the words that may stand instead of it; empty words mean it can simply go. */
export type PhraseEntry = string | readonly [phrase: string, instead: string];

export interface PhraseMatch {
  /** In the draft's own text. */
  readonly span: Span;
  /** As written. */
  readonly words: string;
  readonly instead: string | undefined;
}

export interface PhraseList {
  readonly entries: readonly PhraseEntry[];
  /** For its phrases. */
  readonly lookout: Lookout;
  /** Every phrase of the list in the sentence, left to right, without names, quoted words and negated ones. */
  find(sentence: Sentence, context: Context): readonly PhraseMatch[];
}

const NOTHING: readonly never[] = [];

const NEGATIONS =
  /(?:(?:\b(?:no need to|not|no|rather than|instead of|nothing|hardly|never|anything but|far from|aren't|isn't|cannot)|n't)(?!\s+only)(?:\s+[\p{L}\p{N}'-]+){0,3}|\bwithout(?:\s+(?:an?|any|the|our))?)\s+$/iu;

/** Whether one of the three words before `at` denies what follows; a comma or stop ends the reach of a denial. */
export function isNegated(sentence: Pick<Sentence, 'masked'>, at: number): boolean {
  const clause =
    sentence.masked
      .slice(Math.max(0, at - 60), at)
      .split(/[,;:.!?()]/)
      .at(-1) ?? '';
  return NEGATIONS.test(` ${clause}`);
}

/** Capitals in mid-sentence, or the beginning of a name such as `Amazing Ltd`. Words all in capitals are no name. */
function isName(sentence: Sentence, at: number, words: string, context: Context): boolean {
  if (!/^\p{Lu}/u.test(words) || /^I\b/.test(words) || /^[\p{Lu}\s'-]+$/u.test(words)) return false;
  const before = sentence.masked.slice(0, at);
  if (/[\p{L}\p{N}]/u.test(before) && !/[.!?:"]\s*$/.test(before)) return true;
  const next = sentence.masked.slice(at + words.length);
  return (!words.includes(' ') && /^\s+\p{Lu}\p{Ll}/u.test(next)) || isKnownName(words, context);
}

/** Lower case of the same length, so that places stay where they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const lowerOf = perSentence(({ masked }) => lowerCase(masked));

const phraseOf = (entry: PhraseEntry) => (typeof entry === 'string' ? entry : entry[0]);

/** One match of one entry, in the sentence's own places. */
interface Found {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

const LETTER = /\p{L}/u;

/** Whether there is a letter beyond those of ASCII, which the pattern itself looks for: the phrase is part of a word. */
const goesOn = (text: string, at: number): boolean => text.charCodeAt(at) > 127 && LETTER.test(text.charAt(at));

export interface PhraseOptions {
  /** `kept` also finds phrases that are denied. */
  readonly negation?: 'dropped' | 'kept';
  /** `kept` also finds phrases in capitals, such as `Fortune 500`. */
  readonly names?: 'dropped' | 'kept';
}

/** Compiles a phrase list; call it once, where the list is defined. */
export function phraseList(
  entries: readonly PhraseEntry[],
  { negation = 'dropped', names = 'dropped' }: PhraseOptions = {},
): PhraseList {
  const sources = entries.map((entry) => phraseSource(phraseOf(entry)));
  const wholes = sources.map((source) => ({ source: `(?<![a-z0-9'])(?:${source})(?![a-z0-9])` }));
  const lookout = new Lookout(wholes);
  const patterns: RegExp[] = [];

  /** Compiled when a sentence may hold it: most are never needed, and to compile them all takes longer than a first answer. */
  function patternOf(entry: number): RegExp {
    const source = wholes[entry]?.source ?? '';
    patterns[entry] ??= new RegExp(source, source.includes('\\p{') ? 'gu' : 'g');
    return patterns[entry];
  }

  /** Every match of the entries that could be there; where two begin at one place, that of the longer entry first. */
  function found(sentence: Sentence): readonly Found[] {
    const all: Found[] = [];
    for (const entry of lookout.which(sentence)) {
      const lower = lowerOf(sentence);
      for (const { 0: phrase, index: start } of everyMatch(patternOf(entry), lower)) {
        const end = start + phrase.length;
        if (!goesOn(lower, start - 1) && !goesOn(lower, end)) all.push({ entry, start, end });
      }
    }
    const length = ({ entry }: Found) => sources[entry]?.length ?? 0;
    return all.length < 2 ? all : all.sort((a, b) => a.start - b.start || length(b) - length(a));
  }

  /** Spans count from the sentence's start. */
  const matchesIn = perSentenceInContext((sentence, context): readonly PhraseMatch[] => {
    let matches: PhraseMatch[] | null = null;
    let last = 0;
    for (const { entry, start, end } of found(sentence)) {
      if (start < last) continue;
      last = end;
      const words = sentence.text.slice(start, end);
      if (names === 'dropped' && isName(sentence, start, words, context)) continue;
      if (negation === 'dropped' && isNegated(sentence, start)) continue;
      const phrase = entries[entry];
      matches ??= [];
      matches.push({ span: { start, end }, words, instead: typeof phrase === 'object' ? phrase[1] : undefined });
    }
    return matches ?? NOTHING;
  });

  return {
    entries,
    lookout,
    find(sentence, context) {
      const matches = matchesIn(sentence, context);
      if (matches.length === 0) return NOTHING;
      const by = sentence.start;
      return matches.map(({ span, words, instead }) => ({
        span: { start: span.start + by, end: span.end + by },
        words,
        instead,
      }));
    },
  };
}
