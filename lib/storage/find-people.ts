import { asksNothing, type FoundPeople, type PeopleQuery, type PeopleSort } from '../prospects/people-query.ts';
import type { Prospect } from '../prospects/types.ts';
import { peopleShelf } from './people-shelf.ts';
import { plainProspect } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

const INDEXES = { need: 'needRank', name: 'sortName', contact: 'lastContactAt' } as const satisfies Record<
  PeopleSort,
  string
>;

/**
 * Who fits, in the order asked for. Reads the records of those it gives only; as long as all people have not been looked
 * through once and nothing is asked, the first of them come without their number.
 */
export async function findPeople(database: YouwardDatabase, query: PeopleQuery): Promise<FoundPeople> {
  const shelf = peopleShelf(database);
  if (!shelf.isFilled() && asksNothing(query)) {
    const people = await firstOfAll(database, query);
    // Only now, so that what is shown first need not wait behind it. Who asks next hears of a failure.
    void shelf.upToDate().catch(() => undefined);
    return { total: null, kept: null, people };
  }
  await shelf.upToDate();
  const { total, kept, ids } = shelf.find(query);
  return { total, kept, people: await byIds(database, ids) };
}

async function firstOfAll(database: YouwardDatabase, { sort, limit }: PeopleQuery): Promise<Prospect[]> {
  const { prospects } = database;
  const rows = (await prospects.orderBy(INDEXES[sort]).limit(limit).toArray()).map(plainProspect);
  if (rows.length === limit || sort !== 'contact') return rows;
  // Who was never written to is in no index of dates.
  const known = new Set(rows.map(({ id }) => id));
  const ids = (await prospects.toCollection().limit(limit).primaryKeys()).filter((id) => !known.has(id));
  return [...rows, ...(await byIds(database, ids.slice(0, limit - rows.length)))];
}

async function byIds(database: YouwardDatabase, ids: readonly number[]): Promise<Prospect[]> {
  const rows = await database.prospects.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).map(plainProspect);
}
