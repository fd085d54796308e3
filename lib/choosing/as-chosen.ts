import type { Analysis, Draft, Seller } from '../engine/types.ts';
import { DIMENSIONS, type Dimension } from '../engine/types.ts';
import { withoutFindings } from '../engine/without-findings.ts';
import { isHidden } from '../storage/choices.ts';
import type { Settings } from '../storage/settings.ts';
import { hashOfWords } from '../storage/words-hash.ts';
import type { Decisions } from './decisions.ts';

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
