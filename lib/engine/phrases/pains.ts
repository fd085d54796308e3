import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { phraseList } from './match.ts';
import { EMPTY_PAINS, LIKE_YOU } from './pain.ts';
import { does } from './sentences.ts';

const empty = phraseList(EMPTY_PAINS, { negation: 'kept' });
const group = phraseList(LIKE_YOU);

/** Whether a sentence holds a problem, a consequence or a goal that is not the seller's own. */
export function isPain(sentence: Sentence): boolean {
  return (
    sentence.topic !== 'seller' && (does(sentence, 'pain') || does(sentence, 'consequence') || does(sentence, 'goal'))
  );
}

/** Whether a trouble could be anybody's: asked of nobody in particular, or of a whole group. A figure makes it theirs. */
export function isAnybodys(sentence: Sentence, context: Context): boolean {
  if (/\d/.test(sentence.masked)) return false;
  return empty.find(sentence, context).length > 0 || group.find(sentence, context).length > 0;
}

/** Troubles, consequences and goals of the reader's own, in order. */
export function theirPains(document: Document, context: Context): Sentence[] {
  return document.sentences.filter((sentence) => isPain(sentence) && !isAnybodys(sentence, context));
}
