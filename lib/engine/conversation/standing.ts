import type { Spoken } from '../cards/inbound.ts';
import type { Document, Sentence } from '../document.ts';
import { does, shortened } from '../phrases/sentences.ts';
import { isPain } from '../phrases/their-pains.ts';
import { heardIn } from './heard.ts';
import { painsHeard } from './pains-heard.ts';
import type { ReachedRung, Standing, Thread } from './types.ts';

/** They say that it is so. */
const AGREES =
  /\b(?:you(?:'re| are) (?:\w+ )?right|you(?:'ve| have) (?:got it|hit the nail|described)|that(?:'s| is) (?:\w+ )?(?:right|true|correct|it|us|our (?:\w+ )?(?:problem|issue|situation|trouble)|the (?:\w+ )?(?:problem|issue|trouble|case)|what (?:happens|hurts|we see)|how it is|exactly)|spot on|good guess|guessed right|well spotted|i agree|we agree|fair point|(?:sadly|unfortunately),? (?:yes|true)|yes,? (?:it|that|we|this|they|the|our|every|most|exactly|sadly|unfortunately|i'm afraid)|yes[.!]|exactly[.!]?|rings a bell|sounds familiar|all too familiar|same here)|^\W*(?:true|correct|indeed|exactly|yes|yep|it does|it is|they do|we do)\b/;
