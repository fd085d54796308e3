import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/TextField.tsx';
import { countWords } from './people-words.ts';

export interface DeleteEverybodyProps {
  readonly kept: number | null;
  readonly onDelete: () => void;
}

const WORDS = 'delete everybody';

/** Asks twice: for the words, and once more for the deed. */
export function DeleteEverybody({ kept, onDelete }: DeleteEverybodyProps) {
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const isTyped = typed.trim().toLowerCase() === WORDS;
  return (
    <Disclosure label="Delete everybody">
      <div className="stack-s">
        <TextField
          label={`Type “${WORDS}” to go on`}
          value={typed}
          onChange={setTyped}
          help="All people you keep, found here or not."
        />
        <div className="row">
          <Button disabled={!isTyped} describedBy="people-all-about" onPress={() => setAsking(true)}>
            Delete everybody
          </Button>
        </div>
        <p className="quiet" id="people-all-about">
          Export them in the settings first if you want to keep a copy.
        </p>
      </div>
      <ConfirmDialog
        open={asking}
        title={kept === null ? 'Delete everybody?' : `Delete all ${countWords(kept)}?`}
        text="All that is written down about people goes, and so do the words of your messages to them. The scores stay, about nobody, and so do your plan and your pain menu. This cannot be taken back."
        confirm="Delete everybody"
        onConfirm={() => {
          onDelete();
          setTyped('');
        }}
        onClose={() => setAsking(false)}
      />
    </Disclosure>
  );
}
