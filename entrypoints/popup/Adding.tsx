import { PlanLookedAt } from '../../components/plan/PlanLookedAt.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { useLookedAt } from '../../lib/panel/use-looked-at.ts';
import { addressIn, profileIn } from '../../lib/plan/contact-page.ts';
import { EMPTY_PLAN, type PlanChannel } from '../../lib/plan/types.ts';
import { FilledForm } from './FilledForm.tsx';
import type { DayView } from './use-day.ts';

const channelOf = (contact: string): PlanChannel | '' =>
  addressIn(contact) !== null ? 'email' : profileIn(contact) !== null ? 'linkedin' : '';

/** Somebody new on today's plan, by hand or from the page in front. */
export function Adding({ view }: { readonly view: DayView }) {
  const { item, adding, setAdding, actions } = view;
  const seen = useLookedAt();
  const planned = view.today?.open.map(({ contact }) => contact) ?? [];
  if (adding !== null) {
    return (
      <FilledForm
        database={view.database}
        title="Add a person"
        start={adding}
        submit="Add to today"
        onSubmit={(fields) => {
          setAdding(null);
          void actions.add(fields);
        }}
        onCancel={() => setAdding(null)}
      />
    );
  }
  return (
    <div className="stack-s">
      <PlanLookedAt
        people={seen.filter(({ contact }) => !planned.includes(contact))}
        onPlan={({ who, contact }) => setAdding({ ...EMPTY_PLAN, who, contact, how: channelOf(contact) })}
      />
      {item !== null && (
        <div className="row">
          <Button onPress={() => setAdding(EMPTY_PLAN)}>Add a person</Button>
        </div>
      )}
    </div>
  );
}
