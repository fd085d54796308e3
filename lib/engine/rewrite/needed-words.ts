import type { Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import type { Span } from '../types.ts';
import { tokensOf } from './tagging.ts';

const ARTICLE =
  /\b(?:an?|some|such|what an?|no|(?:that|it)['’]s|have|has|had|is|are|what|wow,)\s+(?:[\p{L}'’-]+ly\s+)?$/iu;
/** Nouns that say nothing without their describing word: `a fantastic job` is no `job`. */
const HOLLOW =
  /^\s+(?:track record|bunch|business|content|experience|fan|job|leader|news|people|person|place|profile|record|reputation|results|story|team|thing|things|work)\b(?!\s+(?:of|for|that|who|which|in|about|to)\b|:)/iu;
const POINTS = /\b(?:an?|the|our|your|their|this)\s+(?:[\p{L}'’-]+,?\s+)?$/iu;
const FINITE = /^\s+(?:are|can|could|did|do|had|have|were|will|would|\p{L}+s)\b/iu;

const SURELY_PRAISE = 0.5;

/** Whether the sentence says something else, or nothing, without this describing word. */
export function carriesSense(sentence: Sentence, span: Span): boolean {
  const whole = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const start = span.start + (/^an?\s+/i.exec(whole)?.[0].length ?? 0);
  const words = sentence.text.slice(start - sentence.start, span.end - sentence.start);
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  // What they have done well is for the writer to word.
  const praises = sumFor(sentence, 'praise') > SURELY_PRAISE && sentence.topic !== 'seller';
  const hollow = ARTICLE.test(before) && HOLLOW.test(after);
  // In `the next generation has its own ideas` the words are the subject, in `all in one package` the object.
  const subject = POINTS.test(before) && FINITE.test(after);
  if (!POINTS.test(before) && /^all in one$/i.test(words)) return true;
  // Tagging is the dearest thing there is.
  if (!praises && !hollow && !subject) return false;
  const tokens = tokensOf(sentence);
  const own = tokens.filter((token) => token.start >= start && token.end <= span.end);
  if (own.length > 0 && own.every(({ tags }) => tags.has('Adverb'))) return false;
  const next = tokens.find((token) => token.start >= span.end && token.end > token.start);
  return praises || hollow || next?.tags.has('Verb') === true;
}

/** A word to be typed, a certificate, a placeholder. */
const TO_TYPE = /\b(?:repl(?:y|ies)|type|text|write|say|says|word|code|answer|respond|send)(?:\s+with)?\s+["“'‘]?$/i;
const PLACEHOLDER = /[%{[<_]$/;
const CERTIFIED = /^[\s-]+(?:accredited|approved|certified|compliant|licen[cs]ed|member|qualified|registered)\b/i;
/** Other nouns in capitals may be names or abbreviations. */
const PLAIN_NOUN =
  /^(?:clients|customers|days?|deal|everything|growth|help|hours?|hundreds|leads|love|millions|minutes|money|months?|nothing|offer|people|price|profits?|results|revenue|sales|team|thousands|time|today|tomorrow|tonight|value|weeks?|years?|you|your|\p{L}{3,}(?:ers?|ing|ment|ness|ity|sion|tion))$/iu;

/** Whether words in capitals could be meant so. */
export function keepsCapitals(sentence: Sentence, span: Span): boolean {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  if (TO_TYPE.test(before) || PLACEHOLDER.test(before) || CERTIFIED.test(after)) return true;
  return tokensOf(sentence).some(({ start, end, tags }) => {
    if (start < span.start || end > span.end || start === end || !tags.has('Noun') || tags.has('Pronoun')) return false;
    return !PLAIN_NOUN.test(sentence.text.slice(start - sentence.start, end - sentence.start));
  });
}
