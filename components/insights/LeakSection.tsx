import { useMemo } from 'react';
import { DIMENSION_POINTS } from '../../lib/engine/types.ts';
import type { Coached } from '../../lib/insights/coached.ts';
import type { Leaks } from '../../lib/insights/leaks.ts';
import { DIMENSION_WORDS } from '../score/words.ts';
import { Button } from '../ui/Button.tsx';
import { Chart } from './Chart.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { tenth, whole } from './numbers.ts';
import { Section } from './Section.tsx';
import { coachedSays, leaksSay } from './words.ts';

export interface LeakSectionProps {
  readonly leaks: Leaks;
  readonly coached: Coached;
  readonly onPractise: () => void;
}

const leakSpec = ({ ranking }: Leaks): ChartSpec => ({
  kind: 'bars',
  unit: '',
  bars: ranking.map(({ dimension, each }) => ({
    name: DIMENSION_WORDS[dimension],
    value: each,
    said: `${tenth(each)} of ${DIMENSION_POINTS[dimension]} points`,
  })),
});

function coachedSpec({ first, sent }: Coached): ChartSpec {
  const bar = (name: string, value: number | null) => ({ name, value, said: value === null ? '' : whole(value) });
  return { kind: 'bars', most: 100, unit: '', bars: [bar('At the first pause', first), bar('When sent', sent)] };
}

/** Where points are lost, and what changed between the first pause and sending. */
export function LeakSection({ leaks, coached, onPractise }: LeakSectionProps) {
  const leaking = useMemo(() => leakSpec(leaks), [leaks]);
  const changed = useMemo(() => coachedSpec(coached), [coached]);
  return (
    <Section title="Where points go">
      <Chart
        title="Points lost in a message"
        says={leaksSay(leaks)}
        file="points-lost"
        spec={leaking}
        numbers={{
          head: ['Part', 'Lost in each', 'Lost in all', 'Messages'],
          rows: leaks.ranking.map(({ dimension, each, lost, n }) => [
            DIMENSION_WORDS[dimension],
            tenth(each),
            tenth(lost),
            String(n),
          ]),
        }}
      />
      <div className="row insight-act">
        <Button onPress={onPractise}>Practise this part</Button>
      </div>
      {coached.n === 0 ? (
        <p className="quiet">{coachedSays(coached)}</p>
      ) : (
        <Chart
          title="From the first pause to sending"
          says={coachedSays(coached)}
          file="first-pause-and-sending"
          spec={changed}
          numbers={{
            head: ['Moment', 'Mean score', 'Messages'],
            rows: [
              ['At the first pause', tenth(coached.first ?? 0), String(coached.n)],
              ['When sent', tenth(coached.sent ?? 0), String(coached.n)],
            ],
          }}
        />
      )}
    </Section>
  );
}
