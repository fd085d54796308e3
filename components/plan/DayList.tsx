import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type ChannelMinutes, dayLoad } from '../../lib/plan/time-needed.ts';
import type { PlanItem } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { DayItem, type DayItemActions, partId } from './DayItem.tsx';
import { dateBeside, dayName, loadWords, peopleWords } from './day-words.ts';

export interface DayListProps extends DayItemActions {
  readonly day: string;
  readonly today: string;
  /** Still to be done, in their order; perhaps not all of them. */
  readonly items: readonly PlanItem[];
  /** How many there are. */
  readonly open: number;
  readonly usual: ChannelMinutes;
  readonly minutesADay: number;
  readonly targets: readonly { readonly day: string; readonly label: string }[];
  /** Said where a week begins; empty elsewhere. */
  readonly week: string;
  /** Whether the day's name stands in a tab already. */
  readonly named?: boolean;
  readonly onAdd: (day: string) => void;
  readonly onSort: (day: string, by: 'need' | 'ease') => void;
  readonly onMore: () => void;
}

/** One day: how full it is, who is on it, in which order. */
export function DayList(props: DayListProps) {
  const { day, today, items, open, usual, minutesADay, targets, week, named = false, onAdd, onSort, onMore } = props;
  const load = dayLoad(items, usual, minutesADay);
  const name = dayName(day, today);
  return (
    <section className="day" aria-label={name}>
      <div className="day-head">
        <p className="day-week">{week}</p>
        <h2 className={named ? 'visually-hidden' : 'day-name'}>{name}</h2>
        {dateBeside(day, today) !== '' && <p className="quiet">{dateBeside(day, today)}</p>}
        <p className={load.over > 0 ? 'day-load day-load-over' : 'day-load'}>{loadWords(load, open > items.length)}</p>
      </div>
      {items.length > 1 && (
        <div className="day-item-choices">
          <Button look="quiet" onPress={() => onSort(day, 'need')}>
            By need<span className="visually-hidden"> for {name}</span>
          </Button>
          <Button look="quiet" onPress={() => onSort(day, 'ease')}>
            Easiest first<span className="visually-hidden"> for {name}</span>
          </Button>
        </div>
      )}
      <Items {...props} targets={targets.filter((target) => target.day !== day)} ordered={true} />
      <div className="row">
        {open > items.length && (
          <Button onPress={onMore}>
            Show more of {peopleWords(open)}
            <span className="visually-hidden"> for {name}</span>
          </Button>
        )}
        <Button look="quiet" onPress={() => onAdd(day)}>
          Plan a person<span className="visually-hidden"> for {name}</span>
        </Button>
      </div>
    </section>
  );
}

type ItemsProps = DayItemActions & {
  readonly items: readonly PlanItem[];
  readonly usual: ChannelMinutes;
  readonly targets: DayListProps['targets'];
  readonly ordered: boolean;
};

/** Cards that keep the focus where it was: a moved node loses it, and one that is gone leaves it nowhere. */
function Items({ items, usual, targets, ordered, ...actions }: ItemsProps) {
  const list = useRef<HTMLUListElement>(null);
  const after = useRef<{ readonly id: number; readonly part: 'up' | 'down' } | 'list' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is put back once the rows have changed.
  useLayoutEffect(() => {
    const wanted = after.current;
    after.current = null;
    if (wanted === null) return;
    const target = wanted === 'list' ? list.current : document.getElementById(partId(wanted.id, wanted.part));
    target?.focus();
  }, [items]);
  return (
    <ul className="day-items" ref={list} tabIndex={-1}>
      {items.map((item, index) => (
        <li key={item.id}>
          <DayItem
            item={item}
            minutes={item.minutes ?? usual[item.how || 'email']}
            targets={targets}
            {...(ordered && { place: { first: index === 0, last: index === items.length - 1 } })}
            {...actions}
            onStep={(moved, by) => {
              after.current = { id: moved.id, part: by < 0 ? 'up' : 'down' };
              actions.onStep(moved, by);
            }}
            onMoveTo={(moved, to) => {
              after.current = 'list';
              actions.onMoveTo(moved, to);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

export interface LeftOverProps extends DayItemActions {
  readonly items: readonly PlanItem[];
  readonly open: number;
  readonly usual: ChannelMinutes;
  readonly targets: DayListProps['targets'];
  readonly onTakeAll: () => void;
  readonly onMore: () => void;
}

/** What earlier days left: nothing is lost when a day ends before its plan does. */
export function LeftOver({ items, open, usual, targets, onTakeAll, onMore, ...actions }: LeftOverProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <section className="day day-left" aria-label="Left from earlier days">
      <div className="row-apart">
        <div>
          <h2>Left from earlier days</h2>
          <p className="quiet">{peopleWords(open)} still to write to. Nothing is lost; some may no longer matter.</p>
        </div>
        <Button onPress={onTakeAll}>
          {open > items.length ? `Move these ${items.length} to today` : 'Move all to today'}
        </Button>
      </div>
      <Items items={items} usual={usual} targets={targets} ordered={false} {...actions} />
      {open > items.length && (
        <div className="row">
          <Button onPress={onMore}>Show more</Button>
        </div>
      )}
    </section>
  );
}
