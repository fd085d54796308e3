import type { Context } from '../define-rule.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { NoteField, Slot } from '../types.ts';
import { decapitalised } from './grammar.ts';
import { inVoice, pick, type Voice } from './voice.ts';

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

const tidy = (note: string | undefined): string =>
  (note ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!,;]+$/, '');

/** A note that can stand in a message to the person it is about: one line, nobody's third person, none of our own words. */
function usable(note: string, context: Context): boolean {
  if (note === '' || note.length > 160 || /[[\]{}]|[.!?]\s/.test(note)) return false;
  if (/\b(?:he|she|him|his|hers?|we|our|us|i|my|me)\b/i.test(note.replace(/\bUS\b/g, ''))) return false;
  const first = context.prospect?.name?.trim().split(/\s+/)[0];
  return first === undefined || first === '' || !note.toLowerCase().includes(first.toLowerCase());
}

/** Notes say `they lose two days`; the message says it to them. */
function toThem(note: string): string {
  const change = (from: RegExp, to: string) => note.replace(from, to);
  if (/^they(?:'re|’re)\b/i.test(note)) return change(/^they(['’])re/i, 'you$1re');
  if (/^they\b/i.test(note)) return change(/^they/i, 'you');
  if (/^their\b/i.test(note)) return change(/^their/i, 'your');
  return note;
}

const DID =
  /^(?:opened|launched|hired|moved|bought|acquired|raised|announced|posted|published|joined|expanded|added|switched|started|became|merged|grew|won|lost|signed|mentioned|presented|shared|rebranded|relocated|introduced|rolled out|said)\s/i;
const DOING =
  /^(?:hiring|opening|launching|moving|expanding|recruiting|growing|looking for|building|switching|merging|rolling out|planning|migrating|advertising)\s/i;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The first observation of the notes as a sentence to them; forms that are not understood follow a colon as they are. */
export function observationFromNotes(context: Context, voice: Voice): Filled | undefined {
  const note = (context.prospect?.observations ?? []).map(tidy).find((text) => usable(text, context));
  if (note === undefined) return undefined;
  const why = 'From your notes: what you saw comes first.';
  const said = toThem(note);
  if (/^you(?:r|['’]re)?\b/i.test(said)) return { text: `${capital(said)}.`, why };
  if (DID.test(said)) return { text: `You ${lower(said)}.`, why };
  if (DOING.test(said)) return { text: `${inVoice("You're", voice)} ${lower(said)}.`, why };
  const company = tidy(context.prospect?.company);
  if (company !== '' && said.toLowerCase().startsWith(company.toLowerCase())) return { text: `${said}.`, why };
  const place = company === '' ? 'What made me write' : `What I noticed at ${company}`;
  return { text: `${place}: ${decapitalised(said)}.`, why };
}

/** The name to put into a blank, without anything that would break its brackets. */
export const bare = (name: string | undefined): string =>
  tidy(name)
    .replace(/[[\]{}<>]/g, '')
    .slice(0, 45);

/** The blank that asks the seller what they saw. */
export function observationBlank(context: Context): Filled {
  const company = bare(context.prospect?.company);
  const name = bare(context.prospect?.name ?? context.to?.[0]?.name).split(' ')[0] ?? '';
  const where = company !== '' ? ` at ${company}` : name !== '' ? ` at ${name}'s company` : ' at their company';
  const blank = context.stage === 'follow-up' ? `[what is new${where} since you last wrote]` : `[what you saw${where}]`;
  return {
    text: `I noticed ${blank}.`,
    why: 'Nothing in the draft or your notes says what you saw at their end, so this is left for you to fill.',
  };
}

const GUESSES: readonly [string, ...string[]] = [
  "My guess, and correct me if it's off: {pain}.",
  'A guess you can correct: {pain}.',
  'I may be wrong, but my guess at what it brings: {pain}.',
];

const severity = (pain: NonNullable<NonNullable<Context['prospect']>['pains']>[number]): number =>
  pain.super === undefined ? 0 : Object.values(pain.super).reduce((sum, points) => sum + points, 0);

/** Their heaviest noted pain, else the first of the seller's pain menu, as a guess they can correct (concept 4.10). */
export function painFromNotes(context: Context, voice: Voice, key: string): Filled | undefined {
  const pains = [...(context.prospect?.pains ?? [])].sort((a, b) => severity(b) - severity(a));
  const pain = pains.find((one) => usable(tidy(one.text), context));
  const menu = pain ? undefined : (context.painMenu ?? []).map(tidy).find((text) => usable(text, context));
  const said = pain ? tidy(pain.text) : menu;
  if (said === undefined) return undefined;
  const guess = inVoice(pick(GUESSES, key), voice).replace('{pain}', () => decapitalised(toThem(said)));
  const consequence = tidy(pain?.consequence);
  const after = usable(consequence, context) ? ` And if it goes on: ${decapitalised(toThem(consequence))}.` : '';
  const source = pain ? 'your notes' : 'your pain menu';
  return { text: guess + after, why: `From ${source}: a problem of theirs, as a guess they can correct.` };
}

/** The blank for a problem nobody has written down yet. */
export function painBlank(voice: Voice): Filled {
  return {
    text: inVoice("My guess, and correct me if it's off: [what trouble you think that brings them].", voice),
    why: 'No problem of theirs is in the draft or your notes, so this is left for you to fill.',
  };
}
