import type { Sentence } from '../document.ts';
import { holds } from '../reading/may-match.ts';
import { perDocument, perSentence, perSentenceInContext } from '../reading/per-sentence.ts';
import { countDetails, detailsIn } from './details.ts';
import { phraseList } from './match.ts';
import { EMPTY_PAINS, LIKE_YOU } from './pain.ts';
import { pitchesIn } from './pitch.ts';
import { isAboutUs } from './reasons.ts';
import { does } from './sentences.ts';

const empty = phraseList(EMPTY_PAINS, { negation: 'kept' });
const group = phraseList(LIKE_YOU);

const NO_PAIN =
  /\bmiss out\b|\bdon't miss\b|\btop of your inbox\b|\b(?:never|no longer|without|stop) (?:have to |having to |need to )?(?:worr|struggl|los|wast|chas)\w+/i;
/** A share of everybody is nobody in particular, whatever its figure. */
const SHARE_OF_ALL =
  /\b(?:\d+ ?%|percent|most|many|some|all|half) (?:of )?(?:the )?(?:companies|businesses|organi[sz]ations|teams|firms|leaders|brands|employees|buyers|customers|managers|practices|clinics|shops)\b/i;
/** Troubles told without a trouble word; they count only beside something of theirs. */
const TOLD =
  /\b(?:(?:come|comes|came|coming|sent|send) back\b|spends? (?:\w+ ){1,3}on (?:it|this|that|them)\b|wrong\b|missing\b|stands? (?:still|idle|empty)\b|(?:paid|pay|pays|counted|typed|types?|asked|asks) (?:\w+ ){0,3}twice\b|full price\b|scraps?\b|in the bin\b|g[ai]ves? up\b|(?:staff|people|nurses|drivers|receptionists|planners|cooks|cleaners|engineers|teachers|patients|customers|guests|parents) (?:are )?(?:leaving|left|leave|quit)\b|nobody\b|no one\b|quadruples?\b|typ(?:es?|ing) (?:it|them) in\b|until (?:six|seven|eight|nine|ten|late|midnight)\b|rings? the next\b|lose[sd]?\b|buy again\b|a wait\b|put (?:it|them) back\b)/i;
const OUR_WISH =
  /\b(?:i|we)(?:'d|'ve| have| would)?(?: just| really)? (?:want|wanted|hope|hoped|like|love|plan|planned|aim)\b/i;

/** Whether a sentence holds a problem, a consequence or a goal that is not the seller's own. */
export const isPain = perSentence((sentence): boolean => {
  if (isAboutUs(sentence) || holds(sentence, NO_PAIN)) return false;
  if (does(sentence, 'pain') || does(sentence, 'consequence')) return true;
  return does(sentence, 'goal') && !holds(sentence, OUR_WISH);
});

/** Whether a trouble could be anybody's: asked of nobody in particular, or of a whole group. A figure makes it theirs. */
export const isAnybodys = perSentenceInContext((sentence, context): boolean => {
  if (holds(sentence, SHARE_OF_ALL) && !/\byour? /i.test(sentence.masked)) return true;
  if (/\d/.test(sentence.masked)) return false;
  if (empty.find(sentence, context).length > 0 || group.find(sentence, context).length > 0) return true;
  // A wish alone, such as `you want to grow`, fits every reader.
  const wishOnly = !does(sentence, 'pain') && !does(sentence, 'consequence');
  return wishOnly && does(sentence, 'goal') && detailsIn(sentence, context).length === 0;
});

const tells = perSentence((sentence) => holds(sentence, TOLD) && !isAboutUs(sentence) && !does(sentence, 'courtesy'));

/** Troubles, consequences and goals of the reader's own, in order. */
export const theirPains = perDocument((document, context): readonly Sentence[] => {
  const pitches = new Set(pitchesIn(document));
  const told = (sentence: Sentence) => tells(sentence) && !pitches.has(sentence);
  const pains = document.sentences.filter(
    (sentence) => (isPain(sentence) || told(sentence)) && !isAnybodys(sentence, context),
  );
  // `Payroll is a pain` beside nothing of theirs is everybody's.
  const isTied = ({ topic }: Sentence) => topic === 'reader' || topic === 'shared';
  return pains.every(isTied) || countDetails(document, context) > 0 ? pains : pains.filter(isTied);
});
