import { DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import type { HistoryRow, PlanItem, YouwardDatabase } from '../../lib/storage/schema.ts';

export const SENT_AT = Date.UTC(2026, 10, 20, 9, 30);
export const DAY_MS = 86_400_000;

export function dimensionsOf(points: number | null): Record<Dimension, number | null> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, points])) as Record<Dimension, number | null>;
}

export function historyRow(rest: Partial<HistoryRow> = {}): HistoryRow {
  return {
    key: 'draft-1',
    site: 'gmail',
    channel: 'email',
    sentAt: SENT_AT,
    day: '2026-11-20',
    how: 'click',
    verdict: 'scored',
    firstScore: 40,
    score: 70,
    dimensions: dimensionsOf(10),
    findings: [{ rule: 'no-hype', points: 4 }],
    composeMs: 90_000,
    rewriteTaken: null,
    kept: {
      text: 'Hi Mara, two of your depots closed early in March.',
      subject: 'Early closing',
      to: [{ email: 'mara@northgate.example' }],
    },
    ...rest,
  };
}

export function planFields(rest: Partial<Omit<PlanItem, 'id' | 'position'>> = {}): Omit<PlanItem, 'id' | 'position'> {
  return {
    day: '2026-11-20',
    who: 'Mara Lind',
    contact: 'mara@northgate.example',
    why: 'two depots closed early',
    objective: '',
    how: 'email',
    what: '',
    doneAt: null,
    createdAt: SENT_AT,
    ...rest,
  };
}

let made = 0;

/** A database of its own for every test. */
export function freshDatabase(): YouwardDatabase {
  made += 1;
  return openDatabase(`youward-test-${made}`);
}
