import '../support/fake-extension.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { needToBuy } from '../../lib/prospects/need.ts';
import { PEOPLE_SORTS, type PeopleQuery } from '../../lib/prospects/people-query.ts';
import { searchWords } from '../../lib/prospects/search-words.ts';
import { superTotal } from '../../lib/prospects/super.ts';
import { blankProspect, type Prospect, RELATIONS } from '../../lib/prospects/types.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { findPeople } from '../../lib/storage/find-people.ts';
import { deleteProspects } from '../../lib/storage/merge-prospects.ts';
import { peopleShelf } from '../../lib/storage/people-shelf.ts';
import { indexed } from '../../lib/storage/prospect-index.ts';
import { changeProspect } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { MANY_NOW, manyPeople, type NewProspect } from '../support/many-people.ts';
import { DAY_MS, freshDatabase } from './rows.ts';

const NOTHING: PeopleQuery = {
  words: '',
  relation: null,
  menuId: null,
  superAtLeast: 0,
  contactedBefore: null,
  sort: 'name',
  limit: 50,
};

/** Looked through, so that there is a number. */
async function read(database: YouwardDatabase): Promise<YouwardDatabase> {
  await peopleShelf(database).upToDate();
  return database;
}

async function filled(people: readonly NewProspect[]): Promise<YouwardDatabase> {
  const database = freshDatabase();
  await database.prospects.bulkAdd(people.map(indexed));
  return database;
}

const best = ({ pains }: Prospect) => Math.max(0, ...pains.map(superTotal));

function fits(person: Prospect, query: PeopleQuery): boolean {
  const { name, company, role, keys, pains } = person;
  const words = [name, company, role, ...keys, ...pains.map(({ text }) => text)].flatMap(searchWords);
  return (
    searchWords(query.words).every((typed) => words.some((word) => word.startsWith(typed))) &&
    (query.relation === null || person.relation === query.relation) &&
    (query.menuId === null || pains.some(({ menuId }) => menuId === query.menuId)) &&
    best(person) >= query.superAtLeast &&
    (query.contactedBefore === null || person.lastContactAt === null || person.lastContactAt < query.contactedBefore)
  );
}

const SORT_VALUES: Record<PeopleQuery['sort'], (person: Prospect) => string | number> = {
  need: (person) => -needToBuy(person),
  name: ({ name, keys }) => searchWords(name || keys[0] || '').join(' '),
  contact: ({ lastContactAt }) => lastContactAt ?? Number.POSITIVE_INFINITY,
};

/** The plain way: every row is looked at. */
function plainly(people: readonly Prospect[], query: PeopleQuery): { total: number; ids: number[] } {
  const value = SORT_VALUES[query.sort];
  const found = people
    .filter((person) => fits(person, query))
    .sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : a.id - b.id));
  return { total: found.length, ids: found.slice(0, query.limit).map(({ id }) => id) };
}

