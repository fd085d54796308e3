import type { Spoken } from '../cards/inbound.ts';
import { MEASURED_PAIN, NOT_PAIN, PAIN } from '../rewrite/trouble-words.ts';
import { heardIn, placeOf } from './heard.ts';
import type { HeardPain } from './types.ts';

/** `Hi Tom, ` before the sentence it opens, and `Mr de Wit, ` or `Thanks, ` before what follows. */
const OPENING =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \p{L}[\p{L}'’.-]*){0,3}|(?:many )?thanks|thank you|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+)[,!.:–—-]\s*/iu;

/** Beside the trouble words of proposals: a workaround, a cost, a wish that something were over. */
const ALSO =
  /\b(?:workarounds?|work-?around|nightmare|(?:sits?|stands?|lies?|sat|stood) (?:idle|empty|still|around|unused)|f(?:alls?|ell) (?:off|apart|over|out)|let(?:s|ting)? (?:us|me|people|customers|clients) down|re-?do(?:es|ing)?|re-?did|through the roof|(?:never|don't|doesn't|do not|does not) (?:match(?:es)?|adds? up|tall(?:y|ies)|agrees?|works?|arrives?|turn up|show up|pick up|answer|talk to each other)|(?:members|customers|clients|patients|guests|people|tenants|buyers) (?:cancel|leave|quit|walk (?:out|away)|give up|drop out)|(?:hours|days|weeks|months) (?:after|too late|behind)|drag(?:s|ged|ging) on|wr(?:ite|iting|ote|itten) off|nobody trusts|no one trusts|(?:is|are|was|were|goes|went|keeps going) down(?! to)|(?:days?|weeks?|evenings?|weekends?|mornings?) (?:goes?|went|disappears?) (?:on|into|to|in)|muddl\w+|tough|brutal|dire|hopeless|chao(?:s|tic)|shambles|clunky|cumbersome|awkward|fiddly|non-?stop|takes? (?:forever|ages|(?:far |way |much )?too long|so long|(?:half )?(?:the|a) (?:day|week|morning))|eats? (?:up )?(?:our|my|the|half)|sick of|tired of|fed up|driv(?:es|ing) (?:us|me) (?:mad|crazy|nuts)|we still (?:do|use|have to|print|type|copy|count|call|keep)|by e-?mail and|the hard way|costs? us|cost(?:ing)? (?:us|me)|hurts?|unreliable|inaccurate|keeps? (?:breaking|failing|crashing|changing|going|happening)|crash(?:es|ed|ing)|(?:a|the|our) (?:biggest |main |real |big )?(?:issue|challenge|bugbear|sticking point|weak spot)s?|nobody (?:has|wants)|no one (?:has|wants)|not enough (?:people|staff|hands|drivers|nurses|time)|have to (?:redo|re-?enter|type|copy|call|chase|check|print|count|guess)|double entry|all over the place|over budget|under water|under-?staffed|ends? up|in the dark|flying blind|at a loss|piling up|mounting|getting worse|worse every)\b/;

/** Not a trouble of theirs: denied, supposed, ours, a courtesy, or about the mail itself. */
const NONE =
  /\b(?:no|not|never|without|hardly any|don't|doesn't|didn't|isn't|aren't|haven't|hasn't|nothing) (?:\w+ ){0,3}(?:problems?|trouble|troubles|issues?|delays?|errors?|complaints?|backlogs?|bottlenecks?|pain|difficult\w*|complain|struggl\w+|lose|miss|wait|late|worried|concerned|expensive|waste|a challenge|chase)\b|\b(?:run|runs|running|works?|going) (?:very |really |perfectly |quite |just )?(?:smoothly|well|fine)\b|\b(?:if|unless|should|in case|whether|when) (?:we|i|it|that|this|there|anything|something|you) (?:\w+ ){0,3}(?:ever|fails?|breaks?|problems?|troubles?|have an? (?:problem|issue|gap)|get stuck|runs? into)\b|\b(?:you|you've|you have|your (?:mail|e-?mail|message|note|offer|proposal|quote|price|pricing|product|tool|site|website|call|colleague|demo|software|invoice|link|attachment|company))\b[^.?!]{0,60}\b(?:waste|spam|late|expensive|too|wrong|mistake|problem|error|broken|break|miss(?:ed)?|cancel\w*|slow|trouble|fails?|failed)\b|\b(?:waste|wasting) (?:my|our|your|any more|more) time\b|\b(?:sorry|apologies|apologise|apologize|excuse)\b|\bthe (?:delay|late reply|slow reply) (?:in|on my|at my)|\b(?:i|we) (?:can't|cannot|couldn't|won't be able to|am unable to|are unable to) (?:make|do|attend|join|talk|speak|meet|open|see (?:how|why|the point|a reason|your|it (?:helping|working))|find (?:the time|your|a reason)|read|commit|promise|say|comment|wait to)\b|\b(?:is|are|was|were|be|all|just|it's|that's|perfectly) fine\b|\b(?:have|has) been (?:solved|fixed|sorted|resolved)\b|\b(?:solved|fixed|sorted|resolved|got rid of|ended) (?:that|this|it|all|the|our|most)\b|\b(?:used to|in the past|years ago)\b|\b(?:last|next|this) (?:call|meeting)\b[^.?!]*\b(?:cancel\w*|late|move)\b|\bi'm (?:running )?late\b|\brunning (?:a (?:bit|little) )?late\b|\b(?:wait|waiting) (?:for|to hear|on) (?:you|your|from)\b|\b(?:can|could|let's|please|will|would) (?:\w+ )?wait\b|\bno longer (?:a|an|our)\b|\b(?:return|returns|gap|close|closed) (?:to work|from|year|on (?:sunday|monday|bank|friday)|for (?:the|christmas|easter|lunch|holidays?))\b|\b(?:don't|do not) (?:want|wish) to (?:lose|waste|miss)\b|\bpain relief\b|\b(?:many|happy) returns\b|\bmiss (?:you|it)\b|\bwould not want\b|\bclosed (?:until|till|today|tomorrow|this|next|over|during|on|for|from)\b|\bsounds? (?:\w+ ){0,2}(?:expensive|late|difficult|slow|painful|tough)\b|\blate to (?:this|it|the)\b|\b(?:and|but) it works\b|\b(?:works for us|does the job|do the job)\b|\bmy (?:train|flight|bus|car|plane)\b|\bsee you\b|\bcancel(?:l?ed|ling)? (?:the|our|your|that|my|this) (?:\w+ )?(?:meeting|call|appointment|order|demo|contract|subscription|visit)\b|\breturns (?:policy|page|form|address|desk|department)\b|\btakes (?:only |just |about |around )?(?:an?|one|two|three|four|five|ten|\d{1,2}) (?:minutes?|mins?|seconds?)\b(?! (?:per|each|every|a|for each|for every)\b)|\b(?:met|spoke|talked|visited|saw|read|looked|there|here) (?:\w+ ){0,2}twice\b|\btough (?:question|one|call|choice)\b|\bmore than happy\b/;

const THEIRS =
  /\b(?:we|we're|we've|we'd|our|ours|us|i|i'm|i've|my|mine|the team|nobody|no one|everyone|everybody|people|staff|clients?|customers?|patients?|tenants?|guests?|drivers?|suppliers?|crew|half|it|that|the|each|every|most|one)\b/;
/** A wish or a question to us says what they want, not what hurts. */
const ASKS_US = /\b(?:can|could|would|will|do|does|did|are|have) you\b|\b(?:how much|what (?:does|would|is|are))\b/;

function isPain({ text, lower }: Spoken): boolean {
  const said = lower.replaceAll('’', "'");
  const words = text.split(' ').length;
  if (words < 3 || words > 60 || NONE.test(said) || NOT_PAIN.test(said)) return false;
  if (/\?\W*$/.test(text) || ASKS_US.test(said)) return false;
  return (
    (PAIN.test(said) || MEASURED_PAIN.test(said) || ALSO.test(said)) &&
    (THEIRS.test(said) || !/\byou(?:r|rs|'\w+)?\b/.test(said))
  );
}

/** The sentences of their message that sound like a trouble, in their words and in order. */
export function painsHeard(lastInbound: string): readonly HeardPain[] {
  const pains: HeardPain[] = [];
  let from = 0;
  for (const spoken of heardIn(lastInbound)) {
    const place = placeOf(spoken.text, lastInbound, from);
    if (place === undefined) continue;
    from = place.end;
    if (!isPain(spoken)) continue;
    const text = spoken.text.replace(OPENING, '');
    const own = placeOf(text, lastInbound, place.start);
    if (own !== undefined) pains.push({ text, ...own });
  }
  return pains;
}
