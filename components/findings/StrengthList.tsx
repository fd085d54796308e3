import type { Strength } from '../../lib/engine/types.ts';
import { quoteOf } from './words.ts';
import './findings.css';

export interface StrengthListProps {
  readonly strengths: readonly Strength[];
}

export function StrengthList({ strengths }: StrengthListProps) {
  return (
    <ul className="stack-s">
      {strengths.map((strength) => (
        <li key={`${strength.rule}:${strength.start}:${strength.end}`} className="strength">
          <q className="strength-quote">{quoteOf(strength.text)}</q>
          <p className="quiet">{strength.message}</p>
        </li>
      ))}
    </ul>
  );
}
