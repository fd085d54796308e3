import type { Token, Topic } from '../document.ts';
import type { Span } from '../types.ts';
import { findNames, type Names } from './names.ts';

/** Both sides at once; looked for before anything else (inclusive we, in the order of the published recipe). */
const SHARED =
  /\b(?:let'?s|let us|shall we|(?:can|could|may|might|should|would) we (?:both |perhaps |maybe |also |briefly )?(?:talk|meet|speak|chat|connect|find|set|look|compare|pick|agree|start|schedule|arrange|get together|have a|take)|(?:when|since|after|until|before|as|like|where|what) we(?:'ve| have)? (?:both |last |first |briefly |just |all )?(?:spoke|met|talked|chatted|discussed|agreed|worked together|sat down|caught up|said|left off|exchanged|emailed)|we (?:both|last|first) (?:spoke|met|talked|chatted|worked)|we (?:spoke|met|talked|chatted|agreed|caught up|sat (?:down|next|together|opposite))|both of us|the two of us|you and (?:i|me)|we(?:'ve|'re| have| are)? both|we(?:'re| are) (?:both )?in the same|if we (?:talk|meet|speak|spoke|met)|we (?:could|can|might|should) (?:talk|meet|speak|chat|compare|look at|walk through))\b/;
/** As the subject only: `our conversation` is both sides', `the notes of our call` too. */
const SHARED_NOUN =
  /\bour (?:last |first |next |recent |brief |short |earlier |previous |\w+day'?s? |own )?(?:call|calls|chat|chats|meeting|meetings|conversation|conversations|exchange|discussion|discussions|talk|emails|correspondence|lunch|coffee|interview|session)\b/;

const LEAD_INS = new Set(
  'and but so or also just well honestly frankly anyway still yet plus now then today yesterday recently lately currently again finally firstly first second secondly third lastly next meanwhile however therefore thus actually basically obviously clearly indeed perhaps maybe hopefully fortunately unfortunately sadly interestingly curious quick fyi ps yes no ok okay sure great right oh hey hi hello personally typically usually often sometimes naturally only even too'.split(
    ' ',
  ),
);
const SUBORDINATORS = new Set(
  'when if since as while because although though after before once given with by at for from in on until whenever unless without during between among across like despite besides instead whether based considering last this next every each over'.split(
    ' ',
  ),
);
const QUESTION_WORDS = new Set('how what why when where who which whose whether'.split(' '));
const AUXILIARIES = new Set(
  "do does did is are was were am would could can will should shall may might must have has had isn't aren't don't doesn't didn't wouldn't couldn't won't".split(
    ' ',
  ),
);
/** After `I` or `we`, these hand the stage to what follows. */
const PERCEPTION = new Set(
  'guessed supposed suppose imagined suspected asked mentioned saw see noticed notice read heard hear understand understood gather gathered learned learnt wondered wonder wondering know knew imagine suspect guess think thought assume believe expect realise realize hope found reading noticing looking guessing thinking assuming remember recall appreciate sense figure figured reckon doubt spotted watched listened enjoyed'.split(
    ' ',
  ),
);
const AROUND_PERCEPTION = new Set(
  "was were am 'm be been being have had 've just also recently only do did not may might can could would must should will 'd 'll that if whether how what why where when to on in about at of out with the a an came across".split(
    ' ',
  ),
);
const SELLER_NOUN =
  /^(?:platform|solution|solutions|product|products|software|service|services|tool|tools|technology|app|application|suite|offering|demo|system|toolkit|dashboard|engine|module|plugin|add-on)$/;

type Side = 'seller' | 'reader' | 'third' | null;

/** Who the sentence is about: its subject, else who owns the first noun, else nobody in particular. Spans count from the sentence's start. */
export function readTopic(masked: string, tokens: readonly Token[], names: Names): Topic {
  const lower = masked.toLowerCase();
  if (/\b(?:we|us|our|let|you and|both)\b|\blet'/.test(lower) && SHARED.test(lower)) return 'shared';
  const seller = findNames(names.seller, masked);
  const reader = findNames(names.reader, masked);
  const sides = tokens.map((token, index) => sideOf(token, index, tokens, seller, reader));
  const start = mainClause(tokens, sides);
  return subjectTopic(tokens, sides, start, lower);
}

function sideOf(
  token: Token,
  index: number,
  tokens: readonly Token[],
  seller: readonly Span[],
  reader: readonly Span[],
): Side {
  if (token.end > token.start) {
    if (within(reader, token)) return 'reader';
    if (within(seller, token) && (token.start > 0 || verbFollows(tokens, index, seller))) return 'seller';
  }
  switch (token.normal) {
    case 'i':
    case 'me':
    case 'my':
    case 'mine':
    case 'myself':
    case 'we':
    case 'our':
    case 'ours':
    case 'ourselves':
      return 'seller';
    case 'us':
      // `US` is a country.
      return token.text === 'US' ? null : 'seller';
    case 'you':
    case 'your':
    case 'yours':
    case 'yourself':
    case 'yourselves':
    case 'ya':
    case "y'all":
      return 'reader';
    case 'he':
    case 'she':
    case 'they':
    case 'his':
    case 'her':
    case 'their':
      return 'third';
    default:
      return null;
  }
}

/** A name that opens a sentence may be an ordinary word (`Clear`, `Lead`): it counts when a verb follows. */
function verbFollows(tokens: readonly Token[], index: number, spans: readonly Span[]): boolean {
  const span = spans.find((candidate) => candidate.start === 0);
  if (!span) return false;
  if (/\s|['.-]|\d|.\p{Lu}/u.test(tokens[index]?.text ?? '')) return true;
  const next = tokens.slice(index + 1).find((token) => token.start >= span.end);
  return next !== undefined && (next.tags.has('Verb') || next.normal === "'s" || next.tags.has('Possessive'));
}

function within(spans: readonly Span[], token: Span): boolean {
  return spans.some((span) => token.start >= span.start && token.end <= span.end);
}

/** Index of the token where the main clause starts, after lead-ins and a leading clause that a comma closes. */
function mainClause(tokens: readonly Token[], sides: readonly Side[]): number {
  let index = 0;
  while (index < tokens.length && index < 5 && sides[index] === null && LEAD_INS.has(tokens[index]?.normal ?? ''))
    index++;
  const first = tokens[index];
  if (!first || !SUBORDINATORS.has(first.normal)) return index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 24); at++) {
    const here = tokens[at];
    const before = tokens[at - 1];
    // A gap of more than a space between two words holds a comma or a dash.
    if (here && before && here.start - before.end >= 2 && sides[at] !== null) return at;
    if (here && before && here.start - before.end >= 2 && at - index >= 2 && commaClosesClause(tokens, sides, at))
      return at;
  }
  return index;
}

function commaClosesClause(tokens: readonly Token[], sides: readonly Side[], at: number): boolean {
  // `in Leeds, York and Hull, you ...`: a list goes on until something that can be a subject and a verb follow.
  for (let next = at; next < Math.min(tokens.length, at + 7); next++) {
    if (sides[next] !== null) return true;
    const token = tokens[next];
    if (next > at && token && token.tags.has('Verb') && !token.tags.has('Gerund')) return true;
  }
  return false;
}

function subjectTopic(tokens: readonly Token[], sides: readonly Side[], start: number, lower: string): Topic {
  let index = start;
  const first = tokens[index];
  if (!first) return 'neutral';
  if (QUESTION_WORDS.has(first.normal)) {
    // `How much of your week goes ...`, `How do you ...`: after the auxiliary if one comes soon, else from here.
    for (let at = index + 1; at < Math.min(tokens.length, index + 7); at++) {
      if (sides[at] !== null) break;
      if (AUXILIARIES.has(tokens[at]?.normal ?? '')) {
        index = at + 1;
        break;
      }
    }
  } else if (AUXILIARIES.has(first.normal)) index++;
  while (
    index < tokens.length &&
    index < start + 9 &&
    sides[index] === null &&
    LEAD_INS.has(tokens[index]?.normal ?? '')
  )
    index++;
  const subject = tokens[index];
  if (!subject) return 'neutral';

  // Tags are worked out when they are asked for, so they are asked last.
  if (sides[index] === null && index === start && !NO_VERB.has(subject.normal) && isVerb(subject))
    return imperativeTopic(tokens, sides, index);
  const verbSeen = (before: number) => tokens.slice(index + 1, before).some(isVerb);
  for (let at = index; at < Math.min(tokens.length, index + 9); at++) {
    const token = tokens[at];
    if (!token) break;
    const side = sides[at];
    if (side === 'seller') {
      // `Somebody behind me said ...`: an object is no subject.
      if (token.normal === 'me' || token.normal === 'us') continue;
      if (SHARED_NOUN.test(lower.slice(token.start, token.start + 40)) && token.normal === 'our') return 'shared';
      if (verbSeen(at)) return 'neutral';
      return at <= index + 8 && /^(?:i|we)$/.test(token.normal) ? perceivedTopic(tokens, sides, at) : 'seller';
    }
    if (side === 'reader') return token.normal === 'you' && verbSeen(at) ? 'neutral' : 'reader';
    if (side === 'third') return verbSeen(at) ? 'neutral' : ownerAfter(tokens, sides, at);
    if (/^(?:the|this)$/.test(token.normal)) {
      const product = productNoun(tokens, at);
      if (product !== null && sides[product + 1] !== 'reader' && sides[product + 2] !== 'reader') return 'seller';
    }
  }
  return 'neutral';
}

/** Open a sentence and are no verb, whatever follows. */
const NO_VERB = new Set('a an the this that these those it there if either'.split(' '));

const isVerb = ({ tags }: Token): boolean => tags.has('Verb') && !tags.has('Gerund');

function productNoun(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + 3; next++) if (SELLER_NOUN.test(tokens[next]?.normal ?? '')) return next;
  return null;
}

/** `Let me tell you about our platform` is about us; `Tell me how your team does it` about them. */
function imperativeTopic(tokens: readonly Token[], sides: readonly Side[], index: number): Topic {
  if (tokens[index]?.normal === 'let' && tokens[index + 1]?.normal === 'me' && tokens[index + 2]?.normal !== 'know')
    return 'seller';
  let found: Topic = 'neutral';
  for (let at = index + 1; at < Math.min(tokens.length, index + 12); at++) {
    const word = tokens[at]?.normal;
    if (word === 'our' || (sides[at] === 'seller' && !/^(?:me|us|i|we|my)$/.test(word ?? ''))) return 'seller';
    if (word === 'your' || (sides[at] === 'reader' && word !== 'you')) found = 'reader';
  }
  return found;
}

/** `I noticed you opened a depot` is about the reader; `I noticed you` and `I think we` are not. */
function perceivedTopic(tokens: readonly Token[], sides: readonly Side[], at: number): Topic {
  let next = at + 1;
  let perceived = false;
  while (next < tokens.length && next < at + 12) {
    const token = tokens[next];
    if (!token) break;
    if (PERCEPTION.has(token.normal)) perceived = true;
    else if (sides[next] !== null || !AROUND_PERCEPTION.has(token.normal)) break;
    next++;
  }
  if (!perceived && /^(?:came|come)$/.test(tokens[at + 1]?.normal ?? '') && tokens[at + 2]?.normal === 'across')
    perceived = true;
  if (!perceived) return 'seller';
  for (let look = next; look < tokens.length; look++) {
    if (sides[look] === 'reader') return tokens.length - look >= 3 ? 'reader' : 'seller';
    if (sides[look] === 'seller') return 'seller';
  }
  return 'neutral';
}

function ownerAfter(tokens: readonly Token[], sides: readonly Side[], at: number): Topic {
  const next = sides[at + 1];
  return next === 'reader' && tokens[at + 1]?.normal !== 'you' ? 'reader' : 'neutral';
}
