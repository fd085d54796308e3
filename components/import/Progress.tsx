import { Button } from '../ui/Button.tsx';
import './import.css';

export interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** How far an import has come; a cancel leaves nothing of it behind. */
export function Progress({ done, total, onCancel }: ProgressProps) {
  return (
    <div className="stack-s">
      <div className="row-apart">
        <span id="import-progress">Bringing people in</span>
        <span className="quiet">
          {done.toLocaleString()} of {total.toLocaleString()}
        </span>
      </div>
      <progress className="progress" aria-labelledby="import-progress" value={done} max={Math.max(total, 1)} />
      <div className="row">
        <Button onPress={onCancel}>Cancel</Button>
        <span className="quiet">Nothing is kept until all of it is in.</span>
      </div>
    </div>
  );
}
