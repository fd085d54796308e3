import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../support/fake-extension.ts';
import type { ImportedPerson } from '../../lib/prospects/import-rows.ts';
import { type BadRow, readRows } from '../../lib/prospects/import-rows.ts';
import { CHOSEN_FIELDS, type Prospect, TEXT_FIELDS, type TextField } from '../../lib/prospects/types.ts';
import { exportPeopleCsv, exportPeopleJson } from '../../lib/storage/export-people.ts';
import { forgetOldTexts, recordSent } from '../../lib/storage/history.ts';
import { mergeProspects } from '../../lib/storage/merge-prospects.ts';
import { addMenuPain } from '../../lib/storage/pain-menu.ts';
import { readPeopleFile } from '../../lib/storage/people-file.ts';
import { dryRun, IMPORT_LIMITS, importPeople } from '../../lib/storage/people-import.ts';
import { findProspect, keepProspect, newPain, putLine, writeField } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { importsDone, undoImport } from '../../lib/storage/undo-import.ts';
import { freshDatabase, historyRow, SENT_AT } from './rows.ts';

const NOW = SENT_AT + 86_400_000;
const LATER = NOW + 60_000;

function person(
  keys: string[],
  texts: ImportedPerson['texts'] = {},
  rest: Partial<ImportedPerson> = {},
): ImportedPerson {
  return { keys, texts, chosen: {}, observations: [], pains: [], ...rest };
}

const crowd = (size: number) =>
  Array.from({ length: size }, (_, i) =>
    person([`p${i}@crowd.example`], { name: `Person ${i}`, company: `Firm ${i % 97}` }),
  );

async function bring(database: YouwardDatabase, people: readonly ImportedPerson[], now = NOW): Promise<number> {
  const done = await importPeople(database, { file: 'list.csv', people }, { now });
  if (done.outcome !== 'done') throw new Error('cancelled');
  return done.importId;
}

/** Every row of every table, to the last letter. */
async function whole(database: YouwardDatabase): Promise<string> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(tables, sorted);
}

const of = (database: YouwardDatabase, email: string) => findProspect(database, [{ email }]);

const BEN = { name: 'Ben Osei', email: 'ben@tidewater.example' };

/** Ben is known, with a company; Mara was written to and has no record. */
async function someBefore(): Promise<YouwardDatabase> {
  const database = freshDatabase();
  await keepProspect(database, BEN, { company: 'Tidewater' }, SENT_AT - 5);
  await recordSent(database, historyRow(), [{ email: 'mara@northgate.example' }]);
  return database;
}

describe('a dry run', () => {
  test('counts people, not rows, and writes nothing', async () => {
    const database = await someBefore();
    const before = await whole(database);
    const bad: BadRow[] = [{ number: 9, cells: [], reason: 'x' }];
    const people = [person(['ben@tidewater.example']), person(['chi@x.example']), person(['/in/chi', 'chi@x.example'])];
    expect(await dryRun(database, { people, bad })).toEqual({ fresh: 1, known: 1, bad: 1 });
    expect(await whole(database)).toBe(before);
  });
});

