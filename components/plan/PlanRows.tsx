import type { AttitudeAnswers } from '../../lib/plan/readiness.ts';
import { readinessOf } from '../../lib/plan/readiness.ts';
import type { Day, Outcome, PlanItem } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { howWords, leftFrom, nameOf, touchWords } from './next-words.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { gapWords } from './words.ts';
import './rows.css';

export interface DoneRow {
  readonly item: PlanItem;
  readonly outcome: Outcome | null;
  /** It was a message the coach saw go out, which cannot be taken back here. */
  readonly sent: boolean;
}

export interface PlanRowsProps {
  readonly open: readonly PlanItem[];
  readonly done: readonly DoneRow[];
  /** Who stands above, with everything. */
  readonly shownId: number | null;
  readonly attitude: AttitudeAnswers | null;
  readonly today: Day;
  readonly onShow: (id: number) => void;
  readonly onReopen: (id: number) => void;
}

/** Everybody of today in one line each, the done ones last. */
export function PlanRows({ open, done, shownId, attitude, today, onShow, onReopen }: PlanRowsProps) {
  return (
    <>
      {open.length > 1 && (
        <section className="stack-s" aria-labelledby="plan-open">
          <h2 id="plan-open">{open.length} people today</h2>
          <ol className="rows">
            {open.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  className="rows-person"
                  aria-current={item.id === shownId ? 'true' : undefined}
                  onClick={() => onShow(item.id)}
                >
                  <span className="rows-name">{nameOf(item)}</span>
                  <span className="quiet">{rowWords(item, attitude, today)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {done.length > 0 && (
        <Disclosure label={`Done today: ${done.length}`}>
          <ul className="rows">
            {done.map(({ item, outcome, sent }) => (
              <li key={item.id} className="row-apart rows-done">
                <span>
                  <span className="rows-name">{nameOf(item)}</span>{' '}
                  <span className="quiet">
                    {howWords(item.how)}
                    {outcome !== null && ` · ${OUTCOME_WORDS[outcome].toLowerCase()}`}
                  </span>
                </span>
                {!sent && (
                  <Button look="quiet" onPress={() => onReopen(item.id)}>
                    Not done<span className="visually-hidden"> after all: {nameOf(item)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** `Email · second message, something new · settle first: Objective`. */
function rowWords(item: PlanItem, attitude: AttitudeAnswers | null, today: Day): string {
  const readiness = readinessOf(item, attitude);
  // The attitude is the day's, not theirs.
  const gap = readiness.state === 'ready' ? undefined : readiness.gaps.find(({ step }) => step !== 'attitude');
  const parts = [howWords(item.how), touchWords(item), leftFrom(item.day, today)];
  if (gap !== undefined) parts.push(`settle first: ${gapWords(gap).name.toLowerCase()}`);
  return parts.filter((part) => part !== null).join(' · ');
}
