import { type Choices, inVoice, pick, type Voice } from './voice.ts';

const MEETING =
  /\bat \d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)\b|\b(?:mon|tues|wednes|thurs|fri)day\b[^?]*\b(?:work|suit|good|free|best)\b|\b(?:reach out|contact|write|call|email|ring|phone) (?:to )?(?:me|us|my|our)\b|\b(?:\d+|five|ten|fifteen|twenty|thirty|quick|short|brief|few)[- ]?(?:minutes?|mins?)\b|\b(?:call|demo|demonstration|meeting|zoom|calendar|calendly|walk[- ]?through|walk you through|show you|hop on|jump on|get on a|free trial|trial|discuss|opportunity to|sign up|get started|coffee|lunch|book (?:a|some|time|in|here|it|directly|straight|yourself)\b|(?:pick|choose|grab|find|reserve) (?:a|some|any) (?:\w+ )?(?:time|slot|date)|schedule|time slot|slots?|set up (?:a|some)|grab (?:a|some|time)|pencil|proposal|quote|buy|purchase|contract)\b|\b(?:available|availability|free) (?:on|this|next|for|at|tomorrow|monday|tuesday|wednesday|thursday|friday)|\bwhen (?:are|would) you (?:be )?(?:free|available)|\b(?:chat|talk|meet|speak|connect)\b/i;