/** Thanks and dates agree to nothing. */
const AGREES_TO_NO_TROUBLE =
  /\byes,? (?:please|thanks|thank you|send|sure|of course|we (?:can|could) (?:meet|talk|speak)|i (?:got|received|saw|read)|that works|tuesday|wednesday|thursday|friday|monday)\b|\b(?:that's|that is) (?:right|true) (?:for|of) (?:others|some)\b/;
const DENIES =
  /\b(?:not (?:really |actually |quite )?(?:a|an|our|the) (?:problem|issue|concern|priority)|(?:don't|do not|doesn't) (?:have|see|think|recognise|recognize)|no (?:such )?(?:problem|issue|trouble)s?\b|(?:runs?|works?|working|running) (?:just |perfectly |very )?(?:fine|well|smoothly)|happy with|you(?:'re| are) (?:wrong|mistaken)|that(?:'s| is) not (?:right|true|the case|how|us))/;

/** They ask what could be done, what it is, or what it costs. */
const SOLUTION =
  /\b(?:how (?:would|could|can|do|does|might) (?:you|your|it|that|this|one)\b[^.?!]*|what (?:would|could|do) you (?:suggest|propose|recommend|do about|have|offer)\b|what (?:does|would|do) (?:it|that|this|you|your) (?:cost|charge|do)\b|how much (?:is|does|would|do|are)\b|(?:send|get|give|let|make|prepare|need|want|like|see|share|have)\b[^.?!]{0,30}\b(?:a |an |your |the )?(?:quot(?:e|ation)|proposal|offer|pric(?:e|es|ing|e list)|demo|trial|sample|pilot|contract)\b|(?:can|could) you (?:help|show|fix|solve|do something|build|walk)|is there (?:a|any|some) (?:way|tool|fix|solution)|(?:show|walk) (?:me|us) (?:how|through|what|your)|do you have (?:a|an|something|anything) (?:that|for|to)|tell me more about (?:how|your|the|what)|what (?:are|would be) (?:the|our) (?:options|next steps?)|(?:looking|searching) for (?:a|an|some) (?:\w+ )?(?:tool|supplier|solution|system|partner|way|vendor)|try (?:it|this|that|yours) (?:out)?|set up a (?:pilot|trial))\b/;
const NO_SOLUTION =
  /\b(?:don't|do not|no|not|won't|stop|never|without|didn't) (?:\w+ ){0,4}(?:quot\w*|proposal|offer|pric\w+|demo|trial|sample|pilot|tool|solution|help)\b|\bhow (?:did|do|would) you (?:know|think|come (?:to|across|by|up)|(?:get|find|have) (?:my|our|me|us|this|that))\b|\bhow (?:are|do you do)\b|\b(?:new|better|other) (?:offer|price)s? (?:from|elsewhere)\b/;

/** What it leads to, costs them or puts at risk, told by us. */
const CONSEQUENCE =
  /\b(?:which means|that means|this means|would mean|meaning|so that|as a result|costs? (?:you|them|your|the|about|some|up to|nearly|roughly|[£$€]|\d)|costing|adds? up to|ends? in|leads? to|leaves? you|left with|puts? [^.?!]{0,30} at risk|at risk|if (?:that|this|it|nothing|the|they|your) [^.?!]{0,40}(?:goes on|stays|keeps?|continues|changes|slips?|carries on|lasts|holds|drags)|by (?:then|spring|summer|autumn|winter|christmas|year[- ]end|the end)[^.?!]{0,40}\b(?:will|would|lost|short|gone)|(?:would|will|could|might) (?:then )?(?:lose|miss|cost|have to|be short|leave|turn away|run out))\b/;

interface Reached {
  readonly rung: ReachedRung;
  readonly why: string;
}

const plainOf = (spoken: Spoken) => spoken.lower.replaceAll('’', "'");
const theySaid = (text: string) => `They wrote: “${shortened(text)}”.`;

/** Only their own words agree or ask for a solution. */
function fromThem(lastInbound: string, spoken: readonly Spoken[]): Reached | undefined {
  const asked = spoken.find((one) => SOLUTION.test(plainOf(one)) && !NO_SOLUTION.test(plainOf(one)));
  if (asked !== undefined) return { rung: 'solution', why: `They ask what could be done. ${theySaid(asked.text)}` };
  const agreed = spoken.find(
    (one) => AGREES.test(plainOf(one)) && !AGREES_TO_NO_TROUBLE.test(plainOf(one)) && !DENIES.test(plainOf(one)),
  );
  const denied = spoken.some((one) => DENIES.test(plainOf(one)));
  const [pain] = denied ? [] : painsHeard(lastInbound);
  if (agreed !== undefined && (!denied || pain !== undefined)) {
    return { rung: 'agreement', why: `They say it is so. ${theySaid(agreed.text)}` };
  }
  return pain && { rung: 'agreement', why: `They name the trouble themselves. ${theySaid(pain.text)}` };
}

const LADDER = ['observe', 'problem', 'consequence'] as const;
type OurRung = (typeof LADDER)[number];

const WE_SAID: Readonly<Record<OurRung, string>> = {
  observe: 'You have said what you saw',
  problem: 'You have named a problem',
  consequence: 'You have said what it leads to',
};

function rungOf(sentence: Sentence, hasPain: boolean): OurRung | undefined {
  if (sentence.topic === 'seller' && !does(sentence, 'fact') && !does(sentence, 'pain')) return undefined;
  if (does(sentence, 'pitch') || does(sentence, 'ask')) return undefined;
  const pain = isPain(sentence) && does(sentence, 'pain');
  if ((pain || hasPain) && CONSEQUENCE.test(sentence.masked.toLowerCase())) return 'consequence';
  if (pain) return 'problem';
  return does(sentence, 'fact') ? 'observe' : undefined;
}

/** The highest rung of our own messages. */
function fromUs(documents: readonly Document[]): Reached | undefined {
  let best: { readonly rung: OurRung; readonly sentence: Sentence } | undefined;
  for (const { sentences } of documents) {
    let hasPain = false;
    for (const sentence of sentences) {
      const rung = rungOf(sentence, hasPain);
      if (rung === 'problem') hasPain = true;
      if (rung !== undefined && (best === undefined || LADDER.indexOf(rung) > LADDER.indexOf(best.rung)))
        best = { rung, sentence };
    }
  }
  return best && { rung: best.rung, why: `${WE_SAID[best.rung]}: “${shortened(best.sentence.text)}”.` };
}

/** The rung a thread has reached and whether it is a conversation yet. `documents`: our messages, read. */
export function standingOf({ lastInbound = '' }: Thread, documents: readonly Document[]): Standing {
  const spoken = heardIn(lastInbound);
  const relation = spoken.length > 0 ? 'in-conversation' : 'new';
  const reached = fromThem(lastInbound, spoken) ?? fromUs(documents);
  if (reached === undefined) return { rung: null, relation, why: 'Nothing of theirs has been named yet.' };
  return { ...reached, relation };
}
