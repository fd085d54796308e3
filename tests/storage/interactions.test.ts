import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { doneItems } from '../../lib/storage/done-today.ts';
import { recallSent, recordSent } from '../../lib/storage/history.ts';
import { deleteProspects } from '../../lib/storage/merge-prospects.ts';
import { awaited, interactionsOf, setSpent, settleOutcome } from '../../lib/storage/outcomes.ts';
import { countOpen, openItems, planAhead, planFor, plannedFor } from '../../lib/storage/plan.ts';
import {
  addPlanItem,
  addPlanItems,
  markDone,
  orderItems,
  removePlanItem,
  reopen,
} from '../../lib/storage/plan-changes.ts';
import { keepProspect } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

const TODAY = '2026-11-20';
const MARA = { email: 'mara@northgate.example' };
const along = (planItemId: number | null) => ({ planItemId, thread: null, heard: null });

async function happened(database: YouwardDatabase) {
  return database.interactions.toArray();
}

describe('a message', () => {
  test('ticks the item it fulfils and keeps why it was sent, and what was brought', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(
      database,
      planFields({ whyKind: 'event', objectiveKind: 'learn', value: 'a count' }),
      1,
    );
    await recordSent(database, historyRow(), [MARA], along(id));
    expect(await planFor(database, TODAY)).toMatchObject([{ id, doneAt: SENT_AT }]);
    expect(await happened(database)).toMatchObject([
      { planned: true, planItemId: id, whyKind: 'event', objectiveKind: 'learn', gave: true, ms: 90_000, how: 'email' },
    ]);
    expect(await doneItems(database, TODAY)).toMatchObject([{ item: { id } }]);
    expect(await countOpen(database, TODAY)).toBe(0);
  });

  test.each([
    ['outreach nobody planned is one', {}, 1],
    ['a LinkedIn message too', { site: 'linkedin', channel: 'linkedin-message' } as const, 1],
    ['what is no outreach is none', { verdict: 'logistics', score: null } as const, 0],
    ['practice is none', { site: 'practice' } as const, 0],
  ])('%s', async (_, rest, count) => {
    const database = freshDatabase();
    await recordSent(database, historyRow(rest), [MARA]);
    expect(await happened(database)).toHaveLength(count);
    expect((await happened(database)).every(({ planned }) => !planned)).toBe(true);
  });

  test('sent again stays one, with its plan and what came of it', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), 1);
    await recordSent(database, historyRow(), [MARA], along(id));
    const [first] = await happened(database);
    await settleOutcome(database, first!.id, { outcome: 'stayed', at: SENT_AT + 1, next: null });
    await recordSent(database, historyRow({ score: 80, sentAt: SENT_AT + 60_000 }), [MARA]);
    expect(await happened(database)).toMatchObject([{ id: first!.id, planItemId: id, outcome: 'stayed' }]);
  });

  test('ticked by hand and sent after all is one; a second message is another', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), 1);
    await markDone(database, id, { at: SENT_AT - 60_000, day: '2026-11-19', ms: null });
    await recordSent(database, historyRow(), [MARA], along(id));
    await recordSent(database, historyRow({ key: 'b' }), [MARA], along(id));
    expect(await happened(database)).toMatchObject([
      { planItemId: id, sentKey: 'draft-1', ms: 90_000, day: TODAY },
      { planItemId: null, sentKey: 'b', planned: false },
    ]);
    expect(await database.dayTotals.get('2026-11-19')).toBeUndefined();
  });

  test('taken back is none, and its item is to be done again', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), 1);
    await recordSent(database, historyRow(), [MARA], along(id));
    await recallSent(database, 'draft-1');
    expect(await happened(database)).toEqual([]);
    expect(await openItems(database, TODAY, 9)).toMatchObject([{ id, doneAt: null }]);
    expect(await database.dayTotals.count()).toBe(0);
  });

  test('knows how strong their strongest trouble was then', async () => {
    const database = freshDatabase();
    await keepProspect(database, MARA, { name: 'Mara Lind' }, 1);
    await recordSent(database, historyRow(), [MARA]);
    await recordSent(database, historyRow({ key: 'b' }), [{ email: 'new@haan.example' }]);
    expect((await happened(database)).map(({ superBest }) => superBest)).toEqual([0, null]);
  });
});

describe('done by hand', () => {
  test('is a call with its minutes, once; reopened it never was', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields({ how: 'call', contact: '+44 20 7946 0018' }), 1);
    const done = { at: SENT_AT, day: '2026-11-21', ms: 720_000 };
    await markDone(database, id, done);
    await markDone(database, id, { ...done, ms: 1 });
    expect(await happened(database)).toMatchObject([{ how: 'call', ms: 720_000, day: '2026-11-21', sentKey: null }]);
    await setSpent(database, (await happened(database))[0]!.id, 60_000);
    expect((await database.dayTotals.get('2026-11-21'))?.tallies['how:call']).toMatchObject({ ms: 60_000 });
    await reopen(database, id);
    expect(await happened(database)).toEqual([]);
    expect(await database.dayTotals.count()).toBe(0);
  });

  test('a sent message stays sent when its item is reopened', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields({ whyKind: 'event' }), 1);
    await recordSent(database, historyRow(), [MARA], along(id));
    await reopen(database, id);
    expect(await happened(database)).toMatchObject([
      { planned: false, planItemId: null, whyKind: '', sentKey: 'draft-1' },
    ]);
  });
});

