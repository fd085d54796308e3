import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { contentWords } from '../reading/names.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { Filled } from './blanks.ts';
import { MEASURED_PAIN, NOT_PAIN, PAIN } from './trouble-words.ts';

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \p{Lu}[\p{L}'’-]*){0,3}[,!.:–—-]\s*/iu;

/** `Mr de Wit, we lose` calls the seller by name first. */
const VOCATIVE =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}, (?=(?:we|our|i|my|it|the)\b)/iu;

/** `That makes sense` takes up nothing of theirs, whatever its topic. */
const YOU = /\byou(?:rs?|'re|'ve|'d|'ll)?\b/i;

/** The sentence of their last message that names a trouble, in their words, when the reply repeats none of it (concept 2.28). */
export function playBack(document: Document, context: Context): Filled | undefined {
  const inbound = context.lastInbound?.slice(0, 4_000);
  if (context.stage !== 'reply' || inbound === undefined) return undefined;
  const drafted = new Set(contentWords(document.text));
  const opening = document.sentences.find((sentence) => !sentence.roles.includes('courtesy')) ?? document.sentences[0];
  if (!opening || (opening.topic === 'reader' && YOU.test(opening.masked)) || opening.roles.includes('logistics'))
    return undefined;
  for (const span of splitSentences(inbound.replace(/^>.*$/gm, ''))) {
    const sentence = inbound.replace(/^>.*$/gm, '').slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const said = sentence.replace(GREETING, '').replace(VOCATIVE, '');
    const lower = said.toLowerCase().replaceAll('’', "'");
    const words = said.split(' ').length;
    if (words < 4 || words > 20 || /["“”?]/.test(said) || !/[.!]$/.test(said)) continue;
    if (NOT_PAIN.test(lower) || !(PAIN.test(lower) || MEASURED_PAIN.test(lower))) continue;
    if (!/\b(?:we|our|us|i|my|the team)\b/.test(lower)) continue;
    if (contentWords(said).filter((word) => drafted.has(word)).length >= 2) return undefined;
    const quoted = document.text.includes('“') ? `“${said}”` : `"${said}"`;
    return { text: `You wrote: ${quoted}`, why: 'Their own words, from their last message, come first.' };
  }
  return undefined;
}
