import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import {
  addMenuPain,
  changeMenuPain,
  type MenuFields,
  menuTexts,
  moveMenuPain,
  orderMenu,
  painMenu,
  pinInstead,
  removeMenuPain,
  timesMet,
} from '../../lib/storage/pain-menu.ts';
import { keepProspect, newPain, prospectById, putLine } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, SENT_AT } from './rows.ts';

const entry = (rest: Partial<MenuFields> = {}): MenuFields => ({
  text: 'Recall calls slip',
  phrases: [],
  who: '',
  consequence: '',
  future: '',
  pinned: false,
  gap: false,
  ...rest,
});

/** Puts them on the menu; answers with their ids. */
async function fill(database: YouwardDatabase, ...texts: string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const text of texts) {
    const added = await addMenuPain(database, entry({ text }), SENT_AT);
    if (added.outcome === 'kept') ids.push(added.id);
  }
  return ids;
}

const texts = async (database: YouwardDatabase) => (await painMenu(database)).map(({ text }) => text);

describe('a new entry', () => {
  test('goes to the end, tidied: spaces in order, phrases without empty ones and doubles', async () => {
    const database = freshDatabase();
    await fill(database, 'Chairs stand empty');
    const added = await addMenuPain(
      database,
      entry({
        text: '  Recall calls\n slip ',
        phrases: ['nobody rings  back', '', '  ', 'Nobody rings back', 'we lose them after a year'],
        who: ' practice  managers ',
        future: 'chairs full\tin March',
      }),
      SENT_AT,
    );
    expect(added).toMatchObject({ outcome: 'kept' });
    expect((await painMenu(database))[1]).toMatchObject({
      text: 'Recall calls slip',
      who: 'practice managers',
      future: 'chairs full in March',
      position: 1,
      createdAt: SENT_AT,
    });
    const phrases = (await painMenu(database))[1]?.phrases ?? [];
    expect(phrases.map((phrase) => phrase.toLowerCase())).toEqual(['nobody rings back', 'we lose them after a year']);
  });

  test.each<[string, Partial<MenuFields>, string]>([
    ['without a trouble', { text: ' \n' }, 'empty'],
    ['with a line of 501', { text: 'x'.repeat(501) }, 'too-long'],
    ['with a consequence of 501', { consequence: 'x'.repeat(501) }, 'too-long'],
    ['with a future of 501', { future: 'x'.repeat(501) }, 'too-long'],
    ['with 501 about who has it', { who: 'x'.repeat(501) }, 'too-long'],
    ['with a phrase of 201', { phrases: ['short', 'x'.repeat(201)] }, 'phrase-too-long'],
    ['with 13 phrases', { phrases: Array.from({ length: 13 }, (_, i) => `phrase ${i}`) }, 'too-many-phrases'],
  ])('%s is refused and nothing is written, new or changed', async (_, wrong, outcome) => {
    const database = freshDatabase();
    const [id] = await fill(database, 'Chairs stand empty');
    expect(await addMenuPain(database, entry(wrong), SENT_AT)).toEqual({ outcome });
    expect(await changeMenuPain(database, id!, wrong)).toBe(outcome);
    expect(await painMenu(database)).toMatchObject([entry({ text: 'Chairs stand empty' })]);
  });

  test('just within every limit is kept, counted after tidying', async () => {
    const database = freshDatabase();
    const full = {
      text: `${'x'.repeat(500)}   `,
      phrases: [...Array.from({ length: 12 }, (_, i) => `${i} `.padEnd(200, 'y')), ''],
    };
    expect(await addMenuPain(database, entry(full), SENT_AT)).toMatchObject({ outcome: 'kept' });
    expect((await painMenu(database))[0]?.phrases).toHaveLength(12);
  });

  test('the forty-first is refused, from two windows at once too', async () => {
    const database = freshDatabase();
    await fill(database, ...Array.from({ length: 39 }, (_, i) => `trouble ${i}`));
    const both = await Promise.all([
      addMenuPain(database, entry({ text: 'one' }), SENT_AT),
      addMenuPain(database, entry({ text: 'two' }), SENT_AT),
    ]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['kept', 'full']);
    expect(await painMenu(database)).toHaveLength(40);
  });
});

describe('a change', () => {
  test('writes only what it names, so that two windows change two fields of one entry', async () => {
    const database = freshDatabase();
    const [id] = await fill(database, 'Recall calls slip');
    await Promise.all([
      changeMenuPain(database, id!, { who: ' the front  desk' }),
      changeMenuPain(database, id!, { gap: true }),
    ]);
    expect(await painMenu(database)).toMatchObject([{ text: 'Recall calls slip', who: 'the front desk', gap: true }]);
  });

  test('of an entry that was removed does not bring it back', async () => {
    const database = freshDatabase();
    const [id] = await fill(database, 'Recall calls slip');
    await removeMenuPain(database, id!);
    expect(await changeMenuPain(database, id!, { text: 'Recalls' })).toBe('gone');
    expect(await moveMenuPain(database, id!, 1)).toBe('gone');
    expect(await pinInstead(database, id!, 99)).toBe('gone');
    expect(await painMenu(database)).toEqual([]);
  });
});

