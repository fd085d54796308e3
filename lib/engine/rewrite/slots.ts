import { isAnybodys } from '../phrases/their-pains.ts';
import { type Filled, type Guess, observationBlank, painBlank } from './blanks.ts';
import { type Body, isTheirs, observes, remains } from './body.ts';
import { GUESSED, observationFromNotes, painFromNotes } from './note-lines.ts';
import { playBack } from './play-back.ts';

/** Our own ask for what the product is for (asks.ts, job.ts). */
const OUTCOME_ASKED =
  /\b(?:would \w+ing\b[^.?!]{0,120} matter to you at the moment|is \w+ing\b[^.?!]{0,120} (?:on your mind at all|something you are working on)|how (?:do|does) you(?:r \w+)?\b[^.?!]{0,160})\?/i;
const OWN_BLANK = /\[what\b[^\]\n]{0,120}\]/i;

export interface Slots {
  readonly observation: Filled | undefined;
  readonly pain: Guess | undefined;
  /** Whether the proposal then holds a problem of theirs that is not a blank. */
  readonly knownPain: boolean;
}

/** In an answer their own last words stand in the place of an observation; nothing is guessed, for they have spoken. */
export function slotsForAnswer({ document, context }: Body): Slots {
  return { observation: playBack(document, context), pain: undefined, knownPain: true };
}

/**
 * What has to stand before the product and does not: an observation and a problem, from the notes or as a blank.
 * `asksForOutcome`: the ask will name what the product is for, which does the work of a guess.
 */
export function slotsFor(body: Body, asksForOutcome: boolean): Slots {
  const { sentences, moves, context, voice, key } = body;
  const standing = sentences.filter((_, i) => remains(moves[i]));
  const text = standing.map((sentence) => sentence.text).join(' ');
  const blank = OWN_BLANK.test(text);
  const guessed = GUESSED.test(text);
  const pained = guessed || standing.some((sentence) => isTheirs(sentence) && !isAnybodys(sentence, context));
  const seen = observationFromNotes(context, voice);
  const said = seen !== undefined && text.toLowerCase().includes(seen.text.toLowerCase().replace(/\.$/, ''));
  const observed =
    blank ||
    guessed ||
    said ||
    standing.some((sentence) => observes(sentence)) ||
    moves.some((move) => move.kind === 'reason');
  const observation = observed ? undefined : (seen ?? (pained ? undefined : observationBlank(context)));
  if (pained || blank) return { observation, pain: undefined, knownPain: pained && !/\[what trouble/i.test(text) };
  const noted = painFromNotes(context, voice, key);
  if (noted) {
    const { text: guess, why, asked, consequence } = noted;
    const pain = { text: consequence === undefined ? guess : `${guess} ${consequence}`, why, asked };
    return { observation, pain, knownPain: true };
  }
  return {
    observation,
    pain: asksForOutcome || OUTCOME_ASKED.test(text) ? undefined : painBlank(voice),
    knownPain: false,
  };
}
