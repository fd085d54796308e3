import type { MomentCard } from '../moment-card.ts';
import { anyOf } from '../signs.ts';

const THING =
  '{quote|quotation|proposal|offer|contract|sample|samples|report|figures|numbers|document|documents|information|details|price list|price|prices|link|invoice|answer|reply|callback|call|email|mail|delivery|order|refund|slides|summary|draft|follow-up}';
const DO =
  '{send|call|get|have|be|come|share|reply|receive|hear|let|give|deliver|follow|write|provide|fix|look|do|email|forward|ship|arrange|sort|ring|check|confirm|make|put|finish}';

const NAMED = anyOf([THING]);

/** What they had to ask for; a question cannot be repeated to them. */
const askedFor = (words: string | null): string | undefined =>
  words?.endsWith('?') && NAMED !== null ? words.toLowerCase().match(NAMED)?.[0] : undefined;

export const brokenPromise: MomentCard = {
  moment: 'broken-promise',
  why: 'Trust is mended by owning it and saying what happens now, without an excuse and without a pitch.',
  signs: {
    says: [
      `you {said|promised|told me|told us|agreed|assured me|assured us} {that |}{you'd|you would|you'll|you will|we'd|we would|i'd|i would|it would|it'd|they would} {_ |}${DO}`,
      `you {were|are} {going|supposed|meant} to {_ |}${DO}`,
      'you promised {to|me|us|that|it|this|the|an}',
      '{was|were|been|had been} promised',
      '{still|been} {waiting|awaiting} {for|on|to hear|your|the|that|it}',
      `still {haven't|have not|not|hasn't|didn't|don't have|do not have} {received|got|gotten|seen|heard|had|arrived|come|a|the|any|your}`,
      `{haven't|have not|hasn't|never} {yet |}{received|got|gotten|seen|had} {the|your|that|any|my|our|a} {_ |}${THING}`,
      `{haven't|have not|never} heard {back|anything|from you}`,
      "you {never|did not|didn't|haven't|have not} {_ |}{send|sent|call|called|get back|got back|gotten back|reply|replied|deliver|delivered|show up|showed up|turn up|turned up|come back|came back|follow up|followed up|answer|answered|ring|rang}",
      '{nobody|no one|no-one} {from your side |from your team |}{called|came|turned up|showed up|got back|answered|replied|sent}',
      `{was|were} {supposed|meant} to {arrive|come|get|receive|have|hear|be here|be delivered|be with us}`,
      `your {promised |}${THING} {never|did not|didn't|has not|hasn't|still hasn't} {came|come|arrive|arrived|reach|reached}`,
    ],
    asks: [
      `{where|what} {is|'s|happened to|happened with|has happened to|about|are} {the|my|our|your|that} {promised |}${THING} {you|we|i|that|which} {promised|were|wanted|agreed|was|said}`,
      `what happened to {the|my|our|your|that} ${THING}`,
      `where {is|'s|are} {the|my|our|your|that} ${THING}`,
    ],
    unless: [
      'waiting {for|on} {approval|sign-off|our|my|the board|board|budget|internal|legal|a {decision|signature}|the {decision|go-ahead|budget|board|customer|client|results|weather}|customers|clients|summer|spring}',
      "{you'd|you would} {like|love|want|be happy|be interested}",
      "{haven't|have not} had {the|a} {time|chance|moment|need}",
      'you did not have to',
    ],
  },
  details: ({ words }) => ({ said: words ?? undefined, thing: askedFor(words) }),
  wordings: () => [
    "You wrote: {said}\n\nThat's so, and I did not keep to it. The fault is mine alone. You will have it by [the day you can keep].\n\nIs that still in time for you? If it's too late, tell me, and I'll not put you through any more of it.",
    "You had to ask for the {thing}, and you should not have needed to. That is my fault. You will have the {thing} by [the day you can keep].\n\nIs that still in time for you? If it's too late, tell me, and I'll not put you through any more of it.",
    "You are right. I promised [what you promised and when], and it did not come. The fault is mine alone. You will have it by [the day you can keep].\n\nIs that still in time for you? If it's too late, tell me, and I'll leave it there.",
  ],
};
