import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deletePeople, mergeTwo } from '../../../lib/panel/people-changes.ts';
import { usePeopleStore } from '../../../lib/panel/people-store.ts';
import { useLikelyPairs } from '../../../lib/panel/use-likely-pairs.ts';
import { usePeople } from '../../../lib/panel/use-people.ts';
import { NOTHING_ASKED, type PeopleAsked } from '../../../lib/prospects/people-query.ts';
import { blankProspect, type Prospect } from '../../../lib/prospects/types.ts';
import { openDatabase } from '../../../lib/storage/database.ts';
import { addMenuPain } from '../../../lib/storage/pain-menu.ts';
import { indexed } from '../../../lib/storage/prospect-index.ts';
import { changeProspect } from '../../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../../lib/storage/schema.ts';
import { freshDatabase } from '../../storage/rows.ts';

afterEach(cleanup);

const DAY_MS = 86_400_000;
const BY_NAME: PeopleAsked = { ...NOTHING_ASKED, sort: 'name' };

async function filled(...people: Partial<Prospect>[]): Promise<YouwardDatabase> {
  const database = freshDatabase();
  const rows = people.map((person, i) => indexed({ ...blankProspect([`p${i}@norwood.example`], 1), ...person }));
  await database.prospects.bulkAdd(rows);
  return database;
}

function start(database: YouwardDatabase, asked: PeopleAsked = BY_NAME, limit = 50) {
  /** What stood on the screen, one render after another. */
  const screens: string[] = [];
  const hook = renderHook(
    (props: { asked: PeopleAsked; limit: number }) => {
      const people = usePeople(database, props.asked, props.limit);
      const { found } = people;
      screens.push(found === undefined ? 'nothing' : `${found.people.map(({ name }) => name)} of ${found.total}`);
      return people;
    },
    { initialProps: { asked, limit } },
  );
  return { ...hook, screens, seen: (screen: string) => waitFor(() => expect(screens.at(-1)).toBe(screen)) };
}

describe('the list of people', () => {
  test('follows who comes, changes and goes, in this window and in others, shown or not', async () => {
    const database = await filled({ name: 'Ana' });
    const { seen } = start(database, BY_NAME, 1);
    await seen('Ana of 1');
    await act(() =>
      openDatabase(database.name).prospects.add(indexed({ ...blankProspect(['b@c.example'], 1), name: 'Ben' })),
    );
    await seen('Ana of 2');
    await act(() => changeProspect(database, 2, () => ({ name: 'Abel' }), 2));
    await seen('Abel of 2');
    await act(() => changeProspect(database, 2, () => ({ name: 'Abe' }), 2));
    await seen('Abe of 2');
    await act(() => deletePeople(database, [2]));
    await seen('Ana of 1');
    await act(() => deletePeople(database, 'all'));
    await seen(' of 0');
  });

  test('what was found stays until the next is there, and a later search is the one that stands', async () => {
    const database = await filled({ name: 'Ana' }, { name: 'Anna' }, { name: 'Ben' });
    const { screens, seen, rerender } = start(database);
    await seen('Ana,Anna,Ben of 3');
    screens.length = 0;
    for (const words of ['a', 'an', 'ann', 'b', 'anna', 'a', 'ann'])
      rerender({ asked: { ...BY_NAME, words }, limit: 50 });
    await seen('Anna of 1');
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(screens.at(-1)).toBe('Anna of 1');
    expect(screens).not.toContain('nothing');
    expect(new Set(screens)).toEqual(new Set(['Ana,Anna,Ben of 3', 'Anna of 1']));
  });

  test('it says to which question the answer is', async () => {
    const { result, rerender, seen } = start(await filled({ name: 'Ana' }));
    await seen('Ana of 1');
    const asked = { ...BY_NAME, words: 'zzz' };
    rerender({ asked, limit: 50 });
    expect(result.current.found?.asked).toEqual(BY_NAME);
    await waitFor(() => expect(result.current.found).toMatchObject({ asked, total: 0 }));
  });

  test('days without contact are counted from today, and nobody written to counts too', async () => {
    const ago = (days: number) => new Date().setHours(12, 0, 0, 0) - days * DAY_MS;
    const database = await filled(
      { name: 'Fresh', lastContactAt: ago(10) },
      { name: 'Long', lastContactAt: ago(40) },
      { name: 'Never' },
    );
    await start(database, { ...BY_NAME, quietDays: 30 }).seen('Long,Never of 2');
  });

  test('nobody kept is only said once it is known', async () => {
    const { screens, seen } = start(freshDatabase());
    await seen(' of 0');
    expect(new Set(screens)).toEqual(new Set(['nothing', ' of 0']));
  });

  test('brings the pain menu', async () => {
    const database = freshDatabase();
    const { result } = start(database);
    const pain = { text: 'Recall slips', phrases: [], who: '', consequence: '', future: '', pinned: true, gap: false };
    await act(() => addMenuPain(database, pain, 1));
    await waitFor(() => expect(result.current.menu).toMatchObject([{ text: 'Recall slips' }]));
  });
});

describe('pairs', () => {
  const SAME = { name: 'Ana Pires', company: 'Norwood' };

  test('are found, told apart for the life of the page, and looked for again after a change', async () => {
    const database = await filled(SAME, SAME, { name: 'Ben Osei', company: 'Norwood' });
    const { result, rerender } = renderHook(
      (props: { notSame: ReadonlySet<string>; turn: number }) => useLikelyPairs(database, props.notSame, props.turn),
      { initialProps: { notSame: new Set<string>(), turn: 0 } },
    );
    await waitFor(() => expect(result.current.map(({ stays, goes }) => [stays.id, goes.id])).toEqual([[1, 2]]));
    rerender({ notSame: new Set(['1-2']), turn: 0 });
    expect(result.current).toEqual([]);
    expect(await mergeTwo(database, 1, 2)).toBe('One record now: Ana Pires.');
    rerender({ notSame: new Set(), turn: 1 });
    await waitFor(() => expect(result.current).toEqual([]));
  });

  test('that are gone by now change nothing, and it is said', async () => {
    const database = await filled(SAME);
    expect(await mergeTwo(database, 1, 2)).toBe('One of the two is no longer there, so nothing was merged.');
    expect(await deletePeople(database, [1, 2])).toBe('1 person is deleted.');
    expect(await deletePeople(database, 'all')).toBe('0 people are deleted.');
  });
});

describe('what is asked of the list', () => {
  beforeEach(() => usePeopleStore.setState(usePeopleStore.getInitialState(), true));
  const state = () => usePeopleStore.getState();

  test('fifty at a time, and a new question begins with the first fifty', () => {
    state().showMore();
    state().showMore();
    expect(state().limit).toBe(150);
    state().ask({ words: 'ana' });
    expect(state()).toMatchObject({ limit: 50, asked: { words: 'ana', sort: 'need' } });
  });

  test('everybody again, in the order there was', () => {
    state().ask({ words: 'ana', relation: 'new', menuId: 2, superAtLeast: 8, quietDays: 30, sort: 'contact' });
    state().clear();
    expect(state().asked).toEqual({ ...NOTHING_ASKED, sort: 'contact' });
  });

  test('two people stay two', () => {
    state().tellApart('1-2');
    state().tellApart('3-4');
    expect([...state().notSame]).toEqual(['1-2', '3-4']);
  });
});
