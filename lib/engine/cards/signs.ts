import { isNegated } from '../phrases/match.ts';
import { phraseSource } from '../phrases/pattern.ts';
import type { Spoken } from './inbound.ts';

/** How people say something, in the notation of `phrases/pattern.ts` or as a pattern over lower-case text. */
export type Phrase = string | RegExp;

export interface Signs {
  /** In a statement; denied, asked or only supposed it says nothing. */
  readonly says?: readonly Phrase[];
  /** In any sentence, also in a question. Denied it says nothing. */
  readonly asks?: readonly Phrase[];
  /** The whole of a sentence. */
  readonly alone?: readonly Phrase[];
  /** Has to stand in the same sentence, or in the one before or after it. */
  readonly with?: readonly Phrase[];
  /** Takes it back, anywhere in the sentence. */
  readonly unless?: readonly Phrase[];
}

/** One pattern for a list; null for an empty one. */
export function anyOf(phrases: readonly Phrase[] | undefined): RegExp | null {
  if (phrases === undefined || phrases.length === 0) return null;
  const sources = phrases.map((phrase) => (typeof phrase === 'string' ? phraseSource(phrase) : phrase.source));
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Says which part of which sentence shows it, if any does. */
export type Reader = (
  sentences: readonly Spoken[],
) => { readonly index: number; readonly start: number; readonly end: number } | undefined;

const SUPPOSED = /\b(?:if|unless|whether|in case|assuming|suppose|imagine)\s+(?:[\p{L}\p{N}'-]+\s+){0,4}$/u;
const ASKING =
  /^\W*(?:(?:and|so|but|or) )?(?:do|does|did|is|are|was|were|can|could|would|will|have|has|had|should|shall|may|might|who|what|which|where|when|why|how|isn't|aren't|don't|doesn't|didn't|haven't|won't|wouldn't)\b/;
const BREAK = /[,;:–—()]|\s-\s|[.!?](?=\s)/;

/** Compiles the signs of one moment; call it once, where they are defined. */
export function readerOf({ says, asks, alone, with: needed, unless }: Signs): Reader {
  const said = anyOf(says);
  const asked = anyOf(asks);
  const whole =
    alone === undefined
      ? null
      : new RegExp(
          `^\\W*(?:(?:hi|hello|hey|sorry|thanks|thank you|ok|okay|well|no|honestly|unfortunately)\\b\\W*)*(?:${alone.map((one) => (typeof one === 'string' ? phraseSource(one) : one.source)).join('|')})(?:\\W+(?:sorry|thanks|thank you|cheers|please|i'm afraid|though))*\\W*$`,
          'u',
        );
  const beside = anyOf(needed);
  const against = anyOf(unless);

  const foundBy = (pattern: RegExp | null, sentence: Spoken, statement: boolean) => {
    if (pattern === null) return undefined;
    for (const match of sentence.lower.matchAll(pattern)) {
      if (isNegated({ masked: sentence.lower }, match.index)) continue;
      const clause = sentence.lower.slice(0, match.index).split(BREAK).at(-1) ?? '';
      if (statement && SUPPOSED.test(clause)) continue;
      const rest = sentence.lower.slice(match.index);
      if (statement && /\?\W*$/.test(sentence.lower) && ASKING.test(clause + rest) && !BREAK.test(rest.slice(0, -1)))
        continue;
      return { start: match.index, end: match.index + match[0].length };
    }
    return undefined;
  };

  return (sentences) => {
    for (const [index, sentence] of sentences.entries()) {
      if (against !== null && sentence.lower.search(against) >= 0) continue;
      const span =
        foundBy(said, sentence, true) ??
        foundBy(asked, sentence, false) ??
        (whole?.test(sentence.lower) === true ? { start: 0, end: sentence.lower.length } : undefined);
      if (span === undefined) continue;
      const around = [sentences[index - 1], sentence, sentences[index + 1]];
      if (beside !== null && !around.some((one) => one !== undefined && one.lower.search(beside) >= 0)) continue;
      return { index, ...span };
    }
    return undefined;
  };
}
