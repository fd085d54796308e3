import type { Analysis } from '../engine/types.ts';
import { DIMENSIONS, type Dimension } from '../engine/types.ts';
import { withoutFindings } from '../engine/without-findings.ts';
import { isHidden } from '../storage/choices.ts';
import { hashOfWords } from '../storage/words-hash.ts';
import type { Decisions } from './decisions.ts';

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
