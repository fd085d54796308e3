import { lazy, Suspense, useMemo, useState } from 'react';
import type { DayItemActions } from '../../components/plan/DayItem.tsx';
import { nameOf } from '../../components/plan/DayItem.tsx';
import { LeftOver } from '../../components/plan/DayList.tsx';
import { dayInText, dayName, peopleWords } from '../../components/plan/day-words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { ConfirmDialog } from '../../components/ui/ConfirmDialog.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { PageHead } from '../../components/ui/PageHead.tsx';
import { ourPages } from '../../lib/panel/our-pages.ts';
import { usePlanChanges } from '../../lib/panel/use-plan-changes.ts';
import { usePlanDays } from '../../lib/panel/use-plan-days.ts';
import { usePlanExport } from '../../lib/panel/use-plan-export.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useTimesTaken } from '../../lib/panel/use-times-taken.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import { weekInfo } from '../../lib/panel/week-info.ts';
import { daysAfter } from '../../lib/plan/day.ts';
import { dayWindow } from '../../lib/plan/day-window.ts';
import { STARTING_MINUTES } from '../../lib/plan/time-needed.ts';
import type { PlanItem, YouwardDatabase } from '../../lib/storage/schema.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings.ts';
import { askedIn } from './asked.ts';
import { Days } from './Days.tsx';
import { EditDialog } from './EditDialog.tsx';
import { PlanBar } from './PlanBar.tsx';
import { useEditor } from './use-editor.ts';
import './plan-page.css';

/** Files are read by a library of their own, which who only looks at the week does not wait for. */
const SeveralDialog = lazy(() => import('./SeveralDialog.tsx'));

/** Items of a day that are shown at first, and more at each press. */
const PAGE = 25;

/** Days one can move an item to. */
const TARGETS = 6;

const TWO_WEEKS = 13;

export interface PlanProps {
  readonly database: YouwardDatabase;
  readonly asked: URLSearchParams;
}

/** The plan of the days ahead, for those who plan at length. */
export function Plan({ database, asked: search }: PlanProps) {
  const { day: today } = useToday();
  const asked = useMemo(() => askedIn(search), [search]);
  const week = useMemo(() => weekInfo(), []);
  const [start, setStart] = useState(asked.day);
  const [limit, setLimit] = useState(PAGE);
  const [said, setSaid] = useState<string | null>(null);
  const [removing, setRemoving] = useState<PlanItem | null>(null);
  // Null until it is asked for; closed it keeps what was pasted.
  const [several, setSeveral] = useState<boolean | null>(null);
  const { planning } = useSettings() ?? DEFAULT_SETTINGS;
  const changes = usePlanChanges(database);
  const { editing, edit, add, close } = useEditor(database, asked.item, setSaid);
  // A plan is for what is to come: a day that is over is shown among what was left.
  const from = start === null || start < today ? today : start;
  const plan = usePlanDays(database, { today, from, week, limit });
  const usual = useTimesTaken(database) ?? STARTING_MINUTES;
  const targets = useMemo(
    () => dayWindow(today, TARGETS, today, week.weekend).map((day) => ({ day, label: dayInText(day, today) })),
    [today, week],
  );
  const { saveItem, saveDays } = usePlanExport(database, setSaid);
  if (plan === undefined) return <main className="plan-page" aria-busy="true" />;
  if (!plan.ok)
    return (
      <main className="plan-page">
        <PageHead title="Your plan" pages={ourPages('plan')} />
        <Notice>{plan.sentence}</Notice>
      </main>
    );
  const { left, days } = plan.value;
  const actions: DayItemActions = {
    onEdit: edit,
    onRemove: setRemoving,
    onExport: saveItem,
    onMoveTo: (item, day) => {
      changes.moveTo(item.id, day);
      setSaid(`${nameOf(item)} is on ${dayInText(day, today)} now.`);
    },
    onStep: (item, by) => {
      const ids = days.find(({ day }) => day === item.day)?.items.map(({ id }) => id) ?? [];
      const at = ids.indexOf(item.id);
      if (at === -1) return;
      ids.splice(at, 1);
      ids.splice(at + by, 0, item.id);
      changes.order(item.day, ids);
      setSaid(`${nameOf(item)} is number ${at + by + 1} of ${ids.length} now.`);
    },
  };
  const shared = { usual, targets, onMore: () => setLimit(limit + PAGE), ...actions };
  return (
    <main className="plan-page">
      <PageHead title="Your plan" text="Everything stays in this browser." pages={ourPages('plan')} />
      <PlanBar
        from={from}
        today={today}
        week={week}
        onStart={setStart}
        onAdd={() => add(from)}
        onSeveral={() => setSeveral(true)}
        exports={[
          {
            key: 'day',
            label: `Only ${dayInText(from, today)}`,
            onPress: () => saveDays(from, from, `plan-${from}.ics`),
          },
          {
            key: 'weeks',
            label: 'The next two weeks',
            onPress: () => saveDays(today, daysAfter(today, TWO_WEEKS), `plan-from-${today}.ics`),
          },
        ]}
      />
      <div role="status" className="live">
        {changes.trouble !== null ? (
          <Notice>{changes.trouble}</Notice>
        ) : (
          said !== null && <p className="quiet">{said}</p>
        )}
      </div>
      {left.open + days.reduce((sum, { open }) => sum + open, 0) === 0 && (
        <EmptyState
          title="Nothing planned for these days"
          actions={<Button onPress={() => setSeveral(true)}>Plan several</Button>}
        >
          <p>Whom will you write to, why now, and what should have happened afterwards? Decide it before you write.</p>
          <p>
            For example: Ana Pires. Why: she asked at the Lisbon fair how others handle recalls. Objective: learn
            whether missed recalls cost them chair time.
          </p>
        </EmptyState>
      )}
      <LeftOver
        {...left}
        {...shared}
        onTakeAll={() => {
          changes.order(
            today,
            left.items.map(({ id }) => id),
          );
          setSaid(`${peopleWords(left.items.length)} moved to today.`);
        }}
      />
      <Days
        {...shared}
        days={days}
        today={today}
        minutesADay={planning.minutesADay}
        onAdd={add}
        onSort={changes.sort}
      />
      <EditDialog
        database={database}
        editing={editing}
        today={today}
        steps={planning.steps}
        usual={usual}
        changes={changes}
        onClose={close}
      />
      {several !== null && (
        <Suspense>
          <SeveralDialog
            database={database}
            open={several}
            today={today}
            start={from}
            days={targets.map(({ day }) => ({ day, label: dayName(day, today) }))}
            onPlanned={(words) => {
              setSaid(words);
              setSeveral(false);
            }}
            onClose={() => setSeveral(false)}
          />
        </Suspense>
      )}
      <ConfirmDialog
        open={removing !== null}
        title={`Remove ${removing === null ? '' : nameOf(removing)} from the plan?`}
        text="What was planned with this person is deleted. What you wrote down about them stays. This cannot be taken back."
        confirm="Remove"
        onConfirm={() => {
          if (removing !== null) changes.remove(removing.id);
        }}
        onClose={() => setRemoving(null)}
      />
    </main>
  );
}
