import { createLook } from './look.ts';
import type { Visible } from './reading/invisible.ts';
import type { Analysis, Engine, Span } from './types.ts';

/** An engine that remembers the sentences it has seen (with whoever shares its look); two always give the same answer. */
export function createEngine(look = createLook()): Engine {
  return {
    analyse(draft) {
      const { visible, analysis } = look(draft);
      return visible.text === draft.text ? analysis : inOriginalSpans(analysis, draft.text, visible);
    },
  };
}

function inOriginalSpans(analysis: Analysis, text: string, visible: Visible): Analysis {
  const back = <T extends Span & { readonly text: string }>(item: T): T => {
    const span = visible.original(item);
    return { ...item, ...span, text: text.slice(span.start, span.end) };
  };
  return {
    ...analysis,
    findings: analysis.findings.map((finding) => back(finding)),
    strengths: analysis.strengths.map((strength) => back(strength)),
  };
}
