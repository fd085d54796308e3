import { useMemo, useState } from 'react';
import { EFFORT_FACETS, type Effort, type EffortFacet, type KindEffort } from '../../lib/insights/effort.ts';
import { Choice } from '../ui/Choice.tsx';
import { Chart } from './Chart.tsx';
import type { Bar, ChartSpec } from './chart-spec.ts';
import { EFFORT_WORDS, kindWords } from './kind-words.ts';
import type { Numbers } from './NumbersTable.tsx';
import { intervalText, minutes, NONE, shareText, tooFew, whole } from './numbers.ts';
import { shareBar, shareSpec } from './outcome-chart.ts';
import { Section } from './Section.tsx';
import { effortSays, investedSays } from './words.ts';

export interface EffortSectionProps {
  readonly invested: { readonly interactions: number; readonly ms: number };
  /** Share of its points that the dial “About them” kept, 0-1; null where nothing was scored. */
  readonly focus: number | null;
  readonly effort: Effort;
  readonly efforts: Readonly<Record<EffortFacet, readonly KindEffort[]>>;
}

const FACET_OPTIONS = EFFORT_FACETS.map((value) => ({ value, label: EFFORT_WORDS[value] }));

const MINUTE_MS = 60_000;

function stepBar(name: string, { n, moved, perStep }: Effort): Bar {
  if (perStep === null) return { name, value: null, said: moved.value === null ? tooFew(n) : `none of ${n} moved` };
  const interval = { low: perStep.low / MINUTE_MS, high: perStep.high / MINUTE_MS };
  return { name, value: perStep.ms / MINUTE_MS, interval, said: `${minutes(perStep.ms)}, n ${n}` };
}

function numbersOf(head: string, kinds: readonly (Effort & { readonly name: string })[]): Numbers {
  return {
    head: [head, 'Minutes for a step', 'Probably between', 'Moved forward', 'Probably between (share)', 'n', 'All'],
    rows: kinds.map(({ name, n, moved, perStep, interactions }) => [
      name,
      perStep === null ? NONE : minutes(perStep.ms),
      perStep === null ? NONE : `${minutes(perStep.low)} to ${minutes(perStep.high)}`,
      shareText(moved),
      intervalText(moved.interval),
      whole(n),
      whole(interactions),
    ]),
  };
}

/** Return on invested sales effort: minutes for each step forward. */
export function EffortSection({ invested, focus, effort, efforts }: EffortSectionProps) {
  const [facet, setFacet] = useState<EffortFacet>('how');
  const kinds = useMemo(
    () => [
      { name: 'All', ...effort },
      ...efforts[facet].map((kind) => ({ ...kind, name: kindWords(facet, kind.value) })),
    ],
    [effort, efforts, facet],
  );
  const steps = useMemo<ChartSpec>(
    () => ({ kind: 'bars', unit: 'min', bars: kinds.map((kind) => stepBar(kind.name, kind)) }),
    [kinds],
  );
  const shares = useMemo(() => shareSpec(kinds.map(({ name, moved }) => shareBar(name, moved))), [kinds]);
  const numbers = numbersOf(EFFORT_WORDS[facet], kinds);
  return (
    <Section title="Return on invested sales effort">
      <p>{investedSays(invested, focus)}</p>
      <Choice label="Told apart by" options={FACET_OPTIONS} value={facet} onChange={setFacet} />
      <Chart
        title="Minutes for each step forward"
        says={effortSays(effort)}
        file={`minutes-for-a-step-by-${facet}`}
        spec={steps}
        numbers={numbers}
      />
      <Chart
        title="Moved forward"
        says="Of the interactions with a known time and outcome, how many moved forward."
        file={`moved-forward-by-${facet}`}
        spec={shares}
        numbers={numbers}
      />
    </Section>
  );
}
