import { useCallback, useMemo, useState } from 'react';
import type { SentMessage, WhatCame } from '../../components/insights/HistoryEntry.tsx';
import { daysAfter } from '../plan/day.ts';
import type { Day, Interaction, Outcome, PlanItem } from '../plan/types.ts';
import { type Settled, settle } from '../storage/failure.ts';
import { recentHistory } from '../storage/history.ts';
import { interactionsOf, settleOutcome } from '../storage/outcomes.ts';
import { planItemsOf } from '../storage/plan.ts';
import type { HistoryRow, YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

const MOST_SHOWN = 200;

/** Of what is older nobody knows any more what came of it. */
const ASKED_DAYS = 90;

export interface SentHistory {
  readonly messages: readonly SentMessage[];
  /** Why the last answer was not kept, in a sentence; null where it was. */
  readonly trouble: string | null;
  readonly onOutcome: (interactionId: number, outcome: Outcome | null) => void;
}

function cameOf(interaction: Interaction, item: PlanItem | undefined, from: Day): WhatCame {
  const { id, day, planned, objectiveKind, outcome, repliedAt } = interaction;
  return {
    interactionId: id,
    outcome,
    repliedAt,
    asked: day >= from,
    planned: planned ? { objective: item?.objective ?? '', objectiveKind } : null,
  };
}

async function read(database: YouwardDatabase) {
  const rows = await recentHistory(database, MOST_SHOWN);
  const came = await interactionsOf(
    database,
    rows.map(({ key }) => key),
  );
  const ids = [...came.values()].flatMap(({ planItemId }) => planItemId ?? []);
  return { rows, came, items: await planItemsOf(database, ids) };
}

/** What was sent, newest first, live, and what came of it; undefined while it is read. */
export function useHistory(database: YouwardDatabase, today: Day): Settled<SentHistory> | undefined {
  const stored = useStored(database, read, []);
  const [trouble, setTrouble] = useState<string | null>(null);
  const onOutcome = useCallback(
    (interactionId: number, outcome: Outcome | null) => {
      // Another answer leaves alone what was planned to follow; without any there is nothing to follow.
      const answer = { outcome, at: Date.now(), ...(outcome === null && { next: null }) };
      void settle(database, () => settleOutcome(database, interactionId, answer)).then((kept) =>
        setTrouble(kept.ok ? null : kept.sentence),
      );
    },
    [database],
  );
  return useMemo(() => {
    if (stored === undefined || !stored.ok) return stored;
    const { rows, came, items } = stored.value;
    const from = daysAfter(today, -ASKED_DAYS);
    const messages = rows.map((row: HistoryRow): SentMessage => {
      const interaction = came.get(row.key);
      if (interaction === undefined) return row;
      return { ...row, came: cameOf(interaction, items.get(interaction.planItemId ?? 0), from) };
    });
    return { ok: true, value: { messages, trouble, onOutcome } };
  }, [stored, today, trouble, onOutcome]);
}
