import { holds } from './may-match.ts';
import type { Memory } from './memory.ts';

/*
 * A number with a process and a time is a trouble even where no word says so: `closing the month takes eleven days`,
 * `3 jobs a week came late` (case 56 of the notes).
 */

const NUMBER =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half a|several|a whole|a full)';
const UNIT = '(?:hour|hr|day|week|month|minute|min|quarter|evening|night|weekend|morning|afternoon|shift|year|season)';

/** How long a process takes. */
const LASTS = new RegExp(
  `\\b(?:takes?|took|taking|spends?|spent|spending|waits?|waited|waiting|lasts?|lasted|eats?(?: up)?|ate|burns?|ties? up|loses?|lost|losing|sits?|sat|adds?)\\b[^.?!]{0,40}\\b${NUMBER}(?: (?!hours?|days?|minutes?)[\\w-]+)? (?!years?|seasons?)${UNIT}s?\\b`,
  'i',
);

/** How often something happens, or since when. */
const OFTEN = new RegExp(
  `\\b(?:(?:an?|per|each|every|this|last|most|for|in|within) (?:${NUMBER} )?${UNIT}s?|since \\w+|daily|weekly|monthly|nightly)\\b`,
  'i',
);
const COUNT = new RegExp(
  `\\b(?:${NUMBER}|one|once|half|every (?:second|third|fourth|fifth)|a (?:dozen|third|quarter))\\b`,
  'i',
);
/** It is done again, not at all, too late or for nothing. */
const GOES_WRONG = new RegExp(
  `\\b(?:${[
    're(?:print|work|typ|key|do|wash|weld|bak|paint|issu|send|ship|test|schedul|assign|plac|fil|enter|book|order|draw|cut|run|mak)(?:e?s|ed|ing|one|ne)?',
    '(?:typ|key|enter|print|count|bill|book|charg|pa|writ|sen|don|check|measur)\\w{0,4} (?:twice|again|by hand)',
    '(?:cancel|scrap|reject|leak|spoil|wast|miss|fail|break|complain)(?:e?s|ed|ing|led|ling|ped|ping|ts?)?',
    '(?:turned|thrown?|sent|come|came|go|goes|went) (?:away|out|down|back)',
    'broken?|lost|overdue|unpaid|unsold|unfilled|unanswered|late|no-shows?|had to|nobody',
    '(?:was|were|is|are|been|stood|stands?) (?:\\w+ )?(?:down|out|off|short|idle|empty|stuck|shut|dark|cold|wrong)',
  ].join('|')})\\b`,
  'i',
);
/** What ends a trouble tells none. */
const ENDS =
  /\b(?:cuts?|reduc\w+|sav(?:e|es|ed|ing)|halv\w+|stops?|stopped|ends?|ended|fix(?:es|ed)?|fewer|no longer|never|instead of|down from|fell|helps?|without)\b/i;

/** Their minutes that an ask wants, and our own history. */
const OUR_TIME =
  /\b(?:would|will|'ll|only|just) take (?:you )?(?:only |just |about |less than )?(?:\d+|ten|fifteen|twenty|thirty|a few)|\b(?:your time|call|chat|demo|to (?:reply|answer|read|talk|set up|install))\b/i;

interface Heard {
  readonly masked: string;
  readonly memory: Memory;
}

const goesWrongOften = (sentence: Heard): boolean =>
  holds(sentence, OFTEN) &&
  COUNT.test(sentence.masked) &&
  GOES_WRONG.test(sentence.masked) &&
  !ENDS.test(sentence.masked);

/** Whether numbers alone tell a trouble; whose it is, others say. */
export const isToldByNumbers = (sentence: Heard): boolean =>
  (holds(sentence, LASTS) || goesWrongOften(sentence)) && !OUR_TIME.test(sentence.masked);
