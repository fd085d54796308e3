import type { Context } from '../define-rule.ts';
import type { Role, Sentence } from '../document.ts';
import { hasLookedAtThem } from '../phrases/reasons.ts';
import { weightOf } from './ask-weight.ts';
import { askIn, leavesRoom } from './asks.ts';
import { factsIn } from './facts.ts';
import { capitalised } from './grammar.ts';
import { isPitch, LEAD } from './pitch.ts';

/** What turning a draft round does with one of its sentences. */
export type Move =
  | { readonly kind: 'keep' }
  /** A wish or compliment that could open any message. */
  | { readonly kind: 'courtesy'; readonly why: string }
  | { readonly kind: 'introduction' }
  /** `I wanted to reach out because X`, where X can stand alone. */
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'pitch' }
  | { readonly kind: 'easy-ask' }
  | { readonly kind: 'hard-ask' }
  | { readonly kind: 'room' };

const WISH =
  /^(?:i |we )?(?:really |do |sincerely |just |truly )?(?:hope|trust|hoping)\b[^?]{0,90}\b(?:finds? you|well|great|good|safe|lovely|wonderful|fantastic|amazing|awesome|fine|week|day|weekend|year|start|holidays?|summer|spring|spirits)\b[^?]*$|^how are you\b[^?]*\?$|^happy (?:\w+day|new year|holidays)\b|^i know you(?:'re| are) (?:very |super |really |incredibly )?(?:busy|swamped)\b[^,]*$|^(?:sorry|apologies) (?:for|to) (?:the )?(?:bother|cold|interrupt|intru|reach|unsolicited)\w*\b[^,]*$/i;
const ANYBODYS = /^in today's\b|^as we all know\b|^in (?:the|a) (?:modern|competitive|fast-paced)\b/i;
const FORWARD =
  /^(?:i(?:'m| am) |we(?:'re| are) )?(?:really |very much )?look(?:ing)? forward to (?:hearing|your (?:reply|response)|speaking|talking|connecting|chatting)\b/i;
const BUMP =
  /^(?:i(?:'m| am| was| wanted| just wanted|'d like| would like| thought i'd)? ?)?(?:am |was )?(?:just |only |quickly |simply |to )*(?:checking in|check in|following up|follow up|circling back|circle back|touching base|touch base|bumping|bump|floating|pinging|resurfacing|bubbling)\b(?![^.?!]*\b(?:because|since you|as you|on your)\b)[^?]*$|^(?:did|have) you (?:get|got|have|had|see|seen) (?:a chance|my|the)\b[^?]*\?$|^any thoughts\b[^?]*\?$|\bthoughts on my (?:e-?mail|message|mail|note|proposal)\b|^this is a (?:gentle |quick |friendly )?reminder\b[^?]*$/i;
const PRAISE =
  /^(?:i |we )?(?:really |absolutely |just |truly )*(?:love|loved|admire|admired|(?:am|'m|was|are|'re|were) (?:a )?(?:so |very |really |truly |deeply |super )?(?:huge fan|big fan|impressed|inspired|amazed|blown away)|have been (?:following|impressed|a fan))\b|^(?:i |we )?(?:recently |just )?(?:came across|stumbled (?:up)?on|found|visited|was (?:looking at|checking out|browsing)|checked out) (?:your|the) (?:\w+ ){0,2}(?:website|profile|company|page|linkedin|site)\b/i;
const INTRODUCTION =
  /^(?:so )?(?:allow me to introduce|let me introduce|i(?:'d| would) like to introduce (?:myself|our|my|you to)|i wanted to introduce (?:myself|our|my)|(?:i am|i'm) writing to introduce|by way of introduction|my name is\b|my name's\b|this is \S+ (?:\S+ )?(?:from|at|with)\b|(?:i'm|i am) the \S|(?:i'm|i am) an? (?:\S+ ){1,5}(?:at|of|for|with|from)\b|i (?:work|lead|run|head|manage|look after) [^.?!]{0,50}\b(?:at|for|with)\b|i(?:'m| am) (?:with|from)\b)/i;
const NAMES_HIMSELF =
  /^(?:I'm|I am|It's|This is) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:[,.!]| and\b| from\b| at\b| with\b| of\b|$)/u;
const NO_OBLIGATION = /^[^,?]{0,40}\bno[- ]obligation\b[^,?]*$/i;
/** Tells them that they have not answered, or might have seen something of ours. */
const REMINDS =
  /^(?:i (?:can )?see (?:that )?)?you(?:'ve| have)? opened my\b[^?]*$|\b(?:will|shall|'ll) close your file\b|^(?:i (?:can )?(?:see|know|noticed) )?(?:that )?you(?:'ve| have)? (?:read|seen|opened|received) my (?:message|mail|email|note)s?\b[^?]*\b(?:not|n't|never|without)\b|^not sure (?:if|whether) you (?:saw|got|noticed|received|had)\b[^?]*$/i;
/** Says that a message is being written, and to whom else. */
const WRITES =
  /^(?:i|we)(?:'m| am|'re| are) (?:just |currently )?(?:reaching out|getting in touch|contacting|writing)\b/i;
const WHY_WRITES = 'It says only that you write, which they can see.';
const READER_CLAUSE =
  /^(?:you|your|you're|you've|you'd)\b|^(?:i|we)(?:'ve| have)? (?:just |recently |also )?(?:noticed|saw|see|read|heard|spotted|understand|gather)\b (?:that |about |in |on |how )?.*\b(?:you|your)\b|^it (?:looks|seems|sounds) (?:like|as if) you\b/i;
const REFERRED =
  /\b(?:suggested|recommended|referred|introduced me|told me|mentioned (?:you|that you|your)|pointed me|put me in touch|asked me to|said (?:you|i should))\b/i;
const COMMON_GROUND =
  /\bi (?:used to|once|also) (?:work|study|live)|\bi (?:worked|studied|lived|grew up|went) (?:at|in|with|for|near|to)\b|\bwe (?:met|spoke|talked|both|have both|share)\b|\bwhen we\b|\bour (?:call|chat|meeting|conversation|mutual)\b/i;
const HANGS_ON =
  /^(?:it|its|it's|this|that|that's|these|those|they|they're|which|as a result|the result|plus|also|additionally|in addition|furthermore|moreover|on top of that|and|but|so|therefore|because of (?:this|that)|in short|best of all|even better|with (?:it|this|that)|both|all of (?:this|that|these)|for example|for instance|no rush|no pressure|no obligation|happy to work around)\b/i;

const plainOf = (sentence: Sentence): string =>
  sentence.masked
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}"'([]+/u, '')
    .trim();

/** Whether the sentence leans on the one before it, so that the two go or stay together. */
export function hangsOn(sentence: Sentence): boolean {
  const plain = plainOf(sentence);
  return HANGS_ON.test(plain) || (/\b(?:it|them|this)[.!]*$/i.test(plain) && !/\byou(?:r|'re|'ve)?\b/i.test(plain));
}

/** Names that stand in what is known around the draft: never taken for ordinary words. */
export function knownNames(context: Context): readonly string[] {
  const { seller, prospect, to } = context;
  return [
    seller?.name,
    seller?.company,
    ...(seller?.products ?? []),
    prospect?.name,
    prospect?.company,
    ...(to ?? []).map((p) => p.name),
  ].filter((name): name is string => name !== undefined && name.trim() !== '');
}

/** Facts other than the names of the two sides, which every message holds anyway. */
function holdsFact(sentence: Sentence, context: Context): boolean {
  const known = knownNames(context).flatMap((name) => name.toLowerCase().split(/\s+/));
  return factsIn(sentence.text).some(
    ({ text, kind }) =>
      kind !== 'name' ||
      !text
        .toLowerCase()
        .split(/\s+/)
        .every((word) => known.includes(word) || word === 'linkedin'),
  );
}

/** `I hope this finds you well`, and nothing else. */
export function isOpeningWish(sentence: Sentence): boolean {
  return WISH.test(plainOf(sentence)) && factsIn(sentence.text).length === 0;
}

const isAboutReader = (plain: string, context: Context): boolean => {
  if (READER_CLAUSE.test(plain)) return true;
  const company = context.prospect?.company?.trim().toLowerCase();
  return company !== undefined && company !== '' && plain.toLowerCase().startsWith(`${company} `);
};

/** The reason alone, as a sentence, where it speaks of the reader. */
function reasonOf(sentence: Sentence, context: Context): string | undefined {
  const plain = sentence.masked.trimEnd();
  const lead = LEAD.exec(plain);
  if (!lead || sentence.masked.trimStart().length !== sentence.masked.length) return undefined;
  const clause = sentence.text.slice(lead[0].length);
  if (!isAboutReader(plain.slice(lead[0].length), context)) return undefined;
  return /^\p{Ll}/u.test(sentence.text) ? clause : capitalised(clause);
}

/** Decides for one sentence of a first touch or a follow-up. What is not recognised stays as it is. */
export function moveOf(sentence: Sentence, context: Context): Move {
  const plain = plainOf(sentence);
  if (
    /\b(?:attach(?:ed|ing)?|enclosed)\b/i.test(plain) ||
    REFERRED.test(plain) ||
    /\[[^\]\n]{3,120}\]/.test(sentence.text)
  ) {
    return askIn(plain) === 'easy' && !REFERRED.test(plain) ? { kind: 'easy-ask' } : { kind: 'keep' };
  }
  if (WISH.test(plain) && !holdsFact(sentence, context)) {
    return { kind: 'courtesy', why: 'A wish that opens any message adds nothing they can use.' };
  }
  if (FORWARD.test(plain) && !holdsFact(sentence, context)) {
    return { kind: 'courtesy', why: 'It takes an answer for granted; room to say no is easier on them.' };
  }
  if (context.stage === 'follow-up' && BUMP.test(plain)) {
    return { kind: 'courtesy', why: 'A reminder alone brings them nothing new.' };
  }
  if (PRAISE.test(plain) && !holdsFact(sentence, context) && !sentence.roles.includes('pain')) {
    return { kind: 'courtesy', why: 'Praise without anything particular in it could go to anybody.' };
  }
  const isAnyones = (sentence.roles[0] === 'generic' && !hasLookedAtThem(sentence)) || ANYBODYS.test(plain);
  if (isAnyones && !holdsFact(sentence, context)) {
    return { kind: 'courtesy', why: 'It is true of anybody, so it says nothing about them.' };
  }
  const reason = reasonOf(sentence, context);
  if (reason !== undefined) return { kind: 'reason', text: reason };
  if (INTRODUCTION.test(plain) || NAMES_HIMSELF.test(plain)) return { kind: 'introduction' };
  const ask = weightOf(sentence, plain);
  if (ask !== 'hard' && (leavesRoom(plain) || sentence.roles[0] === 'room')) {
    return ask === 'easy' ? { kind: 'easy-ask' } : { kind: 'room' };
  }
  if (ask !== undefined) return { kind: ask === 'hard' ? 'hard-ask' : 'easy-ask' };
  if (COMMON_GROUND.test(plain)) return { kind: 'keep' };
  if (NO_OBLIGATION.test(plain)) return { kind: 'courtesy', why: 'It belongs to an offer, which can wait.' };
  if (REMINDS.test(plain)) return { kind: 'courtesy', why: 'A reminder alone brings them nothing new.' };
  if (WRITES.test(plain) && !/\byou(?:r|'re|'ve)?\b/i.test(plain.replace(/\bto you\b/i, '')))
    return { kind: 'courtesy', why: WHY_WRITES };
  if (isPitch(sentence, plain)) return { kind: 'pitch' };
  return idleMove(sentence, context) ?? { kind: 'keep' };
}

