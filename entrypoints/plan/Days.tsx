import { useState } from 'react';
import type { DayItemActions } from '../../components/plan/DayItem.tsx';
import { DayList, type DayListProps } from '../../components/plan/DayList.tsx';
import { dayName, loadWords, weekName } from '../../components/plan/day-words.ts';
import { Tabs } from '../../components/ui/Tabs.tsx';
import type { PlanDay } from '../../lib/panel/use-plan-days.ts';
import { useWide } from '../../lib/panel/use-wide.ts';
import { dayLoad } from '../../lib/plan/time-needed.ts';

/** From here on five columns have room for what stands in them. */
const COLUMNS_FROM = 1_000;

export type DaysProps = DayItemActions &
  Pick<DayListProps, 'today' | 'usual' | 'minutesADay' | 'targets' | 'onAdd' | 'onSort' | 'onMore'> & {
    readonly days: readonly PlanDay[];
  };

/** The days side by side, or one at a time where the window is narrow. */
export function Days({ days, ...rest }: DaysProps) {
  const wide = useWide(COLUMNS_FROM);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = ({ day, items, open, week }: PlanDay, named: boolean) => (
    <DayList
      key={day}
      day={day}
      items={items}
      open={open}
      week={week === null ? '' : weekName(week, day)}
      named={named}
      {...rest}
    />
  );
  if (wide) return <div className="plan-columns">{days.map((day) => list(day, false))}</div>;
  const shown = days.find(({ day }) => day === chosen) ?? days[0];
  return (
    <Tabs
      label="Days"
      look="choice"
      value={shown?.day ?? ''}
      onChange={setChosen}
      tabs={days.map((day) => ({
        value: day.day,
        label: (
          <>
            <span>{dayName(day.day, rest.today)}</span>
            <span className="quiet">
              {day.open === 0
                ? 'nobody yet'
                : loadWords(dayLoad(day.items, rest.usual, rest.minutesADay), day.open > day.items.length).split(
                    ':',
                  )[0]}
            </span>
          </>
        ),
        content: list(day, true),
      }))}
    />
  );
}
