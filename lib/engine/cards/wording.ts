import { GREETING, isTrouble, quoted } from '../rewrite/play-back.ts';
import { inVoice, pick } from '../rewrite/voice.ts';
import type { Details, MomentCard, Thread } from './moment-card.ts';
import { recognisedIn } from './recognise.ts';

const NAME = /\{(\w+)\}/g;
/** Words; more is no longer an answer but a letter. */
const LONGEST = 75;

/** Messages that could be said in this moment, best first. */
export function messagesFor(card: MomentCard, thread: Thread, place: string): readonly string[] {
  const details: Details = { ...card.details?.(thread), trouble: troubleIn(thread), place };
  const said = details.said;
  const known: Details = { ...details, said: said === undefined ? undefined : quotable(said, thread) };
  const namesIn = (wording: string) =>
    [...wording.matchAll(NAME)].map((match) => match[1] ?? '').filter((name) => name !== 'place');
  const fits = card.wordings(thread).filter((wording) => namesIn(wording).every((name) => known[name] !== undefined));
  const levels = [...new Set(fits.map((wording) => namesIn(wording).length))].sort((a, b) => b - a);
  return levels
    .flatMap((level) => {
      const [first, ...others] = fits.filter((wording) => namesIn(wording).length === level);
      if (first === undefined) return [];
      const chosen = pick([first, ...others], `${thread.key}|${card.moment}`);
      return [chosen, ...[first, ...others].filter((wording) => wording !== chosen)];
    })
    .map((wording) => inVoice(wording, thread.voice).replace(NAME, (_, name: string) => known[name] ?? ''))
    .filter((message) => message.split(/\s+/).length <= LONGEST);
}

/** Another sentence of theirs that tells a trouble, quoted. */
function troubleIn(thread: Thread): string | undefined {
  const { spoken, context } = thread;
  const shown = new Set(recognisedIn(context).map(({ heard }) => heard));
  const found = spoken.filter((sentence) => !shown.has(sentence)).map(({ text }) => text.replace(GREETING, ''));
  return found.filter(isTrouble).flatMap((text) => quotable(text, thread) ?? [])[0];
}

/** Their words in quotation marks, with a calm end; undefined where they would break a message. */
function quotable(words: string, { document }: Thread): string | undefined {
  if (/["“”„«»?<>[\]{}\\|]|!.|https?:|@/.test(words)) return undefined;
  return quoted(words.replace(/!$/, '.').replace(/(?<![.…])$/, '.'), document);
}
