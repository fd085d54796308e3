import { DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import { EMPTY_PLAN, type NewPlanItem } from '../../lib/plan/types.ts';
import { blankProspect, type Observation, type PainNote, type Prospect } from '../../lib/prospects/types.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { newPain } from '../../lib/storage/prospects.ts';
import type { HistoryRow, YouwardDatabase } from '../../lib/storage/schema.ts';

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

export function planFields(rest: Partial<NewPlanItem> = {}): NewPlanItem {
  return {
    ...EMPTY_PLAN,
    day: '2026-11-20',
    who: 'Mara Lind',
    contact: 'mara@northgate.example',
    why: 'two depots closed early',
    how: 'email',
    touch: 1,
    from: '',
    ...rest,
  };
}

/** Somebody of whom nothing is written down but what is given. */
export function prospectRow(rest: Partial<Prospect> = {}): Prospect {
  return { ...blankProspect(['ana@norwood-dental.example'], SENT_AT), id: 1, name: 'Ana Pires', ...rest };
}

export function seen(text: string, id = text): Observation {
  return { id, text, at: SENT_AT, source: '' };
}

export function trouble(text: string, rest: Partial<PainNote> = {}): PainNote {
  return { ...newPain(text, text, SENT_AT), ...rest };
}

let made = 0;

/** A database of its own for every test. */
export function freshDatabase(): YouwardDatabase {
  made += 1;
  return openDatabase(`youward-test-${made}`);
}
