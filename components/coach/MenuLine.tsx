import { Button } from '../ui/Button.tsx';
import type { DraftView } from './view.ts';

export interface MenuLineProps {
  readonly view: DraftView;
  readonly menuEmpty: boolean;
  readonly onSettings: () => void;
}

/** Said where it would help at once: a scored draft for somebody of whom nothing is known, and no menu to listen by. */
export function MenuLine({ view: { analysis, notProspecting, notes }, menuEmpty, onSettings }: MenuLineProps) {
  const isScored = analysis?.verdict === 'scored' && !notProspecting;
  const isKnown = notes !== null && notes.observations.length + notes.pains.length > 0;
  if (!menuEmpty || !isScored || isKnown) return null;
  return (
    <p className="row quiet">
      Nothing is on your pain menu yet.
      <Button look="quiet" onPress={onSettings}>
        Begin it<span className="visually-hidden"> in the settings</span>
      </Button>
    </p>
  );
}
