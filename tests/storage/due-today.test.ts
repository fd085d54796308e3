import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import type { TrustEvent } from '../../lib/prospects/types.ts';
import { dueToday } from '../../lib/storage/due-today.ts';
import { addPlanItem, markDone } from '../../lib/storage/plan-changes.ts';
import { keepProspect, putLine } from '../../lib/storage/prospects.ts';
import { freshDatabase, planFields, SENT_AT } from './rows.ts';

const promise = (rest: Partial<TrustEvent>): TrustEvent => ({
  id: rest.text ?? 'p',
  text: 'Send the rota',
  at: SENT_AT,
  state: 'open',
  due: '',
  from: '',
  settledAt: null,
  ...rest,
});

test('counts who is left, and every promise that is due; on a day off only that day’s people', async () => {
  const database = freshDatabase();
  const add = (day: string) => addPlanItem(database, planFields({ day }), SENT_AT);
  await add('2026-11-26');
  await add('2026-11-28');
  await add('2026-11-29');
  const done = await add('2026-11-28');
  if (typeof done === 'number') await markDone(database, done, { at: SENT_AT, day: '2026-11-28', ms: null });
  const id = await keepProspect(database, { email: 'ana@norwood-dental.example' }, {}, SENT_AT);
  for (const one of [
    promise({ text: 'overdue', due: '2026-11-20' }),
    promise({ text: 'today', due: '2026-11-28' }),
    promise({ text: 'tomorrow', due: '2026-11-29' }),
    promise({ text: 'kept', due: '2026-11-20', state: 'kept' }),
    promise({ text: 'without a day' }),
  ]) {
    await putLine(database, id!, 'trustLog', one, SENT_AT);
  }
  expect(await dueToday(database, '2026-11-28', false)).toEqual({ people: 2, promises: 2 });
  expect(await dueToday(database, '2026-11-28', true)).toEqual({ people: 1, promises: 2 });
  expect(await dueToday(freshDatabase(), '2026-11-28', false)).toEqual({ people: 0, promises: 0 });
});
