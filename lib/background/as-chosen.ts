import type { Analysis, Draft, Engine, Rewrite, Seller } from '../engine/types.ts';
import { DIMENSIONS, type Dimension } from '../engine/types.ts';
import { withoutFindings } from '../engine/without-findings.ts';
import { isHidden, rulesHidden } from '../storage/choices.ts';
import type { DraftChoice } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';
import { hashOfWords } from '../storage/words-hash.ts';

/** What a person has decided that bears on one draft. */
export interface Decisions {
  readonly settings: Settings;
  readonly choice: DraftChoice | undefined;
}

/** The seller as the settings know them, with what the page knows (the address written from) where they say nothing. */
export function withSeller(draft: Draft, { seller }: Settings): Draft {
  const told: Seller = {
    ...(seller.name && { name: seller.name }),
    ...(seller.email && { email: seller.email }),
    ...(seller.company && { company: seller.company }),
    ...(seller.domain && { domain: seller.domain }),
    ...(seller.products.length > 0 && { products: seller.products }),
  };
  return { ...draft, seller: { ...draft.seller, ...told } };
}

function notProspecting(analysis: Analysis): Analysis {
  const dimensions = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Record<Dimension, null>;
  return {
    ...analysis,
    verdict: 'not-prospecting',
    score: null,
    band: null,
    dimensions,
    gates: [],
    findings: [],
    strengths: [],
  };
}

/** The analysis as the person wants to see it: what they hid, muted or set aside costs nothing and is not shown. */
export function asChosen(analysis: Analysis, { settings, choice }: Decisions): Analysis {
  if (choice?.notProspecting) return notProspecting(analysis);
  const muted = new Set(settings.mutedRules);
  const never = new Set(settings.never.map(({ rule, words }) => `${rule}:${hashOfWords(words)}`));
  return withoutFindings(
    analysis,
    ({ rule, text }) => !muted.has(rule) && !never.has(`${rule}:${hashOfWords(text)}`) && !isHidden(choice, rule, text),
  );
}

/**
 * Proposals for the draft as the person sees it. Each is scored under the same decisions, and one that is not better
 * than the draft under them is left out. A finding that was hidden in the draft stands in other words in a proposal:
 * there its whole rule costs nothing.
 */
export function rewritesAsChosen(
  engine: Engine,
  draft: Draft,
  shown: Analysis,
  decisions: Decisions,
): readonly Rewrite[] {
  const draftScore = shown.score;
  if (draftScore === null) return [];
  const hidden = rulesHidden(decisions.choice);
  return engine.rewrite(draft, shown).flatMap((rewrite) => {
    const chosen = asChosen(engine.analyse({ ...draft, text: rewrite.text }), decisions);
    const { score } = withoutFindings(chosen, ({ rule }) => !hidden.has(rule));
    return score === null || score < draftScore ? [] : [{ ...rewrite, score }];
  });
}
