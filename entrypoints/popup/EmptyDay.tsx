import { Button } from '../../components/ui/Button.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';

export interface EmptyDayProps {
  /** There was a plan, and nothing of it is left. */
  readonly finished: boolean;
  readonly onAdd: () => void;
}

export function EmptyDay({ finished, onAdd }: EmptyDayProps) {
  const add = (
    <Button look={finished ? 'plain' : 'primary'} onPress={onAdd}>
      Add a person
    </Button>
  );
  if (finished) {
    return (
      <EmptyState title="Everyone on today's list is done" actions={add}>
        <p>What is planned for other days stands on the plan page.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody planned for today" actions={add}>
      <p>Plan each message before you write it: who, why, objective, how, what.</p>
      <p>
        For example: Ana Pires. Why: she asked at the Lisbon fair how others handle recalls. Objective: learn whether
        missed recalls cost them chair time.
      </p>
    </EmptyState>
  );
}
