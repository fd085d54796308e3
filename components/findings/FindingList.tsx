import type { Finding } from '../../lib/engine/types.ts';
import { countOf } from '../score/words.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { type FindingActions, FindingCard } from './FindingCard.tsx';
import './findings.css';

/** As many as a person takes in at once; the rest is one press away. */
const SHOWN_AT_ONCE = 10;

export interface FindingListProps extends FindingActions {
  readonly findings: readonly Finding[];
}

/** Findings in the order they come in: most points first. */
export function FindingList({ findings, ...actions }: FindingListProps) {
  const rest = findings.slice(SHOWN_AT_ONCE);
  return (
    <div className="stack-s">
      <Cards findings={findings.slice(0, SHOWN_AT_ONCE)} {...actions} />
      {rest.length > 0 && (
        <Disclosure label={countOf(rest.length, 'more finding', 'more findings')}>
          <Cards findings={rest} {...actions} />
        </Disclosure>
      )}
    </div>
  );
}

function Cards({ findings, ...actions }: FindingListProps) {
  return (
    <ul className="stack-s">
      {findings.map((finding) => (
        <li key={`${finding.rule}:${finding.start}:${finding.end}`}>
          <FindingCard finding={finding} {...actions} />
        </li>
      ))}
    </ul>
  );
}
