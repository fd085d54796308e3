import type { Band } from '../../lib/engine/types.ts';
import { BAND_WORDS, countOf, summaryOf } from './words.ts';
import './score.css';

export interface ScoreProps {
  readonly score: number;
  readonly band: Band;
  /** Findings that cost points. */
  readonly findings: number;
  readonly gates: number;
}

/** The band in words first, the number second; a polite live region says both once the score has changed. */
export function Score({ score, band, findings, gates }: ScoreProps) {
  const stops = gates > 0 ? `, ${countOf(gates, 'thing to check', 'things to check')} before sending` : '';
  return (
    <div className="score">
      <p className="score-line" aria-hidden="true">
        <span className={`score-band score-band-${band}`}>{BAND_WORDS[band]}</span>
        <span className="score-number">
          <b>{score}</b> of 100
        </span>
      </p>
      <p className="visually-hidden" role="status">
        {`${BAND_WORDS[band]}, ${score} of 100, ${countOf(findings, 'finding', 'findings')}${stops}`}
      </p>
      <p className="score-summary">{summaryOf(band, findings, gates)}</p>
    </div>
  );
}
