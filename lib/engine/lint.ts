import type { Context, Report, Rule, RuleMeta } from './define-rule.ts';
import { type Document, placedAt, type Sentence } from './document.ts';
import { EVIDENCE } from './evidence.ts';
import { perContext } from './reading/per-sentence.ts';
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

/** A rule that reports more than this on one draft has said enough; binary junk can hold tens of thousands of hits. */
const MOST_REPORTS = 200;

/** Runs `rules`; what sentence rules say is remembered with the sentence, and the answer never depends on that. Memories hang on the context: one object for equal contexts (context.ts). */
export function createLinter(rules: readonly Rule[]): Linter {
  const sentenceRules = rules.filter((rule) => rule.meta.scope === 'sentence');
  const documentRules = rules.filter((rule) => rule.meta.scope === 'document');
  const memoriesOf = perContext(
    (): Memories => ({ plain: new WeakMap(), bullets: new WeakMap(), placed: new WeakMap() }),
  );

  /** An unchanged sentence is the same object, and so are its findings. */
  function foundIn(sentence: Sentence, context: Context, { plain, bullets, placed }: Memories): readonly Found[] {
    const before = placed.get(sentence);
    if (before !== undefined) return before;
    // What a sentence does depends on its place too, so its text alone would not do as a key.
    const memory = sentence.bullet ? bullets : plain;
    let alone = memory.get(sentence.memory);
    if (alone === undefined) {
      alone = lintAlone(sentenceRules, sentence, context);
      memory.set(sentence.memory, alone);
    }
    const found = alone.map(({ meta, finding }) => ({ meta, finding: moved(finding, sentence.start) }));
    placed.set(sentence, found);
    return found;
  }

  return {
    lint(document, context) {
      const memories = memoriesOf(context);
      const collected = new Collected();
      for (const sentence of document.sentences) {
        for (const { meta, finding } of foundIn(sentence, context, memories)) collected.add(meta, finding);
      }
      for (const rule of documentRules) {
        const { meta } = rule;
        if (!applies(meta, context)) continue;
        for (const report of soundReports(rule, document, context)) {
          collected.add(meta, findingOf(meta, report, document));
        }
      }
      return collected.inOrder();
    },
  };
}

/** What is remembered for one context. */
interface Memories {
  readonly plain: WeakMap<object, readonly Found[]>;
  readonly bullets: WeakMap<object, readonly Found[]>;
  readonly placed: WeakMap<Sentence, readonly Found[]>;
}

/** What one rule said, with all the points it asks for. */
interface Found {
  readonly meta: RuleMeta;
  readonly finding: Finding;
}

/** Findings by their kind; no rule costs more than its most. */
class Collected {
  readonly #faults: Finding[] = [];
  readonly #gates: Finding[] = [];
  readonly #strengths: Strength[] = [];
  readonly #ofSentences = new Set<Finding>();
  readonly #told = new Map<RuleMeta, { left: number; count: number }>();

  add(meta: RuleMeta, finding: Finding): void {
    let told = this.#told.get(meta);
    if (told === undefined) {
      told = { left: meta.most ?? Number.POSITIVE_INFINITY, count: 0 };
      this.#told.set(meta, told);
    }
    if (++told.count > MOST_REPORTS) return;
    if (meta.kind === 'strength') this.#strengths.push(strengthOf(finding));
    else if (meta.kind === 'gate') this.#gates.push(finding.points === 0 ? finding : { ...finding, points: 0 });
    else {
      const points = Math.min(told.left, finding.points);
      told.left -= points;
      const fitted = points === finding.points ? finding : { ...finding, points };
      this.#faults.push(fitted);
      if (meta.scope === 'sentence') this.#ofSentences.add(fitted);
    }
  }

  inOrder(): Linted {
    return {
      faults: saidOnce(this.#faults.sort(byPosition), this.#ofSentences),
      gates: this.#gates.sort(byPosition),
      strengths: this.#strengths.sort(byPosition),
    };
  }
}

/**
 * Two findings of one dimension about the same words say the same twice, and would be paid for twice: where one lies
 * within the other, the costlier stands, of equal ones the narrower. What measures the whole draft always stands. Faults in order of their places.
 */
function saidOnce(faults: readonly Finding[], ofSentences: ReadonlySet<Finding>): readonly Finding[] {
  const dropped = new Set<Finding>();
  for (let i = 0; i < faults.length; i++) {
    const one = faults[i];
    if (one === undefined || dropped.has(one)) continue;
    for (let k = i + 1; k < faults.length; k++) {
      const other = faults[k];
      if (other === undefined || other.start >= one.end) break;
      const within = other.end <= one.end || other.start === one.start;
      if (!within || other.dimension !== one.dimension || other.rule === one.rule || dropped.has(other)) continue;
      if (!ofSentences.has(one) || !ofSentences.has(other)) continue;
      const narrower = other.end - other.start < one.end - one.start;
      dropped.add(other.points > one.points || (narrower && other.points === one.points) ? one : other);
      if (dropped.has(one)) break;
    }
  }
  return dropped.size === 0 ? faults : faults.filter((fault) => !dropped.has(fault));
}

function byPosition(a: Span & { rule: string }, b: Span & { rule: string }): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
}

function applies(meta: RuleMeta, context: Context): boolean {
  return meta.stages === undefined || meta.stages.includes(context.stage);
}

/** Shows the rules one sentence as if it were the whole draft, so that they cannot come to depend on its neighbours. */
function lintAlone(rules: readonly Rule[], sentence: Sentence, context: Context): readonly Found[] {
  const alone = standAlone(sentence);
  const found: Found[] = [];
  for (const rule of rules) {
    const { meta } = rule;
    if (!applies(meta, context) || rule.concerns?.(sentence) === false) continue;
    for (const report of soundReports(rule, alone, context)) {
      found.push({ meta, finding: findingOf(meta, report, alone) });
    }
  }
  return found;
}

function standAlone(sentence: Sentence): Document {
  const alone = placedAt(sentence, 0);
  return {
    text: alone.text,
    sentences: [alone],
    greeting: null,
    signOff: null,
    outside: [],
    words: alone.words,
  };
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}

/** What a rule reports, as far as it is a span of the draft and faults of the seller's own words; where two share words, one stands. */
function soundReports({ meta, check }: Rule, document: Document, context: Context): readonly Report[] {
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

function findingOf(meta: RuleMeta, report: Report, document: Document): Finding {
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
    message: fill(meta.messages[report.messageId] ?? meta.description, report, text),
    source: evidence.line,
    grade: evidence.grade,
    concepts: meta.concepts,
    confidence: report.confidence ?? 'high',
    suggestions: report.suggestions ?? [],
  };
}

function strengthOf({ start, end, rule, dimension, text, message }: Finding): Strength {
  return { start, end, rule, dimension: dimension === 'trust' ? 'specific' : dimension, text, message };
}

/** `{text}` is the span's own words unless the report says otherwise. */
function fill(message: string, { data }: Report, text: string): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data?.[name] ?? (name === 'text' ? text : undefined);
    return value === undefined ? whole : String(value);
  });
}
