import Dexie, { type IntervalTree } from 'dexie';
import { findAmong, ordered, type PeopleQuery, type PeopleSort, type SearchEntry } from '../prospects/people-query.ts';
import { prospectSlices, type StoredProspect, storedProspects } from './in-slices.ts';
import type { YouwardDatabase } from './schema.ts';

/**
 * What is searched of all people, in the memory of the page: counting twenty thousand keys of an index takes the browser
 * longer than a search may. Follows every change, whichever window makes it.
 */
export interface PeopleShelf {
  /** Whether it has been read once; from then on it answers, also while it is read anew. */
  readonly isFilled: () => boolean;
  /** Waits for the first reading, and for small changes since. Rejects as the database does; the next call tries again. */
  readonly upToDate: () => Promise<void>;
  /** Who fits, of what has been read. */
  readonly find: (query: PeopleQuery) => {
    readonly total: number;
    readonly kept: number;
    readonly ids: readonly number[];
  };
  /** Another number whenever `find` could answer otherwise. */
  readonly version: () => number;
  /** Calls after each change of `version`; ends with the returned function. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Above this many changes all is read anew. */
const MOST_SINGLE = 500;

const shelves = new WeakMap<YouwardDatabase, PeopleShelf>();

/** The one of this database; `upToDate` begins to read. */
export function peopleShelf(database: YouwardDatabase): PeopleShelf {
  const known = shelves.get(database) ?? openShelf(database);
  shelves.set(database, known);
  return known;
}

function openShelf(database: YouwardDatabase): PeopleShelf {
  const listeners = new Set<() => void>();
  let entries = new Map<number, SearchEntry>();
  let orders: Partial<Record<PeopleSort, readonly SearchEntry[]>> = {};
  let filled = false;
  let version = 0;
  let stale: Set<number> | 'all' = 'all';
  let reading: Promise<void> | null = null;

  async function readStale(): Promise<void> {
    while (stale === 'all' || stale.size > 0) {
      const wanted: Set<number> | 'all' = stale;
      stale = new Set();
      try {
        if (wanted === 'all') entries = await readAll(database);
        else await readSome(database, entries, wanted);
      } catch (error) {
        stale = 'all';
        throw error;
      }
      filled = true;
      orders = {};
      version += 1;
      for (const listener of listeners) listener();
    }
  }

  function read(): Promise<void> {
    // In a task of its own: a live query that asks would else watch and keep every row that is read here.
    reading ??= new Promise<void>((resolve, reject) => {
      setTimeout(() => readStale().then(resolve, reject), 0);
    }).finally(() => {
      reading = null;
    });
    return reading;
  }

  Dexie.on('storagemutated', (parts) => {
    const changed = parts.all ?? parts[`idb://${database.name}/prospects/`];
    if (changed === undefined) return;
    const ids = stale === 'all' ? null : idsIn(changed, stale);
    stale = ids ?? 'all';
    if (filled && (stale === 'all' || stale.size > 0)) void read().catch(() => undefined);
  });

  return {
    isFilled: () => filled,
    upToDate: async () => {
      if (!filled || (stale !== 'all' && stale.size > 0)) await read();
    },
    find: (query) => {
      orders[query.sort] ??= ordered(entries.values(), query.sort);
      return { ...findAmong(orders[query.sort] ?? [], query), kept: entries.size };
    },
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Adds single ids of the ranges to `known`; null where they are too many, or no single ones. */
function idsIn(tree: IntervalTree, known: ReadonlySet<number>): Set<number> | null {
  const ids = new Set(known);
  const open: (IntervalTree | null | undefined)[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    // An empty set of ranges is a node without any.
    if (!node || !('from' in node)) continue;
    if (typeof node.from !== 'number' || node.from !== node.to || ids.size >= MOST_SINGLE) return null;
    ids.add(node.from);
    open.push(node.l, node.r);
  }
  return ids;
}

async function readAll(database: YouwardDatabase): Promise<Map<number, SearchEntry>> {
  const entries = new Map<number, SearchEntry>();
  for await (const rows of prospectSlices(database)) {
    for (const row of rows) entries.set(row.id, entryOf(row));
  }
  return entries;
}

async function readSome(
  database: YouwardDatabase,
  entries: Map<number, SearchEntry>,
  ids: ReadonlySet<number>,
): Promise<void> {
  const wanted = [...ids];
  const rows = await storedProspects(database).bulkGet(wanted);
  for (const [place, id] of wanted.entries()) {
    const row = rows[place];
    if (row === undefined) entries.delete(id);
    else entries.set(id, entryOf(row));
  }
}

function entryOf(row: StoredProspect): SearchEntry {
  const { id, words, relation, menuIds, superBest, lastContactAt, sortName, needRank } = row;
  return {
    id,
    words: words.map((word) => ` ${word}`).join(''),
    relation,
    menuIds,
    superBest,
    lastContactAt,
    sortName,
    needRank,
  };
}
