import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { recordSent } from '../../lib/storage/history.ts';
import { interactionsOf } from '../../lib/storage/outcomes.ts';
import { addPlanItem, markDone } from '../../lib/storage/plan-changes.ts';
import { type Heard, noticeReply } from '../../lib/storage/replies.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

const MARA = [{ email: 'mara@northgate.example' }];
const LATER = SENT_AT + 3_600_000;

const heard = (rest: Partial<Heard> = {}): Heard => ({
  people: ['mara@northgate.example'],
  how: 'email',
  thread: 'pricing',
  heard: 'their words',
  at: LATER,
  ...rest,
});

interface Sent {
  readonly key?: string;
  readonly sentAt?: number;
  readonly channel?: 'email' | 'linkedin-message';
  readonly thread?: string | null;
  readonly heard?: string | null;
}

async function withSent(...sent: readonly Sent[]): Promise<YouwardDatabase> {
  const database = freshDatabase();
  for (const { thread = 'pricing', heard: before = null, ...row } of sent) {
    await recordSent(database, historyRow(row), MARA, { planItemId: null, thread, heard: before });
  }
  return database;
}

async function repliedAt(database: YouwardDatabase, key = 'draft-1') {
  return (await interactionsOf(database, [key])).get(key)?.repliedAt;
}

describe('an answer is noticed', () => {
  test.each<[string, Sent, Partial<Heard>, boolean]>([
    ['in the thread of the message', {}, {}, true],
    ['whoever else it was for', {}, { people: ['lee@northgate.example', 'mara@northgate.example'] }, true],
    ['after what they had written before', { heard: 'older words' }, {}, true],
    [
      'on LinkedIn, which has one thread a person',
      { channel: 'linkedin-message', thread: null },
      { how: 'linkedin', thread: null },
      true,
    ],
    ['in another thread', {}, { thread: 'invoice' }, false],
    ['in mail without a subject', { thread: null }, { thread: null }, false],
    ['on another channel', {}, { how: 'linkedin' }, false],
    ['of somebody else', {}, { people: ['ilse@elsewhere.example'] }, false],
    ['where the same old message still stands last', { heard: 'their words' }, {}, false],
    ['before it was sent', {}, { at: SENT_AT - 1 }, false],
  ])('%s', async (_, sent, rest, noticed) => {
    const database = await withSent(sent);
    expect(await noticeReply(database, heard(rest))).toBe(noticed);
    expect(await repliedAt(database)).toBe(noticed ? LATER : null);
  });

  test('to the newest message of a thread, and once', async () => {
    const database = await withSent({}, { key: 'draft-2', sentAt: SENT_AT + 1_000, heard: 'first words' });
    expect(await noticeReply(database, heard())).toBe(true);
    expect(await noticeReply(database, heard({ at: LATER + 5 }))).toBe(false);
    expect([await repliedAt(database), await repliedAt(database, 'draft-2')]).toEqual([null, LATER]);
  });

  test('and counted on the day the message went out', async () => {
    const database = await withSent({});
    await noticeReply(database, heard({ at: LATER + 5 * 86_400_000 }));
    expect((await database.dayTotals.toArray()).map(({ day, tallies }) => [day, tallies.all?.replied])).toEqual([
      ['2026-11-20', 1],
    ]);
  });

  test('never to a call, which left no message', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields({ how: 'call' }), SENT_AT);
    await markDone(database, id, { at: SENT_AT, day: '2026-11-20', ms: null });
    expect(await noticeReply(database, heard())).toBe(false);
  });
});
