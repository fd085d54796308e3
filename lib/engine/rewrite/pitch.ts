import type { Role, Sentence } from '../document.ts';

const OPINION =
  /^(?:at \S+(?: \S+)?, )?(?:we|i)(?:'re| are|'m| am)? (?:truly |really |strongly |firmly |absolutely |so |very |super |beyond |also )*(?:believe|excited|thrilled|delighted|proud|passionate|confident|convinced|sure|love|honou?red|pleased|happy|eager)\b/i;
const BOAST =
  /\b(?:award[- ]winning|trusted by|used by|founded in|established in|fortune \d+|leading|number one|#1|best[- ]in[- ]class|world[- ]class|market leader|case stud(?:y|ies)|our (?:clients|customers) (?:include|have|see|love|report)|companies like)\b/i;
const OURS =
  /^(?:my|our) (?:company|firm|business|agency|start-?up|team|product|app|tool|service)\b|^we (?:can |could )?(?:have|make|sell|do|offer|let|help|enable|allow|give|run|build) /i;
/** Our verdict on what we bring. */
const VERDICT =
  /^(?:i|we)(?:'m| am|'re| are)? (?:really |truly |strongly |just |also )*(?:think|believe|feel|know|sure|confident|convinced|certain) (?:that )?(?:it|this|they|we|our|the)\b/i;
const IT_DOES =
  /^it (?:also |even )?(?:integrates|works with|connects|syncs|comes with|includes|supports|automates|offers|uses|lets|allows|enables)\b/i;
const COMPARED =
  /^no more\b|^unlike\b|\b(?:named|ranked|rated|voted|recogni[sz]ed|awarded) us\b|\b(?:the )?only (?:platform|company|provider|tool|vendor)\b/i;
const ABOUT_US = /\b(?:we|us|our|ours)\b/i;
const PRICED = /\b(?:fee|price|cost|leas(?:e|ing)|starts?) (?:is|are|from|at|of|begins?)\b[^.?!]*\d|[£$€]\d/i;
/** What leads up to a reason, where it leads to one. */
export const LEAD =
  /^(?:the (?:main |only )?reason (?:why )?(?:i am|i'm|for (?:my|this)|i) ?(?:reaching out|reached out|writing|contacting you|getting in touch|this (?:note|email|e-mail|message|mail)|(?:note|email|message))?(?: to you)?(?: today)? is (?:that |because )|(?:i|we)(?:'m| am|'re| are|'ve| have)?(?: just| quickly| simply| also)*(?: wanted to| want to| would like to|'d like to| thought i'd| thought i would| decided to| am| was)?(?: just| quickly| briefly)? (?:reach(?:ing|ed)? out|writ(?:e|ing)|wrote|contact(?:ing)?|get(?:ting)? in touch|email(?:ing)?|messag(?:e|ing)|drop(?:ping)? you a (?:quick )?(?:line|note)|connect(?:ing)?)(?: to you| with you| you)?(?: today)?(?: directly| quickly| personally)?,? (?:because|as|since) )(?=\S)/i;

/** What a sentence about us may do besides pitching that is of no more use to them. */
const OF_OURS: ReadonlySet<Role> = new Set(['brag', 'intro', 'motive', 'generic', 'pressure', 'filler', 'other']);

/** Whether a sentence sells: by what it does, and where that leaves it open, by its wording. */
export function isPitch(sentence: Sentence, plain: string): boolean {
  const [first] = sentence.roles;
  // `A crown leaves my bench after five days, and the fee is 165.`
  if (/\b(?:my|our)\b/i.test(plain) && PRICED.test(plain) && !/\byou(?:r|'re|'ve)?\b/i.test(plain)) return true;
  // `Your pencil has 300 comments about the cap` tells of theirs, whatever it reminds of.
  if (/^your\b/i.test(plain) && /\d/.test(plain) && !/\b(?:we|our|us|will|can|with)\b/i.test(plain)) return false;
  if (first === 'pitch' || /^no more\b/i.test(plain)) return true;
  // `We help practices fill their empty chairs` names the trouble that is in the notes, and sells.
  if ((first === 'pain' || first === 'goal') && sentence.topic === 'seller' && sentence.roles.includes('pitch'))
    return true;
  if (first === 'pain' || first === 'goal' || first === 'fact' || first === 'story') return false;
  if (VERDICT.test(plain) || COMPARED.test(plain) || IT_DOES.test(plain)) return true;
  const aboutUs = sentence.topic === 'seller' && OF_OURS.has(first) && ABOUT_US.test(plain);
  if (aboutUs && !/\byou(?:r|rs|'re|'ve|'d|'ll)?\b/i.test(plain)) return true;
  if (sentence.roles.includes('pitch')) return true;
  if (OPINION.test(plain) && !/\byou(?:r|'re|'ve)?\b/i.test(plain)) return true;
  if (sentence.topic === 'seller' && (OPINION.test(plain) || BOAST.test(plain))) return true;
  if (OURS.test(plain) && !/\byou(?:r|'re|'ve)?\b/i.test(plain)) return true;
  return LEAD.test(plain) && sentence.topic === 'seller';
}
