import type { Rewrite, RewriteChange } from '../../lib/engine/types.ts';
import { RewriteCard } from '../rewrites/RewriteCard.tsx';

export interface RewritesProps {
  readonly draftText: string;
  readonly score: number;
  /** Null while they are being worked out. */
  readonly rewrites: readonly Rewrite[] | null;
  readonly onApply: (rewrite: Rewrite, changes: readonly RewriteChange[]) => void;
  readonly onCopy: (text: string) => void;
}

export function Rewrites({ draftText, score, rewrites, onApply, onCopy }: RewritesProps) {
  if (rewrites !== null && rewrites.length === 0) return null;
  return (
    <section className="stack-s coach-section" aria-labelledby="coach-rewrites">
      <h2 id="coach-rewrites">The whole message, rewritten</h2>
      {rewrites === null ? (
        <p className="quiet">Working on a proposal.</p>
      ) : (
        <ul className="stack">
          {rewrites.map((rewrite) => (
            // Not the text: it changes with every pause, and what was typed into the blanks must stay.
            <li key={rewrite.kind}>
              <RewriteCard draftText={draftText} score={score} rewrite={rewrite} onApply={onApply} onCopy={onCopy} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
