import type { Context, Report, Rule, RuleMeta } from './define-rule.ts';
import type { Document } from './document.ts';
import { EVIDENCE } from './evidence.ts';
import type { Finding, Span } from './types.ts';

/** A rule that reports more than this on one draft has said enough; binary junk can hold tens of thousands of hits. */
export const MOST_REPORTS = 200;

/** What a rule reports, as far as it is a span of the draft and faults of the seller's own words; where two share words, one stands. */
export function soundReports({ meta, check }: Rule, document: Document, context: Context): readonly Report[] {
  const sound: Report[] = [];
  for (const report of check(document, context)) {
    if (sound.length > MOST_REPORTS) break;
    if (!isSound(report, document)) continue;
    // Stop signs may stand in a greeting or a signature, praise may lie in quoted words.
    if (meta.kind !== 'fault' || hasOwnWords(report.span, document)) sound.push(report);
  }
  return withoutOverlaps(sound);
}

function isSound({ span }: Report, { text }: Document): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length
  );
}

/** Where two reports of one rule share words, the costlier one stands, else the earlier one. */
function withoutOverlaps(reports: readonly Report[]): readonly Report[] {
  if (reports.length < 2) return reports;
  const sorted = [...reports].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Report[] = [];
  for (const report of sorted) {
    const last = kept.at(-1);
    if (last && report.span.start < last.span.end) {
      if ((report.points ?? 0) > (last.points ?? 0)) kept[kept.length - 1] = report;
      continue;
    }
    kept.push(report);
  }
  return kept;
}

/** Whether any of the words are the seller's own: not quoted, no address, not in a signature. A rule that forgot is corrected here. */
function hasOwnWords(span: Span, document: Document): boolean {
  if (document.outside.some((part) => span.start < part.end && part.start < span.end)) return false;
  let covered = false;
  for (const sentence of document.sentences) {
    if (sentence.end <= span.start) continue;
    if (sentence.start >= span.end) break;
    covered = true;
    const own = sentence.masked.slice(Math.max(0, span.start - sentence.start), span.end - sentence.start);
    if (/\S/.test(own)) return true;
  }
  // Greeting, sign-off and the gaps between sentences have no mask.
  return !covered;
}

export function findingOf(meta: RuleMeta, report: Report, document: Document): Finding {
  const { span } = report;
  const text = document.text.slice(span.start, span.end);
  const evidence = EVIDENCE[meta.evidence];
  return {
    start: span.start,
    end: span.end,
    rule: meta.id,
    dimension: meta.kind === 'gate' ? 'trust' : meta.dimension,
    text,
    points: Math.max(0, Math.round(report.points ?? meta.points)),
    message: fill(meta.messages[report.messageId] ?? '', report, text),
    source: evidence.line,
    grade: evidence.grade,
    concepts: meta.concepts,
    confidence: report.confidence ?? 'high',
    suggestions: report.suggestions ?? [],
  };
}

/** `{text}` is the span's own words unless the report says otherwise. */
function fill(message: string, { data }: Report, text: string): string {
  const [first, ...parts] = partsOf(message);
  let filled = first ?? '';
  for (const part of parts) {
    const name = part.slice(0, part.indexOf('}'));
    filled += data?.[name] ?? (name === 'text' ? text : `{${name}}`);
    filled += part.slice(name.length + 1);
  }
  return filled;
}

const known = new Map<string, readonly string[]>();

/** A message cut before each of its names: `name} and so on`. */
function partsOf(message: string): readonly string[] {
  let parts = known.get(message);
  if (parts === undefined) {
    parts = message.split(/\{(?=\w+\})/);
    known.set(message, parts);
  }
  return parts;
}
