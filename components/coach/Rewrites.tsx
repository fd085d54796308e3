import { useState } from 'react';
import type { Rewrite, RewriteKind } from '../../lib/engine/types.ts';
import { RewriteCard } from '../rewrites/RewriteCard.tsx';
import { KIND_WORDS } from '../rewrites/words.ts';
import { countOf } from '../score/words.ts';
import { Tabs } from '../ui/Tabs.tsx';
import type { ProposalsView } from './proposals.ts';
import { type CoachActions, type DraftView, proposalProps } from './view.ts';

export interface RewritesProps extends CoachActions {
  readonly view: DraftView;
}

/** The proposals for the whole message, one at a time, lightest first. */
export function Rewrites({ view, ...actions }: RewritesProps) {
  const [wanted, setWanted] = useState<RewriteKind | null>(null);
  const { rewrites, score } = view.proposals;
  const open = rewrites.find(({ kind }) => kind === wanted) ?? firstToOpen(view.proposals);
  if (open === undefined || score === null) return null;
  const card = (rewrite: Rewrite) => (
    <RewriteCard
      {...proposalProps(view, actions, rewrite.kind)}
      score={score}
      rewrite={rewrite}
      titled={rewrites.length > 1}
      onApply={actions.onApplyRewrite}
    />
  );
  return (
    <section className="stack-s coach-section" aria-labelledby="coach-rewrites">
      <h2 id="coach-rewrites">The whole message, rewritten</h2>
      {rewrites.length === 1 ? (
        card(open)
      ) : (
        <Tabs
          look="choice"
          label="Which proposal"
          value={open.kind}
          onChange={setWanted}
          tabs={rewrites.map((rewrite) => ({
            value: rewrite.kind,
            label: <Offer rewrite={rewrite} from={score} />,
            content: card(rewrite),
          }))}
        />
      )}
    </section>
  );
}

/** What gains most of what asks nothing of the person, else what gains most; the lighter of two that gain the same. */
function firstToOpen({ rewrites }: ProposalsView): Rewrite | undefined {
  const ready = rewrites.filter(({ blanks }) => blanks.length === 0);
  return [...(ready.length > 0 ? ready : rewrites)].sort((a, b) => b.score - a.score)[0];
}

/** What a proposal gains and what it asks for, before it is opened. */
function Offer({ rewrite, from }: { readonly rewrite: Rewrite; readonly from: number }) {
  const gain = rewrite.score - from;
  return (
    <>
      <span>{KIND_WORDS[rewrite.kind].title}</span>
      <span className="rewrite-offer">
        <span className="visually-hidden">, {countOf(gain, 'point', 'points')} more</span>
        <span aria-hidden="true">+{gain}</span>
        {rewrite.blanks.length > 0 && `, ${countOf(rewrite.blanks.length, 'blank', 'blanks')}`}
      </span>
    </>
  );
}
