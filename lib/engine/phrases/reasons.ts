import type { Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import { holds } from '../reading/may-match.ts';
import { perSentence } from '../reading/per-sentence.ts';
import { does, WORD_OF_OURS } from './sentences.ts';

/** Sentences that leave out their `I`: `So excited to connect`, `Just following up`. */
const UNSAID_I =
  /^\W*(?:so |super |very |really )?(?:excited|thrilled|delighted|pumped|stoked|hoping|reaching out|writing to|following up|checking in|wanted to|just (?:wanted|checking|following|bumping|reaching|writing)|looking to|trying to)\b/i;

/** `We need to fix your onboarding`: a `we` that means `you`. */
const WE_IS_YOU = /\bwe (?:all )?(?:need to|have to|should|must|cannot|can't)\b.*\byours?\b/i;

export const leavesOutItsI = (sentence: Sentence): boolean => holds(sentence, UNSAID_I);

/** Whether the seller is the one a sentence is about. */
export const isAboutUs = perSentence(
  (sentence): boolean =>
    leavesOutItsI(sentence) ||
    (sentence.topic === 'seller' &&
      (sumFor(sentence, 'fault') > 0 || holds(sentence, WORD_OF_OURS)) &&
      !holds(sentence, WE_IS_YOU)),
);

/** Something of theirs that we have seen, read or heard. */
export const hasLookedAtThem = (sentence: Sentence): boolean => does(sentence, 'fact');

/** Whether a sentence with us as its subject says why we write to this reader. */
export const hasReason = (sentence: Sentence): boolean =>
  (does(sentence, 'fact') || does(sentence, 'why')) && !OUR_NEWS.test(sentence.masked);

/** `I wanted to tell you about our new kiln` is a wish. */
const OUR_NEWS = /\b(?:tell|show) you (?:about )?our\b/i;
