import { useState } from 'react';
import { type AttitudeSuggestion, suggestionFor } from '../../lib/plan/attitude.ts';
import type { AttitudeAnswers } from '../../lib/plan/readiness.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { ATTITUDE_QUESTIONS } from './words.ts';
import './plan.css';

export interface AttitudeCheckProps {
  readonly answers: AttitudeAnswers | null;
  /** People still to be written to today. */
  readonly left: number;
  readonly onAnswer: (answers: AttitudeAnswers) => void;
  /** Puts those who know one best first; null where that is how they stand. */
  readonly onEasiestFirst: (() => void) | null;
}

type Partially = { readonly [K in keyof AttitudeAnswers]?: boolean };

const SUGGESTION_WORDS: Readonly<Record<AttitudeSuggestion, string>> = {
  break: 'Take a break first: ten minutes away from the screen, then look at the list again.',
  easiest: 'Start with the person who knows you best; the rest comes easier after that.',
  'thank-you': 'Read a thank-you from a customer again, then start.',
  'for-them': 'Write down one thing that would help them, and start there.',
};

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not really' },
] as const;

/** Three quick questions before the first message of the day (3.20); the answers stay editable. */
export function AttitudeCheck({ answers, left, onAnswer, onEasiestFirst }: AttitudeCheckProps) {
  const [asking, setAsking] = useState(false);
  const [given, setGiven] = useState<Partially>({});
  if (answers !== null && !asking) {
    const suggestion = suggestionFor(answers, left);
    return (
      <div className="stack-s">
        <div className="row-apart attitude-done">
          <p>{suggestion === null ? 'Checked: good to go.' : 'Checked: gather yourself first.'}</p>
          <Button
            look="quiet"
            onPress={() => {
              setGiven(answers);
              setAsking(true);
            }}
          >
            Check again
          </Button>
        </div>
        {suggestion !== null && <p className="quiet">{SUGGESTION_WORDS[suggestion]}</p>}
        {suggestion === 'easiest' && onEasiestFirst !== null && (
          <div className="row">
            <Button onPress={onEasiestFirst}>Easiest first</Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div className="stack-s">
      {ATTITUDE_QUESTIONS.map(({ key, question }) => (
        <Choice
          key={key}
          label={question}
          options={YES_NO}
          value={given[key] === undefined ? '' : given[key] ? 'yes' : 'no'}
          onChange={(value) => {
            const next = { ...given, [key]: value === 'yes' };
            setGiven(next);
            if (!asking && isComplete(next)) onAnswer(next);
          }}
        />
      ))}
      {asking && (
        <div className="row">
          <Button
            look="primary"
            onPress={() => {
              if (isComplete(given)) onAnswer(given);
              setAsking(false);
            }}
          >
            Keep these answers
          </Button>
        </div>
      )}
    </div>
  );
}

function isComplete(given: Partially): given is AttitudeAnswers {
  return ATTITUDE_QUESTIONS.every(({ key }) => given[key] !== undefined);
}