describe('what came of it', () => {
  test('is waited for until it is said; what follows is planned once', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), 1);
    await recordSent(database, historyRow(), [MARA], along(id));
    const [{ interaction, item }] = (await awaited(database, '2026-11-01', 9)) as [Waiting];
    expect(item.id).toBe(id);
    const say = (outcome: 'moved' | 'no-answer' | null, day: string | null) =>
      settleOutcome(database, interaction.id, {
        outcome,
        at: SENT_AT,
        next: day === null ? null : planFields({ day }),
      });
    await say('no-answer', '2026-11-25');
    expect(await awaited(database, '2026-11-01', 9)).toEqual([]);
    await say('moved', '2026-11-27');
    expect(await planAhead(database, TODAY, '2026-12-31')).toMatchObject([
      { day: '2026-11-27', from: `after:${interaction.id}` },
    ]);
    await say(null, null);
    expect(await planAhead(database, TODAY, '2026-12-31')).toEqual([]);
    expect(await awaited(database, '2026-11-01', 9)).toHaveLength(1);
  });

  test('follows that are done already stay', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), 1);
    await recordSent(database, historyRow(), [MARA], along(id));
    const [one] = await happened(database);
    const next = await settleOutcome(database, one!.id, { outcome: 'moved', at: 1, next: planFields() });
    await markDone(database, next!, { at: SENT_AT, day: TODAY, ms: null });
    await settleOutcome(database, one!.id, { outcome: 'stayed', at: 2, next: null });
    expect(await database.planItems.get(next!)).toBeDefined();
  });

  test('of a message is found by its key; of one that is gone nothing is waited for', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), 1);
    await recordSent(database, historyRow(), [MARA], along(id));
    expect((await interactionsOf(database, ['draft-1', 'other'])).get('draft-1')).toMatchObject({ planItemId: id });
    await removePlanItem(database, id);
    expect(await awaited(database, '2026-11-01', 9)).toEqual([]);
    expect(await happened(database)).toMatchObject([{ planned: true, planItemId: null }]);
    expect(await settleOutcome(database, 99, { outcome: 'moved', at: 1, next: planFields() })).toBeNull();
  });
});

describe('the days', () => {
  test('nothing is lost when a day ends: what was left comes first, in its order', async () => {
    const database = freshDatabase();
    const days = ['2026-11-20', '2026-11-18', '2026-11-18', '2026-11-21'];
    await addPlanItems(
      database,
      days.map((day, i) => planFields({ day, who: `Person ${i}` })),
      1,
    );
    const names = async (day: string) => (await openItems(database, day, 9)).map(({ who }) => who);
    expect(await names(TODAY)).toEqual(['Person 1', 'Person 2', 'Person 0']);
    expect(await names('2026-11-21')).toEqual(['Person 1', 'Person 2', 'Person 0', 'Person 3']);
    expect(await names('2026-11-17')).toEqual([]);
  });

  test('are put in an order, and those left join the day', async () => {
    const database = freshDatabase();
    const ids = await addPlanItems(
      database,
      ['2026-11-18', TODAY, TODAY].map((day, i) => planFields({ day, who: `Person ${i}` })),
      1,
    );
    await orderItems(database, TODAY, [ids[2]!, ids[0]!, 99]);
    expect((await planFor(database, TODAY)).map(({ who }) => who)).toEqual(['Person 2', 'Person 0', 'Person 1']);
    expect((await openItems(database, TODAY, 9)).map(({ day }) => day)).toEqual([TODAY, TODAY, TODAY]);
  });

  test('an item left from before is still the plan for whom a draft is for', async () => {
    const database = freshDatabase();
    await addPlanItem(database, planFields({ day: '2026-11-17', why: 'left' }), 1);
    expect(await plannedFor(database, TODAY, [MARA])).toMatchObject({ why: 'left' });
    expect(await plannedFor(database, '2026-11-16', [MARA])).toBeUndefined();
  });
});

test('who is deleted is in no plan and in no interaction; that something happened stays', async () => {
  const database = freshDatabase();
  const person = await keepProspect(database, MARA, { name: 'Mara Lind' }, 1);
  const id = await addPlanItem(database, planFields(), 1);
  await addPlanItem(database, planFields({ day: '2026-11-25' }), 1);
  await recordSent(database, historyRow({ kept: null }), [MARA], along(id));
  await deleteProspects(database, [person!]);
  const whole = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
  expect(whole).not.toMatch(/mara/iu);
  expect(await happened(database)).toHaveLength(1);
  expect((await database.dayTotals.get(TODAY))?.tallies.all?.interactions).toBe(1);
});

type Waiting = Awaited<ReturnType<typeof awaited>>[number];
