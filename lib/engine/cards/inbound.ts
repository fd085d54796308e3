import type { Context } from '../define-rule.ts';
import { lowerCase } from '../phrases/match.ts';
import { withoutInvisible } from '../reading/invisible.ts';
import { createLayoutReader } from '../reading/layout.ts';
import { maskSentence } from '../reading/masking.ts';
import { perContext } from '../reading/per-sentence.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { Span } from '../types.ts';

/** One sentence of their last message. */
export interface Spoken {
  /** As they wrote it, on one line. */
  readonly text: string;
  /** Same length, lower case; links, addresses and quoted words are spaces. */
  readonly lower: string;
}

/** What is read of a message; what decides the answer stands at its beginning. */
const MOST_CHARACTERS = 4_000;
/** The longest piece of their words that is shown. */
const LONGEST = 120;

const POLITE = /^(?:hi|hello|hey|dear|good|morning|afternoon|evening)\b/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a page says may hold them, and no message should
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** The sentences of their last message without greeting, signature and what it quotes. */
export const spokenIn = perContext(({ lastInbound }: Context): readonly Spoken[] => {
  if (lastInbound === undefined) return [];
  const text = withoutInvisible(lastInbound.slice(0, MOST_CHARACTERS)).text.replace(CONTROL, ' ').replaceAll('\r', '');
  const { greeting, signOff, blocks } = createLayoutReader()(text);
  const spans: Span[] = blocks.map(({ start, end }) => ({ start, end }));
  const [first] = spans;
  // `Price, please` greets nobody.
  const greeted = greeting !== null && POLITE.test(text.slice(greeting.start, greeting.end));
  if (greeting !== null && !greeted) {
    const sameLine = first !== undefined && !text.slice(greeting.end, first.start).includes('\n');
    if (sameLine) spans[0] = { start: greeting.start, end: first.end };
    else spans.unshift(greeting);
  }
  // `Thanks, not for us.` is more than a closing.
  if (signOff !== null && spans.length === 0) spans.push(signOff);
  return spans.flatMap(({ start, end }) => {
    const block = text.slice(start, end);
    return splitSentences(block).map((span) => spoken(block.slice(span.start, span.end)));
  });
});

function spoken(sentence: string): Spoken {
  const text = sentence.replace(/\s+/g, ' ').trim();
  return { text, lower: lowerCase(maskSentence(text)) };
}

const CLAUSE = /(?:[,;:–—()]\s|\s-\s|\s)(?:but|and|so|because)\s|[,;:–—()]\s|\s-\s/g;

/** The words around a place in a sentence, as they were written: the sentence, or where it is long the clause. */
export function wordsAround({ text }: Spoken, { start, end }: Span): string {
  if (text.length <= LONGEST) return text;
  let from = 0;
  let to = text.length;
  for (const { 0: mark, index } of text.matchAll(CLAUSE)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  if (to - from > LONGEST) from = Math.max(from, text.lastIndexOf(' ', start - 1) + 1);
  if (to - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    to = space > from ? space : from + LONGEST;
  }
  return text.slice(from, to).trim();
}
