import { OUTCOME_KEYS } from '../../components/plan/outcome-words.ts';
import { WhatCame } from '../../components/plan/WhatCame.tsx';
import { useKeys } from '../../lib/panel/use-keys.ts';
import { useOutcomes } from '../../lib/panel/use-outcomes.ts';
import { OUTCOMES } from '../../lib/plan/types.ts';
import { tomorrowOf } from './AskedFor.tsx';
import type { DayView } from './use-day.ts';

/** What came of it, asked when it is due, one at a time. */
export function Outcomes({ view }: { readonly view: DayView }) {
  const { database, day, keysOn, actions } = view;
  const { asked, answered, ...acts } = useOutcomes(database, day, actions);
  const [one] = asked;
  const keys = Object.fromEntries(
    OUTCOMES.map((outcome) => [
      OUTCOME_KEYS[outcome].toLowerCase(),
      () => {
        if (one !== undefined) acts.onOutcome(one, outcome);
      },
    ]),
  );
  useKeys(keys, keysOn && one !== undefined && view.what === null && view.adding === null);
  return (
    <WhatCame
      asked={asked}
      answered={answered}
      today={day}
      tomorrow={tomorrowOf(day)}
      keysOn={keysOn}
      onOutcome={acts.onOutcome}
      onChangeDay={(to) => void acts.onChangeDay(to)}
      onNotNeeded={() => void acts.onNotNeeded()}
      onUndo={() => void acts.onUndo()}
    />
  );
}
