import { spokenIn } from '../cards/inbound.ts';
import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { contentWords } from '../reading/names.ts';
import type { Filled } from './blanks.ts';
import { MEASURED_PAIN, NOT_PAIN, PAIN } from './trouble-words.ts';

/** `Hi Tom, ` before the sentence it opens. */
export const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \p{Lu}[\p{L}'’-]*){0,3}[,!.:–—-]\s*/iu;

/** `Mr de Wit, we lose` calls the seller by name first. */
const VOCATIVE =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}, (?=(?:we|our|i|my|it|the)\b)/iu;

/** `That makes sense` takes up nothing of theirs, whatever its topic. */
const YOU = /\byou(?:rs?|'re|'ve|'d|'ll)?\b/i;

/** Whether a sentence of theirs, its greeting taken off, tells a trouble of their own and can be repeated as it stands. */
export function isTrouble(said: string): boolean {
  const lower = said.toLowerCase().replaceAll('’', "'");
  const words = said.split(' ').length;
  if (words < 4 || words > 20 || /["“”?]/.test(said) || !/[.!]$/.test(said)) return false;
  if (NOT_PAIN.test(lower) || !(PAIN.test(lower) || MEASURED_PAIN.test(lower))) return false;
  return /\b(?:we|our|us|i|my|the team)\b/.test(lower);
}

/** Their words in the quotation marks the draft uses. */
export function quoted(said: string, document: Document): string {
  return document.text.includes('“') ? `“${said}”` : `"${said}"`;
}

/** The sentence of their last message that names a trouble, in their words, when the reply repeats none of it (concept 2.28). */
export function playBack(document: Document, context: Context): Filled | undefined {
  if (context.stage !== 'reply') return undefined;
  const drafted = new Set(contentWords(document.text));
  const opening = document.sentences.find((sentence) => !sentence.roles.includes('courtesy')) ?? document.sentences[0];
  if (!opening || (opening.topic === 'reader' && YOU.test(opening.masked)) || opening.roles.includes('logistics'))
    return undefined;
  for (const { text } of spokenIn(context)) {
    const said = text.replace(GREETING, '').replace(VOCATIVE, '');
    if (!isTrouble(said)) continue;
    if (contentWords(said).filter((word) => drafted.has(word)).length >= 2) return undefined;
    return {
      text: `You wrote: ${quoted(said, document)}`,
      why: 'Their own words, from their last message, come first.',
    };
  }
  return undefined;
}
