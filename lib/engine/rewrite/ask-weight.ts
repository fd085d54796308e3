import type { Sentence } from '../document.ts';
import { type AskWeight, askIn, asksInterest } from './asks.ts';

/** Questions that say neither what is asked nor about what. */
const VAGUE =
  /^did you know (?:that|about|\d|most|many)\b|^(?:any |your )?(?:thoughts|feedback|interest|questions)\b[^?]{0,20}\?*$|^(?:does (?:this|that|it) )?sounds? (?:too )?good\b|\bany needs\b|^(?:what do you think|interested|curious|sound interesting|make sense)\b[^?]{0,20}\?*$|\b(?:learn|hear|know|find out|see) more\b|^(?:are you|would you be) interested\b/i;
/** How they do something today is theirs to tell, whatever the words remind of. */
const ASKS_HOW = /^(?:and |so |but )?how (?:do|does|did) you(?:r \p{L}+)? (?!feel|like|sound)[^?]+\?$/iu;
const MEETS = /\b(?:calls? with|demo|meeting with|chat|zoom|calendar|slot with)\b/i;

/** Asks for a date, a number or a yes to something of ours. */
const CALENDAR =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b[^?]*\b(?:look|work|suit|good|for you)\b|\b(?:best |right )?number to (?:reach|call|ring)\b|\breach you on\b|\bin your diary\b|\bcrazy to\b/i;

/** The request a sentence makes: its wording says how heavy it is, and where that says little, what it does. */
export function weightOf(sentence: Sentence, plain: string): AskWeight | undefined {
  const { roles } = sentence;
  const said = askIn(plain);
  if (CALENDAR.test(plain)) return 'hard';
  // `Does it come back warm after ten minutes?` names minutes and asks for none.
  if (said !== undefined && roles[0] === 'question' && !roles.includes('ask'))
    return VAGUE.test(plain) ? 'hard' : 'easy';
  if (ASKS_HOW.test(plain) && !MEETS.test(plain)) return 'easy';
  // `The notes from our call are here` is handed over, however much it reminds of a request.
  if (said === undefined) return roles[0] === 'ask' && !roles.includes('logistics') ? 'hard' : undefined;
  if (said === 'hard' || roles.includes('pitch') || VAGUE.test(plain)) return 'hard';
  return roles[0] === 'ask' && !asksInterest(plain) ? 'hard' : 'easy';
}
