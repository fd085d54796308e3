import { cardsFor } from './cards/index.ts';
import { createLook } from './look.ts';
import type { Visible } from './reading/invisible.ts';
import { applyEdits } from './rewrite/edits.ts';
import { proposeRewrites } from './rewrite/index.ts';
import type { Card, Rewrite, Rewriter } from './types.ts';

/**
 * Makes proposals. Apart from the engine, because it needs the tagger, whose lexicon is the heaviest thing there is. Sharing
 * the engine's look saves reading the same sentences twice.
 */
export function createRewriter(look = createLook()): Rewriter {
  return {
    rewrite(draft, analysis) {
      if (analysis.score === null) return [];
      const { visible, document, context, analysis: own } = look(draft);
      // Findings the person has hidden are not theirs to be corrected; the score compared with is still the engine's own.
      const shown = new Set(analysis.findings.map(({ rule, start }) => `${rule}:${start}`));
      const findings = own.findings.filter(({ rule, start, end }) =>
        shown.has(`${rule}:${visible.original({ start, end }).start}`),
      );
      const proposals = proposeRewrites(
        document,
        context,
        { ...own, findings },
        remembering((text) => look({ ...draft, text })),
      );
      return visible.text === draft.text ? proposals : proposals.map((one) => onOriginal(one, draft.text, visible));
    },
    cards(draft) {
      const { visible, document, context } = look(draft);
      const cards = cardsFor(document, context);
      return visible.text === draft.text ? cards : cards.map((one) => onOriginal(one, draft.text, visible));
    },
  };
}

/** Each text is asked about several times on the way to a proposal, and the answer is always the same. */
function remembering<Seen>(look: (text: string) => Seen): (text: string) => Seen {
  const seen = new Map<string, Seen>();
  return (text) => {
    const known = seen.get(text) ?? look(text);
    seen.set(text, known);
    return known;
  };
}

/** Changes over the text as it was given; what cannot be seen and is not replaced stays in it. */
function onOriginal<P extends Rewrite | Card>(rewrite: P, text: string, visible: Visible): P {
  const changes = rewrite.changes.map((change) => {
    const { start, end } = change;
    const place = visible.original({ start, end: Math.max(end, start + 1) });
    return { ...change, start: place.start, end: end === start ? place.start : place.end };
  });
  return { ...rewrite, text: applyEdits(text, changes), changes };
}
