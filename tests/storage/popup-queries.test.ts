import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { itemFromPromise } from '../../lib/plan/from-promise.ts';
import type { PlanChannel } from '../../lib/plan/types.ts';
import type { Prospect, TrustEvent } from '../../lib/prospects/types.ts';
import { doneItems } from '../../lib/storage/done-today.ts';
import { duePromises } from '../../lib/storage/due-promises.ts';
import { knownByContact } from '../../lib/storage/known-people.ts';
import { openItems } from '../../lib/storage/plan.ts';
import { addPlanItem, markDone } from '../../lib/storage/plan-changes.ts';
import { indexed } from '../../lib/storage/prospect-index.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { timesTaken } from '../../lib/storage/times-taken.ts';
import { freshDatabase, planFields, prospectRow, SENT_AT, trouble } from './rows.ts';

const TODAY = '2026-11-20';

async function keep(database: YouwardDatabase, rest: Partial<Prospect>): Promise<void> {
  await database.prospects.put(indexed(prospectRow(rest)));
}

const promised = (text: string, due: string, state: TrustEvent['state'] = 'open'): TrustEvent => ({
  id: text,
  text,
  at: SENT_AT,
  state,
  due,
  from: '',
  settledAt: null,
});

describe('promises that are due', () => {
  test('open and due by today, earliest first, with how to reach whom', async () => {
    const database = freshDatabase();
    await keep(database, {
      id: 1,
      name: 'Ana Pires',
      company: 'Norwood Dental',
      phone: '+44 20 7946 0958',
      keys: ['ana@norwood.example', '/in/ana-pires'],
      trustLog: [
        promised('Send the rota', TODAY),
        promised('Send the price', '2026-11-21'),
        promised('Ask Tomé', ''),
        promised('Call the lab', '2026-11-02', 'kept'),
      ],
    });
    await keep(database, {
      id: 2,
      name: '',
      keys: ['lee@larkspur.example'],
      trustLog: [promised('Two names', '2026-11-18')],
    });
    expect(await duePromises(database, TODAY, 10)).toEqual([
      {
        prospectId: 2,
        lineId: 'Two names',
        text: 'Two names',
        due: '2026-11-18',
        who: 'lee@larkspur.example',
        contact: 'lee@larkspur.example',
      },
      {
        prospectId: 1,
        lineId: 'Send the rota',
        text: 'Send the rota',
        due: TODAY,
        who: 'Ana Pires, Norwood Dental',
        contact: 'ana@norwood.example, linkedin.com/in/ana-pires, +44 20 7946 0958',
      },
    ]);
    expect(await duePromises(database, '2026-11-17', 10)).toEqual([]);
  });

  test('once planned it is not asked for again, until the plan is done and the promise is not kept', async () => {
    const database = freshDatabase();
    await keep(database, { id: 1, trustLog: [promised('Send the rota', TODAY)] });
    const [promise] = await duePromises(database, TODAY, 10);
    const id = await addPlanItem(database, itemFromPromise(promise!, TODAY, 'email'), SENT_AT);
    expect(await duePromises(database, TODAY, 10)).toEqual([]);
    expect(await openItems(database, TODAY, 10)).toMatchObject([
      { whyKind: 'promise', why: 'Send the rota', how: 'email', value: 'Send the rota' },
    ]);
    await markDone(database, id, { at: SENT_AT, day: TODAY, ms: null });
    expect(await duePromises(database, TODAY, 10)).toHaveLength(1);
  });
});

test('how long things took, the last ones only, and only what is known', async () => {
  const database = freshDatabase();
  expect(await timesTaken(database)).toEqual([]);
  const done = async (how: PlanChannel, ms: number | null) => {
    const id = await addPlanItem(database, planFields({ how }), SENT_AT);
    await markDone(database, id, { at: SENT_AT, day: TODAY, ms });
  };
  await done('meeting', 1);
  for (let i = 0; i < 199; i += 1) await done('email', null);
  await done('call', 900_000);
  expect(await timesTaken(database)).toEqual([{ how: 'call', ms: 900_000 }]);
});

test('whom items are for, by what stands under contact', async () => {
  const database = freshDatabase();
  await keep(database, {
    id: 1,
    company: 'Norwood Dental',
    keys: ['ana@norwood.example', '/in/Ana-Pires'],
    relation: 'customer',
    trust: 'trusts',
    pains: [trouble('Missed recalls cost chair time', { super: { substantial: 4, expensive: 4 } })],
  });
  const known = await knownByContact(database, [
    { contact: 'Ana@Norwood.example' },
    { contact: 'https://www.linkedin.com/in/ana-pires/' },
    { contact: 'lee@larkspur.example' },
    { contact: '' },
  ]);
  expect([...known.keys()]).toEqual(['Ana@Norwood.example', 'https://www.linkedin.com/in/ana-pires/']);
  expect(known.get('Ana@Norwood.example')).toMatchObject({
    company: 'Norwood Dental',
    relation: 'customer',
    trust: 'trusts',
  });
  expect(known.get('Ana@Norwood.example')?.need).toBeGreaterThan(0);
});

test('what was done today, in the order it was done, whatever day it was planned for', async () => {
  const database = freshDatabase();
  const first = await addPlanItem(database, planFields({ who: 'Mara' }), SENT_AT);
  const second = await addPlanItem(database, planFields({ who: 'Ilse', day: '2026-11-18' }), SENT_AT);
  await addPlanItem(database, planFields({ who: 'Priya' }), SENT_AT);
  await markDone(database, second, { at: SENT_AT, day: TODAY, ms: null });
  await markDone(database, first, { at: SENT_AT + 1, day: TODAY, ms: null });
  expect((await doneItems(database, TODAY)).map(({ item, sent }) => [item.who, sent])).toEqual([
    ['Ilse', false],
    ['Mara', false],
  ]);
  expect(await doneItems(database, '2026-11-18')).toEqual([]);
});
