import { createContexts } from './context.ts';
import type { Context } from './define-rule.ts';
import { createDocumentReader, type Document } from './document.ts';
import { createLinter, type Linted } from './lint.ts';
import { type Visible, withoutInvisible } from './reading/invisible.ts';
import { applyEdits } from './rewrite/edits.ts';
import { proposeRewrites } from './rewrite/index.ts';
import { RULES } from './rules/index.ts';
import { byPoints, scoreFaults } from './score.ts';
import type { Analysis, Draft, Engine, Finding, Rewrite, Span, Verdict } from './types.ts';
import { createJudge } from './verdict.ts';

/** An engine that remembers the sentences it has seen; two engines always give the same answer. */
export function createEngine(): Engine {
  const reader = createDocumentReader();
  const linter = createLinter(RULES);
  const judge = createJudge();
  const contextOf = createContexts();

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
    rewrite(draft, analysis) {
      if (analysis.score === null) return [];
      const { visible, document, context, analysis: own } = look(draft);
      // Findings the person has hidden are not theirs to be corrected; the score compared with is still the engine's own.
      const shown = new Set(analysis.findings.map(({ rule, start }) => `${rule}:${start}`));
      const findings = own.findings.filter(({ rule, start, end }) =>
        shown.has(`${rule}:${visible.original({ start, end }).start}`),
      );
      const proposals = proposeRewrites(document, context, { ...own, findings }, (text) => look({ ...draft, text }));
      return visible.text === draft.text ? proposals : proposals.map((one) => onOriginal(one, draft.text, visible));
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

/** Changes over the text as it was given; what cannot be seen and is not replaced stays in it. */
function onOriginal(rewrite: Rewrite, text: string, visible: Visible): Rewrite {
  const changes = rewrite.changes.map((change) => {
    const { start, end } = change;
    const place = visible.original({ start, end: Math.max(end, start + 1) });
    return { ...change, start: place.start, end: end === start ? place.start : place.end };
  });
  return { ...rewrite, text: applyEdits(text, changes), changes };
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
