import type { PlanItem } from '../../lib/plan/types.ts';
import { whyWords } from '../../lib/plan/why.ts';
import { dayWords } from '../prospects/dates.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { objectiveWords } from './outcome-words.ts';
import './planned.css';

export interface PlannedCardProps {
  readonly item: PlanItem;
  /** Absent where nothing can be put into the draft. */
  readonly onUseFirstLine?: ((line: string) => void) | undefined;
  readonly onEdit: () => void;
}

const nextWords = ({ nextStep, nextStepOn }: PlanItem): string =>
  [nextStep.trim(), nextStepOn === '' ? '' : dayWords(nextStepOn)].filter(Boolean).join(', ');

/** What was planned for whom the draft is for, closed until it is wanted (3.12, 3.29). */
export function PlannedCard({ item, onUseFirstLine, onEdit }: PlannedCardProps) {
  const line = item.what.trim();
  const rows = [
    ['Why', whyWords(item)],
    ['Objective', objectiveWords(item)],
    ['First line', line],
    ['Value for them', item.value.trim()],
    ['Expectation to set', item.expectation.trim()],
    ['Next step', nextWords(item)],
  ].filter(([, words]) => words !== '');
  return (
    <Disclosure label={item.doneAt === null ? 'Planned' : 'Planned, and done'}>
      <div className="planned stack-s">
        {rows.length === 0 ? (
          <p className="quiet">Nothing but the name so far. A why and an objective would tell you where to begin.</p>
        ) : (
          <dl className="planned-fields">
            {rows.map(([name, words]) => (
              <div key={name}>
                <dt className="quiet">{name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className="row">
          {line !== '' && onUseFirstLine !== undefined && (
            <Button onPress={() => onUseFirstLine(line)}>Use the first line</Button>
          )}
          <Button look="quiet" onPress={onEdit}>
            Edit the plan
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
