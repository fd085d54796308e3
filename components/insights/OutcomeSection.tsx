import { useMemo } from 'react';
import type { AttitudeScore } from '../../lib/insights/attitude.ts';
import type { KindOutcomes, Planned } from '../../lib/insights/by-kind.ts';
import type { Facet } from '../../lib/insights/types.ts';
import { Chart } from './Chart.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { counted, meanText, NONE, whole } from './numbers.ts';
import { named, outcomeNumbers, shareBar, shareSpec } from './outcome-chart.ts';
import { Section } from './Section.tsx';
import { plannedSays } from './words.ts';

export interface OutcomeSectionProps {
  readonly planned: Planned;
  readonly attitude: readonly AttitudeScore[];
  readonly troubles: readonly KindOutcomes[];
  readonly gave: readonly KindOutcomes[];
  readonly touches: readonly KindOutcomes[];
}

/** What came of interactions, beside what was known and done before them. */
export function OutcomeSection({ planned, attitude, troubles, gave, touches }: OutcomeSectionProps) {
  return (
    <Section title="What came of it">
      <p className="quiet">
        What stood beside what, in your own numbers. A dot is the share, the line the range it probably lies in; under
        20 cases nothing is drawn.
      </p>
      <PlannedChart planned={planned} />
      <MovedChart
        facet="super"
        kinds={troubles}
        title="By how strong their strongest trouble was"
        head="SUPER total"
        says="The SUPER total of their strongest trouble at the time, and how many moved forward."
        file="trouble-and-outcome"
      />
      <MovedChart
        facet="gave"
        kinds={gave}
        title="Giving and asking"
        head="What it brought"
        says={gaveSays(gave)}
        file="giving-and-asking"
      />
      <MovedChart
        facet="touch"
        kinds={touches}
        title="By follow-up"
        head="Touch"
        says="Planned interactions by their place in a row of them, and how many moved forward."
        file="follow-ups"
      />
      <AttitudeChart attitude={attitude} />
    </Section>
  );
}

function gaveSays(gave: readonly KindOutcomes[]): string {
  const of = (wanted: string) => gave.find(({ value }) => value === wanted)?.interactions ?? 0;
  return `Of ${counted(of('yes') + of('no'), 'planned interaction')}, ${whole(of('yes'))} brought them something and ${whole(of('no'))} only asked.`;
}

function PlannedChart({ planned: both }: { readonly planned: Planned }) {
  const kinds = useMemo(
    () => [
      { name: 'Planned', ...both.planned },
      { name: 'Not planned', ...both.unplanned },
    ],
    [both],
  );
  const spec = useMemo(() => shareSpec(kinds.map(({ name, moved }) => shareBar(name, moved))), [kinds]);
  return (
    <Chart
      title="Planned and not planned: moved forward"
      says={plannedSays(both)}
      file="planned-and-not"
      spec={spec}
      numbers={outcomeNumbers('Interaction', kinds)}
    />
  );
}

interface MovedChartProps {
  readonly facet: Facet;
  readonly kinds: readonly KindOutcomes[];
  readonly title: string;
  readonly head: string;
  readonly says: string;
  readonly file: string;
}

function MovedChart({ facet, kinds, title, head, says, file }: MovedChartProps) {
  const rows = useMemo(() => named(facet, kinds), [facet, kinds]);
  const spec = useMemo(() => shareSpec(rows.map(({ name, moved }) => shareBar(name, moved))), [rows]);
  if (rows.length === 0) return null;
  return <Chart title={title} says={says} file={file} spec={spec} numbers={outcomeNumbers(head, rows)} />;
}

const YES_WORDS = ['No yes', 'One yes', 'Two yes', 'Three yes'] as const;

function attitudeSpec(attitude: readonly AttitudeScore[]): ChartSpec {
  return {
    kind: 'bars',
    most: 100,
    unit: '',
    bars: attitude.map(({ yes, score }) => ({
      name: YES_WORDS[yes],
      value: score.value,
      said: score.value === null ? 'no such day' : `${whole(score.value)} over ${counted(score.n, 'message')}`,
    })),
  };
}

function AttitudeChart({ attitude }: { readonly attitude: readonly AttitudeScore[] }) {
  const spec = useMemo(() => attitudeSpec(attitude), [attitude]);
  const days = attitude.reduce((sum, one) => sum + one.days, 0);
  if (days === 0) {
    return (
      <p className="quiet">
        Answer the three questions before you start, and the scores of those days stand here beside your answers.
      </p>
    );
  }
  return (
    <Chart
      title="Your attitude check and your scores"
      says={`Mean score of ${counted(days, 'day')} with a check, by how many of the three questions you answered with yes.`}
      file="attitude-and-scores"
      spec={spec}
      numbers={{
        head: ['Answers', 'Mean score', 'Messages', 'Days'],
        rows: attitude.map(({ yes, score, days: n }) => [
          YES_WORDS[yes],
          score.value === null ? NONE : meanText(score),
          whole(score.n),
          whole(n),
        ]),
      }}
    />
  );
}