/** Sentences that do nothing for the reader, by what they do instead. */
const IDLE: Readonly<Partial<Record<Role, string>>> = {
  motive: 'What we feel or want is no reason for them.',
  pressure: 'Pressure is ours, not theirs.',
  praise: 'Praise without anything particular in it could go to anybody.',
  filler: 'It says nothing they can use.',
  generic: 'It is true of anybody, so it says nothing about them.',
};
/** These beside it make a sentence worth keeping. */
const OF_USE: ReadonlySet<Role> = new Set(['fact', 'pain', 'goal', 'story', 'question', 'room', 'why', 'logistics']);

/** `I just wanted to ask how you decide`: a question about them, however it is put. */
const ASKS =
  /\b(?:ask|know|hear|learn|understand|wonder(?:ing|ed)?) (?:how|what|which|who|where|when|why|whether|if) your?\b/i;

/** Whether nothing in the sentence is for the reader, whatever it does instead. */
export function isOfNoUse(sentence: Sentence, context: Context): boolean {
  const useful = sentence.roles.some((role) => OF_USE.has(role) || role === 'courtesy');
  return (
    !useful &&
    !sentence.bullet &&
    !ASKS.test(sentence.masked) &&
    !holdsFact(sentence, context) &&
    !SAYS_MORE.test(sentence.text)
  );
}

