import type { Role } from '../document.ts';
import { holds } from './may-match.ts';
import type { Memory } from './memory.ts';
import { isToldByNumbers } from './told-by-numbers.ts';

/*
 * What no model has to guess: a few forms of words that mean the same in every message. They are the recipes of the
 * notes on language, and overrule what the model says of a sentence.
 */

/** Both sides at once (inclusive we, in the order of the published recipe). */
const SHARED =
  /\b(?:let'?s|let us|shall we|(?:can|could|may|might|should|would) we (?:both |perhaps |maybe |also |briefly )?(?:talk|meet|speak|chat|connect|find|set|look|compare|pick|agree|start|schedule|arrange|get together|have a|take)|(?:when|since|after|until|before|as|like|where|what) we(?:'ve| have)? (?:both |last |first |briefly |just |all )?(?:spoke|met|talked|chatted|discussed|agreed|worked together|sat down|caught up|said|left off|exchanged|emailed)|we (?:both|last|first) (?:spoke|met|talked|chatted|worked)|we (?:spoke|met|talked|chatted|agreed|caught up|sat (?:down|next|together|opposite))|both of us|the two of us|you and (?:i|me)|we(?:'ve|'re| have| are)? both|we(?:'re| are) (?:both )?in the same|if we (?:talk|meet|speak|spoke|met))\b/i;
/** `Our call was short`: as the subject only. */
const SHARED_NOUN =
  /^\W*our (?:last |first |next |recent |brief |short |earlier |previous |\w+day'?s? |own )?(?:call|calls|chat|chats|meeting|meetings|conversation|conversations|exchange|discussion|discussions|talk|correspondence|lunch|coffee)\b/i;

/** Somebody of ours who does something: then the trouble is what our thing is said to end. */
const OURS_ACTS = /\b(?:we(?:'ll|'ve|'d)?|our \w+|i(?:'ll| can| could)) (?!(?:read|saw|heard|met|spoke|talked)\b)\w+/i;
const OURS = /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y)\b/;

/** What they said of a trouble, and their people or things in one. */
const TOLD =
  /\byou (?:said|told (?:me|us)|mentioned|wrote|asked)\b[^.?!]*\b(?:struggl\w+|los(?:e|es|t|ing)|costs?|costing|waits?|waiting|late|stuck|chas(?:e|ing)|quit|short of|behind|too (?:long|slow|many|much))\b|\bnobody (?:tells|told|at|in) your \w+|\b[Yy]our (?:[\w-]+ ){1,3}?(?:(?:still|often|always|now|all|have to|has to|keep|keeps) )?(?:struggl\w+|waits?|waited|waiting|miss(?:es|ed)?|re-?typ\w+|re-?key\w*|cop(?:y|ies|ied|ying)|chas(?:e|es|ed|ing)|los(?:e|es|t|ing)|stands? (?:empty|still|idle)|stood (?:empty|still|idle)|stays? (?:empty|unfilled|unpaid|open)|arrives? late|(?:is|are) \w+ (?:\w+ \w+ )?late|(?:is|are|was|were) (?:(?:\w+ )?(?:short-staffed|understaffed|overloaded|stretched|stuck|late|a mess)\b|chasing|waiting|retyping|copying|losing))/;

const GOAL =
  /\byou (?:plan|aim|hope|intend) to\b|\byour (?:aim|goal|target|plan) (?:is|was)\b|\bwhat would (?:a |an )?(?:good|great|perfect|ideal) [^?]{1,40} look like\b|\bwhere (?:do|would) you (?:want|like)\b[^?]*\bto be\b|\bwhat (?:are you|is your team) (?:trying|hoping|aiming|looking) to (?:achieve|reach|do|get)\b|\bwhat would (?:change|be different)\b/i;

const INDIRECT_QUESTION =
  /\b(?:(?:i(?:'m| am|'d| was)? |just )?wonder(?:ing|ed)?|(?:i(?:'m| am) |just )?curious|i(?:'d| would) (?:like|love|be (?:glad|curious|interested)) to (?:know|hear|learn|understand)) (?:how|who|what|whether|if|when|where|which|why)\b/i;

/** Something of theirs that was counted. */
const SEEN =
  /\bi (?:just |also )?(?:noticed|saw|read|heard|see) (?:that )?(?:you(?:'re|'ve| are| have)?|your \w+) [^.?!]*\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/i;

const REASON = /^\W*(?:the reason )?i(?:'m| am) writing (?:to you )?(?:because|since|as)\b/i;

type Heard = { readonly masked: string; readonly memory: Memory };

export const isShared = (sentence: Heard): boolean => holds(sentence, SHARED) || holds(sentence, SHARED_NOUN);

/** Roles that the wording settles. */
export function certainRoles(sentence: Heard): readonly Role[] {
  const roles: Role[] = [];
  if (isToldByNumbers(sentence) && !OURS.test(sentence.masked)) roles.push('pain');
  if (!roles.includes('pain') && holds(sentence, TOLD) && !OURS_ACTS.test(sentence.masked)) roles.push('pain');
  if (holds(sentence, GOAL)) roles.push('goal');
  if (holds(sentence, INDIRECT_QUESTION)) roles.push('question');
  if (holds(sentence, SEEN)) roles.push('fact');
  if (holds(sentence, REASON)) roles.push('why');
  return roles;
}
