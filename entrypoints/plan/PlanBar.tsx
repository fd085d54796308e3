import { Button } from '../../components/ui/Button.tsx';
import { MoreButton, type MoreEntry } from '../../components/ui/MoreButton.tsx';
import type { WeekInfo } from '../../lib/panel/week-info.ts';
import { weekFrom } from '../../lib/plan/day-window.ts';

export interface PlanBarProps {
  readonly from: string;
  readonly today: string;
  readonly week: WeekInfo;
  /** Null goes back to today, also when today is another day. */
  readonly onStart: (day: string | null) => void;
  readonly onAdd: () => void;
  readonly onSeveral: () => void;
  readonly exports: readonly MoreEntry[];
}

/** What can be done with the whole plan, and which days are shown. */
export function PlanBar({ from, today, week, onStart, onAdd, onSeveral, exports }: PlanBarProps) {
  const { firstDay, weekend } = week;
  const go = (weeks: number) => {
    const day = weekFrom(from, weeks, firstDay, weekend);
    onStart(day <= today ? null : day);
  };
  return (
    <div className="row-apart plan-bar">
      <div className="row">
        <Button look="primary" onPress={onAdd}>
          Plan a person
        </Button>
        <Button onPress={onSeveral}>Plan several</Button>
        <MoreButton groups={[exports]}>Calendar file</MoreButton>
      </div>
      <fieldset className="row plan-weeks" aria-label="Which days">
        <Button disabled={from === today} onPress={() => go(-1)}>
          Week before
        </Button>
        <Button disabled={from === today} onPress={() => onStart(null)}>
          Today
        </Button>
        <Button onPress={() => go(1)}>Week after</Button>
      </fieldset>
    </div>
  );
}
