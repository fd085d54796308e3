import type { ReactNode } from 'react';
import type { Calibration as Result } from '../../lib/insights/calibration.ts';
import { noonOf } from '../../lib/plan/day.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ADVICE, CALIBRATION_TITLE, distanceWords, gapWords, summaryWords, WHY_A_DASH } from './calibration-words.ts';
import './insights.css';

export interface CalibrationProps {
  readonly result: Result;
  /** Guesses and scores over time, drawn; absent where nothing is drawn. */
  readonly chart?: ReactNode;
  readonly onPractise?: () => void;
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** How well one's own eye sees what the score sees (2.29). */
export function Calibration({ result, chart, onPractise }: CalibrationProps) {
  const practise = onPractise && <Button onPress={onPractise}>Open the practice page</Button>;
  if (result.all.n === 0) {
    return (
      <EmptyState title="No guesses yet" actions={practise}>
        <p>
          With “Guess the score first” on, here and in your mail, you say what a message will score before the number is
          shown. The switch is on the practice page and in the settings.
        </p>
        <p>For example: you say 80, it is 55. What lies between is what there is to see.</p>
      </EmptyState>
    );
  }
  const advice = result.stays && ADVICE[result.stays];
  return (
    <section className="stack" aria-labelledby="calibration-title">
      <h2 id="calibration-title">{CALIBRATION_TITLE}</h2>
      {advice !== null && (
        <Notice title={advice.title} actions={practise}>
          <p>{advice.text}</p>
        </Notice>
      )}
      <p>{summaryWords(result)}</p>
      {chart}
      <Disclosure label="Week by week">
        <div className="stack-s">
          <WeekTable weeks={result.weeks} />
          <p className="quiet">{WHY_A_DASH}</p>
        </div>
      </Disclosure>
    </section>
  );
}

function WeekTable({ weeks }: Pick<Result, 'weeks'>) {
  return (
    <table className="figures">
      <caption>Guess minus score, by week, in points</caption>
      <thead>
        <tr>
          <th scope="col">Week from</th>
          <th scope="col">Guesses</th>
          <th scope="col">Mean gap</th>
          <th scope="col">Off by</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, n, mean, meanAbsolute }) => (
          <tr key={week}>
            <th scope="row">{DAY.format(noonOf(week))}</th>
            <td>{n}</td>
            <td>{gapWords(mean)}</td>
            <td>{distanceWords(meanAbsolute)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
