import { type Spoken, spokenIn } from '../cards/inbound.ts';
import { contextOf } from '../context.ts';
import type { Span } from '../types.ts';

/** A machine answers for somebody who has said nothing yet. */
const AUTOMATIC =
  /\b(?:out of (?:the )?office|automatic(?:ally)? (?:reply|generated)|auto-?reply|on (?:annual|parental|maternity|sick) leave|away from (?:my desk|the office)|no longer (?:works?|employed) (?:at|for|here|with))\b/i;

/** What a person on the other side has said: sentence by sentence, without greeting, signature and quoted lines. */
export function heardIn(lastInbound: string): readonly Spoken[] {
  const text = lastInbound.trim();
  if (text === '' || AUTOMATIC.test(text.slice(0, 400))) return [];
  const spoken = spokenIn(contextOf({ text: '', lastInbound }));
  // `Unsubscribe` alone is no footer.
  const alone = spoken.length === 0 && text.length <= 40 && !/[\n>]/.test(text);
  return alone ? [{ text, lower: text.toLowerCase() }] : spoken;
}

const MEANT = /[.*+?^${}()|[\]\\]/g;

/** Where words of theirs stand in the message as it was given, from `from` on; undefined where it cannot be told. */
export function placeOf(words: string, message: string, from: number): Span | undefined {
  const source = words
    .split(/\s+/)
    .map((word) => word.replace(MEANT, '\\$&'))
    // A quoted or wrapped line may have been laid out in any way.
    .join('\\s+');
  const found = new RegExp(source, 'u').exec(message.slice(from));
  return found === null ? undefined : { start: from + found.index, end: from + found.index + found[0].length };
}
