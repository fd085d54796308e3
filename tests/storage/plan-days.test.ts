import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { knownByContact } from '../../lib/storage/known-people.ts';
import { addPlanItems, markDone } from '../../lib/storage/plan-changes.ts';
import { leftBefore, plannedDays, plannedKeys } from '../../lib/storage/plan-days.ts';
import { keepProspect, newPain, putLine } from '../../lib/storage/prospects.ts';
import { freshDatabase, planFields, SENT_AT } from './rows.ts';

const TODAY = '2026-11-20';
const MONDAY = '2026-11-23';

const names = (items: readonly { readonly who: string }[]) => items.map(({ who }) => who);

test('days come with the first of what is open, and how many there are', async () => {
  const database = freshDatabase();
  const items = ['Ana', 'Ben', 'Chi', 'Dana'].map((who) => planFields({ who, day: TODAY }));
  const [first = 0] = await addPlanItems(database, [...items, planFields({ who: 'Eli', day: MONDAY })], SENT_AT);
  await markDone(database, first, { at: SENT_AT, day: TODAY, ms: null });
  const days = await plannedDays(database, [TODAY, '2026-11-21', MONDAY], 2);
  expect(days.map(({ day, items: shown, open }) => [day, names(shown), open])).toEqual([
    [TODAY, ['Ben', 'Chi'], 3],
    ['2026-11-21', [], 0],
    [MONDAY, ['Eli'], 1],
  ]);
});

test('what was left is of days before today, oldest first', async () => {
  const database = freshDatabase();
  const fields = [
    planFields({ who: 'Ben', day: '2026-11-19' }),
    planFields({ who: 'Ana', day: '2026-11-02' }),
    planFields({ who: 'Chi', day: TODAY }),
  ];
  await addPlanItems(database, fields, SENT_AT);
  const left = await leftBefore(database, TODAY, 5);
  expect([names(left.items), left.open]).toEqual([['Ana', 'Ben'], 2]);
  const first = await leftBefore(database, TODAY, 1);
  expect([names(first.items), first.open]).toEqual([['Ana'], 2]);
});

test('who is planned already is known by address, page or full name, while it is open', async () => {
  const database = freshDatabase();
  const ids = await addPlanItems(
    database,
    [
      planFields({ who: 'Ana', contact: 'Ana@norwood.example', day: '2027-03-01' }),
      planFields({ who: 'Ben', contact: 'https://linkedin.com/in/Ben-Osei', day: TODAY }),
      planFields({ who: 'Chi Wong, Tidewater', contact: '', day: MONDAY }),
      planFields({ who: 'Done', contact: 'done@x.example', day: TODAY }),
    ],
    SENT_AT,
  );
  await markDone(database, ids.at(-1) ?? 0, { at: SENT_AT, day: TODAY, ms: null });
  const keys = await plannedKeys(
    database,
    [
      { who: '', contact: 'ana@norwood.example' },
      { who: '', contact: '/in/ben-osei' },
      { who: 'chi wong', contact: '' },
      { who: '', contact: 'done@x.example' },
      { who: '', contact: 'new@x.example' },
    ],
    '9999-12-31',
  );
  expect([...keys].sort()).toEqual(['/in/ben-osei', 'ana@norwood.example', 'chi wong']);
});

test('what the records say is found by what stands under the contact', async () => {
  const database = freshDatabase();
  const facts = { name: 'Ana Pires', company: 'Norwood', role: '' };
  const ana = await keepProspect(database, { email: 'ana@norwood.example' }, facts, SENT_AT);
  await putLine(database, Number(ana), 'pains', newPain('p', 'recalls slip', SENT_AT), SENT_AT);
  const known = await knownByContact(database, [
    { contact: 'ana@norwood.example, +44 20 7946 0018' },
    { contact: 'nobody@x.example' },
    { contact: '' },
  ]);
  expect([...known.entries()]).toEqual([
    [
      'ana@norwood.example, +44 20 7946 0018',
      { relation: null, trust: null, need: 5, who: 'Ana Pires, Norwood', company: 'Norwood', priceBand: null },
    ],
  ]);
});

test('five thousand items of a day do not make it wait', async () => {
  const database = freshDatabase();
  await addPlanItems(
    database,
    Array.from({ length: 5_000 }, (_, i) => planFields({ who: `Person ${i}`, contact: `p${i}@x.example`, day: TODAY })),
    SENT_AT,
  );
  const [day] = await plannedDays(database, [TODAY], 25);
  expect(day?.open).toBe(5_000);
  expect(day?.items).toHaveLength(25);
});
