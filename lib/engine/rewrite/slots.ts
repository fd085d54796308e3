import { type Filled, observationBlank, observationFromNotes, painBlank, painFromNotes } from './blanks.ts';
import { type Body, isTheirs, observes, remains } from './body.ts';

/** Our own wordings for a problem of theirs, so that a second pass does not add another. */
const GUESSED = /\b(?:my guess|a guess you can correct)\b/i;
/** Our own ask for what the product is for (asks.ts). */
const OUTCOME_ASKED =
  /\b(?:would \w+ing\b[^.?!]{0,120} matter to you at the moment|is \w+ing\b[^.?!]{0,120} (?:on your mind at all|something you are working on))\?/i;
const OWN_BLANK = /\[what\b[^\]\n]{0,120}\]/i;

export interface Slots {
  readonly observation: Filled | undefined;
  readonly pain: Filled | undefined;
  /** Whether the proposal then holds a problem of theirs that is not a blank. */
  readonly knownPain: boolean;
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
  const pained = guessed || standing.some(isTheirs);
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
  if (noted) return { observation, pain: noted, knownPain: true };
  return {
    observation,
    pain: asksForOutcome || OUTCOME_ASKED.test(text) ? undefined : painBlank(voice),
    knownPain: false,
  };
}
