import { SubmitButton } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface WrittenAnswerProps {
  readonly label: string;
  readonly lines: number;
  readonly text: string;
  /** Done already: what comes next is on another button. */
  readonly done: boolean;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
}

/** Checked with the button, or with Ctrl and Enter as messages are sent. */
export function WrittenAnswer({ label, lines, text, done, onText, onCheck }: WrittenAnswerProps) {
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onCheck();
      }}
    >
      <TextField label={label} value={text} onChange={onText} lines={lines} />
      <div className="row">
        <SubmitButton look={done ? 'plain' : 'primary'}>Check</SubmitButton>
      </div>
    </form>
  );
}
