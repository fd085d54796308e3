import type { Context } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { mayHoldAny } from '../reading/may-match.ts';
import { perSentenceInContext } from '../reading/per-sentence.ts';
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
  /** Every phrase of the list in the sentence, left to right, without names, quoted words and negated ones. */
  find(sentence: Sentence, context: Context): readonly PhraseMatch[];
}

const NOTHING: readonly never[] = [];

const NEGATIONS =
  /(?:(?:\b(?:no need to|not|no|rather than|instead of|nothing|hardly|never|anything but|far from|aren't|isn't)|n't)(?!\s+only)(?:\s+[\p{L}\p{N}'-]+){0,3}|\bwithout(?:\s+(?:an?|any|the|our))?)\s+$/iu;

/** Whether one of the three words before `at` denies what follows; a comma or stop ends the reach of a denial. */
export function isNegated(sentence: Sentence, at: number): boolean {
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

const phraseOf = (entry: PhraseEntry) => (typeof entry === 'string' ? entry : entry[0]);

/** One expression for the whole list; phrases share their first letter, so that most places are passed in one step. */
function expression(sources: readonly string[]): RegExp {
  const byLetter = Map.groupBy(
    [...sources].sort((a, b) => b.length - a.length),
    (source) => (/^[a-z]/.test(source) && !/^.[?*]/.test(source) ? source.charAt(0) : ''),
  );
  const groups = [...byLetter].map(
    ([letter, all]) => `${letter}(?:${all.map((s) => s.slice(letter.length)).join('|')})`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

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
  const any = expression(sources);
  const each = sources.map((source) => new RegExp(`^(?:${source})$`, 'u'));

  const possible = mayHoldAny(each);

  /** Spans count from the sentence's start. */
  const matchesIn = perSentenceInContext((sentence, context): readonly PhraseMatch[] => {
    if (!possible(sentence)) return NOTHING;
    const matches: PhraseMatch[] = [];
    for (const found of lowerCase(sentence.masked).matchAll(any)) {
      const { 0: phrase, index: start } = found;
      const end = start + phrase.length;
      const words = sentence.text.slice(start, end);
      if (names === 'dropped' && isName(sentence, start, words, context)) continue;
      if (negation === 'dropped' && isNegated(sentence, start)) continue;
      const entry = entries[each.findIndex((one) => one.test(phrase))];
      matches.push({ span: { start, end }, words, instead: typeof entry === 'object' ? entry[1] : undefined });
    }
    return matches;
  });

  return {
    entries,
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
