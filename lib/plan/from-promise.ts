import { type Day, EMPTY_PLAN, type NewPlanItem } from './types.ts';

/** Something promised to somebody, as it stands in their record. */
export interface DuePromise {
  readonly prospectId: number;
  readonly lineId: string;
  readonly text: string;
  readonly due: Day;
  readonly who: string;
  readonly contact: string;
}

export const promiseOrigin = ({ prospectId, lineId }: Pick<DuePromise, 'prospectId' | 'lineId'>): string =>
  `promise:${prospectId}:${lineId}`;

/** A promise as a plan item for today (0.30). */
export function itemFromPromise(promise: DuePromise, today: Day, how: NewPlanItem['how']): NewPlanItem {
  const { who, contact, text } = promise;
  const why = { whyKind: 'promise', why: text } as const;
  const aim = { objectiveKind: 'relationship', objective: 'Keep a promise, and see where they stand' } as const;
  return {
    ...EMPTY_PLAN,
    ...why,
    ...aim,
    who,
    contact,
    how,
    value: text,
    day: today,
    touch: 1,
    from: promiseOrigin(promise),
  };
}
