import type { Analysis, Draft, Finding } from '../engine/types.ts';
import type { Checked, Fact, GetBehindDrill, Judge, RecastDrill, SpotPainDrill } from './types.ts';

const DONE: Checked = { done: true };
const hint = (words: string): Checked => ({ done: false, hint: words });

/** Fewer say nothing that could be judged. */
const FEWEST_WORDS = 4;

/** Rules about getting ahead of the person, beside all that are about calm and trust. */
const AHEAD: ReadonlySet<string> = new Set([
  'no-argue-back',
  'no-competitor-comparison',
  'no-demo-before-pain',
  'no-generic-benefit',
  'no-name-dropping',
  'no-pitch-pile',
  'no-closing-line',
  'no-pressing',
  'no-promised-you',
  'no-self-valued-claim',
  'no-seller-need',
  'no-alternative-close',
  'no-leading-question',
  'no-pressure',
]);

/** Room as the concepts of replies give it, beside what the engine calls room in any message. */
const STAY =
  /\b(?:(?:perhaps|maybe)\b[^.?!]{0,40}\b(?:you|it|that|this|not|right|better|enough)|(?:stay|staying) with\b|(?:not|n['’]t) (?:yet )?sure\b|(?:may|might|could) (?:\w+ ){0,3}(?:not|right|too|enough|no (?:reason|need))\b|no reason to (?:change|switch|move|look)|(?:would|['’]d|i|rightly) doubt|leave it\b|if at all\b|more than it is worth|you (?:do not|don['’]t) need)/iu;

/** “I am not sure you should” is the opposite of what these look for. */
const PRESSING: ReadonlySet<string> = new Set(['no-pressing', 'no-pressure']);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsIn = (text: string): number => (plain(text) === '' ? 0 : plain(text).split(' ').length);

/** The message of a recast with a line in its place. That its reader is known says it is no private letter. */
export function messageWith({ message, reader }: RecastDrill, line: string): Draft {
  return { text: message.replace('{line}', () => line.trim()), channel: 'email', prospect: { role: reader } };
}

function answerTo({ reply, writer }: GetBehindDrill, answer: string): Draft {
  return { text: answer.trim(), lastInbound: reply, stage: 'reply', channel: 'email', prospect: { role: writer } };
}

/** A number stands alone; a word may have an ending. */
function says(answer: string, words: string): boolean {
  const fact = plain(words);
  return ` ${plain(answer)} `.includes(/^\d+$/u.test(fact) ? ` ${fact} ` : ` ${fact}`);
}

const missing = (answer: string, facts: readonly Fact[]): Fact | undefined =>
  facts.find((ways) => !ways.some((way) => says(answer, way)));

/** The first of them, which is the one that costs most. */
function worst(analysis: Analysis, counts: (finding: Finding) => boolean): Finding | undefined {
  return analysis.findings.find(counts);
}

/** What is said where the engine cannot judge a text. */
function unread({ verdict }: Analysis): string | null {
  if (verdict === 'scored') return null;
  if (verdict === 'not-english') return 'The coach reads English only, so it cannot tell.';
  if (verdict === 'too-short') return 'This is too short to tell. What more would they need to answer?';
  return 'The coach cannot tell what this says to them. Which of their troubles is it about?';
}

/**
 * A line does it when the message says what it said, has lost every finding of the aim and scores more than before;
 * stop signs cost no points, so for trust it must only not score less.
 */
export function checkRecast(drill: RecastDrill, answer: string, { analyse }: Judge): Checked {
  if (plain(answer) === '') return hint('Write the line first.');
  if (plain(answer).includes(plain(drill.line))) return hint('That is the line as it was. Whom does it talk about?');
  if (wordsIn(answer) < FEWEST_WORDS) return hint('A few words more, so that it says something on its own.');
  const lost = missing(answer, drill.facts);
  if (lost !== undefined) return hint(`The line also said ‘${lost[0]}’. Keep that in it.`);
  const before = analyse(messageWith(drill, drill.line));
  const after = analyse(messageWith(drill, answer));
  const silent = unread(after);
  if (silent !== null) return hint(silent);
  const left = worst(after, ({ dimension }) => dimension === drill.aim || dimension === 'trust');
  if (left !== undefined) return hint(left.message);
  const gained = (after.score ?? 0) - (before.score ?? 0);
  if (gained > 0 || (gained === 0 && drill.aim === 'trust')) return DONE;
  const heaviest = worst(after, ({ points }) => points > 0);
  return hint(heaviest?.message ?? 'This reads no better to them than before. What do they see of it?');
}

/** Theirs, and outreach for certain: behind a reply that is too brief to be told from private mail. */
const BESIDE = '\n\nYour drivers wait two hours at the gate each night.';

/** Everything that is said of the reply itself. */
function analyseReply(draft: Draft, analyse: Judge['analyse']): Analysis {
  const alone = analyse(draft);
  if (alone.verdict !== 'not-prospecting' && alone.verdict !== 'logistics') return alone;
  const both = analyse({ ...draft, text: draft.text + BESIDE });
  const own = ({ end }: { readonly end: number }) => end <= draft.text.length;
  return { ...both, findings: both.findings.filter(own), strengths: both.strengths.filter(own) };
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(...['.', '?', '!', '\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  return text.slice(at === 0 ? 0 : from).split(/[.?!\n]/u, 1)[0] ?? '';
}

/** Of 10. */
const PLAIN_TONE = 5;

/** Arguing is looked for in answers to a no only; a doubt is not to be argued with either. */
function asToANo(draft: Draft, analyse: Judge['analyse'], analysis: Analysis): Analysis {
  const toNo = analyse({ ...draft, lastInbound: `${draft.lastInbound ?? ''}\n\nNo thanks.` });
  const arguing = toNo.findings.filter(({ rule }) => rule === 'no-argue-back');
  return { ...analysis, findings: [...arguing, ...analysis.findings] };
}

/** A reply does it when it runs ahead of nobody, leaves room to say no and asks one question. */
export function checkGetBehind(drill: GetBehindDrill, answer: string, { analyse, conversation }: Judge): Checked {
  if (plain(answer) === '') return hint('Write the reply first.');
  if (plain(answer).includes(plain(drill.reply))) return hint('That is what they wrote. What would you say to it?');
  if (plain(answer).includes(plain(drill.reflex)))
    return hint('That is the first reply as it was. Who is ahead in it?');
  const draft = answerTo(drill, answer);
  const analysis = analyseReply(draft, analyse);
  const silent = unread(analysis);
  if (silent !== null) return hint(silent);
  const { you, them } = conversation.temperature(draft);
  const ahead = worst(
    them !== null && them < PLAIN_TONE ? asToANo(draft, analyse, analysis) : analysis,
    ({ rule, dimension, start }) =>
      dimension === 'calm' ||
      dimension === 'trust' ||
      (AHEAD.has(rule) && !(PRESSING.has(rule) && STAY.test(sentenceAround(draft.text, start)))),
  );
  if (ahead !== undefined) return hint(ahead.message);
  // Nobody is asked to be colder than plain, and a point is no difference anybody hears.
  if (them !== null && you > Math.max(them, PLAIN_TONE) + 1) {
    return hint(`You sound like ${you} of 10, they like ${them}. Take the warmest word out.`);
  }
  if (!analysis.strengths.some(({ rule }) => rule === 'leaves-room') && !STAY.test(answer)) {
    return hint('There is no room to say no yet. What would you write if it may not be for them?');
  }
  const questions = answer.match(/\?+/gu)?.length ?? 0;
  if (questions === 0) return hint('Nothing is asked yet. Which one thing would help you to understand them?');
  if (questions > 1) return hint('One question is easier to answer. Which of these would you keep?');
  return DONE;
}

/** The whole reply, as the engine is shown it. */
export function replyOf({ sentences }: SpotPainDrill): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Places of the sentences in which the engine hears a trouble. */
export function painsIn(drill: SpotPainDrill, { conversation }: Judge): readonly number[] {
  const heard = conversation.painsHeard(replyOf(drill));
  let start = 0;
  return drill.sentences.flatMap(({ text }, index) => {
    const from = start;
    const end = from + text.length;
    start = end + 1;
    return heard.some((pain) => pain.start < end && pain.end > from) ? [index] : [];
  });
}

/** `chosen`: places of sentences. Done when they are those in which the engine hears a trouble, and no other. */
export function checkSpotPain(drill: SpotPainDrill, chosen: readonly number[], judge: Judge): Checked {
  if (chosen.length === 0) return hint('Choose a sentence first.');
  const pains = painsIn(drill, judge);
  const wrong = chosen.find((index) => !pains.includes(index));
  const sentence = wrong === undefined ? undefined : drill.sentences[wrong];
  if (sentence !== undefined) {
    return hint(`‘${sentence.text}’ ${sentence.why ?? 'What does it cost them? Nothing is said of that.'}`);
  }
  if (pains.some((index) => !chosen.includes(index))) return hint('That is one. There is another trouble in it.');
  return DONE;
}
