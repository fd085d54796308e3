import type { Sentence } from '../document.ts';
import { countWords } from '../reading/counting.ts';
import type { Piece } from './arrange.ts';
import { type AskAbout, leavesRoom, questionAbout, roomLine } from './asks.ts';
import { type Filled, type Guess, observationBlank, painBlank } from './blanks.ts';
import { type Body, inlineGreeting, isTheirs, observes } from './body.ts';
import { applyEdits, type Edit } from './edits.ts';
import { saysWhoWeAre } from './introduction.ts';
import { mostCharacters } from './length.ts';
import { hangsOn } from './moves.ts';
import {
  GUESSED,
  observationFromNotes,
  painFromNotes,
  possibilityAsk,
  whyFromPlan,
  whyNowFromNotes,
} from './note-lines.ts';
import { purposeIn } from './purpose.ts';
import { rearranged } from './rearrange.ts';
import { reasonFor, WHY } from './reasons.ts';
import { isSaid } from './said.ts';
import type { WordEdits } from './touch-up.ts';
import { inVoice } from './voice.ts';

/** Where a sentence of the draft belongs in a message that starts from them; undefined: it has no place there. */
type Place = 'seen' | 'theirs' | 'with' | 'asked' | 'room';

/** What takes up how much room: each step leaves something more out, until the message fits its channel. */
const LEANER = ['all', 'no why now', 'no consequence', 'no story', 'no room', 'bare'] as const;
type Leaner = (typeof LEANER)[number];
const isAt = (lean: Leaner, from: Leaner) => LEANER.indexOf(lean) >= LEANER.indexOf(from);

const MOST_WORDS = 120;

function fits(text: string, { context, document }: Body): boolean {
  const most = mostCharacters(context);
  if (most !== undefined) return text.length <= most;
  const quoted = document.outside.reduce((sum, { start, end }) => sum + countWords(document.text.slice(start, end)), 0);
  return countWords(text) - quoted <= MOST_WORDS;
}

/**
 * A new message: what was seen at their end, their problem and what it costs, why now, one easy question. Of the draft stay
 * the sentences that do one of these; of the notes come those that are missing. Empty where there is nothing to build from.
 */
export function startFromThem(body: Body, words: WordEdits): readonly Edit[] {
  if (body.sentences.some(({ bullet }) => bullet) && inlineGreeting(body) !== undefined) return [];
  for (const lean of LEANER) {
    const edits = built(body, words, lean);
    if (fits(applyEdits(body.document.text, edits), body)) return edits;
  }
  return [];
}

