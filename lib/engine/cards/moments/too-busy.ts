import type { MomentCard } from '../moment-card.ts';

const WHO =
  "{we're|we are|i'm|i am|we've been|we have been|i've been|i have been|i was|it's|it is|it's been|it has been|it's all|things are|everyone is|everybody is|my team is|the team is|our team is|whole team is|week is|month is|schedule is|calendar is|diary is|currently|all of us are|we all are}";
const HOW =
  '{too|very|really|super|extremely|so|incredibly|crazy|quite|insanely|rather|pretty|terribly|far too|way too|just too|just so|totally|completely|absolutely|a bit|simply|both|all|pretty much}';

export const tooBusy: MomentCard = {
  moment: 'too-busy',
  why: 'Somebody with no time is helped by less to read, and by an easy way to say stop.',
  signs: {
    says: [
      `${WHO} {just |currently |all |both |honestly |}{${HOW} |}{busy|swamped|snowed under|slammed|flat out|rushed off our feet|overloaded|overwhelmed|stretched|maxed out|at capacity|buried|drowning|full|crazy|hectic|mad|under water|underwater|fully booked|packed}`,
      'up to {my|our} {neck|ears|eyes|eyeballs} in',
      '{hands are|hands|plate is|plate|diary is|calendar is} {too |completely |very |pretty |}full',
      'a lot on {my|our} plate',
      '{so|too} much {on|going on|to do|work|on our plate|on my plate}',
      "{no|have no|don't have|do not have|haven't got|haven't|not enough|don't have the|do not have the|don't really have|lack the|lack|can't find the|cannot find the|short of|short on|out of|don't have any|without} {the |any |much |enough |free |spare |}{time|capacity|bandwidth|headspace|resources|minute} {for {this|that|it|anything|you|new|another|calls|meetings}|to {look|read|talk|meet|think|discuss|deal|go|spare|take|consider|spend|reply|get into|review|follow up}|right now|at the moment|at this|currently|at all|now|this week|this month|these days}",
      "{can't|cannot|couldn't|unable to} {take on|take|handle|deal with|fit in|look at|think about|squeeze in} {anything|another thing|any more|one more|this|new things} {_ |}{right now|at the moment|else|more|now|new|currently|in}",
      '{heads|head} {down|above water|barely above}',
      '{drowning|buried|knee-deep|neck-deep} in {work|orders|projects|year-end|emails|meetings|deadlines|audits|tickets}',
      '{run|running|rushed} off {my|our} feet',
      '{hectic|crazy|mad|insane} {week|month|time|days|period|quarter} {here|for us|at the moment|right now|just now}',
    ],
    alone: [
      '{too busy|no time|swamped|snowed under|very busy|no capacity|no bandwidth|no time now|no time at the moment|super busy|busy|really busy|too busy right now|too busy at the moment|no time for this|no time for that}',
    ],
    unless: [
      "{you're|you are|you must be|must be} {_ |}{_ |}busy",
      '{line|number|season|street|shop|road} {is|was} {_ |}busy',
      "{not|isn't|aren't} {_ |}busy",
      'busy {season|period} {is|was} over',
      'our {driver|nurse|engineer|planner|customer|client|agent|technician}{s|}',
    ],
  },
  wordings: () => [
    "Then this is not the moment, and it may not be worth one at all.\n\nIs it a busy stretch, or is it like that all year round? If you would rather not have my notes on top of it, one word is enough and I'll stop.",
    'Then the last thing you need is more to read, and this may not matter enough.\n\nIs there one thing that takes more of your time than it should? If not, or if you would rather be left in peace, just say so.',
    "Then this is not the moment, and it may not be worth one at all.\n\nYou also wrote: {trouble}\n\nIs that part of why it's so full, or another matter? If you would rather be left in peace, one word is enough.",
  ],
};
