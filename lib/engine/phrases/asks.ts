import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { holds } from '../reading/may-match.ts';
import { ofDocument, perSentence } from '../reading/per-sentence.ts';
import { content, does, isQuestion, wordsMatching } from './sentences.ts';

/** A talk that takes their time: a call, a meeting, minutes, a place in the calendar. Group `words` for a message. */
export const MEETING =
  /\b(?<words>(?:(?:a|an|some|quick|short|brief|\d+-minute|\d+ minute|\w+-minute|introductory|intro|discovery|zoom|video|phone|first|free) )+(?:call|meeting|chat|conversation|coffee|catch-up|demo|demonstration|presentation|zoom|appointment)\b(?! (?:log|centre|center|list|notes))|(?<=\b(?:have|spare|for|got|give me|grab|take|need) (?:\w+ ){0,2}?)(?:\d+|ten|fifteen|twenty|thirty|a few|a couple of)[- ](?:minutes|mins)\b(?! (?:late|early|from|away|longer|before|after|per|each|every|a (?:day|night|week)))|(?<=\b(?:(?:can|could|shall|should|may|might) we(?: \p{L}+)? |let's |we could |(?:love|like|glad|happy|open|available|free|time|when) to |when (?:can|could) we ))(?:talk|speak|meet|connect|get together|sit down|hop on|jump on)\b(?! (?:about|of|with (?:him|her|them)) (?:the|your|that|those|what|how)\b)(?: (?:(?:this|next) (?:week|month)|on \w+day|tomorrow|briefly))?|(?:book|schedule|set up|find|pick|grab) (?:a |some )?(?:time|slot|date|moment|minutes)\b[^,.?!]{0,20})/dgiu;

/** Whether such words stand in a sentence, whoever's talk it is. */
export const asksForTime = (sentence: Sentence): boolean => wordsMatching(sentence, MEETING).length > 0;

/** Addresses that book a time. They are masked in sentences, so this reads the text itself. */
export const BOOKING_LINK =
  /\b(?:calendly\.com|meetings(?:-eu1)?\.hubspot\.com|cal\.com|savvycal\.com|chilipiper\.com|tidycal\.com|zcal\.co|calendar\.app\.google|doodle\.com)\/?[^\s<>"”)]*|https?:\/\/[^\s<>"”)]*\/(?:book|booking|schedule|meet)\b[^\s<>"”)]*/giu;

export const VAGUE =
  /^\W*(?:(?:any )?thoughts|interested|what do you think|let me know(?: (?:your thoughts|what you think|if you have any (?:questions|thoughts)|how you feel))?|make sense|sound good|does (?:this|that) (?:make sense|sound (?:good|interesting))|would love (?:to hear )?your (?:thoughts|feedback)|i(?:'d| would) love (?:to hear )?your (?:thoughts|feedback))\W*$/i;

/** `If not, who owns returns?`: the easy way out of the question before it, no second ask. */
const FALLBACK =
  /^\W*(?:if (?:not|no|so|that's not|it's not|this isn't|you're not|i'm)|otherwise|or|and if not|failing that|either way)\b/i;

const ORDER =
  /^\W*(?:please |simply |just )?(?:contact|call|reply|respond|answer|get (?:your|a|in touch)|book|click|visit|register|sign up|download|request|order|schedule|drop|try|join|give us)\b|\b(?:would|i'd) (?:love|like) to (?:pick|chat|connect|meet|talk)\b/i;

const RHETORICAL =
  /^\W*(?:why|how come|the (?:result|reason|catch|problem|outcome|best part)|guess what|sound familiar|right|curious)\W*$/i;

const orders = (sentence: Sentence): boolean => holds(sentence, ORDER);
const isNoAskAlone = ({ masked }: Sentence): boolean => FALLBACK.test(masked) || RHETORICAL.test(masked);

/** Whether the reader is asked to do something; an easy way out of an ask belongs to it. */
export const isAsk = perSentence(
  (sentence): boolean =>
    (does(sentence, 'ask') || orders(sentence) || isQuestion(sentence) || does(sentence, 'question')) &&
    !isNoAskAlone(sentence),
);

/** What the reader is asked to do, one entry for each ask. */
export const asksIn = ofDocument((document): readonly Sentence[] => document.sentences.filter(isAsk));

const isSaid = perSentence(({ masked }) => /[.?!]/.test(masked.slice(-3)) || masked.trim().split(/\s+/, 3).length > 2);

/** The last thing said, where a missing ask would stand; a name alone on its line is no sentence. */
export function lastSaid(document: Document): Sentence | undefined {
  return content(document).findLast(isSaid) ?? document.sentences.findLast(isSaid) ?? document.sentences.at(-1);
}

/** Whether the plan behind the draft is to meet, so that asking for it is no surprise. */
export const plansToMeet = (context: Context): boolean =>
  /\b(?:meet|meeting|call|demo|visit|face[- ]to[- ]face|talk)\b/i.test(context.plan?.objective ?? '');

/** Words that leave the reader free to say no. */
export const ROOM =
  /\b(?<words>(?:if (?:not|it's not|it isn't|this isn't|that's not|this is not|that isn't|i'm (?:wrong|off)|i am wrong|you'd rather|no,)[^.?!]{0,80}|(?:may|might) (?:well )?not be (?:a |your |the |relevant|on |for )[^.?!]{0,40}|i (?:may|might|could) (?:well )?be (?:wrong|off|mistaken)[^.?!]{0,20}|no (?:rush|pressure|hurry|hard feelings|need to (?:reply|answer))|(?:a )?["“]?no["”]? is (?:fine|a fine answer|ok(?:ay)?|just as)|say (?:so|no|the word)|tell me (?:so|to stop|if not)|(?:i'll|i will|i'd|happy to|glad to) (?:stop|leave it|leave you|close|drop it|not write|step back|go away)|feel free to (?:ignore|say no|decline|pass)|either way|correct me|ignore this|am i wrong|not sure (?:you|this|it|that you|whether (?:this|it|you))[^.?!]{0,40}|perhaps you (?:have|already)|maybe (?:you|this|it) [^.?!]{0,30}|you may (?:have|already|well)[^.?!]{0,40}|one (?:word|line) is (?:enough|plenty)))/dgiu;
