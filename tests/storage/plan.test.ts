import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../lib/engine/types.ts';
import { attitudeOn, saveAttitude } from '../../lib/storage/attitude.ts';
import { planFor, plannedFor, plannedWith } from '../../lib/storage/plan.ts';
import { addPlanItem, markDone, removePlanItem, reopen, updatePlanItem } from '../../lib/storage/plan-changes.ts';
import { freshDatabase, planFields, SENT_AT } from './rows.ts';

const TODAY = '2026-11-20';
const TOMORROW = '2026-11-21';

test('a day’s plan keeps its order, and other days stay out of it', async () => {
  const database = freshDatabase();
  for (const who of ['Mara', 'Ilse', 'Tomé']) await addPlanItem(database, planFields({ who }), SENT_AT);
  await addPlanItem(database, planFields({ who: 'Priya', day: TOMORROW }), SENT_AT);
  expect((await planFor(database, TODAY)).map(({ who, position }) => [who, position])).toEqual([
    ['Mara', 0],
    ['Ilse', 1],
    ['Tomé', 2],
  ]);
});

test('two people added at once get places of their own', async () => {
  const database = freshDatabase();
  await Promise.all([addPlanItem(database, planFields(), SENT_AT), addPlanItem(database, planFields(), SENT_AT)]);
  expect((await planFor(database, TODAY)).map((item) => item.position)).toEqual([0, 1]);
});

test('a field is filled, an item is done and undone, moved to another day, and removed', async () => {
  const database = freshDatabase();
  await addPlanItem(database, planFields({ who: 'Priya', day: TOMORROW }), SENT_AT);
  const id = await addPlanItem(database, planFields(), SENT_AT);
  await updatePlanItem(database, id, { objective: 'find out whether the early closing matters' });
  await markDone(database, id, { at: SENT_AT, day: TODAY, ms: null });
  expect(await planFor(database, TODAY)).toMatchObject([
    { objective: 'find out whether the early closing matters', doneAt: SENT_AT, why: 'two depots closed early' },
  ]);
  await reopen(database, id);
  await updatePlanItem(database, id, { day: TOMORROW });
  expect(await planFor(database, TODAY)).toEqual([]);
  expect(await planFor(database, TOMORROW)).toMatchObject([{ who: 'Priya' }, { id, doneAt: null, position: 1 }]);
  await removePlanItem(database, id);
  expect(await planFor(database, TOMORROW)).toHaveLength(1);
});

test('an item that is gone is not made again by a late change', async () => {
  const database = freshDatabase();
  await updatePlanItem(database, 77, { who: 'Nobody' });
  await markDone(database, 77, { at: SENT_AT, day: TODAY, ms: null });
  expect(await database.planItems.count()).toBe(0);
});

test('the attitude check is one a day; the last answer stands', async () => {
  const database = freshDatabase();
  expect(await attitudeOn(database, TODAY)).toBeUndefined();
  await saveAttitude(database, { day: TODAY, energy: true, belief: false, forThem: true, at: SENT_AT });
  await saveAttitude(database, { day: TODAY, energy: true, belief: true, forThem: true, at: SENT_AT + 1 });
  expect(await attitudeOn(database, TODAY)).toMatchObject({ belief: true });
});

