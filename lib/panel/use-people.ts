import { useMemo, useSyncExternalStore } from 'react';
import type { FoundPeople, PeopleAsked, PeopleQuery } from '../prospects/people-query.ts';
import type { MenuPain } from '../prospects/types.ts';
import { findPeople } from '../storage/find-people.ts';
import { painMenu } from '../storage/pain-menu.ts';
import { peopleShelf } from '../storage/people-shelf.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';
import { useToday } from './use-today.ts';

const NO_MENU: readonly MenuPain[] = [];

export interface PeopleFound {
  /** The last answer there is, which may be to the question before; undefined until the first. */
  readonly found: (FoundPeople & { readonly asked: PeopleAsked }) | undefined;
  /** Why the browser's storage gives none; null where it does. */
  readonly trouble: string | null;
  readonly menu: readonly MenuPain[];
  /** Local midnight, from which days are counted. */
  readonly today: Date;
}

function queryOf({ quietDays, ...asked }: PeopleAsked, today: Date, limit: number): PeopleQuery {
  const { words, relation, menuId, superAtLeast, sort } = asked;
  const since =
    quietDays === null ? null : new Date(today.getFullYear(), today.getMonth(), today.getDate() - quietDays);
  return { words, relation, menuId, superAtLeast, sort, limit, contactedBefore: since?.getTime() ?? null };
}

/** Who is asked for, live. What was found stays until the next is read, and an earlier search never comes after a later. */
export function usePeople(database: YouwardDatabase, asked: PeopleAsked, limit: number): PeopleFound {
  const { date } = useToday();
  const shelf = peopleShelf(database);
  const version = useSyncExternalStore(shelf.subscribe, shelf.version);
  const today = useMemo(() => new Date(date.getFullYear(), date.getMonth(), date.getDate()), [date]);
  const query = queryOf(asked, today, limit);
  const stored = useStored(database, async (db) => ({ ...(await findPeople(db, query)), asked }), [
    JSON.stringify(query),
    version,
  ]);
  const menu = useStored(database, painMenu, []);
  const found = stored?.ok ? stored.value : undefined;
  return {
    // Whether nobody is kept is not known before all have been counted.
    found: found?.total === null && found.people.length === 0 ? undefined : found,
    trouble: stored === undefined || stored.ok ? null : stored.sentence,
    menu: menu?.ok ? menu.value : NO_MENU,
    today,
  };
}
