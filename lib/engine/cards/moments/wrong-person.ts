import type { MomentCard } from '../moment-card.ts';

const ONE = '{person|contact|one|guy|man|woman|address|addressee|recipient|department|team|people|place}';
const ELSEWHERE =
  '{the|our} {head office|headquarters|hq|parent|parent company|group|holding|purchasing|procurement|it|hr|finance|facilities|operations|marketing|central|corporate|other}{ team| department| people| office| colleagues|}';
/** The name of somebody else, after words that point to them. */
const POINTED =
  /\b(?:contact|reach out to|write to|speak (?:to|with)|talk (?:to|with)|ask|email|it's|that's|that would be|would be|forwarded (?:this|it|your \w+) to|passed (?:this|it|your \w+) (?:on )?to|passing (?:this|it) (?:on )?to)\s+(?:my colleague\s+)?((?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u;
const NO_NAME =
  /^(?:I|It|The|This|That|Our|My|We|You|Please|Purchasing|Procurement|Marketing|Finance|Operations|Facilities|Human|Head|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whom they point to, as they wrote the name. */
function pointedTo(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const name = POINTED.exec(text)?.[1];
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  return undefined;
}

export const wrongPerson: MomentCard = {
  moment: 'wrong-person',
  why: 'They do not decide this, so the kind thing is to take it off their desk and ask one easy question.',
  signs: {
    says: [
      `{not|isn't|not really|not actually} {really |actually |quite |}the {right|correct|best|appropriate|proper|relevant} ${ONE}`,
      'not the {decision maker|decision-maker|one who {decides|buys|handles}|person who}',
      `{don't|do not} think {that |}{i'm|i am} the {right|correct|best} ${ONE}`,
      `wouldn't be the {right|best} ${ONE}`,
      `{have|has|got|reached|wrote to|writing to|emailing|contacted|talking to|this is|i'm|i am} {probably |likely |}the wrong ${ONE}`,
      `wrong {person|department|contact|addressee} {here|for this|for that|i'm afraid|i am afraid}`,
      `{not|isn't|is not} {really |}{my|our} {area|department|responsibility|field|remit|job|call|decision|desk|role|topic|business|patch}`,
      '{not|outside|out of|beyond} my {area|responsibility|field|remit|role|scope}',
      "i {don't|do not|no longer|am no longer|don't actually} {handle|handling|deal with|look after|looking after|manage|take care of|decide|buy|work on|involved}",
      "{i'm|i am|i'm not|i am not} {not |no longer |}{responsible|in charge|involved|competent} {for|of|in|with}",
      "{i've|i have} {left|moved on from|moved to {another|a different}|changed {role|job|department|team}{s|}}",
      'i left {the company|the firm|the team|the business|my position|that job}',
      "{no longer|doesn't|does not} {work|works|working} {here|for us|at|for the company|in this|in that|on this}",
      '{is|am} no longer {with|at|in charge|responsible|part of}',
      '{has|have} left {the company|us|our company|the firm|the business}',
      "{i've|i have|i|i'll|i will|i'm|i am|we've|we have|will} {forward|forwarded|pass|passed|passing|forwarding} {this|it|your _|that} {on |along |}to",
      `{better|best} {to |off }{speak|speaking|talk|talking|ask|asking|contact|contacting|write|writing} {to |with |}_`,
      "you {should|need to|would need to|will need to|'d need to|want to|may want to|might want to|could} {rather |better |instead |}{speak|talk|write|reach out} {to|with} _",
      'please {contact|reach out to|write to|speak to|speak with|talk to|talk with|ask|email} {my colleague|our _ |the _ department|_ {_ |}{in|from|at} {our|the|procurement|purchasing|finance|it|hr|marketing|operations|sales}|_ instead}',
      'the {right|correct|best} {person|contact|one|address} {for this|for that|here|would be|is|to {ask|talk to|speak to}}',
      'the {person|one|colleague} {you want|you need|you should {talk|speak|write} to|to {talk|speak|write} to} {is|would be}',
      `{this|that|these things} {is|are|gets|would be} {handled|decided|dealt with|looked after|managed|run|done|bought} {by|in|at} ${ELSEWHERE}`,
      `{that's|that is|this is} {something for |a question for |one for |a matter for |up to }{our|the|my} _`,
    ],
    alone: [
      'wrong {person|department|address|contact|company|guy}',
      'not me',
      'not my {area|department|job|topic|decision|responsibility}',
      '{ask|try|contact} {my|our} {colleague|boss|manager} _ {_|}',
    ],
    unless: [
      "{you're|you are|you were|are you} {not |probably not |maybe not |}the {right|wrong|best|correct}",
      '{speak|talk|write|reach out} {to|with} {me|us}',
      '{ask|contact|asking} {me|us}',
    ],
  },
  details: ({ spoken, heard }) => ({ other: pointedTo([heard?.text ?? '', ...spoken.map((one) => one.text)]) }),
  wordings: () => [
    "Then I was wrong, and this does not belong on your desk.\n\nMay I write to {other} and say that the name came from you? If you would rather not be mentioned, or if it's of no use to anybody there, tell me and I'll leave it.",
    "Then this should not have landed with you.\n\nIs it fine with you if I tell {other} where I have the name from? If not, or if you think it's not worth it, one word is enough and I'll leave it there.",
    "Then I was wrong, and this does not belong on your desk.\n\nWho looks after it{place}, if anybody does? If you would rather not say, that's fine, and I'll not write to you about it again.",
    "Then this should not have landed with you.\n\nIs there somebody{place} it would be of use to, or does it not matter to anyone there? If it does not, tell me and I'll leave it there.",
  ],
};
