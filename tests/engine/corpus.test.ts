import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine.ts';
import { type Half, readCorpus } from '../corpus/read.ts';

/**
 * Floors that only go up. The halves named `holdout` are judged by their totals alone, so that a rule is never bent to one
 * of their sentences.
 */
const FLOORS: Readonly<Record<'open' | 'holdout', Totals>> = {
  open: { better: 0.93, clearlyBetter: 0.89, silent: 1, praised: 1 },
  holdout: { better: 0.96, clearlyBetter: 0.96, silent: 0.97, praised: 0.91 },
};

interface Totals {
  /** Share of pairs whose better half scores higher, and by ten points or more. */
  readonly better: number;
  readonly clearlyBetter: number;
  /** Share of ordinary messages that get no number. */
  readonly silent: number;
  /** Share of good messages with 70 points or more and at most three findings. */
  readonly praised: number;
}

function totalsOf(half: Half): Totals {
  const engine = createEngine();
  const pairs = readCorpus('pairs', half).map(({ id: _id, worse, better, ...around }) => {
    const [low, high] = [worse, better].map((text) => engine.analyse({ ...around, text }).score);
    return low === null || high === null || low === undefined || high === undefined ? null : high - low;
  });
  const ordinary = readCorpus('ordinary', half).map((draft) => engine.analyse(draft).score === null);
  const good = readCorpus('good', half).map((draft) => {
    const { score, findings } = engine.analyse(draft);
    return (score ?? 0) >= 70 && findings.length <= 3;
  });
  return {
    better: share(pairs, (lead) => lead !== null && lead > 0),
    clearlyBetter: share(pairs, (lead) => lead !== null && lead >= 10),
    silent: share(ordinary, Boolean),
    praised: share(good, Boolean),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

describe('the corpus', () => {
  it.each([
    ['open', ''],
    ['holdout', '-holdout'],
  ] as const)('%s half', (name, half) => {
    const totals = totalsOf(half);
    for (const key of ['better', 'clearlyBetter', 'silent', 'praised'] as const) {
      expect(totals[key], key).toBeGreaterThanOrEqual(FLOORS[name][key]);
    }
  });
});
