import type { MomentCard, Thread } from '../moment-card.ts';
import { anyOf } from '../signs.ts';

const DEAR =
  '{expensive|pricey|dear|costly|steep|high|high for us|rich for us|much money|much for us|much for our|much for me|big a sum}';
const TOO =
  '{too|way too|far too|a bit too|a little too|much too|quite|very|rather|pretty|a bit|a little|really|so|simply too|just too|clearly too|that}';
const BUDGET = '{budget|money|funds|funding|cash}';
const NO_BUDGET: readonly string[] = [
  `{no|not any|zero|have no|has no|there's no|there is no|without any} {free |spare |extra |more |available |}${BUDGET}`,
  `{haven't got|don't have|do not have|doesn't have|does not have|haven't|didn't get|did not get|not got|can't find|cannot find|lack|isn't any|isn't|is not} {the |any |a |enough |that kind of |that much |much |really }${BUDGET}`,
  `{don't|do not} {have|think we have} ${BUDGET}`,
  `{don't|do not} think {that |}{we|i} have {the|any|a|enough} ${BUDGET}`,
  "{not|isn't|wasn't} in {the|our|my|this year's} budget",
  'budget* {for this year |for _ |this year |}{is|are|has been|have been|was|got|were} {all |already |fully |completely |}{frozen|spent|gone|used up|cut|closed|tight|allocated|planned|exhausted|zero|distributed|finished|committed}',
  '{spending|budget|investment} freeze',
  '{out of|ran out of|run out of|over} budget',
];
const PRICE_ASKED: readonly string[] = [
  '{what|how much} {does|do|would|will|is|are} {this|that|it|your _|your|you|such _|something like {this|that}|the _} {_ |}{cost|charge|price|set us back}',
  "{what|what's|what is|what are} {is |are |}{your|the} {price|prices|pricing|rate|rates|fee|fees|cost|costs|price list}",
  'how much {is|for} {it|this|that|your _}',
  '{send|give|tell|email} {me|us} {a|the|your|some|an idea of {the|your}} {_ |}{price|prices|pricing|quote|price list|cost|costs|rates}',
  '{ballpark|rough} {price|figure|number|cost|idea of {the |}{price|cost}}',
];
const PRICE_ALONE: readonly string[] = [
  '{price|prices|pricing|cost|costs|rates|how much|price list|your price|your prices|what price|what cost|and the price}',
];
const noBudget = anyOf(NO_BUDGET);
const priceAsked = anyOf([...PRICE_ASKED, ...PRICE_ALONE]);
const objected = anyOf([`{too|very|${TOO}} {expensive|pricey|dear|costly|steep|high}`, 'afford', 'budget']);

function kindOf({ heard }: Thread): 'budget' | 'asked' | 'price' {
  const said = heard?.lower ?? '';
  if (noBudget !== null && said.search(noBudget) >= 0) return 'budget';
  const objects = objected !== null && said.search(objected) >= 0;
  return !objects && priceAsked !== null && said.search(priceAsked) >= 0 ? 'asked' : 'price';
}

