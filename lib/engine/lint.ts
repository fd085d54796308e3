import { Collected, type Linted } from './collected.ts';
import type { Context, Rule, RuleMeta } from './define-rule.ts';
import { type Document, placedAt, type Sentence } from './document.ts';
import { newSlot } from './reading/memory.ts';
import { perContext } from './reading/per-sentence.ts';
import { findingOf, soundReports } from './report.ts';
import { bitOf, createSieve, type Sieve, sift } from './sieve.ts';
import type { Finding } from './types.ts';

export interface Linter {
  lint(document: Document, context: Context): Linted;
}

/**
 * Runs `rules`. What sentence rules say, and which document rules a sentence is something to, is remembered with the
 * sentence; the answer never depends on that. Memories hang on the context: one object for equal contexts (context.ts).
 */
export function createLinter(rules: readonly Rule[]): Linter {
  const relevantIn = perContext((context) => relevant(rules, context));
  return {
    lint(document, context) {
      const { ofSentences, ofDrafts, asking } = relevantIn(context);
      const collected = new Collected();
      // Without any sentence there is nobody to ask.
      let concerned = document.sentences.length === 0 ? -1 : 0;
      for (const sentence of document.sentences) {
        const heard = hear(sentence, context, ofSentences, asking);
        concerned |= heard.concerned;
        if (heard.alone.length === 0) continue;
        for (const { meta, finding } of placed(heard, sentence.start)) collected.add(meta, finding);
      }
      const run = (rule: Rule): void => {
        for (const report of soundReports(rule, document, context)) {
          collected.add(rule.meta, findingOf(rule.meta, report, document));
        }
      };
      for (const rule of ofDrafts) run(rule);
      asking.rules.forEach((rule, at) => {
        if ((concerned & bitOf(at)) !== 0 || rule.besides?.(document, context) === true) run(rule);
      });
      return collected.inOrder();
    },
  };
}

/** The rules that can say anything in one context. */
interface Relevant {
  readonly ofSentences: Sieve;
  /** Document rules that see every draft. */
  readonly ofDrafts: readonly Rule[];
  /** Document rules that see only drafts with something for them. */
  readonly asking: Sieve;
}

function relevant(rules: readonly Rule[], context: Context): Relevant {
  const here = rules.filter(
    ({ meta, matters }) => (meta.stages?.includes(context.stage) ?? true) && (matters?.(context) ?? true),
  );
  const ofDocuments = here.filter(({ meta }) => meta.scope === 'document');
  const asks = ({ seeks, acts, concerns }: Rule) => (seeks ?? acts ?? concerns) !== undefined;
  return {
    ofSentences: createSieve(here.filter(({ meta }) => meta.scope === 'sentence')),
    ofDrafts: ofDocuments.filter((rule) => !asks(rule)),
    asking: createSieve(ofDocuments.filter(asks)),
  };
}

/** What one rule said, with all the points it asks for. */
interface Found {
  readonly meta: RuleMeta;
  readonly finding: Finding;
}

/** What is remembered of a sentence for one context. */
interface Heard {
  readonly context: Context;
  /** By which rules; another linter may have other ones. */
  readonly by: Sieve;
  /** What sentence rules found; places count from the sentence's start. */
  readonly alone: readonly Found[];
  /** The bits of `asking`. */
  readonly concerned: number;
  /** The same findings where the sentence stood last. */
  found: readonly Found[];
  start: number;
}

/** A bullet shares its memory with the same sentence in running text, and is something else to the rules. */
const HEARD = { plain: newSlot(), bullet: newSlot() };

function hear(sentence: Sentence, context: Context, rules: Sieve, asking: Sieve): Heard {
  const { memory, bullet } = sentence;
  const slot = bullet ? HEARD.bullet : HEARD.plain;
  const before = memory[slot] as Heard | undefined;
  if (before !== undefined && before.context === context && before.by === rules) return before;
  const alone = lintAlone(rules, sentence, context);
  const concerned = sift(sentence, context, asking);
  const heard = { context, by: rules, alone, concerned, found: alone, start: 0 };
  memory[slot] = heard;
  return heard;
}

function placed(heard: Heard, start: number): readonly Found[] {
  if (heard.start !== start) {
    heard.found = heard.alone.map(({ meta, finding }) => ({ meta, finding: moved(finding, start) }));
    heard.start = start;
  }
  return heard.found;
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}

const NOTHING: readonly Found[] = [];

/** Shows the rules one sentence as if it were the whole draft, so that they cannot come to depend on its neighbours. */
function lintAlone(sieve: Sieve, sentence: Sentence, context: Context): readonly Found[] {
  const bits = sift(sentence, context, sieve);
  if (bits === 0) return NOTHING;
  const found: Found[] = [];
  const alone = standAlone(sentence);
  sieve.rules.forEach((rule, at) => {
    if ((bits & bitOf(at)) === 0) return;
    for (const report of soundReports(rule, alone, context)) {
      found.push({ meta: rule.meta, finding: findingOf(rule.meta, report, alone) });
    }
  });
  return found.length === 0 ? NOTHING : found;
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
    memory: [],
  };
}
