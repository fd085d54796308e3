import type { Transaction } from 'dexie';
import { EMPTY_PLAN } from '../plan/types.ts';
import { plainItem, storedItem } from './plan.ts';
import type { PlanItem } from './schema.ts';

type OldItem = Partial<PlanItem> & Pick<PlanItem, 'id' | 'day' | 'position' | 'contact' | 'doneAt' | 'createdAt'>;

/**
 * From version 3: plan items learn what else can be planned. Sums of days are left as they are: a hundred thousand
 * messages would keep every page waiting, and a page that is closed meanwhile would begin anew (`sumOldDays`).
 */
export async function upgradeToPlan(transaction: Transaction): Promise<void> {
  const items = transaction.table<PlanItem, number>('planItems');
  for (const item of await items.toArray()) {
    const known: OldItem = plainItem(item);
    await items.put(storedItem({ ...EMPTY_PLAN, touch: 1, from: '', ...known }));
  }
}
