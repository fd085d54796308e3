import type Dexie from 'dexie';
import type { EntityTable } from 'dexie';
import type { Channel, Dimension, Person, Verdict } from '../engine/types.ts';
import type { DayTotal, Prediction } from '../insights/types.ts';
import type { Site } from '../messaging/protocol.ts';
import type { Interaction, PlanItem } from '../plan/types.ts';
import type { Day, MenuPain, Prospect } from '../prospects/types.ts';

export type { Day, DayTotal, Interaction, PlanItem, Prediction };

/** One message that was sent. */
export interface HistoryRow {
  /** The draft's key; one message is one row however often it is sent, recalled and sent again. */
  readonly key: string;
  readonly site: Site;
  readonly channel: Channel;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly day: Day;
  readonly how: 'click' | 'keyboard' | 'scheduled';
  readonly verdict: Verdict;
  /** Score at the first pause and at sending; null where nothing was scored. */
  readonly firstScore: number | null;
  readonly score: number | null;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** Rule ids and what they cost; no words. */
  readonly findings: readonly { readonly rule: string; readonly points: number }[];
  readonly composeMs: number;
  /** Kind of the last proposal that was taken. */
  readonly rewriteTaken: string | null;
  /** What it gained; absent where nothing was scored, and in rows from before 2026-11-27. */
  readonly rewriteScores?: { readonly before: number; readonly after: number };
  /** What the person chose to keep; null once its time is over. */
  readonly kept: { readonly text: string; readonly subject: string | null; readonly to: readonly Person[] } | null;
}

/** The three quick questions before starting; null where not answered. */
export interface AttitudeCheck {
  readonly day: Day;
  readonly energy: boolean;
  readonly belief: boolean;
  readonly forThem: boolean;
  readonly at: number;
}

/** What a week taught, in one's own words (0.33). */
export interface Reflection {
  /** First day of the week it is about. */
  readonly week: Day;
  readonly text: string;
  readonly at: number;
}

/** A quarterly look at one's own skill (2.30, 2.31). */
export interface SelfRating {
  readonly day: Day;
  /** 1-10 */
  readonly rating: number;
  /** What a ten would look like, written before the number. */
  readonly ten: string;
  readonly nextStep: string;
  readonly at: number;
}

/** What the person decided about one draft. Words are kept as a hash only: the draft may never be sent. */
export interface DraftChoice {
  readonly draftKey: string;
  readonly hidden: readonly string[];
  readonly notProspecting: boolean;
  readonly at: number;
}

/** What one import did to a record that was there before; fields as they were. */
export interface ImportChange {
  readonly id: number;
  readonly importId: number;
  readonly prospectId: number;
  readonly before: Partial<Prospect>;
  /** `updatedAt` the import gave the record: what has another was changed since. */
  readonly at: number;
}

/** One file that was brought in. */
export interface ImportRow {
  readonly id: number;
  readonly file: string;
  readonly at: number;
  readonly added: number;
  readonly changed: number;
}

export type YouwardDatabase = Dexie & {
  history: EntityTable<HistoryRow, 'key'>;
  dayTotals: EntityTable<DayTotal, 'day'>;
  planItems: EntityTable<PlanItem, 'id'>;
  interactions: EntityTable<Interaction, 'id'>;
  attitude: EntityTable<AttitudeCheck, 'day'>;
  predictions: EntityTable<Prediction, 'draftKey'>;
  reflections: EntityTable<Reflection, 'week'>;
  selfRatings: EntityTable<SelfRating, 'day'>;
  draftChoices: EntityTable<DraftChoice, 'draftKey'>;
  prospects: EntityTable<Prospect, 'id'>;
  painMenu: EntityTable<MenuPain, 'id'>;
  imports: EntityTable<ImportRow, 'id'>;
  importChanges: EntityTable<ImportChange, 'id'>;
};
