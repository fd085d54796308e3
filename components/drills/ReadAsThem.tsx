import type { ReadAsThemDrill } from '../../lib/drills/types.ts';
import { SubmitButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';

export interface ReadAsThemProps {
  readonly drill: ReadAsThemDrill;
  readonly message: string;
  readonly done: boolean;
  readonly read: readonly (boolean | null)[];
  readonly onRead: (read: readonly (boolean | null)[]) => void;
  readonly onCheck: () => void;
}

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'Not quite' },
] as const;

export function ReadAsThem({ drill: { questions }, message, done, read, onRead, onCheck }: ReadAsThemProps) {
  const answered = questions.map((_, index) => read[index] ?? null);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <blockquote className="drill-text">{message}</blockquote>
      {questions.map((question, index) => (
        <Choice
          key={question}
          label={question}
          options={ANSWERS}
          value={choiceOf(answered[index] ?? null)}
          onChange={(value) => onRead(answered.map((one, place) => (place === index ? value === 'yes' : one)))}
        />
      ))}
      <div className="row">
        <SubmitButton look={done ? 'plain' : 'primary'}>Done reading</SubmitButton>
      </div>
    </form>
  );
}

function choiceOf(answer: boolean | null): 'yes' | 'no' | '' {
  if (answer === null) return '';
  return answer ? 'yes' : 'no';
}
