import type { Settled } from '../storage/failure.ts';
import type { HistoryRow } from '../storage/schema.ts';

/** Gmail lets a person take a message back for at most 30 seconds; the rest is room for slow machines and slow fingers. */
const RECALL_MS = 2 * 60_000;

export interface RecallPorts {
  readonly sentRow: (draftKey: string) => Promise<Settled<HistoryRow | undefined>>;
  readonly recall: (draftKey: string) => Promise<unknown>;
}

/**
 * A draft that is being written again right after it was sent was taken back, or never left: its row goes.
 * One that was sent longer ago was opened again; its row stays.
 */
export function createRecall(ports: RecallPorts): (draftKey: string, askedAt: number) => Promise<void> {
  return async (draftKey, askedAt) => {
    const row = await ports.sentRow(draftKey);
    if (!row.ok || row.value === undefined) return;
    const since = askedAt - row.value.sentAt;
    if (since > 0 && since < RECALL_MS) await ports.recall(draftKey);
  };
}
