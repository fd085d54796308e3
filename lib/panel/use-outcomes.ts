import { useState } from 'react';
import type { Answered, Asked } from '../../components/plan/WhatCame.tsx';
import { askOutcomeOn, followUpsFor } from '../plan/cadence.ts';
import { daysAfter } from '../plan/day.ts';
import { nextItemAfter } from '../plan/next-item.ts';
import type { NewPlanItem, Outcome } from '../plan/types.ts';
import { knownByContact } from '../storage/known-people.ts';
import { awaited, settleOutcome } from '../storage/outcomes.ts';
import { updatePlanItem } from '../storage/plan-changes.ts';
import type { Day, YouwardDatabase } from '../storage/schema.ts';
import type { PlanActions } from './plan-actions.ts';
import { useStored } from './use-stored.ts';
import { weekInfo } from './week-info.ts';

/** What came of something older nobody remembers. */
const DAYS_BACK = 60;
const MOST_ASKED = 100;

/** What is due to be asked, those who replied first, and what is done with the answers. */
export function useOutcomes(database: YouwardDatabase, day: Day, { keep }: Pick<PlanActions, 'keep'>) {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const stored = useStored(database, (db) => awaited(db, daysAfter(day, -DAYS_BACK), MOST_ASKED), [day]);
  const { weekend } = weekInfo();
  const due = (stored?.ok ? stored.value : []).filter(({ interaction }) => askOutcomeOn(interaction, weekend) <= day);
  const replied = ({ interaction }: Asked) => (interaction.repliedAt === null ? 1 : 0);

  async function settle(asked: Asked, outcome: Outcome): Promise<void> {
    const { interaction, item } = asked;
    let next: NewPlanItem | null = null;
    let nextId: number | null = null;
    const kept = await keep(async () => {
      const known = (await knownByContact(database, [item])).get(item.contact);
      const mostFollowUps = followUpsFor(known?.priceBand ?? null);
      next = nextItemAfter(item, interaction, outcome, { today: day, weekend, mostFollowUps });
      nextId = await settleOutcome(database, interaction.id, { outcome, at: Date.now(), next });
    });
    if (kept) setAnswered({ ...asked, outcome, next, nextId });
  }

  return {
    asked: due.toSorted((a, b) => replied(a) - replied(b)),
    answered,
    onOutcome: (asked: Asked, outcome: Outcome) => void settle(asked, outcome),
    onChangeDay: async (to: Day) => {
      if (answered === null || answered.next === null || answered.nextId === null) return;
      const { next, nextId } = answered;
      if (await keep(() => updatePlanItem(database, nextId, { day: to }))) {
        setAnswered({ ...answered, next: { ...next, day: to } });
      }
    },
    onNotNeeded: async () => {
      if (answered === null) return;
      const { interaction, outcome } = answered;
      const work = () => settleOutcome(database, interaction.id, { outcome, at: Date.now(), next: null });
      if (await keep(work)) setAnswered({ ...answered, next: null, nextId: null });
    },
    onUndo: async () => {
      if (answered === null) return;
      const { interaction } = answered;
      const work = () => settleOutcome(database, interaction.id, { outcome: null, at: Date.now(), next: null });
      if (await keep(work)) setAnswered(null);
    },
  };
}
