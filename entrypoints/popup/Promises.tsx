import { PromisesDue } from '../../components/plan/PromisesDue.tsx';
import { useStored } from '../../lib/panel/use-stored.ts';
import { contactPage } from '../../lib/plan/contact-page.ts';
import { type DuePromise, itemFromPromise } from '../../lib/plan/from-promise.ts';
import { PLAN_CHANNELS } from '../../lib/plan/types.ts';
import { duePromises } from '../../lib/storage/due-promises.ts';
import { changeLine } from '../../lib/storage/lines.ts';
import type { DayView } from './use-day.ts';

const MOST_SHOWN = 5;

/** What was promised and is due, until it is planned or kept. */
export function Promises({ view }: { readonly view: DayView }) {
  const { database, day, actions } = view;
  const stored = useStored(database, (db) => duePromises(db, day, MOST_SHOWN), [day]);
  const plan = (promise: DuePromise) => {
    const how = PLAN_CHANNELS.find((channel) => contactPage(channel, promise.contact) !== null) ?? '';
    void actions.add(itemFromPromise(promise, day, how));
  };
  const kept = ({ prospectId: id, lineId }: DuePromise) => {
    const at = Date.now();
    const place = { id, list: 'trustLog', lineId } as const;
    void actions.keep(() => changeLine<'trustLog'>(database, place, () => ({ state: 'kept', settledAt: at }), at));
  };
  return <PromisesDue promises={stored?.ok ? stored.value : []} today={day} onPlan={plan} onKept={kept} />;
}
