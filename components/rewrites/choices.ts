import type { NoteField, Rewrite, RewriteChange, Slot, Span } from '../../lib/engine/types.ts';
import { type BlankValues, filledWith, fillingAt, placesOfBlanks } from './fill-blanks.ts';
import { sentenceAround, withItsSpace } from './leave-out.ts';
import { revise, withEdits } from './revise.ts';

/** What rewrites and cards have in common. */
export type Proposal = Pick<Rewrite, 'text' | 'changes' | 'blanks' | 'slots'>;

/** What a person has decided about one proposal so far. */
export interface ProposalChoices {
  /** Which changes `refused` and `leftOut` are about. */
  readonly about: string;
  /** Groups of changes that are not to be made. */
  readonly refused: readonly number[];
  /** Sentences that go with the blanks in them. */
  readonly leftOut: readonly string[];
  readonly values: BlankValues;
  /** Blanks whose filling is to be kept in the notes. */
  readonly noted: readonly string[];
}

/** The choices as far as they are about these changes. What was typed stays: it is about the person, not the wording. */
export function choicesFor({ changes }: Proposal, kept: ProposalChoices | undefined): ProposalChoices {
  const about = JSON.stringify(changes.map(({ start, end, text, group }) => [start, end, text, group]));
  if (kept?.about === about) return kept;
  const { values = {}, noted = [] } = kept ?? {};
  return { about, refused: [], leftOut: [], values, noted };
}

/** The groups of a proposal in reading order; their place in it is their number, from 1. */
export function groupsOf({ changes }: Proposal): readonly number[] {
  return [...new Set(changes.map(({ group }) => group))];
}

/** Blanks of one sentence, which stand and go together. */
export interface BlankSentence {
  readonly sentence: string;
  readonly slots: readonly Slot[];
}

export interface Settled {
  /** What to do to the draft. */
  readonly changes: readonly RewriteChange[];
  readonly text: string;
  /** Of the accepted changes, those left out included. */
  readonly sentences: readonly BlankSentence[];
  /** Blanks still to be filled. */
  readonly open: readonly string[];
}

/** A proposal as a person has decided about it: refused groups not done, blanks filled, sentences left out. */
export function settle(draft: string, proposal: Proposal, choices: ProposalChoices): Settled {
  let changes: readonly RewriteChange[] = proposal.changes.filter(({ group }) => !choices.refused.includes(group));
  const accepted = withEdits(draft, changes);
  const sentences = bySentence(proposal.slots.filter(({ blank }) => accepted.includes(blank)));
  for (const one of sentences) {
    if (!choices.leftOut.includes(one.sentence)) continue;
    for (let span = nextOf(one, withEdits(draft, changes)); span !== null; ) {
      changes = revise(draft, changes, { ...withItsSpace(withEdits(draft, changes), span), text: '' });
      span = nextOf(one, withEdits(draft, changes));
    }
  }
  const standing = withEdits(draft, changes);
  const blanks = sentences.flatMap(({ slots }) => slots.map(({ blank }) => blank));
  const places = placesOfBlanks(standing, blanks);
  // All on the same text, from the last to the first: what a person writes is never searched for blanks.
  for (const place of [...places].reverse()) {
    const value = filledWith(choices.values, place.blank);
    if (value !== '') changes = revise(draft, changes, fillingAt(standing, place, value));
  }
  const open = new Set(places.map(({ blank }) => blank).filter((blank) => filledWith(choices.values, blank) === ''));
  return { changes, text: withEdits(draft, changes), sentences, open: [...open] };
}

/** What the person wants in the notes when the proposal is used. */
export function notesOf(
  { sentences }: Settled,
  { leftOut, noted, values }: ProposalChoices,
): readonly { readonly field: NoteField; readonly text: string }[] {
  return sentences
    .filter(({ sentence }) => !leftOut.includes(sentence))
    .flatMap(({ slots }) => slots)
    .flatMap(({ blank, note }) => {
      const text = filledWith(values, blank);
      return note !== null && noted.includes(blank) && text !== '' ? [{ field: note, text }] : [];
    });
}

function bySentence(slots: readonly Slot[]): readonly BlankSentence[] {
  return [...new Set(slots.map(({ sentence }) => sentence))].map((sentence) => ({
    sentence,
    slots: slots.filter((slot) => slot.sentence === sentence),
  }));
}

/** The sentence itself, then whatever other sentence holds one of its blanks. */
function nextOf({ sentence, slots }: BlankSentence, text: string): Span | null {
  const place = placesOfBlanks(
    text,
    slots.map(({ blank }) => blank),
  )[0];
  if (place === undefined) return null;
  const start = text.indexOf(sentence);
  const whole = { start, end: start + sentence.length };
  return start >= 0 && start <= place.start && place.end <= whole.end ? whole : sentenceAround(text, place);
}
