import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';

export interface ForgetPersonProps {
  readonly name: string;
  readonly onForget: () => void;
}

/** Asks once more: this cannot be taken back. */
export function ForgetPerson({ name, onForget }: ForgetPersonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="row">
      <Button look="quiet" onPress={() => setAsking(true)}>
        Forget this person
      </Button>
      <ConfirmDialog
        open={asking}
        title={`Forget ${name}?`}
        text="All that is written down about them goes, and the words of messages to them. Scores of those messages stay, about nobody. This cannot be taken back."
        confirm="Forget"
        onConfirm={onForget}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