function placeOf(body: Body, i: number, lean: Leaner): Place | undefined {
  const sentence = body.sentences[i];
  const kind = body.moves[i]?.kind;
  if (!sentence) return undefined;
  if (kind === 'easy-ask') return 'asked';
  if (kind === 'room') return isAt(lean, 'no room') ? undefined : 'room';
  if (kind === 'reason') return 'seen';
  if (kind !== 'keep') return undefined;
  const [role] = sentence.roles;
  if (GUESSED.test(sentence.text) || /\[what trouble\b/i.test(sentence.text)) return 'theirs';
  if (/\[what\b/i.test(sentence.text)) return 'seen';
  if (isTheirs(sentence)) return 'theirs';
  if (observes(sentence) || role === 'why' || isNoted(body, sentence)) return 'seen';
  if (isAt(lean, 'no story')) return undefined;
  if (role === 'story' && sentence.topic !== 'seller') return 'theirs';
  if (role === 'logistics') return 'with';
  // A figure that is not ours is something to write about, whatever it was taken for.
  return sentence.topic !== 'seller' && /\d/.test(sentence.masked) ? 'seen' : undefined;
}

/** Whether it says what the notes say was seen at their end, whatever else it was taken for. */
function isNoted({ context }: Body, { text, topic }: Sentence): boolean {
  return topic !== 'seller' && (context.prospect?.observations ?? []).some((note) => isSaid(note, text));
}

/** Place per sentence; what leans on the one before it shares its place, or goes with it. */
function placesOf(body: Body, words: WordEdits, lean: Leaner): readonly (Place | undefined)[] {
  const places: (Place | undefined)[] = [];
  body.sentences.forEach((sentence, i) => {
    const before = places[i - 1];
    const gone = words.emptied.has(body.offset + i);
    const own = gone ? undefined : placeOf(body, i, lean);
    const leans = i > 0 && hangsOn(sentence) && !gone && body.moves[i]?.kind === 'keep';
    places.push(leans ? (before === 'seen' || before === 'theirs' ? before : undefined) : own);
  });
  // One question is easier to answer than two: the last one stays.
  const asked = places.lastIndexOf('asked');
  return places.map((place, i) => (place === 'asked' && i !== asked ? undefined : place));
}

/** Whether the notes, the menu or the plan hold a line for this message. */
export function hasSomethingOfThem({ context, voice, key }: Body): boolean {
  return (
    painFromNotes(context, voice, key) !== undefined ||
    observationFromNotes(context, voice) !== undefined ||
    whyFromPlan(context, voice) !== undefined ||
    possibilityAsk(context) !== undefined
  );
}

/** What stands in the paragraphs: about them, their problem, the question; then what belongs to it. */
function built(body: Body, words: WordEdits, lean: Leaner): readonly Edit[] {
  const { document, context, sentences, moves, voice, key } = body;
  const places = placesOf(body, words, lean);
  const standing = (place: Place): Piece[] =>
    places.flatMap((own, i): Piece[] => (own === place ? [{ kind: 'old', index: i }] : []));
  const textOf = (pieces: readonly Piece[]) =>
    pieces.map((piece) => (piece.kind === 'new' ? piece.text : (sentences[piece.index]?.text ?? ''))).join(' ');
  const fresh = (filled: Filled): Piece => ({ kind: 'new', text: filled.text, why: filled.why });

  const seen = standing('seen');
  const theirs = standing('theirs');
  const drafted = textOf([...seen, ...theirs]);
  const observation = observationFromNotes(context, voice);
  const pain = painFromNotes(context, voice, key);
  const ask = standing('asked');
  const purpose = ask.length === 0 ? purposeIn(body) : undefined;

  if (seen.length === 0 && !isSaid(observation?.text ?? '', drafted)) {
    if (observation) seen.push(fresh(observation));
    // A known problem can open; without one there is nothing of theirs to begin with.
    else if (theirs.length === 0 && pain === undefined) seen.push(fresh(observationBlank(context)));
  }
  const why = whyFromPlan(context, voice);
  const opening = textOf(seen);
  // Before a sentence that has no capital it would leave that one without.
  const isSmall = /^\W*\p{Ll}/u.test(opening);
  if (why && !isSmall && !isAt(lean, 'bare') && !isSaid(why.text, `${opening} ${drafted}`)) seen.unshift(fresh(why));

  const painSaid = pain !== undefined && isSaid(pain.note, drafted);
  // One trouble is enough: where the draft tells one of theirs, the notes add what it costs.
  const noted = pain !== undefined && theirs.length === 0 && !painSaid;
  let guess: Guess | undefined = noted ? pain : undefined;
  if (guess) theirs.push(fresh(guess));
  if (pain !== undefined && (noted || painSaid)) {
    if (pain.consequence !== undefined && !isAt(lean, 'no consequence') && !isSaid(pain.consequence, drafted)) {
      theirs.push({ kind: 'new', text: pain.consequence, why: WHY.consequence });
    }
  } else if (theirs.length === 0 && seen.length < 2 && purpose === undefined && !asksOfThem(sentences, ask)) {
    guess = painBlank(voice);
    theirs.push(fresh(guess));
  }

  const now = whyNowFromNotes(context, voice);
  if (now && !isAt(lean, 'no why now') && !isSaid(now.text, drafted)) theirs.push(fresh(now));

  const rooms = standing('room');
  if (ask.length === 0) {
    const trouble = guess?.asked ?? (theirs.length > 0 ? 'known' : undefined);
    ask.push({
      kind: 'new',
      ...asking(body, trouble, purpose?.about ?? (seen.length > 1 ? 'known' : undefined)),
    });
  }
  const roomed = rooms.length > 0 || leavesRoom(textOf(ask));
  if (!roomed && !isAt(lean, 'no room')) ask.push({ kind: 'new', text: roomLine(voice, key, false), why: WHY.room });

  const introduced = moves.findIndex((move, i) => move.kind === 'introduction' && saysWhoWeAre(body, i));
  const last: Piece[] = [];
  if (introduced >= 0 && !isAt(lean, 'bare')) last.push({ kind: 'old', index: introduced });
  const together = context.channel === 'linkedin-invite' || !document.text.includes('\n');
  const paragraphs = together
    ? [[...seen, ...theirs, ...standing('with'), ...ask, ...rooms, ...last]]
    : [
        ...(seen.length + theirs.length <= 2 ? [[...seen, ...theirs]] : [seen, theirs]),
        standing('with'),
        [...ask, ...rooms],
        last,
      ];

  const stays = new Set(paragraphs.flat().flatMap((piece) => (piece.kind === 'old' ? [piece.index] : [])));
  const reasons = new Map<number, string>();
  moves.forEach((move, i) => {
    const emptied = words.emptied.get(body.offset + i);
    if (emptied !== undefined) reasons.set(i, emptied);
    else if (!stays.has(i)) reasons.set(i, move.kind === 'keep' ? WHY.elsewhere : reasonFor(move, false, false));
  });
  return rearranged(body, words, paragraphs, reasons);
}

function asksOfThem(sentences: readonly Sentence[], ask: readonly Piece[]): boolean {
  return ask.some((piece) => piece.kind === 'old' && sentences[piece.index]?.roles.includes('question'));
}

function asking({ context, voice, key }: Body, trouble: AskAbout | undefined, purpose: AskAbout | undefined): Filled {
  const better = possibilityAsk(context);
  if (better !== undefined && trouble !== undefined) return { text: inVoice(better, voice), why: WHY.possibility };
  const about = trouble ?? purpose ?? 'problem';
  return { text: questionAbout(about, voice, key), why: WHY.noAsk };
}
