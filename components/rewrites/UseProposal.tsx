import { useId } from 'react';
import type { RewriteChange } from '../../lib/engine/types.ts';
import { countOf } from '../score/words.ts';
import { Button } from '../ui/Button.tsx';
import { notesOf, type ProposalChoices, type Settled } from './choices.ts';
import type { ProposalProps } from './proposal-props.ts';
import './rewrites.css';

export interface UseProposalProps
  extends Pick<ProposalProps, 'draftText' | 'current' | 'limit' | 'onCopy' | 'notes' | 'onKeepNote'> {
  /** What the first button says. */
  readonly label: string;
  readonly settled: Settled;
  readonly choices: ProposalChoices;
  readonly onApply: (changes: readonly RewriteChange[]) => void;
}

/** Into the message or onto the clipboard; the notes the person agreed to are kept with either. */
export function UseProposal({
  label,
  settled,
  choices,
  onApply,
  onCopy,
  notes,
  onKeepNote,
  ...rest
}: UseProposalProps) {
  const id = useId();
  const hindrance = hindranceOf(settled, rest);
  const keepNotes = () => {
    if (notes === null) return;
    for (const { field, text } of notesOf(settled, choices)) {
      if (!notes[field].includes(text)) onKeepNote?.(field, text);
    }
  };
  const apply = () => {
    keepNotes();
    onApply(settled.changes);
  };
  const copy = () => {
    keepNotes();
    onCopy(settled.text);
  };
  return (
    <div className={hindrance?.quietly ? 'row use-proposal use-proposal-waits' : 'row use-proposal'}>
      <Button
        look="primary"
        disabled={hindrance !== null}
        {...(hindrance === null ? {} : { describedBy: `${id}-why` })}
        onPress={apply}
      >
        {label}
      </Button>
      <Button onPress={copy}>Copy</Button>
      {hindrance !== null && (
        <span className={hindrance.quietly ? 'visually-hidden' : 'quiet'} id={`${id}-why`}>
          {hindrance.words}
        </span>
      )}
    </div>
  );
}

const COUNT = new Intl.NumberFormat('en');

/** Why it cannot be put into the message now; `quietly` where that passes by itself. */
function hindranceOf(
  { text, open }: Settled,
  { draftText, current, limit }: Pick<ProposalProps, 'draftText' | 'current' | 'limit'>,
): { readonly words: string; readonly quietly: boolean } | null {
  const aloud = (words: string) => ({ words, quietly: false });
  if (text === draftText) return aloud('Nothing would change: every change is refused.');
  if (open.length > 0) return aloud(`${countOf(open.length, 'blank', 'blanks')} to fill or leave out first.`);
  if (limit !== undefined && text.length > limit) {
    const over = countOf(text.length - limit, 'character', 'characters');
    return aloud(`${over} more than the ${COUNT.format(limit)} that fit here.`);
  }
  return current ? null : { words: 'Your latest words are being read.', quietly: true };
}
