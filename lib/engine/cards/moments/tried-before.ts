import type { MomentCard } from '../moment-card.ts';

const WE = "{we|i|we've|i've|we have|i have|we had|they|the team|our team|my predecessor}";
const DID = '{tried|tested|piloted|trialled|trialed|attempted|bought|introduced|implemented|rolled out|used|did|had}';
const BEFORE =
  '{before|already|once|twice|last year|last spring|last summer|last autumn|last time|years ago|some years ago|two years ago|three years ago|a few years ago|a year ago|in the past|previously|some time ago|a while ago|a while back|in _}';

export const triedBefore: MomentCard = {
  moment: 'tried-before',
  why: 'What went wrong then is the most useful thing they can tell; a promise that it will be different is not.',
  signs: {
    says: [
      `${WE} {already |once |even |also |actually |did |'ve |}{tried|tested|piloted|trialled|trialed|attempted|try} {_ |}{_ |}{_ |}{_ |}${BEFORE}`,
      `${WE} {already |once |even |also |actually |'ve |}${DID} {_ |}{_ |}{_ |}{and|but|, and|, but} {it|that|they|the|nobody|no one|everyone|we|our} {_ |}{didn't|did not|failed|never|was|were|gave up|went|used|dropped|stopped|ended|hated|flopped|fell}`,
      `${WE} {already |once |}${DID} {this|that|something like this|something similar|it|similar things|one of these|these things|a similar _|the same} {_ |}${BEFORE}`,
      `${WE} {already |actually |also |once |}{have |}{already |}tried {this|that|it|something like {this|that}|something similar|similar _|one of these|one like it|all of this}`,
      '{been there|done that|been down {that|this} road|been through {this|that|it|all that}|burned before|burnt before|been burned|been burnt|got burned|got burnt|burned our fingers|burnt our fingers|once bitten|once burned|once burnt}',
      "{it|that|this|they|which} {just |simply |really |}{didn't|did not|never|hasn't|has not} {really |}{work|worked} {out |}{for us|last time|then|back then|the last time|in the end|at all}",
      "{last|the last|first} time {we|it|this|i|around} … {failed|didn't|did not|went|ended|was a|cost|nobody|gave up|fell}",
      '{had|made|have had} {only |very |quite |some |a |}{bad|poor|mixed|terrible|disappointing|negative|not good|unpleasant} {experience|experiences} with',
      '{it|that|project|pilot|trial|attempt|experiment} {failed|flopped|went nowhere|was a {disaster|failure|flop|waste}|fell apart|fell flat|never took off|died}',
      '{tried|bought|introduced|implemented|rolled out} … {and|but} {nobody|no one|hardly anyone} {used|uses|wanted|liked}',
      '{we|i} used to {use|have|work with} {something|one|a similar|a tool|software|such|this|that} … {but|and|until|then}',
    ],
    alone: ['tried {it|that|this}', 'tried {it|that} before', 'been there', 'done that', 'tried and failed'],
    unless: [
      '{tried|try} {to|calling|reaching|ringing|your|again|and reach}',
      '{try|trying} {it|this|that} {out|next|soon}',
      '{like|love|want|happy|willing|going} to {try|test|pilot}',
      'our {competitor|customer|client}{s|}',
      'with you before',
    ],
  },
  wordings: () => [
    "Then there is good reason to be careful, and it may simply not be for you.\n\nWhat was it that did not work? It may well be the same with this, and then I would rather tell you now. If you are done with it, say so, and I'll leave it there.",
    "Then maybe once was enough, and I would not talk you into it a second time.\n\nWhere did it go wrong, as you see it now? If it was something that will always be so for you, tell me, and that's the end of it.",
    "Then there is good reason to be careful, and it may simply not be for you.\n\nYou also wrote: {trouble}\n\nWas that the reason it did not work, or was it something else? If you are done with it, say so, and I'll leave it there.",
  ],
};
