import type { Band } from '../../lib/engine/types.ts';
import { BAND_WORDS, summaryOf } from './words.ts';
import './score.css';

export interface ScoreProps {
  readonly score: number;
  readonly band: Band;
  /** Findings that cost points. */
  readonly findings: number;
  readonly gates: number;
}

/** The band in words first, the number second. Whoever shows it also announces it, see `announcementOf`. */
export function Score({ score, band, findings, gates }: ScoreProps) {
  return (
    <div className="score">
      <p className="score-line">
        <span className={`score-band score-band-${band}`}>{BAND_WORDS[band]}</span>
        <span className="score-number">
          <b>{score}</b> of 100
        </span>
      </p>
      <p className="score-summary">{summaryOf(band, findings, gates)}</p>
    </div>
  );
}
