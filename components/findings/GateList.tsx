import type { Finding } from '../../lib/engine/types.ts';
import { type FindingActions, FindingCard } from './FindingCard.tsx';
import './findings.css';

export interface GateListProps extends FindingActions {
  /** Findings of dimension `trust`. */
  readonly gates: readonly Finding[];
}

/** The stop sign beside the score, in words. */
export function GateList({ gates, ...actions }: GateListProps) {
  return (
    <div className="stack-s">
      <h2 className="gates-title">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M6.3 1.5h7.4l4.8 4.8v7.4l-4.8 4.8H6.3l-4.8-4.8V6.3z" />
          <path className="gates-bar" d="M10 5.5v5.5M10 14.2v.1" />
        </svg>
        Stop and check before sending
      </h2>
      <ul className="stack-s">
        {gates.map((finding) => (
          <li key={`${finding.rule}:${finding.start}:${finding.end}`}>
            <FindingCard finding={finding} {...actions} />
          </li>
        ))}
      </ul>
    </div>
  );
}
