import { defineRule } from '../define-rule.ts';
import type { Document } from '../document.ts';
import type { Span } from '../types.ts';

/** Every run of exclamation marks in greeting, body and closing; words between quotation marks are masked. */
function runs(document: Document): Span[] {
  const parts = [
    ...(document.greeting ? [{ start: document.greeting.start, text: slice(document, document.greeting) }] : []),
    ...document.sentences.map((sentence) => ({ start: sentence.start, text: sentence.masked })),
    ...(document.signOff ? [{ start: document.signOff.start, text: slice(document, document.signOff) }] : []),
  ];
  return parts.flatMap(({ start, text }) =>
    [...text.matchAll(/[!?！]+/gu)]
      .filter(([run]) => /[!！]/.test(run))
      .map((run) => ({ start: start + run.index, end: start + run.index + run[0].length })),
  );
}

const slice = (document: Document, span: Span) => document.text.slice(span.start, span.end);

export default defineRule({
  meta: {
    id: 'no-repeated-exclamation',
    kind: 'fault',
    dimension: 'calm',
    scope: 'document',
    points: 2,
    most: 4,
    description: 'Exclamation marks beyond the first. One is fine.',
    concepts: ['2.17'],
    evidence: 'enthusiasm',
    messages: {
      repeated:
        '‘{words}’ is more than one exclamation mark in a message. One is warm; the next ones take away from it.',
    },
  },
  seeks: [],
  besides: ({ text }) => /[!！]/.test(text),
  *check(document) {
    const found = runs(document);
    const count = found.reduce((sum, run) => sum + slice(document, run).replace(/[^!！]/g, '').length, 0);
    const stacked = found.find((run) => run.end - run.start > 1);
    const span = stacked ?? (count > 1 ? found[1] : undefined);
    if (span === undefined) return;
    const points = Math.min(4, count <= 2 ? 1 : count);
    const text = slice(document, span).includes('?') ? '?' : '.';
    yield {
      span,
      messageId: 'repeated',
      data: { words: slice(document, span) },
      points,
      suggestions: [{ label: text, text }],
    };
  },
});
