import '../support/fake-extension.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged } from '../../lib/prospects/merged.ts';
import {
  blankProspect,
  LISTS,
  type Line,
  type PainNote,
  type Prospect,
  RELATIONS,
  TEXT_FIELDS,
  type TrustEvent,
} from '../../lib/prospects/types.ts';
import { recordSent, sentTo } from '../../lib/storage/history.ts';
import { deleteProspects, mergeProspects } from '../../lib/storage/merge-prospects.ts';
import { indexed } from '../../lib/storage/prospect-index.ts';
import { findProspect, newPain, prospectById } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import type { NewProspect } from '../support/many-people.ts';
import { freshDatabase, historyRow, SENT_AT } from './rows.ts';

const ADDRESSES = ['ana@norwood.example', 'a.pires@norwood.example', '/in/ana-pires', 'ana@home.example'];

const word = fc.constantFrom('', 'slow recall', 'two desks', 'x'.repeat(400), 'ends in March', 'Ana', 'ana');
const line = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  text: fc.constantFrom('slow recall', 'no-shows'),
  at: fc.nat(9),
});
const pain: fc.Arbitrary<PainNote> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  text: fc.constantFrom('slow recall', 'no-shows', 'half-empty vans'),
  at: fc.nat(9),
  menuId: fc.constantFrom(null, 1, 2),
  super: fc.record({ unique: fc.nat(4), rapid: fc.nat(4) }, { requiredKeys: [] }),
  group: word,
  cost: word,
  consequence: word,
});
const promise: fc.Arbitrary<TrustEvent> = fc.record({
  id: fc.constantFrom('a', 'b'),
  text: fc.constantFrom('I’ll send the figures'),
  at: fc.nat(9),
  state: fc.constantFrom('open', 'kept'),
  due: fc.constantFrom('', '2026-12-01', '2026-12-02'),
  from: fc.constantFrom('', 'draft-1'),
  settledAt: fc.constantFrom(null, 5),
});
const unique = <T extends { readonly id: string }>(lines: fc.Arbitrary<T>) =>
  fc.uniqueArray(lines, { selector: ({ id }) => id, maxLength: 3 });

/** Records of two, whose keys are never the same. */
const two: fc.Arbitrary<readonly [NewProspect, NewProspect]> = fc
  .tuple(
    fc.tuple(
      ...[0, 1].map(() =>
        fc.record({
          texts: fc.tuple(...TEXT_FIELDS.map(() => word)),
          relation: fc.option(fc.constantFrom(...RELATIONS)),
          observations: unique(fc.record({ source: word, line }).map((it) => ({ ...it.line, source: it.source }))),
          pains: unique(pain),
          possibilities: unique(line.map((it) => ({ ...it, kind: 'goal' as const }))),
          trustLog: unique(promise),
          importId: fc.constantFrom(null, 1, 2),
          lastContactAt: fc.option(fc.nat(9)),
        }),
      ),
    ),
    fc.nat(ADDRESSES.length),
  )
  .map(([both, cut]) => {
    const [one, other] = both.map(({ texts, ...rest }, index) => ({
      ...blankProspect(index === 0 ? ADDRESSES.slice(0, cut) : ADDRESSES.slice(cut), 1),
      ...Object.fromEntries(TEXT_FIELDS.map((field, i) => [field, texts[i]])),
      ...rest,
    }));
    return [one!, other!] as const;
  });

/** Every text that somebody has written into a record, those of the lines with what stands beside them. */
function textsOf(record: NewProspect): string[] {
  const details = LISTS.flatMap((list): readonly Line[] => record[list]).flatMap((one) => {
    const { id: _1, at: _2, ...said } = one;
    return Object.values(said).filter((value) => typeof value === 'string' && value !== '') as string[];
  });
  return [...TEXT_FIELDS.map((field) => record[field]), ...details].filter((text) => text !== '');
}

