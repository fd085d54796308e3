import type { ThreeLines } from '../../lib/insights/summary.ts';
import { lineWords } from './words.ts';
import './week-lines.css';

export interface WeekLinesProps {
  readonly lines: ThreeLines;
  readonly narrow?: boolean;
}

/** How the week goes, in three lines. */
export function WeekLines({ lines, narrow = false }: WeekLinesProps) {
  return (
    <dl className={narrow ? 'week-lines week-lines-narrow' : 'week-lines'}>
      {lineWords(lines).map(({ name, value, beside }) => (
        <div key={name} className="week-line">
          <dt>{name}</dt>
          <dd className="week-line-value">{value}</dd>
          <dd className="quiet">{beside}</dd>
        </div>
      ))}
    </dl>
  );
}
