import type { Analysis } from '../../lib/engine/types.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { GateList } from '../findings/GateList.tsx';
import { StrengthList } from '../findings/StrengthList.tsx';
import { NotesCard } from '../prospects/NotesCard.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AgainstNotes } from './AgainstNotes.tsx';
import { Cards, recognisedIn } from './Cards.tsx';
import { Contents } from './Contents.tsx';
import { DraftHead } from './DraftHead.tsx';
import { MenuLine } from './MenuLine.tsx';
import { partList } from './parts.ts';
import { Rewrites } from './Rewrites.tsx';
import { ThreadCard } from './ThreadCard.tsx';
import { VerdictCard } from './VerdictCard.tsx';
import type { CoachActions, CoachPanelProps, DraftView } from './view.ts';

export interface DraftPanelProps
  extends CoachActions,
    Pick<CoachPanelProps, 'menuEmpty' | 'plan' | 'alike' | 'ownSteps'> {
  readonly view: DraftView;
}

export function DraftPanel({ view, menuEmpty = false, plan, alike, ownSteps, ...actions }: DraftPanelProps) {
  const { analysis } = view;
  const scored = analysis?.verdict === 'scored' && !view.notProspecting;
  return (
    <div className="stack">
      <DraftHead draft={view.draft} />
      {plan}
      {view.notes !== null && actions.onKeepNote !== undefined && actions.onRemoveNote !== undefined && (
        // A line begun about one person must not end up in the notes about the next.
        <NotesCard
          key={view.notes.person}
          notes={view.notes}
          onKeep={actions.onKeepNote}
          onRemove={actions.onRemoveNote}
        />
      )}
      {view.missing.length > 0 && (
        <Notice
          actions={
            <Button look="quiet" onPress={actions.onCopyReport}>
              Copy a report
            </Button>
          }
        >
          I could not read {partList(view.missing)} in this box. The rest is judged without it.
        </Notice>
      )}
      {!view.hasText && (
        <Notice>The words do not fit into the panel's memory. Suggestions work in the page only.</Notice>
      )}
      <VerdictCard view={view} {...actions} />
      {scored && alike}
      {!view.notProspecting && view.proposals.reading !== null && (
        <ThreadCard
          temperature={view.proposals.reading.temperature}
          heard={view.proposals.reading.heard}
          noted={view.notes?.pains ?? []}
          onKeepNote={actions.onKeepNote}
        />
      )}
      {scored && view.proposals.reading !== null && (
        <AgainstNotes text={view.proposals.text} against={view.proposals.reading.against} notes={view.draft.prospect} />
      )}
      <MenuLine view={view} menuEmpty={menuEmpty} onSettings={actions.onSettings} />
      {scored && <Details view={view} analysis={analysis} {...actions} />}
      {view.hasText && !view.notProspecting && <Proposed view={view} ownSteps={ownSteps} {...actions} />}
    </div>
  );
}

function Details({ view, analysis, ...actions }: DraftPanelProps & { readonly analysis: Analysis }) {
  const gates = analysis.findings.filter((finding) => finding.dimension === 'trust');
  const findings = analysis.findings
    .filter((finding) => finding.dimension !== 'trust')
    .map((finding) => (view.hasText ? finding : { ...finding, suggestions: [] }));
  const findingActions = {
    onApply: actions.onApplySuggestion,
    onHide: actions.onHide,
    onNever: actions.onNever,
    onMuteRule: actions.onMuteRule,
  };
  return (
    <>
      <Contents
        findings={findings.length}
        strengths={analysis.strengths.length}
        cards={view.hasText ? recognisedIn(view).length : 0}
        rewrites={view.hasText ? view.proposals.rewrites.length : 0}
      />
      {gates.length > 0 && <GateList gates={gates} {...findingActions} />}
      {findings.length > 0 && (
        <section className="stack-s coach-section" aria-labelledby="coach-findings">
          <h2 id="coach-findings">What could change</h2>
          <FindingList findings={findings} {...findingActions} />
        </section>
      )}
      {analysis.strengths.length > 0 && (
        <section className="stack-s coach-section" aria-labelledby="coach-strengths">
          <h2 id="coach-strengths">What already works</h2>
          <StrengthList strengths={analysis.strengths} />
        </section>
      )}
    </>
  );
}

/** What was heard comes first: it is about this very moment. */
function Proposed({ view, ...actions }: DraftPanelProps) {
  const { boxKey } = view.proposals;
  const cards = <Cards key={`${boxKey} cards`} view={view} {...actions} />;
  const heard = recognisedIn(view).length > 0;
  return (
    <>
      {heard && cards}
      <Rewrites key={boxKey} view={view} {...actions} />
      {!heard && cards}
    </>
  );
}
