import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { recordSent } from '../../lib/storage/history.ts';
import { addKey, removeKey } from '../../lib/storage/keys.ts';
import { findProspect, keepProspect, prospectById } from '../../lib/storage/prospects.ts';
import { freshDatabase, historyRow, SENT_AT } from './rows.ts';

const ANA = { email: 'ana@norwood.example' };

async function kept(person: Parameters<typeof keepProspect>[1], database = freshDatabase()) {
  const id = await keepProspect(database, person, {}, 1);
  if (id === null) throw new Error('nobody');
  return { database, id };
}

test.each([
  ['Ana@Home.example', 'kept', 'ana@home.example'],
  ['https://www.linkedin.com/in/ana-pires/?x=1', 'kept', '/in/ana-pires'],
  ['https://www.linkedin.com/in/ACoAABdana/', 'kept', '/in/ACoAABdana'],
  ['ana@norwood.example', 'kept', null],
  ['Ana', 'unreadable', null],
  ['@', 'unreadable', null],
  ['a@b.example, c@d.example', 'unreadable', null],
  ['', 'unreadable', null],
])('%j is %s', async (address, outcome, key) => {
  const { database, id } = await kept(ANA);
  expect(await addKey(database, id, address, 2)).toBe(outcome);
  const keys = key === null ? [ANA.email] : [ANA.email, key];
  expect((await prospectById(database, id))?.keys).toEqual(keys);
});

test('an address of somebody else stays theirs', async () => {
  const { database, id } = await kept(ANA);
  await kept({ email: 'ben@tidewater.example' }, database);
  expect(await addKey(database, id, 'ben@tidewater.example', 2)).toBe('taken');
  expect(await addKey(database, 99, 'chi@wen.example', 2)).toBe('gone');
});

test('messages to a new address count as contact, and no longer once it goes', async () => {
  const { database, id } = await kept(ANA);
  await recordSent(database, historyRow(), [{ email: 'mara@northgate.example' }]);
  await addKey(database, id, 'mara@northgate.example', 2);
  expect(await findProspect(database, [{ email: 'mara@northgate.example' }])).toMatchObject({ lastContactAt: SENT_AT });
  await removeKey(database, id, 'mara@northgate.example', 3);
  expect(await prospectById(database, id)).toMatchObject({ keys: [ANA.email], lastContactAt: null });
});

test('the last address stays', async () => {
  const { database, id } = await kept(ANA);
  await removeKey(database, id, ANA.email, 2);
  expect((await prospectById(database, id))?.keys).toEqual([ANA.email]);
});
