import type { Context } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { perDocument } from '../reading/per-sentence.ts';
import { countDetails, detailsIn } from './details.ts';
import { phraseList } from './match.ts';
import { EMPTY_PAINS, LIKE_YOU } from './pain.ts';
import { isAboutUs } from './reasons.ts';
import { does } from './sentences.ts';

const empty = phraseList(EMPTY_PAINS, { negation: 'kept' });
const group = phraseList(LIKE_YOU);

const NO_PAIN = /\bmiss out\b|\bdon't miss\b|\btop of your inbox\b/i;
const OUR_WISH =
  /\b(?:i|we)(?:'d|'ve| have| would)?(?: just| really)? (?:want|wanted|hope|hoped|like|love|plan|planned|aim)\b/i;

/** Whether a sentence holds a problem, a consequence or a goal that is not the seller's own. */
export function isPain(sentence: Sentence): boolean {
  if (isAboutUs(sentence) || NO_PAIN.test(sentence.masked)) return false;
  if (does(sentence, 'pain') || does(sentence, 'consequence')) return true;
  return does(sentence, 'goal') && !OUR_WISH.test(sentence.masked);
}

/** Whether a trouble could be anybody's: asked of nobody in particular, or of a whole group. A figure makes it theirs. */
export function isAnybodys(sentence: Sentence, context: Context): boolean {
  if (/\d/.test(sentence.masked)) return false;
  if (empty.find(sentence, context).length > 0 || group.find(sentence, context).length > 0) return true;
  // A wish alone, such as `you want to grow`, fits every reader.
  const wishOnly = !does(sentence, 'pain') && !does(sentence, 'consequence');
  return wishOnly && detailsIn(sentence, context).length === 0;
}

/** Troubles, consequences and goals of the reader's own, in order. */
export const theirPains = perDocument((document, context): readonly Sentence[] => {
  const pains = document.sentences.filter((sentence) => isPain(sentence) && !isAnybodys(sentence, context));
  // `Payroll is a pain` beside nothing of theirs is everybody's.
  const isTied = ({ topic }: Sentence) => topic === 'reader' || topic === 'shared';
  return pains.every(isTied) || countDetails(document, context) > 0 ? pains : pains.filter(isTied);
});
