import { useMemo } from 'react';
import type { Share } from '../../lib/insights/share.ts';
import { Button } from '../ui/Button.tsx';
import { Chart } from './Chart.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { counted, whole } from './numbers.ts';
import { Section } from './Section.tsx';
import { samenessSays } from './words.ts';

export interface MetPain {
  readonly text: string;
  readonly pinned: boolean;
  /** People of whom it is written down. */
  readonly people: number;
}

export interface MetSectionProps {
  /** The whole menu. */
  readonly pains: readonly MetPain[];
  readonly sameness: Share;
  readonly onOpenMenu: () => void;
}

const metSpec = (pains: readonly MetPain[]): ChartSpec => ({
  kind: 'bars',
  unit: '',
  bars: pains.map(({ text, people }) => ({
    name: text,
    value: people,
    said: counted(people, 'person', 'people'),
  })),
});

function metSays(met: readonly MetPain[]): string {
  const [first] = met;
  if (first === undefined || first.people === 0) return 'None of your menu is written down of anybody yet.';
  return `“${first.text}” is met most: ${counted(first.people, 'person', 'people')}.`;
}

const MOST_SHOWN = 10;

/** Which pains of the menu are met, and how alike the last messages are. */
export function MetSection({ pains, sameness, onOpenMenu }: MetSectionProps) {
  const met = useMemo(() => [...pains].sort((a, b) => b.people - a.people), [pains]);
  const spec = useMemo(() => metSpec(met.slice(0, MOST_SHOWN)), [met]);
  return (
    <Section title="Whom you meet, and in what words">
      {met.length === 0 ? (
        <div className="stack-s">
          <p className="quiet">
            Your pain menu is empty. With entries such as “Nobody knows which deliveries are late until a customer
            calls”, how often each is met stands here.
          </p>
          <div className="row">
            <Button onPress={onOpenMenu}>Write your pain menu</Button>
          </div>
        </div>
      ) : (
        <Chart
          title="Pains met"
          says={metSays(met)}
          file="pains-met"
          spec={spec}
          numbers={{
            head: ['Pain', 'People', 'Pinned'],
            rows: met.map(({ text, people, pinned }) => [text, whole(people), pinned ? 'yes' : 'no']),
          }}
        />
      )}
      <div>
        <h3>How alike your messages are</h3>
        <p>{samenessSays(sameness)}</p>
      </div>
    </Section>
  );
}
