import type { RuleMeta } from './define-rule.ts';
import { MOST_REPORTS } from './report.ts';
import type { Finding, Span, Strength } from './types.ts';

/** What the rules said of one draft, in the order of the text; points not yet fitted to the dimensions. */
export interface Linted {
  readonly faults: readonly Finding[];
  readonly gates: readonly Finding[];
  readonly strengths: readonly Strength[];
}

/** Findings by their kind; no rule costs more than its most. */
export class Collected {
  readonly #faults: Finding[] = [];
  readonly #gates: Finding[] = [];
  readonly #strengths: Strength[] = [];
  readonly #ofSentences = new Set<Finding>();
  readonly #told = new Map<RuleMeta, { left: number; count: number }>();

  add(meta: RuleMeta, finding: Finding): void {
    let told = this.#told.get(meta);
    if (told === undefined) {
      told = { left: meta.most ?? Number.POSITIVE_INFINITY, count: 0 };
      this.#told.set(meta, told);
    }
    if (++told.count > MOST_REPORTS) return;
    if (meta.kind === 'strength') this.#strengths.push(strengthOf(finding));
    else if (meta.kind === 'gate') this.#gates.push(finding.points === 0 ? finding : { ...finding, points: 0 });
    else {
      const points = Math.min(told.left, finding.points);
      told.left -= points;
      const fitted = points === finding.points ? finding : { ...finding, points };
      this.#faults.push(fitted);
      if (meta.scope === 'sentence') this.#ofSentences.add(fitted);
    }
  }

  inOrder(): Linted {
    return {
      faults: saidOnce(this.#faults.sort(byPosition), this.#ofSentences),
      gates: this.#gates.sort(byPosition),
      strengths: this.#strengths.sort(byPosition),
    };
  }
}

/**
 * Two findings of one dimension about the same words say the same twice, and would be paid for twice: where one lies
 * within the other, the costlier stands, of equal ones the narrower. What measures the whole draft always stands. Faults in order of their places.
 */
function saidOnce(faults: readonly Finding[], ofSentences: ReadonlySet<Finding>): readonly Finding[] {
  const dropped = new Set<Finding>();
  for (let i = 0; i < faults.length; i++) {
    const one = faults[i];
    if (one === undefined || dropped.has(one)) continue;
    for (let k = i + 1; k < faults.length; k++) {
      const other = faults[k];
      if (other === undefined || other.start >= one.end) break;
      const within = other.end <= one.end || other.start === one.start;
      if (!within || other.dimension !== one.dimension || other.rule === one.rule || dropped.has(other)) continue;
      if (!ofSentences.has(one) || !ofSentences.has(other)) continue;
      const narrower = other.end - other.start < one.end - one.start;
      dropped.add(other.points > one.points || (narrower && other.points === one.points) ? one : other);
      if (dropped.has(one)) break;
    }
  }
  return dropped.size === 0 ? faults : faults.filter((fault) => !dropped.has(fault));
}

function byPosition(a: Span & { rule: string }, b: Span & { rule: string }): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
}

function strengthOf({ start, end, rule, dimension, text, message }: Finding): Strength {
  return { start, end, rule, dimension: dimension === 'trust' ? 'specific' : dimension, text, message };
}
