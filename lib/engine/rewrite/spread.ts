import type { Document } from '../document.ts';
import type { Finding, Span } from '../types.ts';

const MARKS = /[!?！]*[!！][!?！]*/gu;
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;

const inBody = (document: Document, pattern: RegExp): Span[] =>
  document.sentences.flatMap((sentence) =>
    [...sentence.masked.matchAll(pattern)].map((found) => {
      const start = sentence.start + found.index;
      return { start, end: start + found[0].length };
    }),
  );

function spans(document: Document, finding: Finding): readonly Span[] {
  const { text, greeting, signOff } = document;
  if (finding.rule === 'no-repeated-exclamation') {
    const around = [greeting, signOff].some((part) => part !== null && /[!！]/.test(text.slice(part.start, part.end)));
    const runs = inBody(document, MARKS);
    // One is fine, and greeting and sign-off are not ours to change.
    const spared = around ? undefined : runs.find((run) => run.end - run.start === 1);
    return runs.filter((run) => run !== spared);
  }
  if (finding.rule === 'no-emoji') return inBody(document, EMOJI).filter((found) => found.start >= finding.start);
  if (finding.rule === 'no-shouting') {
    return inBody(document, new RegExp(`(?<!\\p{L})${finding.text.replace(/[^\p{L}\p{N}\s]/gu, '.')}(?!\\p{L})`, 'gu'));
  }
  return [];
}

/** Rules that report one place for a whole group (every exclamation mark beyond the first): a proposal mends all of them. */
export function spreadGroups(document: Document, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const places = spans(document, finding);
    if (places.length === 0) return [finding];
    return places.map(({ start, end }) => {
      const text = document.text.slice(start, end);
      const [suggestion] = finding.suggestions;
      const own = finding.rule === 'no-repeated-exclamation' ? (text.includes('?') ? '?' : '.') : suggestion?.text;
      return { ...finding, start, end, text, suggestions: own === undefined ? [] : [{ label: own, text: own }] };
    });
  });
}
