import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import {
  addPlanItem,
  attitudeOn,
  markDone,
  planFor,
  removePlanItem,
  saveAttitude,
  updatePlanItem,
} from '../../lib/storage/plan.ts';
import { freshDatabase, planFields, SENT_AT } from './rows.ts';

const TODAY = '2026-11-20';
const TOMORROW = '2026-11-21';

test('a day’s plan keeps its order, and other days stay out of it', async () => {
  const database = freshDatabase();
  for (const who of ['Mara', 'Ilse', 'Tomé']) await addPlanItem(database, planFields({ who }));
  await addPlanItem(database, planFields({ who: 'Priya', day: TOMORROW }));
  expect((await planFor(database, TODAY)).map(({ who, position }) => [who, position])).toEqual([
    ['Mara', 0],
    ['Ilse', 1],
    ['Tomé', 2],
  ]);
});

test('two people added at once get places of their own', async () => {
  const database = freshDatabase();
  await Promise.all([addPlanItem(database, planFields()), addPlanItem(database, planFields())]);
  expect((await planFor(database, TODAY)).map((item) => item.position)).toEqual([0, 1]);
});

test('a field is filled, an item is done and undone, moved to another day, and removed', async () => {
  const database = freshDatabase();
  await addPlanItem(database, planFields({ who: 'Priya', day: TOMORROW }));
  const id = await addPlanItem(database, planFields());
  await updatePlanItem(database, id, { objective: 'find out whether the early closing matters' });
  await markDone(database, id, SENT_AT);
  expect(await planFor(database, TODAY)).toMatchObject([
    { objective: 'find out whether the early closing matters', doneAt: SENT_AT, why: 'two depots closed early' },
  ]);
  await markDone(database, id, null);
  await updatePlanItem(database, id, { day: TOMORROW });
  expect(await planFor(database, TODAY)).toEqual([]);
  expect(await planFor(database, TOMORROW)).toMatchObject([{ who: 'Priya' }, { id, doneAt: null, position: 1 }]);
  await removePlanItem(database, id);
  expect(await planFor(database, TOMORROW)).toHaveLength(1);
});

test('an item that is gone is not made again by a late change', async () => {
  const database = freshDatabase();
  await updatePlanItem(database, 77, { who: 'Nobody' });
  await markDone(database, 77, SENT_AT);
  expect(await database.planItems.count()).toBe(0);
});

test('the attitude check is one a day; the last answer stands', async () => {
  const database = freshDatabase();
  expect(await attitudeOn(database, TODAY)).toBeUndefined();
  await saveAttitude(database, { day: TODAY, energy: true, belief: false, forThem: true, at: SENT_AT });
  await saveAttitude(database, { day: TODAY, energy: true, belief: true, forThem: true, at: SENT_AT + 1 });
  expect(await attitudeOn(database, TODAY)).toMatchObject({ belief: true });
});
