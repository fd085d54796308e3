import Dexie from 'dexie';
import { newerError } from './failure.ts';
import { upgradeToPeople } from './people-upgrade.ts';
import { upgradeToPlan } from './plan-upgrade.ts';
import type { HistoryRow, Interaction, PlanItem, YouwardDatabase } from './schema.ts';

const SCHEMA_VERSION = 4;

/** Dexie multiplies its version numbers by ten before it gives them to IndexedDB. */
const FIRST_NEWER_NATIVE_VERSION = (SCHEMA_VERSION + 1) * 10;

/** How long an upgrade waits for another page of ours to let go of the old version. */
const BLOCKED_PATIENCE_MS = 3_000;

/**
 * `textSentAt` is there only while text is kept: its index holds just the rows that still have something to forget.
 * `people` are the keys by which a person's messages are found.
 */
export type StoredHistoryRow = HistoryRow & { readonly textSentAt?: number; readonly people?: readonly string[] };

/** `openDay` and `openPosition` stand only in what is still to be done: what is due is in no other index. */
export type StoredPlanItem = PlanItem & {
  readonly people: readonly string[];
  readonly openDay?: string;
  readonly openPosition?: number;
};

/** `awaits`, the day, stands while nobody has said what came of a planned interaction. */
export type StoredInteraction = Interaction & { readonly people?: readonly string[]; readonly awaits?: string };

/** Opens on first use. Every operation on it may reject; `settle` and `storageFailure` turn that into a sentence. */
export function openDatabase(name = 'youward'): YouwardDatabase {
  const database = new Dexie(name) as YouwardDatabase;
  database
    .version(3)
    .stores({
      history: 'key, sentAt, day, textSentAt, *people',
      dayTotals: 'day',
      planItems: '++id, [day+position], *people',
      attitude: 'day',
      draftChoices: 'draftKey, at',
      prospects:
        '++id, *keys, *words, *menuIds, sortName, needRank, superBest, relation, lastContactAt, nextDue, importId',
      painMenu: '++id, position',
      imports: '++id, at',
      importChanges: '++id, importId',
    })
    .upgrade(upgradeToPeople);
  database
    .version(SCHEMA_VERSION)
    .stores({
      planItems: '++id, [day+position], [openDay+openPosition], *people, from',
      interactions: '++id, day, sentKey, planItemId, awaits, *people',
      predictions: 'draftKey, at',
      reflections: 'week',
      selfRatings: 'day',
    })
    .upgrade(upgradeToPlan);

  // Both return false to keep Dexie's own subscribers, which print to the console, from running.
  database.on('versionchange', () => {
    // Another page upgrades or deletes: holding on would hang it. The next use opens again.
    database.close({ disableAutoOpen: false });
    return false;
  });
  database.on('blocked', () => {
    setTimeout(() => {
      // Ends the wait of everything queued behind the opening.
      if (!database.isOpen()) database.close();
    }, BLOCKED_PATIENCE_MS);
    return false;
  });
  database.on(
    'ready',
    () => {
      // Dexie 4 opens a newer database without complaint; an old copy writing old rows into it would spoil it.
      if (database.backendDB().version >= FIRST_NEWER_NATIVE_VERSION) throw newerError();
    },
    true,
  );
  return database;
}