describe('one record of two', () => {
  test('has every text of both, and all that can be told from the first stays as it was', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        const [one, other] = [
          { ...first, id: 1 },
          { ...second, id: 2 },
        ];
        const both = merged(one, other, 99);
        const texts = textsOf(both);
        for (const text of [...textsOf(one), ...textsOf(other)]) {
          expect(texts.some((there) => there.includes(text))).toBe(true);
        }
        for (const field of TEXT_FIELDS) if (one[field] !== '') expect(both[field].startsWith(one[field])).toBe(true);
        expect([...both.keys].sort()).toEqual([...ADDRESSES].sort());
        for (const list of LISTS) {
          const ids = both[list].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.slice(0, one[list].length)).toEqual(one[list].map(({ id }) => id));
        }
        expect(both).toMatchObject({ id: 1, updatedAt: 99 });
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  const ANA: Prospect = { ...blankProspect([ADDRESSES[0]!], 5), id: 1, name: 'Ana Pires' };
  const OTHER: Prospect = { ...blankProspect([ADDRESSES[1]!], 3), id: 2, name: 'A. Pires' };

  test.each<[string, Partial<Prospect>, Partial<Prospect>, Partial<Prospect>]>([
    [
      'what the first lacks is the second’s',
      {},
      { company: 'Norwood', relation: 'customer' },
      { company: 'Norwood', relation: 'customer' },
    ],
    [
      'where they differ, the second’s words stand in the notes, in plain words',
      { whyNow: 'Lease ends', relation: 'new', notes: 'Met in May' },
      { name: '', whyNow: 'New director', relation: 'customer', notes: 'Likes mornings' },
      {
        whyNow: 'Lease ends',
        relation: 'new',
        notes: 'Met in May\nLikes mornings\nwhy now: New director\nrelation: customer',
      },
    ],
    ['the other name is kept too', {}, {}, { name: 'Ana Pires', notes: 'name: A. Pires' }],
    [
      'a trouble both have is one, with the ratings and words of both',
      { pains: [{ ...newPain('a', 'slow recall', 1), super: { unique: 3 }, cost: '' }] },
      { pains: [{ ...newPain('b', 'slow recall', 2), super: { unique: 1, rapid: 2 }, cost: '9 hours', menuId: 4 }] },
      { pains: [{ ...newPain('a', 'slow recall', 1), super: { unique: 3, rapid: 2 }, cost: '9 hours', menuId: 4 }] },
    ],
    [
      'a trouble of which they say something else stays two',
      { pains: [{ ...newPain('a', 'slow recall', 1), cost: '9 hours' }] },
      { pains: [{ ...newPain('a', 'slow recall', 2), cost: 'a day' }] },
      {
        pains: [
          { ...newPain('a', 'slow recall', 1), cost: '9 hours' },
          { ...newPain('a+', 'slow recall', 2), cost: 'a day' },
        ],
      },
    ],
    ['the later contact counts', { lastContactAt: 4 }, { lastContactAt: 9 }, { lastContactAt: 9 }],
    ['one that was never written to takes nothing', { lastContactAt: 4 }, {}, { lastContactAt: 4 }],
    [
      'a role is as fresh as the one who has it',
      { role: '' },
      { role: 'Buyer', roleAt: 7 },
      { role: 'Buyer', roleAt: 7 },
    ],
    ['the same role, seen last by either', { role: 'Buyer', roleAt: 2 }, { role: 'Buyer', roleAt: 7 }, { roleAt: 7 }],
    ['an import that is taken back does not take it along', { importId: 3 }, {}, { importId: null }],
    ['known since the first of both', {}, {}, { createdAt: 3 }],
  ])('%s', (_, one, other, both) => {
    expect(merged({ ...ANA, ...one }, { ...OTHER, ...other }, 9)).toMatchObject(both);
  });

  test('more lines and notes than may be written at once are all there', () => {
    const lines = (from: string) =>
      Array.from({ length: 50 }, (_, i) => ({ id: `${from}${i}`, text: `${from} saw ${i}`, at: 1, source: '' }));
    const both = merged(
      { ...ANA, observations: lines('one'), notes: 'n'.repeat(20_000) },
      { ...OTHER, observations: lines('two'), notes: 'm'.repeat(20_000) },
      9,
    );
    expect(both.observations).toHaveLength(100);
    expect(both.notes).toContain('m'.repeat(20_000));
  });
});