/** A blank to fill, a guess, something attached. */
const SAYS_MORE = /\[|\bguess\b|\battach|\benclos/i;

function idleMove(sentence: Sentence, context: Context): Move | undefined {
  const [first, ...others] = sentence.roles;
  if (first === 'intro') return { kind: 'introduction' };
  if (first === 'brag' && !others.includes('pain')) return { kind: 'pitch' };
  const why = IDLE[first];
  if (why === undefined || others.some((role) => OF_USE.has(role)) || ASKS.test(sentence.masked)) return undefined;
  // What is ours goes with its dates and numbers; whatever else holds a fact is somebody's to decide.
  const ours = first === 'pressure' || (first === 'motive' && sentence.topic === 'seller');
  return ours || !holdsFact(sentence, context) ? { kind: 'courtesy', why } : undefined;
}

const AFTERTHOUGHT =
  /(?:,|\s[-–—])?\s+(?:and|where|as)\s+(?:we\b|our\b|i(?:'d| would| wanted|'m (?:reaching|writing|contacting)| am (?:reaching|writing|contacting)))|,\s+(?:an?|the)\s+(?=[^,]*\b(?:platform|company|provider|agency|firm|leader|startup|start-up|consultancy|software|tool|solution)\b)|,?\s+(?:which|who|that)\s+(?:helps?|offers?|provides?|builds?|makes?|is|are)\b/i;

/** Where an introduction goes over into a claim, counted from its start; undefined when it does not. */
export function shortIntroduction(sentence: Sentence): number | undefined {
  const cut = AFTERTHOUGHT.exec(sentence.masked);
  return cut && sentence.masked.slice(0, cut.index).trim().split(/\s+/).length >= 3 ? cut.index : undefined;
}
