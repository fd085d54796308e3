import type { KindOutcomes } from '../../lib/insights/by-kind.ts';
import type { Share } from '../../lib/insights/share.ts';
import type { Facet } from '../../lib/insights/types.ts';
import type { Bar, BarsSpec } from './chart-spec.ts';
import { kindWords } from './kind-words.ts';
import type { Numbers } from './NumbersTable.tsx';
import { intervalText, meanText, percent, tooFew, whole } from './numbers.ts';

/** A share with its interval, in per cent, and with its n; nothing drawn under twenty cases. */
export function shareBar(name: string, { n, value, interval }: Share): Bar {
  if (value === null || interval === null) return { name, value: null, said: tooFew(n) };
  return {
    name,
    value: value * 100,
    interval: { low: interval.low * 100, high: interval.high * 100 },
    said: `${percent(value)} of ${n}`,
  };
}

export function shareSpec(bars: readonly Bar[]): BarsSpec {
  return { kind: 'bars', most: 100, unit: '%', bars };
}

export type Named = Omit<KindOutcomes, 'value'> & { readonly name: string };

export const named = (facet: Facet, kinds: readonly KindOutcomes[]): readonly Named[] =>
  kinds.map((kind) => ({ ...kind, name: kindWords(facet, kind.value) }));

const shareCell = ({ value, n }: Share): string => (value === null ? tooFew(n) : `${percent(value)} of ${n}`);

/** Everything known of what came of each kind. */
export function outcomeNumbers(head: string, kinds: readonly Named[]): Numbers {
  return {
    head: [head, 'Interactions', 'Moved forward', 'Probably between', 'Got an answer', 'Mean score'],
    rows: kinds.map(({ name, interactions, moved, replied, score }) => [
      name,
      whole(interactions),
      shareCell(moved),
      intervalText(moved.interval),
      shareCell(replied),
      meanText(score),
    ]),
  };
}
