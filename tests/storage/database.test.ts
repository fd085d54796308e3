import '../support/fake-extension.ts';
import Dexie, { liveQuery } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { blankProspect, type PainNote } from '../../lib/prospects/types.ts';
import { attitudeOn } from '../../lib/storage/attitude.ts';
import { choiceFor } from '../../lib/storage/choices.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { sumOldDays, totalsBetween } from '../../lib/storage/day-totals.ts';
import { settle, storageFailure } from '../../lib/storage/failure.ts';
import { recentHistory, recordSent, sentTo } from '../../lib/storage/history.ts';
import { addNote } from '../../lib/storage/notes.ts';
import { painMenu } from '../../lib/storage/pain-menu.ts';
import { openItems, planFor, plannedWith } from '../../lib/storage/plan.ts';
import { findProspect } from '../../lib/storage/prospects.ts';
import { freshDatabase, historyRow, trouble } from './rows.ts';
import { holdOpen, installedStores, versionFixture, writeVersion } from './versions.ts';

/** What a database declares, in Dexie's notation. */
function storesOf(database: Dexie): Record<string, string> {
  return Object.fromEntries(
    database.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join()]),
  );
}

const quiet = vi.spyOn(console, 'warn');

afterEach(() => {
  vi.useRealTimers();
  expect(quiet).not.toHaveBeenCalled();
});

const MARA = [{ email: 'Mara@Northgate.example' }];

/** What each version's fixture holds of her. */
const SEEN = 'Two depots closed early in March';
const SENT = 1795167000000;
const RATED: Partial<PainNote> = {
  id: '3-0',
  at: SENT,
  menuId: 1,
  super: { substantial: 3, unique: 2, pervasive: 2, expensive: 4, rapid: 1 },
  group: 'depots without a night shift',
  cost: '2,000 a week',
};
const PAIN_OF: Readonly<Record<number, Partial<PainNote>>> = { 2: { id: '3-0', at: SENT }, 3: RATED, 4: RATED };

describe('the newest version', () => {
  const fixture = versionFixture(4);

  test('is what a new database has; a changed schema needs a new version and a fixture of its own', async () => {
    const database = openDatabase('new');
    await database.open();
    database.close();
    expect(await installedStores('new')).toEqual({ nativeVersion: fixture.nativeVersion, stores: fixture.stores });
  });
});

describe.each([1, 2, 3, 4])('version %i', (version) => {
  const fixture = versionFixture(version);
  const name = `v${version}`;

  test('with rows in it is read whole', async () => {
    await writeVersion(name, fixture);
    const database = openDatabase(name);
    const history = await recentHistory(database, 10);
    expect(history.map(({ key, score, kept }) => [key, score, kept?.subject ?? null])).toEqual([
      ['thread-2', null, null],
      ['thread-1', 70, 'Early closing'],
    ]);
    expect(history.map(({ rewriteTaken }) => rewriteTaken)).toEqual([
      null,
      version === 1 ? 'touch-up' : 'start-from-them',
    ]);
    expect(history[1]?.rewriteScores).toEqual(version === 1 ? undefined : { before: 34, after: 70 });
    expect(await planFor(database, '2026-11-20')).toMatchObject([{ id: 4, who: 'Mara Lind', position: 0 }]);
    expect(await attitudeOn(database, '2026-11-20')).toEqual(fixture.rows.attitude?.[0]);
    expect(await choiceFor(database, 'thread-9')).toEqual(fixture.rows.draftChoices?.[0]);
    const mara = await findProspect(database, MARA);
    expect(mara?.observations.map(({ text }) => text)).toEqual(version === 1 ? undefined : [SEEN]);
    expect(mara?.pains).toEqual(
      version === 1 ? undefined : [{ ...trouble('Returns pile up over the weekend'), ...PAIN_OF[version] }],
    );
    expect(mara?.lastContactAt).toEqual(version === 1 ? undefined : SENT);
    expect(mara && { ...blankProspect([], 0), ...mara }).toEqual(mara);
    expect((await sentTo(database, ['mara@northgate.example'], 5)).map(({ key }) => key)).toEqual(['thread-1']);
    expect((await plannedWith(database, ['mara@northgate.example'])).map(({ who }) => who)).toEqual(['Mara Lind']);
    expect((await painMenu(database)).map(({ text }) => text)).toEqual(version < 3 ? [] : ['Returns pile up']);
    expect(await database.imports.toArray()).toEqual(fixture.rows.imports ?? []);
    expect(await sumOldDays(database)).toBe(version < 4 ? 1 : 0);
    const happened = (await database.interactions.toArray()).map(({ sentKey, planned, outcome }) => [
      sentKey,
      planned,
      outcome,
    ]);
    expect(happened).toEqual([['thread-1', false, null], ...(version < 4 ? [] : [[null, true, 'moved']])]);
    const [total] = await totalsBetween(database, '2026-11-20', '2026-11-20');
    expect(total).toMatchObject({ sent: 1, scoreSum: 70, tallies: { 'how:email': { interactions: 1, ms: 90_000 } } });
    expect(await openItems(database, '2026-11-20', 9)).toMatchObject([{ id: 4, whyKind: '', touch: 1, minutes: null }]);
    database.close();
  });

  test('becomes the newest, and takes notes', async () => {
    const database = openDatabase(name);
    await addNote(database, { people: MARA, field: 'pains', text: 'Drivers wait at the gate', at: 1 });
    expect((await findProspect(database, MARA))?.pains.at(-1)?.text).toBe('Drivers wait at the gate');
    database.close();
    const { nativeVersion, stores } = versionFixture(4);
    expect(await installedStores(name)).toEqual({ nativeVersion, stores });
  });
});

