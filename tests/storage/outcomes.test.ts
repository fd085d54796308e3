import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { recentTexts, recordSent } from '../../lib/storage/history.ts';
import { afterInteraction, interactionsOf, interactionsWith, settleOutcome } from '../../lib/storage/outcomes.ts';
import { planFor, planItemsOf } from '../../lib/storage/plan.ts';
import { addPlanItem, markDone } from '../../lib/storage/plan-changes.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { DAY_MS, freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

const MARA = [{ email: 'mara@northgate.example' }];
const DAY = '2026-11-20';

describe('what there has been with somebody', () => {
  async function withThree(): Promise<YouwardDatabase> {
    const database = freshDatabase();
    await recordSent(database, historyRow({ key: 'b', sentAt: SENT_AT + 2 }), MARA);
    await recordSent(database, historyRow({ key: 'a', sentAt: SENT_AT + 1 }), [{ profile: '/in/ACoA-Mara/' }]);
    const contact = 'https://www.linkedin.com/in/ACoA-Mara/';
    const call = await addPlanItem(database, planFields({ how: 'call', contact }), SENT_AT);
    await markDone(database, call, { at: SENT_AT + 3, day: DAY, ms: null });
    return database;
  }

  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ['by an address', ['mara@northgate.example'], ['b']],
    ['by a page, whatever its capitals where somebody typed it', ['/in/ACoA-Mara'], ['a', null]],
    ['by both, each once and oldest first', ['/in/ACoA-Mara', 'mara@northgate.example'], ['a', 'b', null]],
    ['of somebody else', ['ilse@else.example'], []],
    ['of nobody', [], []],
  ])('%s', async (_, keys, sentKeys) => {
    const found = await interactionsWith(await withThree(), keys);
    expect(found.map(({ sentKey }) => sentKey)).toEqual(sentKeys);
    expect(found.every((one) => !('people' in one))).toBe(true);
  });
});

describe('what was planned to follow an interaction', () => {
  const next = planFields({ day: '2026-11-30', what: 'ask again' });

  async function settled() {
    const database = freshDatabase();
    await recordSent(database, historyRow(), MARA);
    const id = (await interactionsOf(database, ['draft-1'])).get('draft-1')?.id ?? 0;
    await settleOutcome(database, id, { outcome: 'stayed', at: 1, next });
    const follows = async () => (await planFor(database, '2026-11-30')).map(({ what, from }) => [what, from]);
    return { database, id, follows, from: afterInteraction(id) };
  }

  test('stays under an answer that says nothing of it', async () => {
    const { database, id, follows, from } = await settled();
    expect(await settleOutcome(database, id, { outcome: 'moved', at: 2 })).toBeNull();
    expect(await follows()).toEqual([['ask again', from]]);
    expect((await interactionsOf(database, ['draft-1'])).get('draft-1')).toMatchObject({
      outcome: 'moved',
      outcomeAt: 2,
    });
    expect((await database.dayTotals.get(DAY))?.tallies.all).toMatchObject({ settled: 1, moved: 1 });
  });

  test('gives way to what a new answer plans, and goes where nothing is to follow', async () => {
    const { database, id, follows, from } = await settled();
    await settleOutcome(database, id, { outcome: 'moved', at: 2, next: { ...next, what: 'visit' } });
    expect(await follows()).toEqual([['visit', from]]);
    await settleOutcome(database, id, { outcome: null, at: 3, next: null });
    expect(await follows()).toEqual([]);
    expect((await database.dayTotals.get(DAY))?.tallies.all).toMatchObject({ settled: 0, moved: 0 });
  });
});

test('plan items are found by their ids; those that are gone are not', async () => {
  const database = freshDatabase();
  const ids = [await addPlanItem(database, planFields(), 1), await addPlanItem(database, planFields(), 1)];
  const found = await planItemsOf(database, [...ids, ...ids, 99]);
  expect([...found.keys()]).toEqual(ids);
  expect([...found.values()].every((item) => !('people' in item))).toBe(true);
  expect(await planItemsOf(database, [])).toEqual(new Map());
});

test('the newest words are found without the rows that have none', async () => {
  const database = freshDatabase();
  for (let i = 0; i < 6; i += 1) {
    const kept = i % 2 === 0 ? {} : { kept: null };
    await recordSent(database, historyRow({ key: `${i}`, sentAt: SENT_AT + i * DAY_MS, ...kept }), MARA);
  }
  expect((await recentTexts(database, 2)).map(({ key }) => key)).toEqual(['4', '2']);
  expect((await recentTexts(database, 9)).map(({ key }) => key)).toEqual(['4', '2', '0']);
});
