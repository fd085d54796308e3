import type { DuePromise } from '../../lib/plan/from-promise.ts';
import type { Day } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { longDay } from './next-words.ts';

export interface PromisesDueProps {
  readonly promises: readonly DuePromise[];
  readonly today: Day;
  readonly onPlan: (promise: DuePromise) => void;
  readonly onKept: (promise: DuePromise) => void;
}

/** What was promised and is due (0.30). */
export function PromisesDue({ promises, today, onPlan, onKept }: PromisesDueProps) {
  if (promises.length === 0) return null;
  return (
    <section className="card stack-s" aria-labelledby="promises-due">
      <h2 id="promises-due">Promised, and due</h2>
      <ul className="stack">
        {promises.map((promise) => {
          const { prospectId, lineId, who, text, due } = promise;
          return (
            <li key={`${prospectId} ${lineId}`} className="stack-s">
              <div>
                <p>
                  <b>{who}</b>: {text}
                </p>
                <p className="quiet">{due === today ? 'Due today' : `Was due ${longDay(due)} and is still open`}</p>
              </div>
              <div className="row">
                <Button onPress={() => onPlan(promise)}>
                  Plan it for today<span className="visually-hidden">: {text}</span>
                </Button>
                <Button look="quiet" onPress={() => onKept(promise)}>
                  Kept<span className="visually-hidden">: {text}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
