import type { Day } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { dayWords } from './dates.ts';
import type { PersonActions } from './person-actions.ts';

export interface PromiseFound {
  readonly text: string;
  readonly due: Day | '';
  /** Key of the message it stands in. */
  readonly from: string;
  readonly sentOn: Day;
}

export interface PromisesFoundProps {
  readonly found: readonly PromiseFound[];
  readonly actions: PersonActions;
}

/** Promises that were read in sent messages; nothing is one until the person says so (0.30). */
export function PromisesFound({ found, actions }: PromisesFoundProps) {
  if (found.length === 0) return null;
  const settle = ({ text, due, from }: PromiseFound, state: 'open' | 'passed') =>
    void actions.addLine('trustLog', { text, due, from, state });
  return (
    <section className="stack-s" aria-label="Promises in what you sent">
      <p>You may have promised them something:</p>
      <ul className="person-lines">
        {found.map((one) => (
          <li key={`${one.from} ${one.text}`} className="person-line">
            <p>
              <q>{one.text}</q>
            </p>
            <p className="quiet">
              Sent {dayWords(one.sentOn)}
              {one.due !== '' && `, due ${dayWords(one.due)}`}
            </p>
            <div className="row">
              <Button onPress={() => settle(one, 'open')}>
                Keep as a promise<span className="visually-hidden">: {one.text}</span>
              </Button>
              <Button look="quiet" onPress={() => settle(one, 'passed')}>
                Not a promise<span className="visually-hidden">: {one.text}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