describe('today’s item for the people of a draft', () => {
  const MARA: Person = { name: 'Mara Lind', email: 'Mara@Northgate.example' };
  const CHI: Person = { name: 'Chi Wen', profile: '/in/Chi-Wen/' };

  test.each<[string, { readonly who?: string; readonly contact?: string }, readonly Person[], boolean]>([
    ['by address, in any case', { who: 'M.', contact: 'mara@northgate.EXAMPLE ' }, [MARA], true],
    [
      'by an address among other words',
      { who: '', contact: 'Mara Lind <mara@northgate.example>, or 020 7946' },
      [MARA],
      true,
    ],
    ['by the second recipient', { who: '', contact: 'mara@northgate.example' }, [CHI, MARA], true],
    ['by profile', { who: '', contact: '/in/chi-wen' }, [CHI], true],
    ['by a link to the profile', { who: '', contact: 'https://www.linkedin.com/in/chi-wen/?trk=people' }, [CHI], true],
    ['by a link without its scheme', { who: '', contact: 'linkedin.com/in/chi-wen' }, [CHI], true],
    ['by full name', { who: ' mara  lind', contact: '' }, [MARA], true],
    ['by full name, with a company after it', { who: 'Mara Lind, Northgate', contact: '' }, [MARA], true],
    ['by full name, with a company behind a dash', { who: 'Mara Lind - Northgate', contact: '020 7946' }, [MARA], true],
    ['not by a first name', { who: 'Mara', contact: '' }, [MARA], false],
    ['not by a first name that is all the page gives', { who: 'Mara', contact: '' }, [{ name: 'Mara' }], false],
    ['not by a name that begins the same', { who: 'Mara Lindqvist', contact: '' }, [MARA], false],
    [
      'not by the end of an address',
      { who: '', contact: 'tamara@northgate.example' },
      [{ email: 'mara@northgate.example' }],
      false,
    ],
    ['not by the end of a profile', { who: '', contact: '/in/not-chi-wen' }, [CHI], false],
    ['not when there is nothing to go by', { who: '', contact: '' }, [MARA, {}], false],
    ['not for nobody', { who: 'Mara Lind', contact: 'mara@northgate.example' }, [], false],
  ])('%s', async (_, item, people, found) => {
    const database = freshDatabase();
    await addPlanItem(database, planFields({ who: 'Ilse Haan', contact: 'ilse@haan.example' }), SENT_AT);
    const id = await addPlanItem(database, planFields(item), SENT_AT);
    await addPlanItem(database, planFields({ day: TOMORROW }), SENT_AT);
    expect((await plannedFor(database, TODAY, people))?.id).toBe(found ? id : undefined);
  });

  test('an address goes before a name, what is to be done before what is done', async () => {
    const database = freshDatabase();
    const done = await addPlanItem(database, planFields({ why: 'done' }), SENT_AT);
    await markDone(database, done, { at: SENT_AT, day: TODAY, ms: null });
    await addPlanItem(database, planFields({ contact: '', why: 'by name' }), SENT_AT);
    expect((await plannedFor(database, TODAY, [MARA]))?.why).toBe('done');
    await addPlanItem(database, planFields({ why: 'by address' }), SENT_AT);
    expect((await plannedFor(database, TODAY, [MARA]))?.why).toBe('by address');
  });
});

describe('what is planned with somebody', () => {
  test.each<[string, string, readonly string[], number]>([
    ['by address', 'Mara <mara@northgate.example>', ['mara@northgate.example'], 1],
    ['by their page', 'https://www.linkedin.com/in/ole-strand/', ['/in/ole-strand'], 1],
    ['by the site’s own id, which has capitals', 'linkedin.com/in/ACoAABdana', ['/in/ACoAABdana'], 1],
    ['by any of their keys, once', 'mara@northgate.example /in/mara', ['mara@northgate.example', '/in/mara'], 1],
    ['not by a number', '+44 20 7946 0000', ['mara@northgate.example'], 0],
  ])('%s', async (_, contact, keys, count) => {
    const database = freshDatabase();
    await addPlanItem(database, planFields({ contact }), SENT_AT);
    expect(await plannedWith(database, keys)).toHaveLength(count);
  });

  test('newest day first, and an item that goes to somebody else is no longer theirs', async () => {
    const database = freshDatabase();
    const id = await addPlanItem(database, planFields(), SENT_AT);
    await addPlanItem(database, planFields({ day: '2026-12-01' }), SENT_AT);
    const days = async () => (await plannedWith(database, ['mara@northgate.example'])).map(({ day }) => day);
    expect(await days()).toEqual(['2026-12-01', TODAY]);
    await updatePlanItem(database, id, { contact: 'ole@strand.example' });
    expect(await days()).toEqual(['2026-12-01']);
  });
});
