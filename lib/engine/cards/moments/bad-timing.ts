import type { MomentCard, Thread } from '../moment-card.ts';

const MONTH =
  '{january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter}';
const LATER = `{later|later on|later this year|in the new year|next year|next quarter|next month|next week|in {a |}{few |couple of |}{_ |}{months|weeks}|after {the |}{summer|holidays|break|${MONTH}|year-end}|in q1|in q2|in q3|in q4|in ${MONTH}|in _ months|another time|some other time|in the second half}`;
const IT =
  '{it|this|that|the project|the topic|everything|all projects|all of this|things|the whole thing|any new projects}';
/** A time they name, with the word before it. */
const WHEN =
  /\b(not before|before|until|till|after|in|from)\s+((?:the )?(?:end of (?:the )?(?:year|quarter|month|summer)|summer|autumn|spring|winter|new year|holidays|year-end|christmas|easter)|(?:early |mid |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|Q[1-4](?: (?:of )?20\d\d)?|20\d\d|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter))\b|\b(next (?:week|month|quarter|year|spring|summer|autumn))\b/i;

/** Ends `write again ...`: the time they named, in a form that is never earlier than they meant. */
function again({ heard, spoken }: Thread): string | undefined {
  const at = heard === undefined ? -1 : spoken.indexOf(heard);
  for (const sentence of [heard, spoken[at + 1]]) {
    const found = WHEN.exec(sentence?.text ?? '');
    if (!found) continue;
    const [, word = '', time = '', next] = found;
    if (next !== undefined) return next.toLowerCase();
    const before = word.toLowerCase();
    if (/^next/i.test(time)) return before === 'after' ? `after ${time.toLowerCase()}` : time.toLowerCase();
    if (before === 'after' || before === 'in') return `${before} ${time}`;
    return /^(?:Q[1-4]|20\d\d|the new year)/i.test(time) ? `in ${time}` : `after ${time}`;
  }
  return undefined;
}

export const badTiming: MomentCard = {
  moment: 'bad-timing',
  why: 'A no for now is a fair answer; what would make it matter is worth more than a date in a diary.',
  signs: {
    says: [
      '{bad|wrong|poor|terrible|worst|unfortunate|awkward|difficult} {time|timing|moment}',
      "{not|isn't|wasn't} {really |exactly |}{the|a|an} {right|good|best|great|ideal} {time|timing|moment}",
      'timing {is|was} {just |really |a bit |rather |not |simply |}{bad|wrong|off|not right|not great|not good|not ideal|poor|the problem|the issue|tricky|difficult|unfortunate|right|ideal|good|great}',
      "timing isn't {right|good|great|ideal|the best}",
      '{not|maybe not|probably not|definitely not|nothing} {right now|just now|at the moment|at this time|at this point|at this stage|at present|for the time being|just yet|this year|this quarter|this month|for now}',
      `{maybe|perhaps|possibly|rather|better|try {us |me |}again|try {me|us}|come back|get back|ask {me |us |}again|check back|check in|reach out|contact {me|us}|call {me|us}|write {me |us |to me |to us |}|get in touch|touch base|reconnect|revisit|talk|speak|catch up|look at {it|this|that}|come to us|circle back|ping {me|us}|discuss} {again |back |this |it |with {me|us} |to {me|us} |}${LATER}`,
      `{${IT}|we|i|have|has|had|been|put|is|are|on} {_ |}{been |}{parked|put on hold|on hold|on ice|postponed|put off|pushed back|shelved|paused|deferred|delayed until|moved to next year}`,
      "{not|isn't|no longer|hardly} {_ |}{a|our|the|my|an} {top |high |big |real |current |immediate |}{priority|focus|urgent topic|topic} {right now|now|at the moment|this _|currently|for us|at present|for now|at this|today|.}",
      "{not|isn't} {high |very high |}on {our|the|my} {agenda|list|roadmap|radar}",
      `{won't|will not|can't|cannot|not|don't|do not|aren't|nothing} {_ |}{_ |}{_ |}{_ |}{_ |}{before|until|till} {the |}{end of |new |next |${MONTH}|q1|q2|q3|q4|year|20|autumn|summer|holidays}`,
      "{too|far too|a bit|a little|much too} {early|soon} {for us|for this|for that|to {decide|talk|look|say|think|discuss}|i'm afraid}",
      '{middle|midst|thick} of {a|an|our|the} {_ |}{_ |}{migration|merger|reorganisation|reorganization|restructuring|restructure|move|relocation|audit|takeover|acquisition|budget round|rebrand|roll-out|rollout|renovation}',
      '{decide|look|start|plan|think|talk} {_ |}{_ |}{again |}only {next|after|in|from}',
      `{wait|waiting} {until|till} {after |the |}{end |new |next |${MONTH}|q1|q2|q3|q4|year}`,
    ],
    alone: [
      '{not now|not yet|not at the moment|not right now|bad timing|wrong time|maybe later|perhaps later|later|later please|next year|next year maybe|maybe next year|another time|not this year|not this quarter}',
    ],
    unless: [
      "timing {isn't|is not} {the|a|an} {problem|issue|obstacle}",
      'timing is {_ |}{right|ideal|good|great|perfect}',
      '{no|never} bad time',
      '{call|meet|meeting|appointment|zoom|thursday|tuesday|wednesday|monday|friday} … {next week|next month} {works|suits|is fine|is good}',
      '{next week|next month} {works|suits|is fine|is good|would work}',
    ],
  },
  details: (thread) => ({ again: again(thread) }),
  wordings: () => [
    "Then it should wait, and nothing is lost by that.\n\nShall I write again {again}, or is it better that I leave it with you? Both are fine, and if it's off the list altogether, tell me so and that's the end of it.",
    "Then this is not the moment, and it may never be one.\n\nIs a short note {again} of any use to you, or would you rather come back to it yourself? If it's off the list altogether, one word is enough.",
    "Then it should wait, and perhaps it never becomes pressing.\n\nWhat would have to happen on your side for it to matter? If nothing comes to mind, that's a good sign, and I'll leave it there.",
    "Then it should wait, and nothing is lost by that.\n\nYou also wrote: {trouble}\n\nCan that wait as well, or does it cost you something in the meantime? If it can wait, tell me, and I'll leave it there.",
  ],
};
