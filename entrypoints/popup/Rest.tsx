import { useEffect } from 'react';
import { AttitudeCheck } from '../../components/plan/AttitudeCheck.tsx';
import { KeysHelp } from '../../components/plan/KeysHelp.tsx';
import { PlanRows } from '../../components/plan/PlanRows.tsx';
import { TimeNeeded } from '../../components/plan/TimeNeeded.tsx';
import type { TodayPlan } from '../../lib/panel/today-plan.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useStored } from '../../lib/panel/use-stored.ts';
import { useTimesTaken } from '../../lib/panel/use-times-taken.ts';
import { easiestFirst } from '../../lib/plan/order.ts';
import { dayLoad } from '../../lib/plan/time-needed.ts';
import { doneItems } from '../../lib/storage/done-today.ts';
import { countOpen } from '../../lib/storage/plan.ts';
import { changeSettings, DEFAULT_SETTINGS } from '../../lib/storage/settings.ts';
import { Adding } from './Adding.tsx';
import { tomorrowOf } from './AskedFor.tsx';
import { Foot } from './Foot.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Promises } from './Promises.tsx';
import type { DayView } from './use-day.ts';
import { WeekSoFar } from './WeekSoFar.tsx';

export interface RestProps {
  readonly view: DayView;
  readonly today: TodayPlan;
}

/** All of the popup but the person who stands first. */
export function Rest({ view, today }: RestProps) {
  const { database, day, item, keysOn, setKeysOn, actions } = view;
  const settings = useSettings();
  const wantsKeys = settings?.planning.singleKeys ?? true;
  useEffect(() => setKeysOn(wantsKeys), [wantsKeys, setKeysOn]);
  const done = useStored(database, (db) => doneItems(db, day), [day]);
  return (
    <>
      <Time view={view} today={today} minutes={(settings ?? DEFAULT_SETTINGS).planning.minutesADay} />
      <Attitude view={view} today={today} />
      <Outcomes view={view} />
      <Promises view={view} />
      <PlanRows
        open={today.open}
        done={done?.ok ? done.value : []}
        shownId={item?.id ?? null}
        attitude={today.attitude}
        today={day}
        onShow={(id) => {
          view.ask(null);
          view.choose(id);
        }}
        onReopen={(id) => void actions.reopen(id)}
      />
      <Adding view={view} />
      <WeekSoFar view={view} />
      <KeysHelp
        on={keysOn}
        onChange={(on) => {
          setKeysOn(on);
          void actions.keep(() => changeSettings(({ planning }) => ({ planning: { ...planning, singleKeys: on } })));
        }}
      />
      <Foot />
    </>
  );
}

function Attitude({ view, today }: RestProps) {
  const { open, attitude } = today;
  const { people, actions } = view;
  if (open.length === 0) return null;
  const easiest = easiestFirst(open, ({ contact }) => people.get(contact)).map(({ id }) => id);
  const stands = easiest.every((id, i) => id === open[i]?.id);
  return (
    <section aria-labelledby="popup-attitude" className="card stack-s">
      <h2 id="popup-attitude">Before you start</h2>
      <AttitudeCheck
        answers={attitude}
        left={open.length}
        onAnswer={(answers) => void actions.answer(answers)}
        onEasiestFirst={
          stands
            ? null
            : () => {
                view.choose(null);
                void actions.order(easiest);
              }
        }
      />
    </section>
  );
}

function Time({ view, today, minutes }: RestProps & { readonly minutes: number }) {
  const took = useTimesTaken(view.database);
  const count = useStored(view.database, (db) => countOpen(db, view.day), [view.day]);
  const last = today.open.at(-1);
  if (took === null) return null;
  return (
    <TimeNeeded
      left={count?.ok ? count.value : today.open.length}
      load={dayLoad(today.open, took, minutes)}
      onMoveLast={
        last === undefined || today.open.length < 2 ? null : () => void view.actions.move(last.id, tomorrowOf(view.day))
      }
    />
  );
}