export const tooExpensive: MomentCard = {
  moment: 'too-expensive',
  why: 'A price is only high or low beside what the trouble costs them, and they may well be right.',
  signs: {
    says: [
      ...NO_BUDGET,
      `{it's|it is|that's|that is|this is|you're|you are|sounds|looks|seems|feels|find {it|this|that|you}|thing is|offer is|quote is|price is|prices are|pricing is|proposal is|quotation is|product is|service is|solution is|all is|was} {just |simply |still |all |honestly |really |}${TOO} ${DEAR}`,
      `${TOO} ${DEAR} {for us|for me|for our|for a|for what|i'm afraid|right now|at the moment|to be honest|compared}`,
      '{more|much more} than {we|i} {can|could|want to|wanted to|are willing to|am willing to|are able to|expected to|had planned to|planned to|are prepared to} {spend|pay|afford|invest}',
      '{more|a lot more|way more|far more} than {we|i} {expected|planned|thought|pay|spend|have}',
      "{can't|cannot|couldn't|could not|unable to|not able to|won't be able to} {really |currently |possibly |}afford {it|this|that|you|your|the price|these|such|anything|something|at the moment|right now|at this|that kind|another}",
      "{can't|cannot|couldn't|could not|hard to|difficult to} {really |}justify {the|this|that|it|your|spending|such} {cost|price|expense|spend|investment|amount|to my|to our|for}",
      '{out of|outside|over|above|beyond|exceeds|blows|not within} {our|my|the} {budget|price range|league|means}',
      '{your|the} {price|prices|pricing|rates|fees|quote|offer|costs} {is|are|seem|seems|look|looks} {_ |}{high|above|over|double|twice|more than|out of|beyond|not competitive|prohibitive}',
      '{price|cost|money} {is|are} {the|our|my|simply the|still the} {problem|issue|obstacle|concern|blocker|sticking point|reason}',
      '{get|got|found|find|buy|have|had|do} {it|this|that|the same|them|something similar} {_ |}{_ |}{cheaper|for less|for half}',
      '{cheaper|less expensive} {elsewhere|from|with|option|alternative|offer|quote}',
    ],
    asks: [...PRICE_ASKED],
    alone: [
      ...PRICE_ALONE,
      '{too|far too|way too|much too|a bit|quite|very|rather} {expensive|pricey|dear|costly|much money|steep}',
      'no {budget|money}',
    ],
    unless: [
      "{price|cost|money|budget} {isn't|is not|was never|wasn't|was not|is no|not}",
      'budget {limit|constraint|cap|problem|issue|process|meeting|holder|round|season}{s|}',
      '{our|the|their|my} {current|existing|present|old} {_ |}{_ |}{is|are} {_ |}{too|very|quite|so}',
      "{they're|they are} {_ |}{too|very|quite|so|rather}",
      'how much {time|work|effort}',
      '{our|my} {price|prices|pricing}',
      "{we'll|we will|i'll|i will} send",
    ],
  },
  wordings(thread) {
    const kind = kindOf(thread);
    if (kind === 'budget') {
      return [
        "Then this may not be the time for it, and it would be wrong to look for a budget before there is a reason.\n\nIf money were not the question, is there something in the way it works now that you would change? If not, tell me, and I'll leave it there.",
        "Then it may well have to wait, and perhaps it's not worth a budget at all.\n\nWhat does it cost you to leave things as they are, as a rough guess? If it's little, leaving them is the better deal, and one word from you is enough.",
        "Then this may not be the time for it.\n\nYou also wrote: {trouble}\n\nDoes that cost you enough for a budget to make sense one day, or is it bearable? If it's bearable, tell me, and I'll leave it there.",
      ];
    }
    if (kind === 'asked') {
      return [
        "As a rough figure: [the price and what it depends on]. That may be more than it's worth to you, and I do not know enough to say.\n\nWhat would have to change on your side for it to be worth that? If nothing comes to mind, it's too much, and you can tell me so.",
        'As a rough figure: [the price and what it depends on]. I do not know yet whether you need it at all.\n\nYou wrote: {trouble}\n\nIs that what it should change, or is it something else? If the price rules it out, one word is enough.',
      ];
    }
    return [
      "You may well be right, and I would not talk you out of that.\n\nWhat does it cost you today to leave things as they are, as a rough guess? If that's less than the price, leaving them is the better deal, and one word from you is enough.",
      "It may well be too much for what it would change on your side.\n\nWhat would it have to change to be worth that price? If nothing comes to mind, then you should keep the money, and I'll leave it there.",
      "It may well be too much for what it would change on your side.\n\nYou also wrote: {trouble}\n\nDoes that cost you more than the price, or less? If it's less, leaving it is the better deal, and one word from you is enough.",
    ];
  },
};
