import { scoreFaults } from '../../lib/engine/score.ts';
import type { Analysis, Draft, Engine, Finding, Rewriter } from '../../lib/engine/types.ts';

/** A finding over words of a text. */
export function finding(text: string, words: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'no-hype',
    dimension: 'calm',
    start,
    end: start + words.length,
    text: words,
    points: 4,
    message: 'A louder word than the reader’s own.',
    source: 'Own judgement',
    grade: 'concept',
    concepts: ['2.17'],
    confidence: 'high',
    suggestions: [],
    ...rest,
  };
}

/** What a real engine would say of a draft with these faults. */
export function analysisWith(faults: readonly Finding[]): Analysis {
  const { score, band, dimensions, faults: findings } = scoreFaults(faults);
  const gates = findings.filter((one) => one.dimension === 'trust').map((one) => one.rule);
  return { verdict: 'scored', score, band, dimensions, gates, findings, strengths: [] };
}

/** An engine that knows two loud words. */
export function loudWordEngine(): Engine {
  const loud = /amazing|incredible/giu;
  const analyse = ({ text }: Draft): Analysis =>
    analysisWith(
      [...text.matchAll(loud)].map((match) =>
        finding(text, match[0], { start: match.index, end: match.index + match[0].length }),
      ),
    );
  return { analyse };
}

/** Its only proposal is to leave out what was found. */
export function loudWordRewriter(): Rewriter {
  const { analyse } = loudWordEngine();
  return {
    rewrite(draft, analysis) {
      if (analysis.findings.length === 0) return [];
      const changes = analysis.findings.map(({ start, end }) => ({
        start,
        end,
        text: '',
        why: 'Calmer.',
        group: start,
      }));
      const text = [...changes]
        .reverse()
        .reduce((words, { start, end }) => words.slice(0, start) + words.slice(end), draft.text);
      return [{ kind: 'touch-up', text, score: analyse({ text }).score ?? 0, changes, blanks: [], slots: [] }];
    },
    cards: () => [],
  };
}
