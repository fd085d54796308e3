import type { Context } from '../define-rule.ts';
import { perContext } from '../reading/per-sentence.ts';
import { type Filled, type Guess, tidy } from './blanks.ts';
import { articleFor, capitalised, decapitalised } from './grammar.ts';
import { type NoteShape, shapeOf } from './note-clause.ts';
import type { Named } from './to-reader.ts';
import { inVoice, pick, type Voice } from './voice.ts';

function namedIn({ prospect, to }: Context): Named {
  return {
    first: tidy(prospect?.name ?? to?.[0]?.name).split(/\s+/)[0] ?? '',
    company: tidy(prospect?.company),
  };
}

const shapesIn = perContext((context) => {
  const known = new Map<string, NoteShape | undefined>();
  return (note: string): NoteShape | undefined => {
    if (!known.has(note)) known.set(note, readShape(note, context));
    return known.get(note);
  };
});

/** A note that can stand in a message to the person it is about: one line, nobody's third person, none of our own words. */
const shapeIn = (note: string | undefined, context: Context): NoteShape | undefined => shapesIn(context)(tidy(note));

function readShape(said: string, context: Context): NoteShape | undefined {
  if (said === '' || said.length > 160 || /[[\]{}"“”]|[.!?]\s|\?$/.test(said)) return undefined;
  const names = namedIn(context);
  const shape = shapeOf(said, names);
  if (/\b(?:he|she|him|his|hers?|they|we|our|us|i|my|me)\b/i.test(shape.text.replace(/\bUS\b/g, ''))) return undefined;
  const first = names.first.toLowerCase();
  return first !== '' && shape.text.toLowerCase().includes(first) ? undefined : shape;
}

function firstUsable(notes: readonly string[], context: Context): { note: string; shape: NoteShape } | undefined {
  for (const note of notes) {
    const shape = shapeIn(note, context);
    if (shape) return { note, shape };
  }
  return undefined;
}

/** Without the article its shape was given (note-clause.ts); one the note has itself stays. */
const bareOf = (note: string, { text }: NoteShape): string => (/^the /i.test(note) ? text : text.replace(/^the /, ''));

/** These say by themselves that it was seen: `you said at the fair`, `your report lists`. */
const TELLS =
  /^(?:your\b|you (?:said|mentioned|wrote|posted|told|asked|shared|announced|spoke|presented|published|described)\b)/i;

const placeOf = (company: string) => (company === '' ? 'What made me write' : `What I noticed at ${company}`);

/** The first usable observation of the notes as a sentence to them. */
export function observationFromNotes(context: Context, voice: Voice): Filled | undefined {
  const usable = firstUsable(context.prospect?.observations ?? [], context);
  if (usable === undefined) return undefined;
  const { note, shape } = usable;
  const why = 'From your notes: what you saw comes first.';
  const { company } = namedIn(context);
  const own = company !== '' && shape.text.toLowerCase().startsWith(company.toLowerCase());
  const unnamed = bareOf(note, shape);
  if (shape.kind === 'words') {
    return { text: own ? `${shape.text}.` : `${placeOf(company)}: ${decapitalised(shape.text)}.`, why };
  }
  if (shape.kind === 'thing' && /\b(?:since|until)\b/.test(shape.text)) {
    return { text: `${placeOf(company)}: ${unnamed}.`, why };
  }
  if (shape.kind === 'thing') return { text: own ? `${shape.text}.` : `I noticed ${shape.text}.`, why };
  // `careers page lists 3 posts`, in notes about them: it is theirs.
  const said = unnamed === shape.text ? shape.text : `your ${unnamed}`;
  if (own || TELLS.test(said)) return { text: `${capitalised(said)}.`, why };
  return { text: inVoice(`I saw that ${said}.`, voice), why };
}

interface Frame {
  readonly say: string;
  /** A frame that says it may be wrong is not asked whether it is. */
  readonly asked: Guess['asked'];
}
type Frames = readonly [Frame, ...Frame[]];

const plain = (say: string): Frame => ({ say, asked: 'problem' });
const hedged = (say: string): Frame => ({ say, asked: 'hedged' });
const noted = (say: string): Frame => ({ say, asked: 'noted' });

const GUESS_CLAUSE: Frames = [
  plain('My guess is that {it}.'),
  plain("I'd guess that {it}."),
  hedged('I may be wrong, but I imagine that {it}.'),
];
/** A figure from the notes is more than a guess. */
const KNOWN_CLAUSE: Frames = [noted('From what I understand, {it}.'), noted('As far as I can tell, {it}.')];
const GUESS_THING: Frames = [
  plain('My guess is that {it} {is} a problem.'),
  plain('I imagine that {it} {is} a worry.'),
  hedged('I may be wrong, but I imagine that {it} {is} a worry.'),
];
const GUESS_WORDS: Frames = [
  hedged("My guess, and correct me if it's off: {it}."),
  hedged('A guess you can correct: {it}.'),
  plain('This may be familiar: {it}.'),
];

/** Our own wordings for a problem of theirs, so that a second pass does not add another. */
export const GUESSED =
  /\b(?:my guess|a guess you can correct|i(?:'d| would) guess|i imagine that|from what i understand|as far as i can tell|this may be familiar)\b/i;

const severity = (pain: NonNullable<NonNullable<Context['prospect']>['pains']>[number]): number =>
  pain.super === undefined ? 0 : Object.values(pain.super).reduce((sum, points) => sum + points, 0);

export interface FilledPain extends Guess {
  /** The note itself. */
  readonly note: string;
  /** What it would mean if it stays; from the notes, too. */
  readonly consequence: string | undefined;
}

/** Their heaviest noted pain, else the first of the seller's pain menu, as a guess they can correct (concept 4.10). */
export function painFromNotes(context: Context, voice: Voice, key: string): FilledPain | undefined {
  const pains = [...(context.prospect?.pains ?? [])].sort((a, b) => severity(b) - severity(a));
  const pain = pains.find((one) => shapeIn(one.text, context) !== undefined);
  const shape = pain ? shapeIn(pain.text, context) : firstUsable(context.painMenu ?? [], context)?.shape;
  if (shape === undefined) return undefined;
  const known = pain !== undefined && shape.kind === 'clause' && /\d/.test(shape.text);
  const frame =
    shape.kind === 'words' ? GUESS_WORDS : shape.kind === 'thing' ? GUESS_THING : known ? KNOWN_CLAUSE : GUESS_CLAUSE;
  const { say, asked } = pick(frame, key);
  const text = inVoice(say, voice)
    .replace('{is}', shape.kind === 'thing' && shape.plural ? 'are' : 'is')
    .replace('{it}', () => (shape.kind === 'words' ? decapitalised(shape.text) : shape.text));
  const source = pain ? 'your notes' : 'your pain menu';
  return {
    text,
    asked,
    note: shape.text,
    why: `From ${source}: a problem of theirs, as a guess they can correct.`,
    consequence: pain && consequenceOf(pain.consequence, context),
  };
}

const AMOUNT = /^(?:about |around |some |roughly |over |up to )?[£$€]?\d/i;

function consequenceOf(note: string | undefined, context: Context): string | undefined {
  const shape = shapeIn(note, context);
  if (shape === undefined) return undefined;
  const said = tidy(note);
  if (shape.kind === 'clause') return `If that goes on, ${shape.text}.`;
  if (AMOUNT.test(said)) return `That would be ${said}.`;
  return shape.kind === 'thing'
    ? `That would mean ${decapitalised(said)}.`
    : `If that goes on: ${decapitalised(said)}.`;
}

/** Why now, where the notes say it in a form that fits behind `because`. */
export function whyNowFromNotes(context: Context, voice: Voice): Filled | undefined {
  const shape = shapeIn(context.prospect?.whyNow, context);
  if (shape === undefined || shape.kind === 'words') return undefined;
  const because = shape.kind === 'clause' ? 'because' : 'because of';
  return {
    text: inVoice(`I'm asking now ${because} ${shape.text}.`, voice),
    why: 'From your notes: why it matters now.',
  };
}

/** The plan's reason for writing as a sentence, where it can be said to them (concept 0.26). */
export function whyFromPlan(context: Context, voice: Voice): Filled | undefined {
  const planned = tidy(context.plan?.why);
  const why = 'From your plan: a plain reason for writing.';
  const referrer = /^referr(?:ed|al) (?:by|from) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)$/u.exec(planned)?.[1];
  if (referrer !== undefined) return { text: `${referrer} suggested that I write to you.`, why };
  const shape = shapeIn(planned, context);
  if (shape === undefined || shape.kind === 'words') return undefined;
  const because = shape.kind === 'clause' ? 'because' : 'because of';
  return { text: inVoice(`I'm writing ${because} ${shape.text}.`, voice), why };
}

/** Nouns that take no article. */
const UNCOUNTED = /(?:ing|ion|ment|ness|ity|ance|ence|time|visibility|stock|staff|data|work)$/i;

/** A question about the better future the notes hold (concept 2.10): asked, never promised. */
export function possibilityAsk(context: Context): string | undefined {
  for (const note of context.prospect?.possibilities ?? []) {
    const shape = shapeIn(note, context);
    if (shape === undefined) continue;
    // The article that a thing was given would make it one they know.
    const said = bareOf(note, shape);
    const done = said.replace(/^to (?=[a-z])/, '');
    if (done !== said || DOES.test(said)) return `What would change for you if you could ${done}?`;
    if (shape.kind !== 'thing') continue;
    if (
      shape.plural ||
      UNCOUNTED.test(said.split(' ').at(-1) ?? '') ||
      /^(?:an?|the|one|no|every|each|more|less|fewer|\d)\b/i.test(said)
    ) {
      return `Would it help to have ${said}?`;
    }
    const article = articleFor(said.split(' ')[0] ?? '');
    if (article !== undefined) return `Would it help to have ${article} ${said}?`;
  }
  return undefined;
}

/** Base forms that begin a wish: `fill chairs within a day`. */
const DOES =
  /^(?:answer|avoid|book|bring|build|catch|check|close|collect|count|cut|deliver|drop|end|fill|find|finish|get|give|go|handle|have|hire|keep|know|leave|let|load|lose|make|meet|move|open|order|pay|pick|plan|price|quote|reach|rebook|reduce|run|save|see|sell|send|ship|show|sleep|spend|spot|start|stay|stop|take|tell|trace|train|turn|use|win|work|write)\b/;
