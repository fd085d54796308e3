import { Meter } from '@base-ui/react/meter';
import { DIMENSION_POINTS, type Dimension } from '../../lib/engine/types.ts';
import { DIMENSION_WORDS, FIRST_DIALS, OTHER_DIALS } from './words.ts';
import './score.css';

export interface DialsProps {
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

export function Dials({ dimensions }: DialsProps) {
  return (
    <div className="stack">
      <div className="dials dials-first">
        {FIRST_DIALS.map((dimension) => (
          <Dial key={dimension} dimension={dimension} points={dimensions[dimension]} />
        ))}
      </div>
      <div className="dials dials-other">
        {OTHER_DIALS.map((dimension) => (
          <Dial key={dimension} dimension={dimension} points={dimensions[dimension]} />
        ))}
      </div>
    </div>
  );
}

function Dial({ dimension, points }: { readonly dimension: Dimension; readonly points: number | null }) {
  const most = DIMENSION_POINTS[dimension];
  if (points === null) {
    return (
      <div className="dial">
        <span className="dial-label">{DIMENSION_WORDS[dimension]}</span>
        <span className="dial-value">not judged</span>
      </div>
    );
  }
  return (
    <Meter.Root className="dial" value={points} min={0} max={most} aria-valuetext={`${points} of ${most} points`}>
      <Meter.Label className="dial-label">{DIMENSION_WORDS[dimension]}</Meter.Label>
      <span className="dial-value" aria-hidden="true">
        <b>{points}</b> of {most}
      </span>
      <Meter.Track className="dial-track">
        <Meter.Indicator className="dial-fill" />
      </Meter.Track>
    </Meter.Root>
  );
}
