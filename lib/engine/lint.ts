import type { Context, Report, Rule, RuleMeta } from './define-rule.ts';
import { type Document, placedAt, type Sentence } from './document.ts';
import { EVIDENCE } from './evidence.ts';
import { perContext } from './reading/per-sentence.ts';
import { Recent } from './reading/recent.ts';
import type { Finding, Span, Strength } from './types.ts';

/** What the rules said of one draft, in the order of the text; points not yet fitted to the dimensions. */
export interface Linted {
  readonly faults: readonly Finding[];
  readonly gates: readonly Finding[];
  readonly strengths: readonly Strength[];
}

export interface Linter {
  lint(document: Document, context: Context): Linted;
}

/** Drafts to this many people can be open at once before a switch between them costs a fresh look. */
const CONTEXTS_KEPT = 8;
const SENTENCES_KEPT = 1_000;
/** A rule that reports more than this on one draft has said enough; binary junk can hold tens of thousands of hits. */
const MOST_REPORTS = 200;

/** Runs `rules`; what sentence rules say is remembered with the sentence, and the answer never depends on that. */
export function createLinter(rules: readonly Rule[]): Linter {
  const sentenceRules = rules.filter((rule) => rule.meta.scope === 'sentence');
  const documentRules = rules.filter((rule) => rule.meta.scope === 'document');
  const remembered = new Recent<Surroundings>(CONTEXTS_KEPT);

  const surroundingsOf = perContext((context): Surroundings => {
    const key = JSON.stringify(context);
    const known = remembered.get(key);
    if (known) return known;
    const fresh = { context, plain: new Recent<Reports>(SENTENCES_KEPT), bullets: new Recent<Reports>(SENTENCES_KEPT) };
    remembered.set(key, fresh);
    return fresh;
  });

  return {
    lint(document, given) {
      // One object for equal contexts, so that rules can tell cheaply that nothing around the draft has changed.
      const { context, plain, bullets } = surroundingsOf(given);
      const byRule = new Map<RuleMeta, Report[]>();
      const keep = (meta: RuleMeta, report: Report) => {
        const list = byRule.get(meta);
        if (list === undefined) byRule.set(meta, [report]);
        else if (list.length < MOST_REPORTS) list.push(report);
      };
      for (const sentence of document.sentences) {
        const memory = sentence.bullet ? bullets : plain;
        let reports = memory.get(sentence.text);
        if (reports === undefined) {
          reports = lintSentence(sentenceRules, sentence, context);
          memory.set(sentence.text, reports);
        }
        for (const { meta, report } of reports) keep(meta, moved(report, sentence.start));
      }
      for (const rule of documentRules) {
        if (!applies(rule.meta, context)) continue;
        for (const report of rule.check(document, context)) keep(rule.meta, report);
      }
      return collect(document, byRule);
    },
  };
}

/** What is remembered for one context. */
interface Surroundings {
  readonly context: Context;
  readonly plain: Recent<Reports>;
  readonly bullets: Recent<Reports>;
}

type Reports = readonly SentenceReport[];

interface SentenceReport {
  readonly meta: RuleMeta;
  readonly report: Report;
}

function applies(meta: RuleMeta, context: Context): boolean {
  return meta.stages === undefined || meta.stages.includes(context.stage);
}

/** Shows the rules one sentence as if it were the whole draft, so that they cannot come to depend on its neighbours. */
function lintSentence(rules: readonly Rule[], sentence: Sentence, context: Context): Reports {
  const alone = standAlone(sentence);
  const reports: SentenceReport[] = [];
  for (const rule of rules) {
    if (!applies(rule.meta, context)) continue;
    for (const report of rule.check(alone, context)) reports.push({ meta: rule.meta, report });
  }
  return reports;
}

function standAlone(sentence: Sentence): Document {
  const alone = placedAt(sentence, 0);
  return {
    text: alone.text,
    sentences: [alone],
    greeting: null,
    signOff: null,
    outside: [],
    get words() {
      return alone.tokens.length;
    },
  };
}

function moved(report: Report, by: number): Report {
  return by === 0 ? report : { ...report, span: { start: report.span.start + by, end: report.span.end + by } };
}

function collect(document: Document, byRule: ReadonlyMap<RuleMeta, readonly Report[]>): Linted {
  const faults: Finding[] = [];
  const gates: Finding[] = [];
  const strengths: Strength[] = [];
  for (const [meta, reports] of byRule) {
    const kept = withoutOverlaps(reports.filter((report) => isSound(report, document)));
    if (meta.kind === 'strength') {
      for (const report of kept) strengths.push(strengthOf(meta, report, document));
      continue;
    }
    if (meta.kind === 'gate') {
      for (const report of kept) gates.push(findingOf(meta, report, document, 0));
      continue;
    }
    let left = meta.most ?? Number.POSITIVE_INFINITY;
    for (const report of kept) {
      if (!hasOwnWords(report.span, document)) continue;
      const points = Math.min(left, Math.max(0, Math.round(report.points ?? meta.points)));
      left -= points;
      faults.push(findingOf(meta, report, document, points));
    }
  }
  const byPosition = (a: Span & { rule: string }, b: Span & { rule: string }) =>
    a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
  return { faults: faults.sort(byPosition), gates: gates.sort(byPosition), strengths: strengths.sort(byPosition) };
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

function findingOf(meta: RuleMeta, report: Report, document: Document, points: number): Finding {
  const { span } = report;
  const text = document.text.slice(span.start, span.end);
  const evidence = EVIDENCE[meta.evidence];
  return {
    start: span.start,
    end: span.end,
    rule: meta.id,
    dimension: meta.kind === 'gate' ? 'trust' : meta.dimension,
    text,
    points,
    message: fill(meta.messages[report.messageId] ?? meta.description, report, text),
    source: evidence.line,
    grade: evidence.grade,
    concepts: meta.concepts,
    confidence: report.confidence ?? 'high',
    suggestions: report.suggestions ?? [],
  };
}

function strengthOf(meta: RuleMeta, report: Report, document: Document): Strength {
  const { span } = report;
  const text = document.text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    rule: meta.id,
    dimension: meta.dimension === 'trust' ? 'specific' : meta.dimension,
    text,
    message: fill(meta.messages[report.messageId] ?? meta.description, report, text),
  };
}

/** `{text}` is the span's own words unless the report says otherwise. */
function fill(message: string, { data }: Report, text: string): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data?.[name] ?? (name === 'text' ? text : undefined);
    return value === undefined ? whole : String(value);
  });
}
