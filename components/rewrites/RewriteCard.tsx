import { useId } from 'react';
import type { Rewrite, RewriteChange } from '../../lib/engine/types.ts';
import { Blanks } from './Blanks.tsx';
import { ChangeList } from './ChangeList.tsx';
import { choicesFor, groupsOf, settle } from './choices.ts';
import { diffRewrite } from './diff-rewrite.ts';
import type { ProposalProps } from './proposal-props.ts';
import { RewriteDiff } from './RewriteDiff.tsx';
import { UseProposal } from './UseProposal.tsx';
import { KIND_WORDS, reasonsOf } from './words.ts';
import './rewrites.css';

export interface RewriteCardProps extends ProposalProps {
  /** Score of the draft as it stands. */
  readonly score: number;
  readonly rewrite: Rewrite;
  /** What is above it says its title already. */
  readonly titled?: boolean;
  /** The accepted changes with every blank filled or left out. */
  readonly onApply: (rewrite: Rewrite, changes: readonly RewriteChange[]) => void;
}

export function RewriteCard({ score, rewrite, titled = false, onApply, ...props }: RewriteCardProps) {
  const id = useId();
  const { draftText, onChoose } = props;
  const choices = choicesFor(rewrite, props.choices);
  const settled = settle(draftText, rewrite, choices);
  const groups = groupsOf(rewrite);
  const refused = rewrite.changes.filter(({ group }) => choices.refused.includes(group));
  const taken = groups.length - new Set(refused.map(({ group }) => group)).size;
  const words = KIND_WORDS[rewrite.kind];
  return (
    <article className="card stack" aria-labelledby={`${id}-title`}>
      <div className={titled ? 'stack-s' : 'row-apart'}>
        <h3 id={`${id}-title`} className={titled ? 'visually-hidden' : 'rewrite-title'}>
          {words.title}
        </h3>
        <ScoreChange from={score} to={rewrite.score} all={taken === groups.length} />
        <p className="quiet rewrite-help">{words.help}</p>
      </div>
      <RewriteDiff
        parts={diffRewrite(draftText, settled.changes, settled.open, refused)}
        groups={groups.length > 1 ? groups : []}
      />
      <Blanks {...props} sentences={settled.sentences} choices={choices} />
      {groups.length > 1 ? (
        <ChangeList
          draftText={draftText}
          changes={rewrite.changes}
          groups={groups}
          choices={choices}
          onChoose={onChoose}
        />
      ) : (
        <Reasons changes={rewrite.changes} />
      )}
      <UseProposal
        {...props}
        label={taken === groups.length ? 'Apply all' : `Apply ${taken} of ${groups.length}`}
        settled={settled}
        choices={choices}
        onApply={(changes) => onApply(rewrite, changes)}
      />
    </article>
  );
}

/** What is left when changes are refused has not been read yet; the number is that of the whole. */
function ScoreChange({ from, to, all }: { readonly from: number; readonly to: number; readonly all: boolean }) {
  if (!all) {
    return (
      <p className="rewrite-score">
        <b>{to}</b> with all changes
      </p>
    );
  }
  return (
    <p className="rewrite-score">
      <span className="visually-hidden">{`Score from ${from} to ${to}`}</span>
      <span aria-hidden="true">
        {from} → <b>{to}</b>
      </span>
    </p>
  );
}

function Reasons({ changes }: { readonly changes: readonly RewriteChange[] }) {
  const reasons = reasonsOf(changes);
  if (reasons.length === 0) return null;
  return (
    <div className="stack-s">
      <h4 className="rewrite-why">Why</h4>
      <ul className="rewrite-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
