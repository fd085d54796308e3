import { contextOf } from './context.ts';
import type { Context } from './define-rule.ts';
import { createDocumentReader, type Document } from './document.ts';
import { createLinter, type Linted } from './lint.ts';
import { type Visible, withoutInvisible } from './reading/invisible.ts';
import { RULES } from './rules/index.ts';
import { byPoints, scoreFaults } from './score.ts';
import type { Analysis, Draft, Engine, Finding, Span, Verdict } from './types.ts';
import { judge } from './verdict.ts';

/** An engine that remembers the sentences it has seen; two engines always give the same answer. */
export function createEngine(): Engine {
  const reader = createDocumentReader();
  const linter = createLinter(RULES);

  function look(draft: Draft): { visible: Visible; document: Document; context: Context; analysis: Analysis } {
    const visible = withoutInvisible(draft.text);
    const context = contextOf(draft);
    const document = reader.read(visible.text, context);
    const verdict = judge(document, context);
    // Only a draft that is coached is looked at by the rules; one that is too short still shows its stop signs.
    const linted = verdict === 'scored' || verdict === 'too-short' ? linter.lint(document, context) : NOTHING;
    return { visible, document, context, analysis: analysisOf(verdict, linted) };
  }

  return {
    analyse(draft) {
      const { visible, analysis } = look(draft);
      return visible.text === draft.text ? analysis : inOriginalSpans(analysis, draft.text, visible);
    },
    rewrite() {
      return [];
    },
  };
}

const NOTHING: Linted = { faults: [], gates: [], strengths: [] };
const NOT_SCORED = { pain: null, focus: null, specific: null, calm: null, ask: null, readable: null, fresh: null };

function analysisOf(verdict: Verdict, { faults, gates, strengths }: Linted): Analysis {
  const stops = [...new Set(gates.map((gate) => gate.rule))];
  if (verdict !== 'scored') {
    return { verdict, score: null, band: null, dimensions: NOT_SCORED, gates: stops, findings: gates, strengths: [] };
  }
  const { score, band, dimensions, faults: fitted } = scoreFaults(faults);
  return { verdict, score, band, dimensions, gates: stops, findings: [...fitted, ...gates].sort(byPoints), strengths };
}

function inOriginalSpans(analysis: Analysis, text: string, visible: Visible): Analysis {
  const back = <T extends Span & { readonly text: string }>(item: T): T => {
    const span = visible.original(item);
    return { ...item, ...span, text: text.slice(span.start, span.end) };
  };
  return {
    ...analysis,
    findings: analysis.findings.map((finding: Finding) => back(finding)),
    strengths: analysis.strengths.map((strength) => back(strength)),
  };
}