describe('an import', () => {
  test('makes records that search, sorting and the coach find', async () => {
    const database = freshDatabase();
    const id = await bring(database, [
      person(
        ['chi@x.example', '/in/chi'],
        { name: 'Chi Wen', role: 'COO', whyNow: 'new depot' },
        { chosen: { relation: 'lapsed' }, pains: ['Late loads'], observations: ['Hiring drivers'] },
      ),
    ]);
    expect(await of(database, 'chi@x.example')).toMatchObject({
      name: 'Chi Wen',
      role: 'COO',
      roleAt: NOW,
      relation: 'lapsed',
      whyNow: 'new depot',
      pains: [{ text: 'Late loads', at: NOW, menuId: null, super: {} }],
      observations: [{ text: 'Hiring drivers', at: NOW, source: '' }],
      importId: id,
      createdAt: NOW,
      updatedAt: NOW,
      lastContactAt: null,
    });
    expect(await database.prospects.where('words').equals('drivers').or('words').equals('loads').count()).toBe(1);
    expect(await importsDone(database)).toEqual([{ id, file: 'list.csv', at: NOW, added: 1, changed: 0 }]);
  });

  test('gives who is known only what they lack, and keeps what was before', async () => {
    const database = await someBefore();
    const texts = { name: 'B. Osei', company: 'Acme', role: 'Planner' };
    const id = await bring(database, [person(['ben@tidewater.example', '/in/ben'], texts, { pains: ['Late loads'] })]);
    expect(await of(database, 'ben@tidewater.example')).toMatchObject({
      keys: ['ben@tidewater.example', '/in/ben'],
      name: 'Ben Osei',
      company: 'Tidewater',
      role: 'Planner',
      pains: [{ text: 'Late loads' }],
      importId: null,
      updatedAt: NOW,
    });
    expect(await database.importChanges.toArray()).toMatchObject([
      {
        importId: id,
        at: NOW,
        before: { role: '', keys: ['ben@tidewater.example'], pains: [], updatedAt: SENT_AT - 5 },
      },
    ]);
    expect(await importsDone(database)).toMatchObject([{ added: 0, changed: 1 }]);
  });

  test('writes nothing to who lacks nothing', async () => {
    const database = await someBefore();
    const before = await database.prospects.toArray();
    await bring(database, [person(['ben@tidewater.example'], { company: 'Acme' })]);
    expect(await database.prospects.toArray()).toEqual(before);
    expect(await importsDone(database)).toMatchObject([{ added: 0, changed: 0 }]);
  });

  test('never gives one key to two records', async () => {
    const database = await someBefore();
    await keepProspect(database, { email: 'ben@home.example' }, {}, SENT_AT);
    await bring(database, [person(['ben@tidewater.example', 'ben@home.example', 'ben@third.example'])]);
    const keys = (await database.prospects.toArray()).flatMap((record) => record.keys).sort();
    expect(keys).toEqual(['ben@home.example', 'ben@third.example', 'ben@tidewater.example']);
  });

  test('knows who has been written to', async () => {
    const database = await someBefore();
    await bring(database, [person(['mara@northgate.example'])]);
    expect((await of(database, 'mara@northgate.example'))?.lastContactAt).toBe(SENT_AT);
  });

  test('tells how far it has come', async () => {
    const steps: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    await importPeople(freshDatabase(), { file: 'x', people: crowd(1_200) }, { now: NOW, onProgress });
    expect(steps).toEqual([
      [500, 1_200],
      [1_000, 1_200],
      [1_200, 1_200],
    ]);
  });
});

describe('all or nothing', () => {
  const people = [...crowd(1_600), person(['ben@tidewater.example'], { role: 'Planner' })];

  test.each([0, 1, 2, 3, 4])('cancelled after %i steps it leaves everything as it was', async (steps) => {
    const database = await someBefore();
    const before = await whole(database);
    const cancel = new AbortController();
    let done = 0;
    if (steps === 0) cancel.abort();
    const onProgress = () => {
      done += 1;
      if (done === steps) cancel.abort();
    };
    const course = { now: NOW, signal: cancel.signal, onProgress };
    expect(await importPeople(database, { file: 'x', people }, course)).toEqual({ outcome: 'cancelled' });
    expect(await whole(database)).toBe(before);
    await bring(database, people);
    expect(await database.prospects.count()).toBe(1_601);
  });

  test.each([
    ['a mistake of ours', new TypeError('broken')],
    ['a full disk', new DOMException('', 'QuotaExceededError')],
  ])('%s on the way leaves everything as it was', async (_, error) => {
    const database = await someBefore();
    const before = await whole(database);
    const creating = (_key: unknown, made: Prospect) => {
      if (made.name === 'Person 1234') throw error;
    };
    database.prospects.hook('creating', creating);
    await expect(importPeople(database, { file: 'x', people }, { now: NOW })).rejects.toThrow();
    database.prospects.hook('creating').unsubscribe(creating);
    expect(await whole(database)).toBe(before);
  });
});

