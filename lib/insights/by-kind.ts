import { type Mean, meanOf, type Share, shareOf } from './share.ts';
import { type Sums, talliesBy, tallyOf } from './sums.ts';
import { type Facet, SUPER_BANDS, type Tally } from './types.ts';

/** What came of the interactions of one kind. */
export interface Outcomes {
  readonly interactions: number;
  /** Of those whose outcome was said. */
  readonly moved: Share;
  /** Of all. */
  readonly replied: Share;
  /** Of those that were a message with a score. */
  readonly score: Mean;
}

export interface KindOutcomes extends Outcomes {
  readonly value: string;
}

export const outcomesOf = ({ interactions, moved, settled, replied, scoreSum, scored }: Tally): Outcomes => ({
  interactions,
  moved: shareOf(moved, settled),
  replied: shareOf(replied, interactions),
  score: meanOf(scoreSum, scored),
});

/** Kinds that have an order of their own; others come with the most interactions first. */
const ORDERED: Partial<Record<Facet, readonly string[]>> = {
  super: SUPER_BANDS,
  planned: ['yes', 'no'],
  gave: ['yes', 'no'],
  touch: ['1', '2', '3', '4'],
};

/** What came of interactions, told apart by one facet. Kinds without any are absent. */
export function outcomesBy(sums: Sums, facet: Facet): readonly KindOutcomes[] {
  const order = ORDERED[facet];
  const kinds = [...talliesBy(sums, facet)].map(([value, tally]) => ({ value, ...outcomesOf(tally) }));
  const place = ({ value }: KindOutcomes) => order?.indexOf(value) ?? 0;
  return kinds.sort((a, b) => place(a) - place(b) || b.interactions - a.interactions || (a.value < b.value ? -1 : 1));
}

/** Planned ones against those that were not (3.9, 3.31). */
export interface Planned {
  readonly planned: Outcomes;
  readonly unplanned: Outcomes;
  /** Of all interactions. */
  readonly share: Share;
}

export function plannedOf(sums: Sums): Planned {
  const yes = tallyOf(sums, 'planned:yes');
  return {
    planned: outcomesOf(yes),
    unplanned: outcomesOf(tallyOf(sums, 'planned:no')),
    share: shareOf(yes.interactions, tallyOf(sums, 'all').interactions),
  };
}
