import { useMemo, useState } from 'react';
import { DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import type { Mean } from '../../lib/insights/share.ts';
import type { TrendPoint } from '../../lib/insights/trend.ts';
import { noonOf } from '../../lib/plan/day.ts';
import { DIMENSION_WORDS, FIRST_DIALS, OTHER_DIALS } from '../score/words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Chart } from './Chart.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { dayText, meanText, NONE, percent } from './numbers.ts';
import { Section } from './Section.tsx';
import { scoreSays } from './words.ts';

export interface ScoreSectionProps {
  readonly score: Mean;
  readonly dimensions: TrendPoint['dimensions'];
  readonly byDay: readonly TrendPoint[];
  readonly byWeek: readonly TrendPoint[];
  /** What a week should bring; null where nothing was set. */
  readonly target: number | null;
}

type Grain = 'week' | 'day';

const GRAINS = [
  { value: 'week', label: 'By week' },
  { value: 'day', label: 'By day' },
] as const;

const shareWords = (share: number | null) => (share === null ? NONE : percent(share));

function scoreSpec(points: readonly TrendPoint[], target: number | null): ChartSpec {
  const known = points.flatMap(({ from, score }) =>
    score.value === null ? [] : [{ at: noonOf(from), value: score.value }],
  );
  return {
    kind: 'lines',
    most: 100,
    unit: '',
    series: [{ name: 'Score', points: known }],
    ...(target !== null && { target: { value: target, name: `Target ${target}` } }),
  };
}

function dialSpec(points: readonly TrendPoint[]): ChartSpec {
  const series = FIRST_DIALS.map((dimension) => ({
    name: DIMENSION_WORDS[dimension],
    points: points.flatMap(({ from, dimensions }) => {
      const share = dimensions[dimension];
      return share === null ? [] : [{ at: noonOf(from), value: share * 100 }];
    }),
  }));
  return { kind: 'lines', most: 100, unit: '%', series };
}

function dimensionSpec(dimensions: TrendPoint['dimensions']): ChartSpec {
  const order: readonly Dimension[] = [...FIRST_DIALS, ...OTHER_DIALS];
  return {
    kind: 'bars',
    most: 100,
    unit: '%',
    bars: order.map((dimension) => {
      const share = dimensions[dimension];
      return {
        name: DIMENSION_WORDS[dimension],
        value: share === null ? null : share * 100,
        said: shareWords(share),
      };
    }),
  };
}

function dialsSay(dimensions: TrendPoint['dimensions']): string {
  const said = FIRST_DIALS.map((dimension) => `${DIMENSION_WORDS[dimension]} ${shareWords(dimensions[dimension])}`);
  return `Of what each is worth, over the whole time: ${said.join(', ')}.`;
}

/** Scores and dials over time. */
export function ScoreSection({ score, dimensions, byDay, byWeek, target }: ScoreSectionProps) {
  const [grain, setGrain] = useState<Grain>('week');
  const points = grain === 'week' ? byWeek : byDay;
  const scores = useMemo(() => scoreSpec(points, target), [points, target]);
  const dials = useMemo(() => dialSpec(points), [points]);
  const all = useMemo(() => dimensionSpec(dimensions), [dimensions]);
  const when = grain === 'week' ? 'Week from' : 'Day';
  return (
    <Section title="Your scores">
      <Choice label="Points in the charts" options={GRAINS} value={grain} onChange={setGrain} />
      <Chart
        title="Score when sent"
        says={scoreSays(score)}
        file={`scores-by-${grain}`}
        spec={scores}
        numbers={{
          head: [when, 'Mean score', 'Messages'],
          rows: points.map((point) => [dayText(point.from), meanText(point.score), String(point.score.n)]),
        }}
      />
      <Chart
        title="The three dials"
        says={dialsSay(dimensions)}
        file={`dials-by-${grain}`}
        spec={dials}
        numbers={{
          head: [when, ...DIMENSIONS.map((dimension) => DIMENSION_WORDS[dimension])],
          rows: points.map((point) => [
            dayText(point.from),
            ...DIMENSIONS.map((dimension) => shareWords(point.dimensions[dimension])),
          ]),
        }}
      />
      <Chart
        title="Everything the score is made of"
        says="The share of its points that each part kept, over the whole time."
        file="parts-of-the-score"
        spec={all}
        numbers={{
          head: ['Part', 'Kept'],
          rows: DIMENSIONS.map((dimension) => [DIMENSION_WORDS[dimension], shareWords(dimensions[dimension])]),
        }}
      />
    </Section>
  );
}
