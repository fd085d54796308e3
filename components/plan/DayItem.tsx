import type { ReactNode } from 'react';
import { readinessOf } from '../../lib/plan/readiness.ts';
import type { PlanItem } from '../../lib/plan/types.ts';
import { whyWords } from '../../lib/plan/why.ts';
import { Button } from '../ui/Button.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { gapWords, HOW_OPTIONS } from './words.ts';
import './plan-page.css';

/** Attitude belongs to the moment before one writes, not to planning. */
const ATTITUDE_ASIDE = { energy: true, belief: true, forThem: true };

export interface DayItemActions {
  readonly onEdit: (item: PlanItem) => void;
  readonly onStep: (item: PlanItem, by: -1 | 1) => void;
  readonly onMoveTo: (item: PlanItem, day: string) => void;
  readonly onExport: (item: PlanItem) => void;
  readonly onRemove: (item: PlanItem) => void;
}

export interface DayItemProps extends DayItemActions {
  readonly item: PlanItem;
  readonly minutes: number;
  /** Days it can be moved to, without its own. */
  readonly targets: readonly { readonly day: string; readonly label: string }[];
  /** Absent where the order is not the person's to choose. */
  readonly place?: { readonly first: boolean; readonly last: boolean };
}

export const nameOf = ({ who, contact }: Pick<PlanItem, 'who' | 'contact'>): string =>
  who.trim() || contact.trim() || 'Nobody named yet';

/** Where the focus returns to after an item has moved. */
export const partId = (id: number, part: 'up' | 'down'): string => `plan-${id}-${part}`;

/** One planned person in a day: what is planned in two lines, and where to put it. */
export function DayItem(props: DayItemProps) {
  const { item, minutes, targets, place, onEdit, onStep, onMoveTo, onExport, onRemove } = props;
  const name = nameOf(item);
  const readiness = readinessOf(item, ATTITUDE_ASIDE);
  const how = HOW_OPTIONS.find(({ value }) => value === item.how)?.label;
  const why = whyWords(item);
  const moves = targets.map(({ day, label }) => ({
    key: day,
    label: `Move to ${label}`,
    onPress: () => onMoveTo(item, day),
  }));
  const others = [
    { key: 'export', label: 'Save as a calendar file', onPress: () => onExport(item) },
    { key: 'remove', label: 'Remove', onPress: () => onRemove(item) },
  ];
  return (
    <article className="day-item">
      <h3 className="day-item-name">{name}</h3>
      <p className="quiet">{[how, `${minutes} min`].filter(Boolean).join(' · ')}</p>
      {item.objective.trim() !== '' && <p className="day-item-line">{item.objective}</p>}
      {why !== '' && <p className="day-item-line quiet">{why}</p>}
      {readiness.state === 'regroup' && (
        <p className="day-item-gap">
          Still open: <b>{gapWords(readiness.next).name}</b>
        </p>
      )}
      <div className="day-item-choices">
        <Button look="quiet" onPress={() => onEdit(item)}>
          Edit<span className="visually-hidden"> {name}</span>
        </Button>
        {place !== undefined && (
          <>
            <StepButton id={partId(item.id, 'up')} off={place.first} onPress={() => onStep(item, -1)}>
              <span aria-hidden="true">↑</span>
              <span className="visually-hidden">Move {name} up</span>
            </StepButton>
            <StepButton id={partId(item.id, 'down')} off={place.last} onPress={() => onStep(item, 1)}>
              <span aria-hidden="true">↓</span>
              <span className="visually-hidden">Move {name} down</span>
            </StepButton>
          </>
        )}
        <MoreButton look="quiet" about={name} groups={[moves, others]}>
          More<span className="visually-hidden"> for {name}</span>
        </MoreButton>
      </div>
    </article>
  );
}

interface StepButtonProps {
  readonly id: string;
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Stays focusable at the end of the list, so that whoever moves an item there does not lose their place. */
function StepButton({ id, off, onPress, children }: StepButtonProps) {
  return (
    <button
      id={id}
      type="button"
      className="button button-quiet day-step"
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
