import { type FoundPeople, type PeopleQuery, type PeopleSort, searchTerms } from '../prospects/people-query.ts';
import type { Prospect } from '../prospects/types.ts';
import { type ProspectIndex, plainProspect } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

type Stored = Prospect & ProspectIndex;

const ORDERS = { need: 'needRank', name: 'sortName', contact: 'lastContactAt' } as const satisfies Record<
  PeopleSort,
  keyof Stored
>;

/** Who fits, in the order asked for. Reads keys of indexes, and the records of those it gives only. */
export function findPeople(database: YouwardDatabase, query: PeopleQuery): Promise<FoundPeople> {
  return database.transaction('r', database.prospects, async () => {
    // First of all, also for a live query: a count watches all deletions at once, and so every set of keys read later
    // need not be remembered key by key, which costs more than reading it.
    const kept = await database.prospects.orderBy('sortName').count();
    const hits = await fitting(database, query);
    if (hits === null) return { total: kept, kept, people: await firstOfAll(database, query) };
    const people =
      hits.size <= query.limit
        ? inOrder(await rowsOf(database, [...hits]), query.sort)
        : await rowsOf(database, await firstOf(database, hits, query, kept));
    return { total: hits.size, kept, people: people.map(plainProspect) };
  });
}

/** Ids of who fits; null where nothing is asked, so that everybody does. */
async function fitting(database: YouwardDatabase, query: PeopleQuery): Promise<Set<number> | null> {
  const { prospects } = database;
  const { relation, menuId, superAtLeast, contactedBefore } = query;
  const asked = searchTerms(query.words).map((term) => prospects.where('words').startsWith(term));
  if (relation !== null) asked.push(prospects.where('relation').equals(relation));
  if (menuId !== null) asked.push(prospects.where('menuIds').equals(menuId));
  if (superAtLeast > 0) asked.push(prospects.where('superBest').aboveOrEqual(superAtLeast));
  if (asked.length === 0 && contactedBefore === null) return null;
  const sets = await Promise.all(
    asked.length === 0
      ? [prospects.toCollection().primaryKeys()]
      : asked.map((collection): PromiseLike<number[]> => collection.primaryKeys()),
  );
  const [fewest = [], ...others] = sets.sort((a, b) => a.length - b.length);
  let hits = new Set(fewest);
  for (const keys of others) hits = new Set(keys.filter((id) => hits.has(id)));
  if (contactedBefore !== null && hits.size > 0) {
    // Who was never written to is in no index of dates, so the others are taken out.
    const since = await prospects.where('lastContactAt').aboveOrEqual(contactedBefore).primaryKeys();
    for (const id of since) hits.delete(id);
  }
  return hits;
}

/** Without any condition only the rows that are shown are read. */
async function firstOfAll(database: YouwardDatabase, { sort, limit }: PeopleQuery): Promise<Prospect[]> {
  const { prospects } = database;
  const rows = await prospects.orderBy(ORDERS[sort]).limit(limit).toArray();
  if (rows.length === limit || sort !== 'contact') return rows.map(plainProspect);
  const known = new Set(rows.map(({ id }) => id));
  const ids = await prospects.toCollection().limit(limit).primaryKeys();
  const never = await rowsOf(database, ids.filter((id) => !known.has(id)).slice(0, limit - rows.length));
  return [...rows, ...never].map(plainProspect);
}

/** The first ids of `hits` in the order. More of the order is read only where its beginning has too few of them. */
async function firstOf(
  database: YouwardDatabase,
  hits: ReadonlySet<number>,
  { sort, limit }: PeopleQuery,
  kept: number,
): Promise<number[]> {
  const order = database.prospects.orderBy(ORDERS[sort]);
  const likely = Math.ceil((2 * limit * kept) / hits.size);
  if (likely < kept) {
    const first = (await order.limit(likely).primaryKeys()).filter((id) => hits.has(id));
    if (first.length >= limit) return first.slice(0, limit);
  }
  const dated = (await database.prospects.orderBy(ORDERS[sort]).primaryKeys()).filter((id) => hits.has(id));
  if (dated.length >= limit) return dated.slice(0, limit);
  const known = new Set(dated);
  const never = [...hits].filter((id) => !known.has(id)).sort((a, b) => a - b);
  return [...dated, ...never].slice(0, limit);
}

async function rowsOf(database: YouwardDatabase, ids: readonly number[]): Promise<Stored[]> {
  const rows = await database.prospects.bulkGet([...ids]);
  return rows.filter((row): row is Stored => row !== undefined);
}

/** As the index has them: what has no value there comes last, and who is alike by id. */
function inOrder(rows: readonly Stored[], sort: PeopleSort): Stored[] {
  const field = ORDERS[sort];
  return [...rows].sort((a, b) => compare(a[field], b[field]) || a.id - b.id);
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