describe('over generated people', () => {
  const { people } = manyPeople(400, 500);
  const rows = people.map((person, index): Prospect => ({ ...person, id: index + 1 }));
  let database: YouwardDatabase;
  beforeAll(async () => {
    database = await read(await filled(people));
  });

  const beginning = fc
    .tuple(
      fc.constantFrom(...new Set(rows.flatMap(({ name, company, keys }) => searchWords(`${name} ${company} ${keys}`)))),
      fc.nat(12),
    )
    .map(([word, length]) => word.slice(0, 1 + length));
  const query: fc.Arbitrary<PeopleQuery> = fc.record({
    words: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 4, arbitrary: fc.array(beginning, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    relation: fc.option(fc.constantFrom(...RELATIONS), { freq: 2 }),
    menuId: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 2 }),
    superAtLeast: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 })),
    contactedBefore: fc.option(
      fc.integer({ min: 0, max: 700 }).map((days) => MANY_NOW - days * DAY_MS),
      { freq: 2 },
    ),
    sort: fc.constantFrom(...PEOPLE_SORTS),
    limit: fc.constantFrom(1, 3, 10, 50, 1_000),
  });

  test('it finds whom a look at every row finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const { total, kept, people: found } = await findPeople(database, asked);
        expect({ total, ids: found.map(({ id }) => id) }).toEqual(plainly(rows, asked));
        expect(kept).toBe(rows.length);
        for (const person of found) expect(person).toEqual(rows[person.id - 1]);
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  test.each(PEOPLE_SORTS)('nothing asked, by %s: the first rows, and everybody counted', async (sort) => {
    for (const limit of [1, 50, 399, 400, 500]) {
      const asked = { ...NOTHING, sort, limit };
      const { total, people: found } = await findPeople(database, asked);
      expect({ total, ids: found.map(({ id }) => id) }).toEqual(plainly(rows, asked));
    }
  });

  test.each(PEOPLE_SORTS)(
    'before all have been looked through, the first come without their number, by %s',
    async (sort) => {
      const unread = await filled(people);
      const asked = { ...NOTHING, sort };
      const first = await findPeople(unread, asked);
      expect({ ...first, people: first.people.map(({ id }) => id) }).toEqual({
        total: null,
        kept: null,
        people: plainly(rows, asked).ids,
      });
      await peopleShelf(unread).upToDate();
      expect(await findPeople(unread, asked)).toMatchObject({ total: 400, kept: 400 });
    },
  );

  test('no more rows are read than are given', async () => {
    let read = 0;
    const counting = (row: Prospect) => {
      read += 1;
      return row;
    };
    database.prospects.hook('reading', counting);
    for (const asked of [
      NOTHING,
      { ...NOTHING, words: 'a', sort: 'need' as const },
      { ...NOTHING, words: 'norw', relation: 'customer' as const },
      { ...NOTHING, superAtLeast: 1, sort: 'contact' as const },
      { ...NOTHING, contactedBefore: MANY_NOW, limit: 7 },
    ]) {
      read = 0;
      const { people: found } = await findPeople(database, asked);
      expect(read).toBe(found.length);
    }
    database.prospects.hook('reading').unsubscribe(counting);
  });
});

describe('what is typed', () => {
  const PEOPLE: NewProspect[] = [
    { ...blankProspect(['ines@norwood-dental.example'], 1), name: 'Inês de Wit', company: 'Norwood Dental' },
    { ...blankProspect(['/in/jorg-weiss'], 1), name: 'Jörg Weiß', company: 'Møller & Søn', role: 'Head of operations' },
    { ...blankProspect(['ann@gmail.com'], 1), name: 'Ann O’Brien', company: '24/7 Freight' },
    { ...blankProspect(['anna@tidewater.example'], 1), name: 'Anna Osei', company: 'Tidewater' },
    { ...blankProspect(['x1@nowhere.example'], 1), name: '' },
  ].map((person, i) => ({
    ...person,
    pains:
      i === 2
        ? [
            {
              id: 'p',
              text: 'Vans come back empty',
              at: 1,
              menuId: null,
              super: {},
              group: '',
              cost: '',
              consequence: '',
            },
          ]
        : [],
  }));

  test.each<[string, string, string[]]>([
    ['a beginning', 'nor', ['Inês de Wit']],
    ['without the accent', 'ines', ['Inês de Wit']],
    ['in capitals', 'JORG', ['Jörg Weiß']],
    ['with the accent', 'Inês', ['Inês de Wit']],
    ['an address', 'ines@norwood-dental.example', ['Inês de Wit']],
    ['a trouble of theirs', 'vans empty', ['Ann O’Brien']],
    ['a role', 'operat', ['Jörg Weiß']],
    ['a number', '24', ['Ann O’Brien']],
    ['words in any order', 'osei anna', ['Anna Osei']],
    ['a word and its own beginning', 'ann anna', ['Anna Osei']],
    ['a beginning of two people', 'ann', ['Ann O’Brien', 'Anna Osei']],
    ['words of two different people', 'ines osei', []],
    ['the middle of a word', 'wood', []],
    ['marks only, which is nothing asked', ' @ .', ['Ann O’Brien', 'Anna Osei', 'Inês de Wit', 'Jörg Weiß', '']],
    ['somebody without a name, by the address', 'x1', ['']],
  ])('%s: %s', async (_, words, names) => {
    const { people, total } = await findPeople(await read(await filled(PEOPLE)), { ...NOTHING, words });
    expect(people.map(({ name }) => name)).toEqual(names);
    expect(total).toBe(names.length);
  });
});

