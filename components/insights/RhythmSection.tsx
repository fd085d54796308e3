import { useMemo } from 'react';
import type { Rhythm, Week } from '../../lib/insights/rhythm.ts';
import type { TargetGaps } from '../../lib/insights/target.ts';
import { noonOf } from '../../lib/plan/day.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Chart } from './Chart.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { dayText, tenth, whole } from './numbers.ts';
import { Section } from './Section.tsx';
import { gapSays, rhythmSays } from './words.ts';

export interface RhythmSectionProps {
  readonly rhythm: Rhythm;
  readonly weeks: readonly Week[];
  readonly gaps: TargetGaps;
  readonly onPlan: () => void;
  readonly onSetTarget: () => void;
}

function weekSpec(weeks: readonly Week[], { usual }: Rhythm, { interactions }: TargetGaps): ChartSpec {
  return {
    kind: 'columns',
    columns: weeks.map(({ week, interactions: value }) => ({ at: noonOf(week), value })),
    rules: [
      ...(usual === null ? [] : [{ value: usual, name: `Usual ${tenth(usual)}` }]),
      ...(interactions === null ? [] : [{ value: interactions.target, name: `Target ${interactions.target}` }]),
    ],
  };
}

/** Feast or famine, and the week against what it should bring. */
export function RhythmSection({ rhythm, weeks, gaps, onPlan, onSetTarget }: RhythmSectionProps) {
  const spec = useMemo(() => weekSpec(weeks, rhythm, gaps), [weeks, rhythm, gaps]);
  return (
    <Section title="Your rhythm">
      {rhythm.famine && (
        <Notice title="A quiet week" actions={<Button onPress={onPlan}>Plan a few</Button>}>
          Fewer than half the interactions that are usual by this weekday.
        </Notice>
      )}
      <Chart
        title="Interactions a week"
        says={rhythmSays(rhythm)}
        file="interactions-a-week"
        spec={spec}
        numbers={{
          head: ['Week from', 'Interactions'],
          rows: weeks.map(({ week, interactions }) => [dayText(week), whole(interactions)]),
        }}
      />
      {gaps.interactions !== null && <p>{gapSays('interactions', gaps.interactions)}</p>}
      {gaps.score !== null && <p>{gapSays('score', gaps.score)}</p>}
      {gaps.interactions === null && gaps.score === null && (
        <div className="stack-s">
          <p className="quiet">
            No target is set for a week. With one, for example 25 interactions and a score of 75, the gap stands here.
          </p>
          <div className="row">
            <Button onPress={onSetTarget}>Set a target</Button>
          </div>
        </div>
      )}
    </Section>
  );
}