const ASKING =
  /\?\s*["'”’)]*\s*$|^(?:please )?(?:let me know|tell me|book|schedule|reply|click|sign up|pick a|choose a|grab a|feel free to|give me a|drop me|send me|hit reply|just reply)\b|(?:\bi(?:'d| would)|^would|\bwe(?:'d| would)) (?:really |very much )?(?:love|like|be happy|be glad|appreciate|welcome)\b.*\b(?:chat|talk|call|meet|connect|show you|demo|walk you|hear|discuss|schedule|set up|learn)\b|\blet me know\b|\bi was hoping you\b|\bpoint me (?:to|in)\b|\bfeel free to\b|\b(?:don't|do not) hesitate\b|\b(?:you can|feel free to|just|simply) (?:also |always )?(?:book|schedule|pick|grab|find|choose|reserve)\b|\bhere(?:'s| is) (?:a link to )?my (?:calendar|diary)|\b(?:my|our) (?:calendar|booking) (?:link|page)|\bi(?:'m| am) (?:free|available|around) (?:on|this|next|at|tomorrow|any|most)|\blet's (?:talk|chat|connect|hop|jump|schedule|set up|meet|find|get|grab|have|do|take)\b/i;
const ROOM =
  /\bif (?:not|it(?:'s| is)(?:n't| not)|that(?:'s| is) not|this (?:isn't|is not)|i(?:'m| am) (?:off|wrong)|now (?:isn't|is not)|you(?:'d| would) rather not|so or not)\b|\bno need to (?:reply|answer|respond)|\b(?:a )?no is (?:fine|ok|okay|an answer)|\bor (?:is|am) (?:it|this|that|i) (?:not|off|wrong|something)|\bnot (?:be )?(?:a|your) priority|\bfeel free to (?:ignore|say no|decline)|\b(?:say|tell me) (?:so|no)\b|\bi(?:'ll| will) (?:leave it|stop|not write again|drop it|close)|\bno (?:pressure|worries|hard feelings|problem) (?:if|either|at all)|\beither way\b|\bor not at all\b|\bor (?:am i|have i)\b|\bwrong person\b/i;
const EASY =
  /\b(?:worth (?:a|it|the|looking|exploring|thinking)|on your (?:mind|list|radar|plate|agenda)|matters? to you|matter (?:to|for|at)|(?:does|would) (?:that|this|it) (?:match|sound|fit|ring|help|make sense|be (?:useful|of use))|is (?:that|this|it) (?:a|an|something|on|worth|fair|close|right|true|the case|still)|am i (?:close|off|wrong|right)|have i (?:got|read)|how (?:do|are|does|is|did|long|much|often|many)|what (?:happens|do|does|is|would)|who (?:looks|owns|handles|deals|picks)|are you (?:seeing|finding|still|already|looking)|curious|wondering)\b/i;

/** `Sounds good, right?` asks nothing. */
const TAG =
  /(?:,|^) ?(?:right|correct|yes|no|eh|(?:is|isn't|does|doesn't) (?:it|that|this)|(?:are|aren't|do|don't) they|don't you think|sound good|makes sense)\?\s*$/i;

/** How heavy the request in a sentence is for a stranger. */
export type AskWeight = 'easy' | 'hard';

/** The request a sentence makes, or nothing. Takes plain quotes. */
export function askIn(plain: string): AskWeight | undefined {
  if (TAG.test(plain)) return undefined;
  if (
    !ASKING.test(plain) &&
    !/\bi(?:'m| am| was|'ve| have)?(?: been| just)* wonder(?:ed|ing)? (?:if|whether|how|what|who)\b/i.test(plain)
  )
    return undefined;
  if (MEETING.test(plain)) return 'hard';
  if (/^(?:please )?click\b/i.test(plain)) return 'hard';
  if (/^(?:please )?let me know\b|\bclick\b|\bfeel free to\b|hesitate/i.test(plain) && !EASY.test(plain)) return 'hard';
  return 'easy';
}

/** Whether a request asks for no more than a word about them, as far as its wording says. */
export function asksInterest(plain: string): boolean {
  return EASY.test(plain);
}

/** Whether the sentence says that a no is welcome. */
export function leavesRoom(plain: string): boolean {
  return ROOM.test(plain);
}

const ABOUT: Choices = [
  'Would {outcome} matter to you at the moment?',
  'Is {outcome} on your mind at all?',
  'Is {outcome} something you are working on?',
];
/** After a question about us. */
const NO_IS_FINE: Choices = [
  "If it's not a priority, no need to reply.",
  "If it's not relevant, just say so and I'll leave it there.",
  "If it's not for you, no need to reply.",
];
/** After a question about them. */
const NO_TROUBLE_IS_FINE: Choices = [
  "If it's not a concern for you, just say so and I'll leave it there.",
  "If it's not a priority, just say so and I'll leave it there.",
  "If it's not relevant, just say so and I'll leave it there.",
];

/** Our questions, by what stands right before them. */
const QUESTIONS = {
  /** A plain guess; it is named, because other sentences may stand in between. */
  problem: [
    'Is my guess close to what you see?',
    'Does my guess match what you see, or am I off?',
    'Is that guess fair, or is it something else?',
  ],
  /** A guess that already says it may be wrong: once is enough. */
  hedged: [
    'Is my guess close to what you see?',
    'Does that guess match what you see?',
    'How close is my guess to what you see?',
  ],
  /** A trouble the notes tell in figures. */
  noted: ['Is that still so?', 'How do you deal with that today?'],
  /** A trouble the draft tells itself: it needs no confirming. */
  known: [
    'How do you deal with that today?',
    'What have you tried so far?',
    'Is that something you would want to change?',
  ],
  /** What they wrote themselves, which needs no confirming. */
  answer: ['What have you tried so far?', 'Which part of that would you want gone first?'],
  /** A product line: `this` would be the product. */
  product: [
    'Is that worth a look, or not something you need?',
    'Would that be of use at your end?',
    'Is that worth a thought at your end?',
  ],
} as const satisfies Readonly<Record<string, Choices>>;

/** What the ask can lean on: a question about what they do or gain (`closing the books faster`), else what stands before it. */
export type AskAbout = { readonly question: string } | { readonly outcome: string } | keyof typeof QUESTIONS;

/** After what they told themselves it cannot be no concern of theirs. */
const NO_ANSWER_IS_FINE = 'If you would rather not go into that, just say so.';

/** One easy ask with room to say no. */
export function easyAsk(about: AskAbout, voice: Voice, key: string): string {
  const room = about === 'answer' ? inVoice(NO_ANSWER_IS_FINE, voice) : roomLine(voice, key, about === 'product');
  return `${questionAbout(about, voice, key)} ${room}`;
}

/** The ask alone. */
export function questionAbout(about: AskAbout, voice: Voice, key: string): string {
  if (typeof about === 'string') return inVoice(pick(QUESTIONS[about], key), voice);
  const asked = 'question' in about ? about.question : pick(ABOUT, key).replace('{outcome}', () => about.outcome);
  return inVoice(asked, voice);
}

/** The sentence that lets them say no, after an ask about us or about them. */
export function roomLine(voice: Voice, key: string, aboutUs: boolean): string {
  return inVoice(pick(aboutUs ? NO_IS_FINE : NO_TROUBLE_IS_FINE, `${key} room`), voice);
}
