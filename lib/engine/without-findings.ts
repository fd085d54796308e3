import { scoreFaults } from './score.ts';
import type { Analysis, Finding } from './types.ts';

/**
 * The analysis with only the findings a person wants to see. The points of the others are given back, so that score,
 * dimensions and the findings that stay still add up to 100. A gate falls when none of its findings stays.
 */
export function withoutFindings(analysis: Analysis, stays: (finding: Finding) => boolean): Analysis {
  const findings = analysis.findings.filter(stays);
  if (findings.length === analysis.findings.length) return analysis;
  const gates = analysis.gates.filter((rule) => findings.some((finding) => finding.rule === rule));
  if (analysis.score === null) return { ...analysis, gates, findings };
  const { score, band, dimensions, faults } = scoreFaults(findings);
  return { ...analysis, score, band, dimensions, gates, findings: faults };
}
