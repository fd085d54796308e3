import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Before anything was sent or done. */
export function NothingYet({ onPlan }: { readonly onPlan: () => void }) {
  return (
    <EmptyState title="Nothing to look back on yet" actions={<Button onPress={onPlan}>Plan an interaction</Button>}>
      <p>
        Messages you send while the coach reads along, and the calls and meetings you tick off in your plan, turn into
        numbers here: your scores, where points go, what moved forward, and what a step forward took.
      </p>
      <p>
        For example: “24 calls with a known outcome took 310 minutes, and 9 moved forward: 34 minutes for each step.”
      </p>
    </EmptyState>
  );
}
