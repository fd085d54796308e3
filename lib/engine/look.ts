import type { Linted } from './collected.ts';
import { createContexts } from './context.ts';
import type { Context } from './define-rule.ts';
import type { Document } from './document.ts';
import { createLinter } from './lint.ts';
import { createDocumentReader } from './reader.ts';
import { type Visible, withoutInvisible } from './reading/invisible.ts';
import { RULES } from './rules/index.ts';
import { byPoints, scoreFaults } from './score.ts';
import type { Analysis, Draft, Verdict } from './types.ts';
import { judge } from './verdict.ts';

/** A draft as the engine sees it; spans are in `visible.text`. */
export interface Look {
  readonly visible: Visible;
  readonly document: Document;
  readonly context: Context;
  readonly analysis: Analysis;
}

/** Reads, judges and lints drafts, and remembers the sentences it has seen; two always give the same answer. */
export function createLook(): (draft: Draft) => Look {
  const reader = createDocumentReader();
  const linter = createLinter(RULES);
  const contextOf = createContexts();
  return (draft) => {
    const visible = withoutInvisible(draft.text);
    const context = contextOf(draft);
    const document = reader.read(visible.text, context);
    const verdict = judge(document, context);
    // Only a draft that is coached is looked at by the rules; one that is too short still shows its stop signs.
    const linted = verdict === 'scored' || verdict === 'too-short' ? linter.lint(document, context) : NOTHING;
    return { visible, document, context, analysis: analysisOf(verdict, linted) };
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
