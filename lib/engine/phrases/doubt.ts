import { holds } from '../reading/may-match.ts';
import { perSentence } from '../reading/per-sentence.ts';

/** How little we know, and letting go. `I'm not sure you realise ...` knows it all. */
const DOUBT =
  /\b(?:i(?:'m| am) (?:only |just )?guessing|(?:only|just) (?:a|my) guess|i (?:(?:don't|do not) know|have no idea)(?: yet)? (?:whether|if|how|what|who)|i(?:'m| am) not (?:at all |yet )?sure (?:it|this|that|whether|if|we|our|i|you(?! (?:reali[sz]e|understand|know|see|get|appreciate|grasp|have thought)))\b|i (?:don't|do not) think (?:it|that|this|we|our)\b|i(?:'ll| will) (?:assume|take it)(?: that)? (?:it|this|that)(?: is|'s| isn't)|i can't,? and nobody|nobody honestly|i(?:'d| would) rather not|you won't (?:get|hear) (?:another|any more|anything))\b/i;

/** Whether a sentence says how little we know, or lets them go: then it presses nobody and is no empty line. */
export const doubts = perSentence((sentence): boolean => holds(sentence, DOUBT));
