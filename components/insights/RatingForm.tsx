import { useId, useState } from 'react';
import type { QuarterScores } from '../../lib/insights/self-rating.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { RatingFields, RatingKept } from './SelfRating.tsx';
import { HIGH, NEXT_HELP, NEXT_QUESTION, scoresWords, TEN_HELP, TEN_QUESTION } from './self-rating-words.ts';

export interface RatingFormProps {
  /** What a ten looked like the last time. */
  readonly ten: string;
  readonly scores: QuarterScores;
  readonly onKeep: (fields: RatingFields) => Promise<RatingKept>;
}

const NUMBERS = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));

/** Words first, then the number, and only beside a chosen number what the scores were: they would choose it. */
export function RatingForm({ ten: before, scores, onKeep }: RatingFormProps) {
  const [ten, setTen] = useState(before);
  const [pictured, setPictured] = useState(false);
  const [number, setNumber] = useState('');
  const [nextStep, setNextStep] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const reason = useId();
  const rating = Number(number);
  const high = rating >= HIGH;
  const missing = missingIn(ten, number, high, nextStep);
  const keep = async () => {
    if (missing !== null) return;
    const kept = await onKeep({ ten: ten.trim(), rating, nextStep: high ? nextStep.trim() : '' });
    setTrouble(kept.ok ? null : kept.sentence);
  };
  return (
    <div className="stack">
      <TextField label={TEN_QUESTION} help={TEN_HELP} value={ten} onChange={setTen} lines={3} />
      {pictured ? (
        <>
          <Choice label="And you, over the last three months?" options={NUMBERS} value={number} onChange={setNumber} />
          <p role="status" className="live quiet">
            {number !== '' && scoresWords(scores)}
          </p>
          {high && (
            <TextField label={NEXT_QUESTION} help={NEXT_HELP} value={nextStep} onChange={setNextStep} lines={2} />
          )}
          <div className="row">
            <Button look="primary" disabled={missing !== null} describedBy={reason} onPress={() => void keep()}>
              Keep this rating
            </Button>
            <span id={reason} className="quiet">
              {missing}
            </span>
          </div>
        </>
      ) : (
        <div className="row">
          <Button disabled={ten.trim() === ''} describedBy={reason} onPress={() => setPictured(true)}>
            Now the number
          </Button>
          <span id={reason} className="quiet">
            {ten.trim() === '' && 'The words come first.'}
          </span>
        </div>
      )}
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
      </div>
    </div>
  );
}

function missingIn(ten: string, number: string, high: boolean, nextStep: string): string | null {
  if (ten.trim() === '') return 'The words come first.';
  if (number === '') return 'A number is still to be chosen.';
  return high && nextStep.trim() === '' ? 'The next step is still to be said.' : null;
}
