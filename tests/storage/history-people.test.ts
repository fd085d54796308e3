import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { forgetOldTexts, recallSent, recordSent, sentTo } from '../../lib/storage/history.ts';
import { keepProspect, prospectById } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, historyRow, SENT_AT } from './rows.ts';

const MARA = { name: 'Mara Lind', email: 'Mara@Northgate.example' };
const OLE = { profile: '/in/ole-strand/' };

async function keepMara(database: YouwardDatabase): Promise<number> {
  const id = await keepProspect(database, MARA, {}, SENT_AT);
  if (id === null) throw new Error('nobody');
  return id;
}

const keysOf = async (database: YouwardDatabase, key: string) =>
  (await sentTo(database, [key], 10)).map((row) => row.key);

const lastContact = async (database: YouwardDatabase, id: number) =>
  (await prospectById(database, id))?.lastContactAt ?? null;

describe('messages are found by whom they went to', () => {
  test('newest first, by address in any case and by page', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow({ key: 'a' }), [MARA]);
    await recordSent(database, historyRow({ key: 'b', sentAt: SENT_AT + 5 }), [OLE, MARA]);
    expect(await keysOf(database, 'mara@northgate.example')).toEqual(['b', 'a']);
    expect(await keysOf(database, '/in/ole-strand')).toEqual(['b']);
  });

  test.each([
    ['without its words a row says nothing about somebody nobody has a record of', false, []],
    ['without its words a row still belongs to somebody there is a record of', true, ['a']],
  ])('%s', async (_, known, keys) => {
    const database = freshDatabase();
    if (known) await keepMara(database);
    await recordSent(database, historyRow({ key: 'a', kept: null }), [MARA, OLE]);
    expect(await keysOf(database, 'mara@northgate.example')).toEqual(keys);
    expect(await keysOf(database, '/in/ole-strand')).toEqual([]);
  });

  test('forgotten words take along who got them, save people there is a record of', async () => {
    const database = freshDatabase();
    await keepMara(database);
    await recordSent(database, historyRow({ key: 'a' }), [MARA, OLE]);
    await forgetOldTexts(database, SENT_AT, 0);
    expect(await keysOf(database, 'mara@northgate.example')).toEqual(['a']);
    expect(await keysOf(database, '/in/ole-strand')).toEqual([]);
  });
});

describe('the last contact', () => {
  test('is the newest message, and goes back when that is taken back', async () => {
    const database = freshDatabase();
    const id = await keepMara(database);
    expect(await lastContact(database, id)).toBeNull();
    await recordSent(database, historyRow({ key: 'b', sentAt: SENT_AT + 5 }), [MARA]);
    await recordSent(database, historyRow({ key: 'a' }), [MARA]);
    expect(await lastContact(database, id)).toBe(SENT_AT + 5);
    await recallSent(database, 'b');
    expect(await lastContact(database, id)).toBe(SENT_AT);
    await recallSent(database, 'a');
    expect(await lastContact(database, id)).toBeNull();
  });

  test('is known of somebody who is kept after they were written to', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow(), [MARA]);
    expect(await lastContact(database, await keepMara(database))).toBe(SENT_AT);
  });
});
