import type { Role, Sentence } from '../document.ts';
import { holds } from '../reading/may-match.ts';
import { perDocument, perSentence, perSentenceInContext } from '../reading/per-sentence.ts';
import { countDetails } from './details.ts';
import { phraseList } from './match.ts';
import { EMPTY_PAINS, LIKE_YOU } from './pain.ts';
import { does } from './sentences.ts';

const empty = phraseList(EMPTY_PAINS, { negation: 'kept' });
const group = phraseList(LIKE_YOU);

/** A share of everybody is nobody in particular, whatever its figure. */
const SHARE_OF_ALL =
  /\b(?:\d+ ?%|percent|most|many|some|all|half) (?:of )?(?:the )?(?:companies|businesses|organi[sz]ations|teams|firms|leaders|brands|employees|buyers|customers)\b/i;

/** Whether the sentence does the first more than the second. */
const ratherThan = ({ roles }: Sentence, role: Role, other: Role): boolean =>
  roles.includes(role) && (!roles.includes(other) || roles.indexOf(role) < roles.indexOf(other));

/** Whether a sentence holds a problem, a consequence or a goal that is not the seller's own. */
export const isPain = perSentence(
  (sentence): boolean => sentence.topic !== 'seller' && (does(sentence, 'pain') || does(sentence, 'goal')),
);

/** Whether a trouble could be anybody's: asked of nobody in particular, or of a whole group. A figure makes it theirs. */
export const isAnybodys = perSentenceInContext((sentence, context): boolean => {
  if (holds(sentence, SHARE_OF_ALL) && !/\byour? /i.test(sentence.masked)) return true;
  if (/\d/.test(sentence.masked)) return false;
  if (ratherThan(sentence, 'generic', 'pain')) return true;
  return empty.find(sentence, context).length > 0 || group.find(sentence, context).length > 0;
});

/** Troubles, consequences and goals of the reader's own, in order. */
export const theirPains = perDocument((document, context): readonly Sentence[] => {
  const pains = document.sentences.filter((sentence) => isPain(sentence) && !isAnybodys(sentence, context));
  // `Payroll is a pain` beside nothing of theirs is everybody's.
  const isTied = ({ topic }: Sentence) => topic === 'reader' || topic === 'shared';
  return pains.every(isTied) || countDetails(document, context) > 0 ? pains : pains.filter(isTied);
});
