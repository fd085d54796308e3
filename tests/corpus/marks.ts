import type { Span } from '../../lib/engine/types.ts';

export interface Marked {
  readonly text: string;
  /** Words between double square brackets: a coach must mark at least one of each. */
  readonly must: readonly Span[];
  /** Words between double braces: nothing of them may be marked. */
  readonly quiet: readonly Span[];
}

/** Takes the marks out of a text and says where they stood. */
export function takeMarks(marked: string): Marked {
  const must: Span[] = [];
  const quiet: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[(.*?)\]\](?!\])|\{\{(.*?)\}\}(?!\})/gs)) {
    text += marked.slice(from, match.index);
    const words = match[1] ?? match[2] ?? '';
    (match[1] === undefined ? quiet : must).push({ start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), must, quiet };
}
