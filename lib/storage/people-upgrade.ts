import type { Transaction } from 'dexie';
import type { Prospect } from '../prospects/types.ts';
import { contactKeys } from './contact-keys.ts';
import { peopleOf } from './person-keys.ts';
import { indexed, plainProspect } from './prospect-index.ts';
import { newPain } from './prospects.ts';
import type { HistoryRow, PlanItem } from './schema.ts';

/** From versions 1 and 2: rows learn whom they are about, and notes about a person become a record of the person. */
export async function upgradeToPeople(transaction: Transaction): Promise<void> {
  const table = (name: string) => transaction.table(name).toCollection();
  await table('history').modify((row: { people?: readonly string[] } & HistoryRow) => {
    if (row.kept !== null) row.people = peopleOf(row.kept.to);
  });
  await table('planItems').modify((item: { people?: readonly string[] } & PlanItem) => {
    item.people = contactKeys(item.contact);
  });
  const prospects = transaction.table<Prospect>('prospects');
  for (const row of await prospects.toArray()) {
    const rows = await transaction.table<HistoryRow>('history').where('people').anyOf(row.keys).sortBy('sentAt');
    const observations = row.observations.map((note, i) => ({ ...note, id: `${row.id}-${i}`, source: '' }));
    const pains = row.pains.map(({ text, at }, i) => newPain(`${row.id}-${i}`, text, at));
    const lastContactAt = rows.at(-1)?.sentAt ?? null;
    await prospects.put(indexed(plainProspect({ ...row, observations, pains, lastContactAt })));
  }
}
