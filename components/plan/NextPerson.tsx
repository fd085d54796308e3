import { type ReactNode, useId } from 'react';
import { type AttitudeAnswers, readinessOf } from '../../lib/plan/readiness.ts';
import type { Day, PlanItem } from '../../lib/plan/types.ts';
import { whyWords } from '../../lib/plan/why.ts';
import { Button } from '../ui/Button.tsx';
import { leftFrom, NO_PAGE, nameOf, OPEN_WORDS, touchWords } from './next-words.ts';
import { ReadinessLight } from './ReadinessLight.tsx';
import './next.css';

export interface NextPersonProps {
  readonly item: PlanItem;
  readonly attitude: AttitudeAnswers | null;
  readonly today: Day;
  /** From their record, where there is one. */
  readonly company?: string | undefined;
  /** There is a page to open, or a number to dial. */
  readonly reachable: boolean;
  /** Letters are shown where they do something. */
  readonly keysOn: boolean;
  readonly onOpen: () => void;
  readonly onDone: () => void;
  readonly onLater: () => void;
  readonly onEdit: () => void;
  /** What a button asked for: minutes, another day. */
  readonly children?: ReactNode;
}

/** Whom to write to now, why and with what, and the one key that leads there. */
export function NextPerson(props: NextPersonProps) {
  const { item, attitude, today, company = '', reachable, keysOn, onOpen, onDone, onLater, onEdit, children } = props;
  const id = useId();
  const name = nameOf(item);
  const named = company === '' || name.toLowerCase().includes(company.toLowerCase());
  const about = [named ? null : company, touchWords(item), leftFrom(item.day, today)];
  const letter = (key: string) => (keysOn ? key : undefined);
  const inPerson = item.how === 'call' || item.how === 'meeting';
  return (
    <section className="next" aria-labelledby={id}>
      <div>
        <h2 className="next-name" id={id}>
          {name}
        </h2>
        {about
          .filter((words) => words !== null)
          .map((words) => (
            <p key={words} className="quiet next-about">
              {words}
            </p>
          ))}
      </div>
      <Lines item={item} />
      <ReadinessLight readiness={readinessOf(item, attitude)} />
      {inPerson && <p className="quiet">Before you begin: phone away, tabs closed.</p>}
      {!reachable && (
        <p className="quiet" id={`${id}-page`}>
          {NO_PAGE[item.how]}
        </p>
      )}
      <div className="row next-acts">
        {item.how !== 'meeting' && (
          <Button
            look="primary"
            shortcut={letter('N')}
            disabled={!reachable}
            {...(!reachable && { describedBy: `${id}-page` })}
            onPress={onOpen}
          >
            {OPEN_WORDS[item.how]}
          </Button>
        )}
        <Button shortcut={letter('D')} look={item.how === 'meeting' ? 'primary' : 'plain'} onPress={onDone}>
          Done
        </Button>
        <Button shortcut={letter('S')} onPress={onLater}>
          Later
        </Button>
        <Button shortcut={letter('E')} look="quiet" onPress={onEdit}>
          Edit
        </Button>
      </div>
      {children}
    </section>
  );
}

function Lines({ item }: { readonly item: PlanItem }) {
  const lines = [
    ['Why', whyWords(item)],
    ['Objective', item.objective],
    [item.how === 'call' || item.how === 'meeting' ? 'Ask first' : 'First line', item.what],
    ['Value', item.value],
  ].filter(([, text = '']) => text.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <dl className="next-lines">
      {lines.map(([term, text]) => (
        <div key={term} className="next-line">
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
