import type { Context } from '../define-rule.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { NoteField, Slot } from '../types.ts';
import { inVoice, type Voice } from './voice.ts';

/** Visible placeholders such as `[what you saw at Norwood Dental]`. */
const BLANK = /\[[^[\]\n]{3,120}\]/g;

export function blanksIn(text: string): readonly string[] {
  return [...new Set(text.match(BLANK) ?? [])];
}

/** What each blank stands in, and where its filling belongs. */
export function slotsOf(blanks: readonly string[], text: string): readonly Slot[] {
  return blanks.map((blank) => {
    const at = text.indexOf(blank);
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const lineEnd = (text.indexOf('\n', at) + text.length + 1) % (text.length + 1);
    const span = splitSentences(text.slice(lineStart, lineEnd)).find(
      ({ start, end }) => lineStart + start <= at && at < lineStart + end,
    );
    const sentence = span ? text.slice(lineStart + span.start, lineStart + span.end) : blank;
    return { blank, sentence, note: noteFor(blank) };
  });
}

function noteFor(blank: string): NoteField | null {
  if (/^\[(?:what (?:you saw|is new)|one new thing)\b/i.test(blank)) return 'observations';
  return /^\[what trouble\b/i.test(blank) ? 'pains' : null;
}

export interface Filled {
  readonly text: string;
  readonly why: string;
}

/** A guess at their trouble, and how it is asked about (asks.ts). */
export interface Guess extends Filled {
  readonly asked: 'problem' | 'hedged' | 'noted';
}

/** A note without its last mark, on one line. */
export const tidy = (note: string | undefined): string =>
  (note ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!,;]+$/, '');

/** The name to put into a blank, without anything that would break its brackets. */
export const bare = (name: string | undefined): string =>
  tidy(name)
    .replace(/[[\]{}<>]/g, '')
    .slice(0, 45);

/** A title or a department is no first name. */
const NOBODY =
  /^(?:dr|mr|mrs|ms|miss|mx|prof(?:essor)?|cllr|rev|sir|madam|dame|lord|lady|herr|frau|the|purchasing|procurement|accounts|hse|hr|sales|marketing|finance|info|office|team|head|director|manager|customer|support|admin|reception)\.?$/i;

/** The first name they are called by; empty where none is known. */
export function calledIn({ prospect, to }: Context): string {
  const called = bare(prospect?.name ?? to?.[0]?.name).split(' ')[0] ?? '';
  return NOBODY.test(called) ? '' : called;
}

/** The blank that asks the seller what they saw. */
export function observationBlank(context: Context): Filled {
  const company = bare(context.prospect?.company);
  const name = calledIn(context);
  const where = company !== '' ? ` at ${company}` : name !== '' ? ` at ${name}'s company` : ' at their company';
  const blank = context.stage === 'follow-up' ? `[what is new${where} since you last wrote]` : `[what you saw${where}]`;
  return {
    text: `I noticed ${blank}.`,
    why: 'Nothing in the draft or your notes says what you saw at their end, so this is left for you to fill.',
  };
}

/** The blank for a problem nobody has written down yet. */
export function painBlank(voice: Voice): Guess {
  return {
    asked: 'hedged',
    text: inVoice("My guess, and correct me if it's off: [what trouble you think that brings them].", voice),
    why: 'No problem of theirs is in the draft or your notes, so this is left for you to fill.',
  };
}
