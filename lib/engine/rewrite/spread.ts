import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { findingOf, soundReports } from '../report.ts';
import noBooster from '../rules/no-booster.ts';
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

/**
 * Words that only turn the volume up, in a clause of which more is said: there the engine names the costlier fault alone
 * (collected.ts), and without them the clause is calmer all the same. The reason is the one the person sees.
 */
export function coveredBoosters(document: Document, context: Context, shown: readonly Finding[]): readonly Finding[] {
  // Hype is a matter of single words too, and goes with what stands around it.
  const wide = shown.filter(
    ({ dimension, rule }) => dimension === noBooster.meta.dimension && !/^no-(?:booster|hype)$/.test(rule),
  );
  if (wide.length === 0) return [];
  return soundReports(noBooster, document, context).flatMap((report) => {
    const found = findingOf(noBooster.meta, report, document);
    const covers = wide.find(({ start, end }) => start <= found.start && found.end <= end);
    return covers ? [{ ...found, message: covers.message }] : [];
  });
}