describe('undo', () => {
  test('leaves everything as it was', async () => {
    const database = await someBefore();
    const before = await whole(database);
    const id = await bring(database, [
      ...crowd(700),
      person(['mara@northgate.example']),
      person(['ben@tidewater.example', '/in/ben'], { role: 'Planner' }),
    ]);
    expect(await undoImport(database, id)).toEqual({ removed: 701, restored: 1, leftAlone: 0 });
    expect(await whole(database)).toBe(before);
  });

  test.each<[string, (database: YouwardDatabase, id: number) => Promise<unknown>]>([
    ['a field', (database, id) => writeField(database, id, 'role', { base: '', text: 'COO' }, LATER)],
    ['a line', (database, id) => putLine(database, id, 'pains', newPain('1', 'Late loads', LATER), LATER)],
    ['a message', (database) => recordSent(database, historyRow({ sentAt: LATER }), [{ email: 'chi@x.example' }])],
    ['a second import', (database) => bring(database, [person(['chi@x.example'], { phone: '1' })], LATER)],
  ])('leaves alone who got %s since', async (_, change) => {
    const database = freshDatabase();
    const importId = await bring(database, [person(['chi@x.example'], { name: 'Chi' }), person(['dan@x.example'])]);
    await change(database, (await of(database, 'chi@x.example'))?.id ?? 0);
    const changed = await of(database, 'chi@x.example');
    expect(await undoImport(database, importId)).toEqual({ removed: 1, restored: 0, leftAlone: 1 });
    expect(await of(database, 'chi@x.example')).toEqual(changed);
  });

  test('does not touch who was made one with somebody else since: the record is no longer of the import', async () => {
    const database = freshDatabase();
    const importId = await bring(database, [person(['chi@x.example'], { name: 'Chi' }), person(['dan@x.example'])]);
    const chi = await of(database, 'chi@x.example');
    const other = await keepProspect(database, { email: 'other@x.example' }, {}, LATER);
    await mergeProspects(database, chi?.id ?? 0, other ?? 0, LATER);
    const changed = await of(database, 'chi@x.example');
    expect(await undoImport(database, importId)).toEqual({ removed: 1, restored: 0, leftAlone: 0 });
    expect(await of(database, 'chi@x.example')).toEqual(changed);
  });

  test('leaves alone who was known and was changed since', async () => {
    const database = await someBefore();
    const id = await bring(database, [person(['ben@tidewater.example'], { role: 'Planner' })]);
    await writeField(database, 1, 'phone', { base: '', text: '1' }, LATER);
    expect(await undoImport(database, id)).toEqual({ removed: 0, restored: 0, leftAlone: 1 });
    expect(await of(database, 'ben@tidewater.example')).toMatchObject({ role: 'Planner', phone: '1' });
  });

  test('of two, the second first, goes all the way back', async () => {
    const database = await someBefore();
    const before = await whole(database);
    const first = await bring(database, [
      person(['ben@tidewater.example'], { role: 'Planner' }),
      person(['c@x.example']),
    ]);
    const second = await bring(database, [person(['ben@tidewater.example', 'c@x.example'], { phone: '1' })], LATER);
    expect(await undoImport(database, second)).toMatchObject({ restored: 1, leftAlone: 0 });
    expect(await undoImport(database, first)).toEqual({ removed: 1, restored: 1, leftAlone: 0 });
    expect(await whole(database)).toBe(before);
  });

  test('of a record that the file came to twice', async () => {
    const database = freshDatabase();
    await keepProspect(database, BEN, {}, SENT_AT);
    await bring(database, [person(['ben@tidewater.example', '/in/ben'])]);
    const before = await database.prospects.toArray();
    const twice = [
      person(['ben@tidewater.example'], { role: 'Planner' }),
      ...crowd(600),
      person(['/in/ben'], { phone: '1' }),
    ];
    const id = await bring(database, twice, LATER);
    expect(await of(database, 'ben@tidewater.example')).toMatchObject({ role: 'Planner', phone: '1' });
    expect(await undoImport(database, id)).toEqual({ removed: 600, restored: 1, leftAlone: 0 });
    expect(await database.prospects.toArray()).toEqual(before);
  });

  test('keeps no name of a message whose text is gone, when nobody is known by it any more', async () => {
    const database = await someBefore();
    const id = await bring(database, [person(['mara@northgate.example'])]);
    await forgetOldTexts(database, LATER, 0);
    await undoImport(database, id);
    expect(await whole(database)).not.toContain('mara@northgate.example');
    expect(await database.history.count()).toBe(1);
  });

  test('twice changes nothing', async () => {
    const database = freshDatabase();
    const id = await bring(database, crowd(3));
    await undoImport(database, id);
    expect(await undoImport(database, id)).toEqual({ removed: 0, restored: 0, leftAlone: 0 });
    expect(await importsDone(database)).toEqual([]);
  });
});

