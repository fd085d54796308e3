import type { Candidate } from '../../lib/plan/candidates.ts';
import { Button } from '../ui/Button.tsx';

/** Whom the page in front is about. */
export interface LookedAt extends Candidate {
  /** A draft that is being written to them, or a page of their own. */
  readonly source: 'draft' | 'page';
}

export interface PlanLookedAtProps {
  readonly people: readonly LookedAt[];
  readonly onPlan: (person: LookedAt) => void;
}

/** More buttons than that are in the way of the plan. */
const MOST = 3;

/** One press from the page in front to a plan for whom it is about; nothing where it is about nobody. */
export function PlanLookedAt({ people, onPlan }: PlanLookedAtProps) {
  if (people.length === 0) return null;
  return (
    <div className="stack-s">
      {people.slice(0, MOST).map((person) => (
        <div key={`${person.who} ${person.contact}`}>
          <Button onPress={() => onPlan(person)}>
            Plan {person.who || person.contact}
            {person.source === 'page' ? ', whose page you are on' : ', whom you are writing to'}
          </Button>
        </div>
      ))}
    </div>
  );
}
