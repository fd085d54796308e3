import { lazy, Suspense, useState } from 'react';
import { ByHand } from '../../components/plan/ByHand.tsx';
import { Later } from '../../components/plan/Later.tsx';
import { nameOf } from '../../components/plan/next-words.ts';
import { useTimesTaken } from '../../lib/panel/use-times-taken.ts';
import { weekInfo } from '../../lib/panel/week-info.ts';
import { workingDaysAfter } from '../../lib/plan/cadence.ts';
import { fieldsOf } from '../../lib/plan/types.ts';
import { FilledForm } from './FilledForm.tsx';
import type { DayView } from './use-day.ts';

const ConfirmDialog = lazy(async () => ({
  default: (await import('../../components/ui/ConfirmDialog.tsx')).ConfirmDialog,
}));

export const tomorrowOf = (day: string): string => workingDaysAfter(day, 1, weekInfo().weekend);

/** Minutes, another day or the whole plan of the person who stands first. */
export function AskedFor({ view }: { readonly view: DayView }) {
  const minutes = useTimesTaken(view.database);
  const [removing, setRemoving] = useState(false);
  const { item, what, day, actions, ask } = view;
  if (item === null || what === null) return null;
  const known = view.people.get(item.contact);
  const close = () => ask(null);
  if (what === 'by-hand') {
    if (minutes === null) return null;
    return (
      <ByHand
        key={item.id}
        usual={item.minutes ?? minutes[item.how || 'email']}
        onDone={view.finish}
        onCancel={close}
      />
    );
  }
  if (what === 'edit') {
    return (
      <FilledForm
        key={item.id}
        database={view.database}
        title="Edit the plan"
        start={fieldsOf(item)}
        {...(known && { known })}
        submit="Save"
        onSubmit={(fields) => {
          close();
          void actions.save(item.id, fields);
        }}
        onCancel={close}
      />
    );
  }
  return (
    <>
      <Later
        key={item.id}
        today={day}
        tomorrow={tomorrowOf(day)}
        onMove={(to) => view.moveTo(to, 'Moved')}
        onRemove={() => setRemoving(true)}
        onCancel={close}
      />
      {removing && (
        <Suspense fallback={null}>
          <ConfirmDialog
            open
            title={`Take ${nameOf(item)} off the list?`}
            text="The plan for this person is deleted. This cannot be taken back."
            confirm="Take off"
            onConfirm={() => {
              close();
              void actions.remove(item.id);
            }}
            onClose={() => setRemoving(false)}
          />
        </Suspense>
      )}
    </>
  );
}