const person = (key: string, name: string): NewProspect => ({ ...blankProspect([key], 1), name });

async function send(database: YouwardDatabase, key: string, emails: readonly string[], at: number): Promise<void> {
  const to = emails.map((email) => ({ email, name: `Name of ${email}` }));
  const kept = { text: `Words for ${emails}`, subject: 'Words', to };
  await recordSent(database, historyRow({ key, sentAt: at, kept }), to);
}

describe('in the database', () => {
  async function start(): Promise<YouwardDatabase> {
    const database = freshDatabase();
    await database.prospects.bulkAdd(
      [
        person(ADDRESSES[0]!, 'Ana Pires'),
        person(ADDRESSES[1]!, 'A. Pires'),
        person('ben@tide.example', 'Ben Osei'),
      ].map(indexed),
    );
    await send(database, 'one', [ADDRESSES[0]!], SENT_AT);
    await send(database, 'two', [ADDRESSES[1]!], SENT_AT + 5);
    await send(database, 'both', [ADDRESSES[1]!, 'ben@tide.example'], SENT_AT + 9);
    return database;
  }

  test('the messages to both are messages to the one', async () => {
    const database = await start();
    const one = await mergeProspects(database, 1, 2, 99);
    expect(await prospectById(database, 1)).toEqual(one);
    expect(await prospectById(database, 2)).toBeUndefined();
    expect((await sentTo(database, one!.keys, 10)).map(({ key }) => key)).toEqual(['both', 'two', 'one']);
    expect(one).toMatchObject({ lastContactAt: SENT_AT + 9, keys: ADDRESSES.slice(0, 2) });
    for (const email of ADDRESSES.slice(0, 2)) expect((await findProspect(database, [{ email }]))?.id).toBe(1);
  });

  test.each([
    ['with itself', 1, 1],
    ['with somebody who is gone', 1, 77],
    ['into somebody who is gone', 77, 1],
  ])('merging one %s changes nothing', async (_, into, from) => {
    const database = await start();
    const before = await database.prospects.toArray();
    expect(await mergeProspects(database, into, from, 99)).toBeUndefined();
    expect(await database.prospects.toArray()).toEqual(before);
  });

  test.each<[string, number[] | 'all', number, RegExp]>([
    ['some', [1, 2, 2, 77], 2, /pires|norwood|Words for/iu],
    ['all', 'all', 3, /pires|norwood|Words for|ben|tide/iu],
  ])('deleting %s leaves scores and sums, and no words, names or keys of theirs', async (_, ids, count, theirs) => {
    const database = await start();
    const totals = await database.dayTotals.toArray();
    const change = (id: number, prospectId: number, name: string) => ({
      id,
      importId: 1,
      prospectId,
      before: { name },
      at: 1,
    });
    await database.importChanges.bulkAdd([change(1, 1, 'Pires, A.'), change(2, 3, 'Benjamin')]);
    await database.imports.add({ id: 1, file: 'list.csv', at: 1, added: 0, changed: 2 });
    expect(await deleteProspects(database, ids)).toBe(count);
    const rows = await database.history.toArray();
    expect(rows.map(({ score, kept }) => ({ score, kept }))).toEqual(Array(3).fill({ score: 70, kept: null }));
    expect(await database.dayTotals.toArray()).toEqual(totals);
    const left = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(left)).not.toMatch(theirs);
    if (ids !== 'all') {
      expect((await findProspect(database, [{ email: 'ben@tide.example' }]))?.name).toBe('Ben Osei');
      expect((await sentTo(database, ['ben@tide.example'], 10)).map(({ key }) => key)).toEqual(['both']);
      expect(await database.importChanges.toArray()).toHaveLength(1);
    }
  });
});