describe('out and in again', () => {
  const tidied = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const sign = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '"',
    "'",
    ',',
    ';',
    ' ',
    'a',
    'é',
    '😀',
    '1',
    '|',
    '<',
    '{',
    ':::',
    '名',
  );
  const line = fc.string({ unit: sign, maxLength: 20 }).map(tidied);
  const free = fc
    .string({ unit: fc.oneof(sign, fc.constant('\n')), maxLength: 40 })
    .map((text) => (text.trim() ? text : ''));
  const lines = fc.uniqueArray(
    line.filter((text) => text !== ''),
    { maxLength: 4 },
  );
  const slug = fc.string({ unit: fc.constantFrom('a', 'b', '-', '9'), minLength: 1, maxLength: 8 });
  const one = fc.record({
    email: slug.map((name) => `${name}@x.example`),
    page: fc.option(slug.map((name) => `/in/${name}`)),
    texts: fc.record(
      Object.fromEntries(TEXT_FIELDS.map((field) => [field, field === 'notes' ? free : line])) as Record<
        TextField,
        fc.Arbitrary<string>
      >,
    ),
    relation: fc.constantFrom(null, 'new', 'past-customer', 'in-conversation'),
    rung: fc.constantFrom(null, 'observe', 'solution'),
    pains: lines,
    observations: lines,
  });

  const facts = (record: Prospect) => ({
    ...Object.fromEntries([...TEXT_FIELDS, ...CHOSEN_FIELDS, 'keys' as const].map((field) => [field, record[field]])),
    pains: record.pains.map(({ text }) => text),
    observations: record.observations.map(({ text }) => text),
  });

  test('a CSV gives the same people', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(one, { minLength: 1, maxLength: 6, selector: ({ email }) => email }),
        async (people) => {
          const [from, into] = [freshDatabase(), freshDatabase()];
          const seen = new Set<string>();
          await bring(
            from,
            people.map(({ email, page, texts, relation, rung, pains, observations }) => {
              const keys = page === null || seen.has(page) ? [email] : [email, page];
              for (const key of keys) seen.add(key);
              return person(keys, Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')), {
                chosen: { ...(relation && { relation }), ...(rung && { rung }) } as ImportedPerson['chosen'],
                pains,
                observations,
              });
            }),
          );
          const read = await readPeopleFile(new Blob([await exportPeopleCsv(from)]));
          if (!read.ok) throw new Error(read.sentence);
          const { people: again, bad } = readRows(read.table.rows, read.table.mapping, IMPORT_LIMITS);
          expect(bad).toEqual([]);
          await bring(into, again);
          expect((await into.prospects.toArray()).map(facts)).toEqual((await from.prospects.toArray()).map(facts));
          await Promise.all([from.delete(), into.delete()]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('no cell of it yields a formula', async () => {
    const database = freshDatabase();
    await bring(database, [
      person(['=1@x.example'], { name: '=1+1', notes: '@SUM(A1)', phone: '+1 555', role: '-2' }, { pains: ['=2'] }),
    ]);
    const csv = await exportPeopleCsv(database);
    expect(csv.match(/(?:^|["\n;])[=+\-@][^"]*/gmu)).toBeNull();
    expect(csv).toContain(`"'=1+1"`);
  });

  test('JSON has whole people, and the menu their troubles are linked to', async () => {
    const database = freshDatabase();
    await bring(database, [person(['chi@x.example'], { name: 'Chi' }, { pains: ['Late loads'] })]);
    const fields = { text: 'Late loads', phrases: [], who: '', consequence: '', future: '', pinned: true, gap: false };
    await addMenuPain(database, fields, NOW);
    const exported = JSON.parse(await exportPeopleJson(database, NOW));
    expect(exported).toMatchObject({ product: 'youward', kind: 'people', version: 1, at: new Date(NOW).toISOString() });
    expect(exported.people).toEqual([await of(database, 'chi@x.example')]);
    expect(exported.painMenu).toMatchObject([fields]);
  });
});
