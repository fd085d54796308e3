import type { NoteAsLine, NoteKind, NoteLine } from '../conversation/types.ts';
import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { createLook } from '../look.ts';
import { isAsk } from '../phrases/asks.ts';
import { does, isQuestion } from '../phrases/sentences.ts';
import { breakOf } from './arrange.ts';
import { blanksIn, tidy } from './blanks.ts';
import { mostCharacters } from './length.ts';
import { observationFromNotes, painFromNotes, possibilityAsk, whyNowFromNotes } from './note-lines.ts';
import { regionsOf } from './regions.ts';
import { isSaid } from './said.ts';
import { keyOf } from './steady-key.ts';
import { voiceOf } from './voice.ts';

/**
 * For the page that offers a note as a line; it loads the tagger, like all proposals. Sharing the engine's look saves
 * reading the same sentences twice.
 */
export function createNoteAsLine(look = createLook()): NoteAsLine {
  return (note, kind, draft) => {
    const { visible, document, context } = look(draft);
    if (tidy(note) === '' || isSaid(note, document.text)) return null;
    const text = sentenceOf(note, kind, document, context);
    if (text === undefined || blanksIn(text).length > 0 || isSaid(text, document.text)) return null;
    const place = placeFor(document, kind);
    if (place === undefined) return null;
    const most = draft.limit ?? mostCharacters(context) ?? Number.POSITIVE_INFINITY;
    const insert = `${place.before}${text}${place.after}`;
    if (document.text.length + insert.length > most) return null;
    const { at, onNext } = place;
    const { start } = visible.original({ start: at, end: at + 1 });
    const { end } = visible.original({ start: Math.max(0, at - 1), end: Math.max(1, at) });
    return { text, at: at === 0 || onNext ? start : end, insert };
  };
}

/** The sentence for one note, as proposals word it. */
function sentenceOf(note: string, kind: NoteKind, document: Document, context: Context): string | undefined {
  const { name, company } = context.prospect ?? {};
  const known = { ...(name !== undefined && { name }), ...(company !== undefined && { company }) };
  const noted = (prospect: Context['prospect']): Context => ({
    ...context,
    painMenu: [],
    prospect: { ...known, ...prospect },
  });
  const voice = voiceOf(document.text);
  switch (kind) {
    case 'firstLine':
      return ended(tidy(note));
    case 'observation':
      return observationFromNotes(noted({ observations: [note] }), voice)?.text;
    case 'pain':
      return painFromNotes(noted({ pains: [{ text: note }] }), voice, keyOf(document, context, document.sentences[0]))
        ?.text;
    case 'possibility':
      return possibilityAsk(noted({ possibilities: [note] }));
    case 'whyNow':
      return whyNowFromNotes(noted({ whyNow: note }), voice)?.text;
  }
}

const ended = (sentence: string): string => (/[.?!…:][)”"']*$/u.test(sentence) ? sentence : `${sentence}.`);

const begins = (kind: NoteKind): boolean => kind === 'observation' || kind === 'firstLine';

interface Place extends Pick<NoteLine, 'at'> {
  readonly before: string;
  readonly after: string;
  /** Whether the place is the beginning of what follows rather than the end of what stands before it. */
  readonly onNext: boolean;
}

/** Sentences that end a message: what is asked, room to say no, thanks. */
const ends = (sentence: Sentence): boolean =>
  isAsk(sentence) ||
  isQuestion(sentence) ||
  does(sentence, 'room') ||
  ['courtesy', 'logistics'].includes(sentence.roles[0]);

/** After the greeting for what was seen and a first line, else before the ask; undefined where the shape of the draft is not understood. */
function placeFor(document: Document, kind: NoteKind): Place | undefined {
  const { text, greeting, signOff } = document;
  const [body, ...others] = regionsOf(document);
  const first = body?.[0];
  if (body === undefined || first === undefined) return intoEmpty(document);
  // Lines between quoted ones answer them one by one.
  if (others.length > 1) return undefined;
  const tail = body.length - 1 - body.findLastIndex((sentence) => !ends(sentence));
  const next = begins(kind) ? first : body[body.length - tail];
  const last = next === undefined ? body.at(-1) : body[body.indexOf(next) - 1];
  if (next?.bullet || last?.bullet) return undefined;
  const between = text.slice(last?.end ?? greeting?.end ?? 0, next?.start ?? signOff?.start ?? text.length);
  // `Hi Ana, your drivers wait`: a sentence between would leave that one without its capital.
  if (last === undefined && next !== undefined && !/^\W*\p{Lu}/u.test(next.text)) {
    return next.end < text.length || /[.?!]\W*$/.test(next.text)
      ? { at: next.end, before: ' ', after: '', onNext: false }
      : undefined;
  }
  if (last !== undefined && (next === undefined || between.includes('\n'))) {
    return /[.?!:)”"]\s*$/.test(last.text) ? { at: last.end, before: ' ', after: '', onNext: false } : undefined;
  }
  const at = next?.start ?? text.length;
  const paragraph = last === undefined && (greeting === null || between.includes('\n')) && !begins(kind);
  return { at, before: '', after: paragraph ? breakOf(text, at) : ' ', onNext: true };
}

function intoEmpty({ text, greeting, signOff }: Document): Place | undefined {
  if (greeting === null)
    return text.trim() === '' ? { at: text.length, before: '', after: '', onNext: false } : undefined;
  if (signOff !== null && signOff.start < greeting.end) return undefined;
  return { at: greeting.end, before: '\n\n', after: '', onNext: false };
}