describe('a database of a newer version', () => {
  test('is refused with a sentence, and nothing in it changes', async () => {
    const newer = new Dexie('future');
    newer.version(5).stores({ ...storesOf(openDatabase('now')), stories: '++id' });
    await newer.table('history').put({ key: 'from the future', sentAt: 1 });
    newer.close();

    const old = openDatabase('future');
    const result = await settle(old, () => recordSent(old, historyRow()));
    expect(result).toMatchObject({ ok: false, reason: 'newer' });
    expect(!result.ok && result.sentence).toMatch(/newer version/u);
    // Again: the refusal holds, and comes as fast.
    expect(await settle(old, () => recentHistory(old, 5))).toMatchObject({ ok: false, reason: 'newer' });
    old.close();
    await newer.open();
    expect(await newer.table('history').toArray()).toEqual([{ key: 'from the future', sentAt: 1 }]);
    newer.close();
  });
});

describe('two copies of the extension', () => {
  test('an old page that will not let go does not hang the new one', async () => {
    const letGo = await holdOpen('held', 5);
    const database = openDatabase('held');
    const result = settle(database, () => recentHistory(database, 5), 60);
    expect(await result).toMatchObject({ ok: false, reason: 'slow' });
    letGo();
    expect(await settle(database, () => recentHistory(database, 5))).toEqual({ ok: true, value: [] });
    database.close();
  });

  test('a page of ours lets go at once when another upgrades or deletes', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow());
    await Dexie.delete(database.name);
    expect(await recentHistory(database, 5)).toEqual([]);
  });
});

test('blocked for long, whatever waits is told; the next try opens', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const letGo = await holdOpen('blocked', 5);
  const database = openDatabase('blocked');
  let result: unknown;
  void settle(database, () => recentHistory(database, 5), 20_000).then((settled) => {
    result = settled;
  });
  while (result === undefined) {
    vi.advanceTimersByTime(500);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(result).toMatchObject({ ok: false, reason: 'blocked' });
  letGo();
  expect(await settle(database, () => recentHistory(database, 5))).toEqual({ ok: true, value: [] });
});

test('a live query that settles still follows the rows', async () => {
  const database = freshDatabase();
  const seen: number[] = [];
  await new Promise<void>((resolve) => {
    liveQuery(() => settle(database, () => recentHistory(database, 5))).subscribe((result) => {
      seen.push(result.ok ? result.value.length : -1);
      if (seen.length === 1) void recordSent(database, historyRow());
      if (seen.length === 2) resolve();
    });
  });
  expect(seen).toEqual([0, 1]);
});

describe('failures become sentences', () => {
  const named = (name: string, inner?: Error) => Object.assign(new Error(name), { name }, inner && { inner });
  test.each([
    [named('QuotaExceededError'), 'full'],
    [named('AbortError', named('QuotaExceededError')), 'full'],
    [new DOMException('no room', 'QuotaExceededError'), 'full'],
    [named('DatabaseClosedError', named('YouwardNewerError')), 'newer'],
    [named('VersionError'), 'newer'],
    [named('OpenFailedError', named('SecurityError')), 'unavailable'],
    [named('MissingAPIError'), 'unavailable'],
    [named('TimeoutError'), 'slow'],
    [new TypeError('a bug'), null],
    [named('constructor'), null],
    ['a string', null],
    [undefined, null],
  ])('%s', (error, reason) => {
    const failure = storageFailure(error);
    expect(failure?.reason ?? null).toBe(reason);
    if (failure !== null) expect(failure.sentence).toMatch(/^[A-Z].+\.$/u);
  });

  test('no database at all, as in some private windows', async () => {
    const name = 'private';
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const database = openDatabase(name);
    expect(await settle(database, () => recentHistory(database, 5))).toMatchObject({
      ok: false,
      reason: 'unavailable',
    });
    vi.mocked(indexedDB.open).mockRestore();
    expect(await settle(database, () => recentHistory(database, 5))).toEqual({ ok: true, value: [] });
  });

  test('a disk that is full', async () => {
    const database = freshDatabase();
    await database.open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    });
    expect(await settle(database, () => recordSent(database, historyRow()))).toMatchObject({
      ok: false,
      reason: 'full',
    });
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    expect(await recentHistory(database, 5)).toEqual([]);
    expect(await database.dayTotals.count()).toBe(0);
  });

  test('a bug stays an exception', async () => {
    const database = freshDatabase();
    await expect(
      settle(database, async () => {
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow('a bug');
  });
});
