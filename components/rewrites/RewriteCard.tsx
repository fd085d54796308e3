import { useId, useState } from 'react';
import type { Rewrite, RewriteChange, RewriteKind } from '../../lib/engine/types.ts';
import { countOf } from '../score/words.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { diffRewrite } from './diff-rewrite.ts';
import { type BlankValues, differentBlanks, emptyBlanks, fillBlanks, fillText, labelOfBlank } from './fill-blanks.ts';
import { RewriteDiff } from './RewriteDiff.tsx';
import './rewrites.css';

const KIND_WORDS: Readonly<Record<RewriteKind, { readonly title: string; readonly help: string }>> = {
  'touch-up': { title: 'Touch up', help: 'Your message, with the weak spots mended.' },
  'start-from-them': { title: 'Start from them', help: 'A new message, built from what you know about them.' },
  'turn-round': { title: 'Turn it round', help: 'The same message, started from their side.' },
};

export interface RewriteCardProps {
  readonly draftText: string;
  /** Score of the draft as it stands. */
  readonly score: number;
  readonly rewrite: Rewrite;
  /** Changes with every blank filled. */
  readonly onApply: (rewrite: Rewrite, changes: readonly RewriteChange[]) => void;
  readonly onCopy: (text: string) => void;
}

export function RewriteCard({ draftText, score, rewrite, onApply, onCopy }: RewriteCardProps) {
  const id = useId();
  const [values, setValues] = useState<BlankValues>({});
  const blanks = differentBlanks(rewrite.blanks);
  const open = emptyBlanks(blanks, values);
  const changes = fillBlanks(rewrite.changes, blanks, values);
  const reasons = [...new Set(rewrite.changes.map((change) => change.why))];
  const words = KIND_WORDS[rewrite.kind];
  return (
    <article className="card stack" aria-labelledby={`${id}-title`}>
      <div className="row-apart">
        <h3 id={`${id}-title`} className="rewrite-title">
          {words.title}
        </h3>
        <p className="rewrite-score">
          <span className="visually-hidden">{`Score from ${score} to ${rewrite.score}`}</span>
          <span aria-hidden="true">
            {score} → <b>{rewrite.score}</b>
          </span>
        </p>
      </div>
      <p className="quiet">{words.help}</p>
      <RewriteDiff parts={diffRewrite(draftText, changes, open)} />
      {blanks.length > 0 && (
        <div className="stack-s">
          {blanks.map((blank) => (
            <TextField
              key={blank}
              label={labelOfBlank(blank)}
              value={values[blank] ?? ''}
              onChange={(value) => setValues((before) => ({ ...before, [blank]: value }))}
            />
          ))}
        </div>
      )}
      <div className="row">
        <Button
          look="primary"
          disabled={open.length > 0}
          {...(open.length > 0 ? { describedBy: `${id}-why` } : {})}
          onPress={() => onApply(rewrite, changes)}
        >
          Apply
        </Button>
        <Button onPress={() => onCopy(fillText(rewrite.text, blanks, values))}>Copy</Button>
        {open.length > 0 && (
          <span className="quiet" id={`${id}-why`}>
            {countOf(open.length, 'blank', 'blanks')} to fill first: only you know this.
          </span>
        )}
      </div>
      {reasons.length > 0 && (
        <div className="stack-s">
          <h4 className="rewrite-why">Why</h4>
          <ul className="rewrite-reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