test('with nobody kept there is nobody', async () => {
  const database = await read(freshDatabase());
  for (const sort of PEOPLE_SORTS) {
    const nobody = { total: 0, kept: 0, people: [] };
    expect(await findPeople(database, { ...NOTHING, sort })).toEqual(nobody);
    expect(await findPeople(database, { ...NOTHING, sort, words: 'ana', superAtLeast: 3 })).toEqual(nobody);
  }
});

describe('the next search knows', () => {
  const ANA = { ...blankProspect(['a@b.example'], 1), name: 'Ana Pires' };
  const WEN = { ...blankProspect(['c@d.example'], 1), name: 'Anatol Wen' };
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, i) => indexed({ ...blankProspect([`x${i}@y.example`], 1), name: `Anabel ${i}` }));

  test.each<[string, (database: YouwardDatabase) => Promise<unknown>, number[]]>([
    ['nothing new', async () => undefined, [1, 2]],
    ['who came', (db) => db.prospects.add(indexed({ ...ANA, name: 'Anaïs' })), [1, 2, 3]],
    ['who has another name', (db) => changeProspect(db, 2, () => ({ name: 'Bea Wen' }), 2), [1]],
    [
      'what a company is called now',
      (db) => changeProspect(db, 2, () => ({ name: 'Bea', company: 'Anatomy' }), 2),
      [1, 2],
    ],
    ['who went', (db) => deleteProspects(db, [1]), [2]],
    ['that all went', (db) => deleteProspects(db, 'all'), []],
    [
      'several at once',
      (db) => db.prospects.bulkPut(crowd(40)),
      [1, 2, ...Array.from({ length: 40 }, (_, i) => i + 3)],
    ],
    ['what another window wrote', (db) => openDatabase(db.name).prospects.add(indexed(ANA)), [1, 2, 3]],
  ])('%s', async (_, change, ids) => {
    const database = await read(await filled([ANA, WEN]));
    const asked = { ...NOTHING, words: 'ana', limit: 100 };
    expect((await findPeople(database, asked)).people.map(({ id }) => id)).toEqual([1, 2]);
    await change(database);
    const { people, total, kept } = await findPeople(database, asked);
    expect(people.map(({ id }) => id).sort((a, b) => a - b)).toEqual(ids);
    expect(total).toBe(ids.length);
    expect(kept).toBe(await database.prospects.count());
  });

  test('many at once, once they have been read, and says that there is something new', async () => {
    const database = await read(await filled([ANA, WEN]));
    const shelf = peopleShelf(database);
    const before = shelf.version();
    const changed = new Promise<void>((resolve) => shelf.subscribe(resolve));
    await database.prospects.bulkPut(crowd(1_200));
    await changed;
    expect(shelf.version()).not.toBe(before);
    expect(await findPeople(database, { ...NOTHING, words: 'ana' })).toMatchObject({ total: 1_202, kept: 1_202 });
  });

  test('nothing of a database that is not there, until it is', async () => {
    const database = freshDatabase();
    const closed = openDatabase(database.name);
    closed.close();
    await expect(peopleShelf(closed).upToDate()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    await database.prospects.add(indexed(ANA));
    await closed.open();
    await peopleShelf(closed).upToDate();
    expect(await findPeople(closed, NOTHING)).toMatchObject({ total: 1 });
  });
});
