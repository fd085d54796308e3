import { useState } from 'react';
import { type AttitudeAnswers, isLow } from '../../lib/plan/readiness.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { ATTITUDE_QUESTIONS } from './words.ts';
import './plan.css';

export interface AttitudeCheckProps {
  readonly answers: AttitudeAnswers | null;
  readonly onAnswer: (answers: AttitudeAnswers) => void;
}

type Partially = { readonly [K in keyof AttitudeAnswers]?: boolean };

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not really' },
] as const;

/** Three quick questions before the first message of the day (3.20); the answers stay editable. */
export function AttitudeCheck({ answers, onAnswer }: AttitudeCheckProps) {
  const [asking, setAsking] = useState(false);
  const [given, setGiven] = useState<Partially>({});
  if (answers !== null && !asking) {
    return (
      <div className="stack-s">
        <div className="row-apart attitude-done">
          <p>{isLow(answers) ? 'Checked: gather yourself first.' : 'Checked: good to go.'}</p>
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
        {ATTITUDE_QUESTIONS.filter(({ key }) => !answers[key])
          .slice(0, 1)
          .map(({ key, help }) => (
            <p key={key} className="quiet">
              {help}
            </p>
          ))}
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
