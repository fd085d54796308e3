import type { ThreeLines } from '../../lib/insights/summary.ts';
import { lineWords } from './words.ts';
import './week-lines.css';

/** How the week goes, in three lines. */
export function WeekLines({ lines }: { readonly lines: ThreeLines }) {
  return (
    <dl className="week-lines">
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
