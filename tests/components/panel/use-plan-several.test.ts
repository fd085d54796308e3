import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { usePlanSeveral } from '../../../lib/panel/use-plan-several.ts';
import type { ListedPerson } from '../../../lib/prospects/listed-people.ts';
import type { Prospect } from '../../../lib/prospects/types.ts';
import { planFor } from '../../../lib/storage/plan.ts';
import { addPlanItem } from '../../../lib/storage/plan-changes.ts';
import { keepProspect, prospectById } from '../../../lib/storage/prospects.ts';
import { freshDatabase } from '../../storage/rows.ts';

afterEach(cleanup);

const TODAY = '2026-11-27';
const listed = (name: string, ...keys: string[]): ListedPerson => ({ name, company: '', keys, phone: '' });
const NOBODY: readonly Prospect[] = [];

test('chosen and listed people become items with what they have in common; planned, double and left-out ones do not', async () => {
  const database = freshDatabase();
  const id = await keepProspect(
    database,
    { email: 'ana@norwood.example' },
    { name: 'Ana Pires', company: 'Norwood' },
    1,
  );
  const ana = await prospectById(database, Number(id));
  await addPlanItem(database, { day: '2026-12-01', who: 'Ben', contact: 'ben@osei.example' }, 1);
  const chosen = ana === undefined ? [] : [ana];
  const list = [
    listed('Ben Osei', 'ben@osei.example'),
    listed('A. Pires', 'ana@norwood.example'),
    listed('Chi', 'chi@x.example'),
    listed('Dana', 'dana@x.example'),
  ];
  const { result } = renderHook(() => usePlanSeveral(database, chosen, list));
  await waitFor(() => expect(result.current.ready).toBe(true));
  expect(result.current.planned).toMatchObject([{ who: 'Ben Osei' }]);
  expect(result.current.twice).toBe(1);
  const dana = result.current.rows.find(({ who }) => who === 'Dana');
  act(() => result.current.leaveOut(dana?.key ?? ''));
  act(() => result.current.change({ whyKind: 'event', how: 'email' }));
  expect(result.current.rows.map(({ who }) => who)).toEqual(['Ana Pires, Norwood', 'Chi']);
  const planned = await act(() => result.current.plan(TODAY));
  expect(planned).toEqual({ ok: true, value: 2 });
  expect(await planFor(database, TODAY)).toMatchObject([
    { who: 'Ana Pires, Norwood', contact: 'ana@norwood.example', whyKind: 'event', how: 'email', touch: 1, from: '' },
    { who: 'Chi', contact: 'chi@x.example', position: 1 },
  ]);
});

test('an address whose owner is kept gets their name', async () => {
  const database = freshDatabase();
  await keepProspect(database, { email: 'ana@norwood.example' }, { name: 'Ana Pires' }, 1);
  const list = [listed('', 'ana@norwood.example'), listed('', 'new@x.example')];
  const { result } = renderHook(() => usePlanSeveral(database, NOBODY, list));
  await waitFor(() => expect(result.current.rows.map(({ who }) => who)).toEqual(['Ana Pires', '']));
});
