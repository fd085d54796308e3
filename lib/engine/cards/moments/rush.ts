import { articleFor, capitalised } from '../../rewrite/grammar.ts';
import type { MomentCard, Thread } from '../moment-card.ts';

const GIVE =
  '{send|sending|need|needs|want|get|have|expect|prepare|share|email|give|receive|make|require|see|provide|draw up|put together|knock up|mail|submit|forward|like|drop|fire over}';
const OFFER =
  '{proposal|quote|quotation|offer|pricing|prices|price|price list|contract|estimate|cost estimate|agreement|order form|tender|bid|demo|trial|figures}{s|}';
const DAY = '{monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|lunch|lunchtime}';
const SOON: readonly string[] = [
  `{by|before|until|till|no later than|latest|for|on|due} {the |this |next |}{coming |}${DAY} {morning|afternoon|evening|noon|night|lunchtime}`,
  `{by|before|until|till|no later than|latest|for|on|due} {the |this |next |}{coming |}${DAY}`,
  '{by|before|until|till} {the |}{end of {the |this |}{day|week|business|today}|close of {business|play}|eod|cob|next week|this evening|this afternoon|weekend}',
  'by the {end of the |}{day|week}',
  '{end of {the |}day|eod|close of business}',
  '{tomorrow|today|tonight|this week|this afternoon|this evening|this morning}',
  '{asap|a.s.a.p|as soon as possible|right away|straight away|immediately|urgently|urgent|at once|as {fast|quickly} as {possible|you can}}',
  '{within|in} {the |}{next |}{24|48|_} {hour|day}{s|}',
  '{first thing|in a hurry|a rush|very soon|fast turnaround}',
];
const DATED =
  /(?:by|before|until|till) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: (?:january|february|march|april|may|june|july|august|september|october|november|december))?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2}[./]\d{1,2}\.?)/;
const NOUN = /\b(proposal|quote|quotation|offer|contract|estimate|agreement|tender|bid|demo|trial)\b/;
const DEADLINE =
  /\b(?:(?:by|before|until|till|no later than) (?:the |this |next |coming )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|lunch|end of (?:the |this )?(?:day|week|business)|close of (?:business|play)|next week|weekend|\d{1,2}(?:st|nd|rd|th)?(?: (?:january|february|march|april|may|june|july|august|september|october|november|december))?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b(?: (?:morning|afternoon|evening))?|(?:asap|as soon as possible|right away|immediately|urgently|tomorrow|today|tonight|this week|this afternoon|end of day|EOD|COB)\b)/i;

/** Their deadline, as they wrote it, from the sentence that shows the moment or one beside it. */
function deadlineIn({ spoken, heard }: Thread): string | undefined {
  const at = heard === undefined ? -1 : spoken.indexOf(heard);
  const near = [heard, spoken[at + 1], spoken[at - 1]];
  for (const sentence of near) {
    const found = sentence === undefined ? null : DEADLINE.exec(sentence.text);
    if (found) return found[0];
  }
  return undefined;
}

export const rush: MomentCard = {
  moment: 'rush',
  why: 'Haste is as dangerous as doubt: take a step back before a proposal nobody has thought through.',
  signs: {
    asks: [
      `${GIVE} … {_ |}${OFFER}`,
      `${OFFER} {is |are |}{needed|due|required|wanted|please}`,
      `${OFFER} {by|before|until|till|asap|tomorrow|today|tonight|urgently|this week}`,
      `{how|what} {soon|fast|quickly} {can|could} … {${OFFER}|start|begin|deliver|install|go live}`,
      `need {it|this|that|something|everything|you|to {start|decide|order|move}} {_ |}{by|before|until|asap|tomorrow|today|urgently|this week|immediately}`,
      '{we|i} {have to|must|need to|want to} {decide|order|start|sign|buy} {_ |}{by|before|until|asap|tomorrow|today|this week|immediately}',
      '{can|could} you {start|deliver|install|begin} {_ |}{tomorrow|today|this week|asap|immediately|on monday|next week}',
    ],
    with: [...SOON, DATED],
    unless: [
      "{we'll|we will|i'll|i will|we can|i can} {also |then |}{send|share|prepare|give|make|email|get back|look|review|read}",
      "{no rush|no hurry|take your time|not urgent|no need to|whenever {you|it}|does not have to be|doesn't have to be}",
      '{thanks|thank you} for {the|your|sending}',
      '{our|my} {client|customer}{s|} {want|need|expect|ask}{s|}',
    ],
  },
  details(thread) {
    const noun = NOUN.exec(thread.heard?.lower ?? '')?.[1];
    const deadline = deadlineIn(thread);
    return {
      paper: noun === undefined ? 'An answer' : capitalised(`${articleFor(noun) ?? 'a'} ${noun}`),
      deadline: deadline === undefined ? undefined : `"${deadline}"`,
    };
  },
  wordings: () => [
    "That sounds quick: you wrote {deadline}. I'm not sure I understand yet what you want to fix. {paper} made now would be a guess, and you would be the ones who live with it.\n\nCan we take a step back first: what should be different for you when it is done? If there is no time for that, say so, and I'll tell you plainly what I do not know.",
    "You wrote {deadline}, and that's quick. I do not know yet what the trouble is, or who has to live with the answer. {paper} without that would cost you more time than it saves.\n\nCan we take one step back: what are you trying to fix? If it has to go out as it is, tell me, and I'll say what is only a guess.",
    "That sounds quick, and I'm not sure I understand yet what you want to fix. {paper} made now would be a guess, and you would be the ones who live with it.\n\nCan we take a step back first: what should be different for you when it is done? If there is no time for that, say so, and I'll tell you plainly what I do not know.",
    "You wrote: {trouble}\n\nThat sounds quick, and I'm not sure I understand it all yet. {paper} made now would be a guess you have to live with.\n\nCan we take a step back: is that what it should fix, or is there more behind it? If there is no time for that, say so.",
  ],
};
