import { useState } from 'react';
import type { QuarterScores } from '../../lib/insights/self-rating.ts';
import { noonOf } from '../../lib/plan/day.ts';
import type { Day } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { RatingForm } from './RatingForm.tsx';
import { scoresWords, TEN_QUESTION } from './self-rating-words.ts';
import './insights.css';

export interface RatingFields {
  readonly ten: string;
  /** 1-10 */
  readonly rating: number;
  readonly nextStep: string;
}

export interface RatedQuarter extends RatingFields {
  readonly day: Day;
  /** Of the quarter up to that day. */
  readonly scores: QuarterScores;
}

export type RatingKept = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

export interface SelfRatingProps {
  /** Newest first. */
  readonly ratings: readonly RatedQuarter[];
  /** Of the quarter up to today. */
  readonly scores: QuarterScores;
  readonly due: boolean;
  /** When the next look is due; null before the first. */
  readonly nextOn: Day | null;
  readonly onKeep: (fields: RatingFields) => Promise<RatingKept>;
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const dayWords = (day: Day) => DAY.format(noonOf(day));

/** A quarterly look at one's own skill, with a picture of the best before the number (2.30). */
export function SelfRating({ ratings, scores, due, nextOn, onKeep }: SelfRatingProps) {
  // What is being written stays when another window keeps a rating meanwhile.
  const [open, setOpen] = useState(due);
  const [newest] = ratings;
  const keep = async (fields: RatingFields) => {
    const kept = await onKeep(fields);
    if (kept.ok) setOpen(false);
    return kept;
  };
  return (
    <section className="stack" aria-labelledby="self-rating-title">
      <h2 id="self-rating-title">How well do you focus on them?</h2>
      {due || open ? (
        <RatingForm ten={newest?.ten ?? ''} scores={scores} onKeep={keep} />
      ) : (
        <div className="row">
          {nextOn !== null && <p className="quiet">The next look is due on {dayWords(nextOn)}.</p>}
          <Button look="quiet" onPress={() => setOpen(true)}>
            Look again now
          </Button>
        </div>
      )}
      {ratings.length > 0 && (
        <ol className="ratings">
          {ratings.map((rated) => (
            <li key={rated.day} className="stack-s">
              <div className="row-apart">
                <h3>{dayWords(rated.day)}</h3>
                <p>
                  You said <b>{rated.rating}</b> of 10
                </p>
              </div>
              <p className="quiet">{scoresWords(rated.scores)}</p>
              <dl>
                <dt>{TEN_QUESTION}</dt>
                <dd>{rated.ten}</dd>
                {rated.nextStep !== '' && (
                  <>
                    <dt>The next step</dt>
                    <dd>{rated.nextStep}</dd>
                  </>
                )}
              </dl>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
