import type { Readiness } from '../../lib/plan/readiness.ts';
import { gapWords } from './words.ts';
import './plan.css';

/** Ready, or the name of the one thing to settle first; never "blocked" (3.30). */
export function ReadinessLight({ readiness }: { readonly readiness: Readiness }) {
  if (readiness.state === 'ready') {
    return (
      <p className="light light-ready">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="7" />
          <path d="m5 8.2 2.1 2.1L11 6" />
        </svg>
        <span>Ready</span>
      </p>
    );
  }
  const { name, question } = gapWords(readiness.next);
  return (
    <p className="light light-regroup">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        <path d="M6.4 5.5v5M9.6 5.5v5" />
      </svg>
      <span>
        Stop and regroup: <b>{name}</b>. {question}
      </span>
    </p>
  );
}