describe('pins', () => {
  async function sixWithFivePinned() {
    const database = freshDatabase();
    const ids = await fill(database, 'a', 'b', 'c', 'd', 'e', 'f');
    for (const id of ids.slice(0, 5)) expect(await changeMenuPain(database, id, { pinned: true })).toBe('kept');
    return { database, ids };
  }
  const pinned = async (database: YouwardDatabase) =>
    (await painMenu(database)).filter((pain) => pain.pinned).map(({ text }) => text);

  test('a sixth is refused, pinned later or from the start; pinning a pinned one again is not', async () => {
    const { database, ids } = await sixWithFivePinned();
    expect(await changeMenuPain(database, ids[5]!, { pinned: true })).toBe('too-many-pinned');
    expect(await addMenuPain(database, entry({ text: 'g', pinned: true }), SENT_AT)).toEqual({
      outcome: 'too-many-pinned',
    });
    expect(await changeMenuPain(database, ids[0]!, { pinned: true })).toBe('kept');
    expect(await pinned(database)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('one takes the place of another in one step', async () => {
    const { database, ids } = await sixWithFivePinned();
    expect(await pinInstead(database, ids[5]!, ids[1]!)).toBe('kept');
    expect(await pinned(database)).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  test('the place of one that was not pinned is none', async () => {
    const { database, ids } = await sixWithFivePinned();
    await changeMenuPain(database, ids[4]!, { pinned: false });
    await addMenuPain(database, entry({ text: 'g', pinned: true }), SENT_AT);
    expect(await pinInstead(database, ids[5]!, ids[4]!)).toBe('too-many-pinned');
    expect(await pinned(database)).toEqual(['a', 'b', 'c', 'd', 'g']);
  });

  test('the engine hears pinned ones first, each group in the seller’s order', async () => {
    const database = freshDatabase();
    const ids = await fill(database, 'a', 'b', 'c');
    await changeMenuPain(database, ids[2]!, { pinned: true });
    expect(await menuTexts(database)).toEqual(['c', 'a', 'b']);
  });
});

describe('the order', () => {
  test.each<[string, number, -1 | 1, string]>([
    ['up', 2, -1, 'acbd'],
    ['down', 1, 1, 'acbd'],
    ['up from the top: stays', 0, -1, 'abcd'],
    ['down from the end: stays', 3, 1, 'abcd'],
  ])('moves one %s', async (_, index, by, order) => {
    const database = freshDatabase();
    const ids = await fill(database, 'a', 'b', 'c', 'd');
    expect(await moveMenuPain(database, ids[index]!, by)).toBe('kept');
    expect((await texts(database)).join('')).toBe(order);
  });

  test('is moved from two windows at once: both moves count and no entry is lost', async () => {
    const database = freshDatabase();
    const [a, , , d] = await fill(database, 'a', 'b', 'c', 'd');
    await Promise.all([moveMenuPain(database, a!, 1), moveMenuPain(database, d!, -1)]);
    expect((await texts(database)).join('')).toBe('badc');
    expect((await painMenu(database)).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  test('is given by two windows, each without what the other did: no entry is lost and none comes back', async () => {
    const database = freshDatabase();
    const [a, b, c, d] = await fill(database, 'a', 'b', 'c', 'd');
    await Promise.all([
      orderMenu(database, [d!, c!, b!, a!]),
      addMenuPain(database, entry({ text: 'e' }), SENT_AT),
      removeMenuPain(database, b!),
      changeMenuPain(database, c!, { text: 'C' }),
      orderMenu(database, [c!, a!, b!, d!]),
    ]);
    expect((await texts(database)).join('')).toBe('Cade');
    expect(new Set((await painMenu(database)).map(({ position }) => position)).size).toBe(4);
  });
});

describe('how often each was met', () => {
  test('counts people, and goes on without the entry', async () => {
    const database = freshDatabase();
    const [slip, empty] = await fill(database, 'Recall calls slip', 'Chairs stand empty');
    const people: number[] = [];
    for (const name of ['ana', 'ben', 'cho']) {
      const id = await keepProspect(database, { email: `${name}@norwood.example` }, {}, SENT_AT);
      people.push(id!);
      await putLine(database, id!, 'pains', { ...newPain(name, 'they slip', SENT_AT), menuId: slip! }, SENT_AT);
    }
    expect(await timesMet(database)).toEqual(
      new Map([
        [slip!, 3],
        [empty!, 0],
      ]),
    );
    await removeMenuPain(database, slip!);
    expect(await timesMet(database)).toEqual(new Map([[empty!, 0]]));
    expect((await prospectById(database, people[0]!))?.pains).toMatchObject([{ text: 'they slip', menuId: slip! }]);
  });
});
