import { holds } from '../reading/may-match.ts';
import { perSentence } from '../reading/per-sentence.ts';

/** Somebody sent us: a reason to write, though we are the subject. */
const REFERRAL =
  /\b(?:suggested|recommended|mentioned|referred|introduced|pointed me|asked me|told me|passed (?:me|on)|gave me your|put me in touch)\b/i;
/** We have seen or met something with a name, or something of theirs. */
const LOOKED_AT_THEM =
  /\b(?:I|[Ww]e)(?:'ve| have|'m| am|'d)?(?: just| recently| also)? (?:saw|seen|see|read|heard?|found|met|noticed|visited|watched|bought|rang|stood|sat|drove|ate|walked|counted|came|spent|gave|was (?:in|at|on|with)|were (?:in|at|on)|worked (?:at|with|for))\b.*\b(?:[Yy]ou|[Yy]ours?|\p{Lu}\p{Ll}+)\b/u;
/** We have done something with a thing of theirs; not: wanted, wrote, helped or made our own. */
const USED_OF_THEIRS =
  /\b(?:I|[Ww]e)(?:'ve| have|'d)?(?: just| recently| also)? (?!want|hoped|reach|email|mail|help|work|develop|launch|creat|design|attach|decid|wonder|call|contact|messag|follow|believ|offer|provid|found|lov|trust)\p{Ll}+ed(?: \p{Ll}+)?\b.*\byours?\b/u;
const PURPOSE =
  /\b(?:writing|wrote|written|note|mail) (?:\w+ )?(?:to you )?about (?:the [\w-]+ (?:at|in|of|on) )?your\b|\bbecause (?:of )?(?:your?|\p{Lu}\p{L}+)\b/u;

/** Sentences that leave out their `I`: `So excited to connect`, `Just following up`. */
const UNSAID_I =
  /^\W*(?:so |super |very |really )?(?:excited|thrilled|delighted|pumped|stoked|hoping|reaching out|writing to|following up|checking in|wanted to|just (?:wanted|checking|following|bumping|reaching|writing)|looking to|trying to)\b/i;

/** `Three people in my street` has a `my` in it and is not about me. */
const US_AS_SUBJECT =
  /\b(?:i|we)(?:'\p{L}+)?\b|(?:^|[,;:]|\b(?:and|but|so|because|that|as|when|while|if|here's))\s*(?:our|my)\b/iu;
const NO_PRONOUN = /\b(?:our|my)\b/i;

/** `Most controllers I talk to say`, `as far as I can see`: we are in the sentence, but not its subject. */
const ASIDE =
  /\b(?:i|we) (?:talk|speak|spoke|work|worked|know|meet|met|hear)(?: \w+)?(?: to| with| from| of)?\b(?=[^.?!]{0,40}\b(?:say|says|said|tell|tells|told|find|finds|lose|spend|take|takes|tend|still|have|had)\b)|\b(?:as far as )?i (?:can see|think|guess|believe|suppose|gather|hear|understand)\b/gi;

/** `We need to fix your onboarding`: a `we` that means `you`. */
/** `When I search for it, your practice comes ninth`: the main clause is theirs. */
const LEAD_IN = /^\W*(?:when|while|as|after|if|before|since|until)\b[^,]*,\s*(?:you|your)\b/i;
const WE_IS_YOU = /\bwe (?:all )?(?:need to|have to|should|must|cannot|can't)\b.*\byours?\b/i;

export const isAboutUs = perSentence((sentence): boolean => {
  const { masked, topic } = sentence;
  if (holds(sentence, UNSAID_I)) return true;
  if (topic !== 'seller' || holds(sentence, WE_IS_YOU)) return false;
  const rest = masked.replace(ASIDE, '');
  if (LEAD_IN.test(rest)) return false;
  if (US_AS_SUBJECT.test(rest)) return true;
  return rest === masked && !NO_PRONOUN.test(rest);
});

export const hasLookedAtThem = perSentence(
  (sentence): boolean =>
    (holds(sentence, LOOKED_AT_THEM) || holds(sentence, USED_OF_THEIRS)) &&
    !/\b(?:[Oo]ur|[Mm]y) (?!way\b|kitchen|own)/.test(sentence.masked),
);

/** Whether a sentence with us as its subject says why we write to this reader. */
export const hasReason = perSentence(
  (sentence): boolean => holds(sentence, REFERRAL) || hasLookedAtThem(sentence) || holds(sentence, PURPOSE),
);
