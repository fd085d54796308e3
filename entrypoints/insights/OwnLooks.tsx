import { Calibration } from '../../components/insights/Calibration.tsx';
import { Chart } from '../../components/insights/Chart.tsx';
import { Reflection } from '../../components/insights/Reflection.tsx';
import { SelfRating } from '../../components/insights/SelfRating.tsx';
import { SavingProvider } from '../../components/insights/saving.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Calibration as Guesses } from '../../lib/insights/calibration.ts';
import { goTo } from '../../lib/panel/go-to.ts';
import { useCalibration } from '../../lib/panel/use-calibration.ts';
import { useReflections } from '../../lib/panel/use-reflections.ts';
import { useSelfRatings } from '../../lib/panel/use-self-ratings.ts';
import { weekStart } from '../../lib/plan/day.ts';
import type { Day, YouwardDatabase } from '../../lib/storage/schema.ts';
import { pageSaving } from './page-saving.ts';

export interface OwnLooksProps {
  readonly database: YouwardDatabase;
  readonly today: Day;
  /** Of a week, 1 Monday to 7 Sunday. */
  readonly firstDay: number;
  /** First day of the period that is looked at. */
  readonly from: Day;
}

/** Guesses against scores, the week's reflection and the quarterly rating: one's own eye, not the engine's. */
export default function OwnLooks({ database, today, firstDay, from }: OwnLooksProps) {
  const week = weekStart(today, firstDay);
  const guesses = useCalibration(database, from, today, firstDay);
  const reflections = useReflections(database, week);
  const ratings = useSelfRatings(database, today);
  return (
    <SavingProvider value={pageSaving}>
      {guesses?.ok && (
        <div className="card">
          <Calibration
            result={guesses.value}
            chart={<GuessChart guesses={guesses.value} />}
            onPractise={() => goTo('practice')}
          />
        </div>
      )}
      <div className="card">
        {reflections.text !== undefined && (
          <Reflection week={week} text={reflections.text} earlier={reflections.earlier} onWrite={reflections.write} />
        )}
        {reflections.trouble !== null && <Notice>{reflections.trouble}</Notice>}
      </div>
      <div className="card">
        {ratings.view !== undefined && <SelfRating {...ratings.view} onKeep={ratings.keep} />}
        {ratings.trouble !== null && <Notice>{ratings.trouble}</Notice>}
      </div>
    </SavingProvider>
  );
}

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

function GuessChart({ guesses: { points } }: { readonly guesses: Guesses }) {
  const line = (name: string, of: 'guess' | 'score') => ({
    name,
    points: points.map((point) => ({ at: new Date(point.at), value: point[of] })),
  });
  return (
    <Chart
      title="Guess and score, guess by guess"
      says="Where the two lines come closer, your eye sees what the score sees."
      file="guesses"
      spec={{ kind: 'lines', most: 100, unit: '', series: [line('Your guess', 'guess'), line('The score', 'score')] }}
      numbers={{
        head: ['Day', 'Guess', 'Score', 'Guess minus score'],
        rows: points.map(({ at, guess, score, gap }) => [WHEN.format(at), String(guess), String(score), String(gap)]),
      }}
    />
  );
}
