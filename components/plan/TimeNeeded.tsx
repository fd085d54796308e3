import type { DayLoad } from '../../lib/plan/time-needed.ts';
import { Button } from '../ui/Button.tsx';

export interface TimeNeededProps {
  readonly left: number;
  readonly load: DayLoad;
  /** Null where there is nothing to move. */
  readonly onMoveLast: (() => void) | null;
}

/** What is left against the time there is; a day that holds too much says so and offers the one thing to do (3.14). */
export function TimeNeeded({ left, load, onMoveLast }: TimeNeededProps) {
  const { minutes, available, over } = load;
  if (left === 0) return null;
  return (
    <div className="row-apart time-needed">
      <p className="quiet">
        {left} left, about {spell(minutes)} of {spell(available)}.
        {over > 0 && ` That is ${spell(over)} more than there is.`}
      </p>
      {over > 0 && onMoveLast !== null && (
        <Button look="quiet" onPress={onMoveLast}>
          Move the last to tomorrow
        </Button>
      )}
    </div>
  );
}

/** `48 minutes`, `2 h`, `2 h 5 min`. */
function spell(minutes: number): string {
  if (minutes < 90) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
