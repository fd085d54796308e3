import type { Analysis } from '../../lib/engine/types.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { GateList } from '../findings/GateList.tsx';
import { StrengthList } from '../findings/StrengthList.tsx';
import { Dials } from '../score/Dials.tsx';
import { Score } from '../score/Score.tsx';
import { countOf } from '../score/words.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import { announcementOf, isBlank, QUIET_VERDICTS } from './announce.ts';
import { CoachState } from './CoachState.tsx';
import { DraftHead } from './DraftHead.tsx';
import { partList } from './parts.ts';
import { Rewrites } from './Rewrites.tsx';
import type { CoachPanelProps, DraftView } from './view.ts';
import './coach.css';

/** Everything the coach has to say about the box that has focus. */
export function CoachPanel(props: CoachPanelProps) {
  const { view, notice, canUndo, onUndo } = props;
  return (
    <div className="coach">
      {/* Both regions are always there, so that what appears in them is announced. */}
      <p role="status" className="visually-hidden">
        {announcementOf(view)}
      </p>
      <div role="status" className="live">
        {notice !== null && (
          <Notice>
            <div className="row-apart coach-notice-line">
              <p>{notice}</p>
              {canUndo && <Button onPress={onUndo}>Undo</Button>}
            </div>
          </Notice>
        )}
      </div>
      {view.state === 'draft' ? <DraftPanel {...props} view={view} /> : <CoachState {...props} view={view} />}
      <p className="quiet coach-foot">Everything stays in this browser.</p>
    </div>
  );
}

function DraftPanel({ view, ...actions }: CoachPanelProps & { readonly view: DraftView }) {
  return (
    <div className="stack-l">
      <div className="stack">
        <DraftHead draft={view.draft} />
        {view.missing.length > 0 && (
          <Notice>I could not read {partList(view.missing)} in this box. The rest is judged without it.</Notice>
        )}
        {!view.hasText && (
          <Notice>The words do not fit into the panel's memory. Suggestions work in the page only.</Notice>
        )}
        <Reading view={view} {...actions} />
        <Toggle
          label="This isn't prospecting"
          help="No score and no marks for this message."
          on={view.notProspecting}
          onChange={actions.onNotProspecting}
        />
      </div>
      <Details view={view} {...actions} />
    </div>
  );
}

/** The score, or the sentence that stands in its place. */
function Reading({ view, ...actions }: CoachPanelProps & { readonly view: DraftView }) {
  if (view.notProspecting) {
    return <Quiet title="Set aside" text="You said this isn't prospecting, so the coach keeps quiet about it." />;
  }
  const { analysis } = view;
  if (isBlank(view)) return <Quiet title="Nothing written yet" text="Write, and the coach answers after a pause." />;
  if (analysis === null) return <Quiet title="Reading" text="The first answer comes after a pause." />;
  if (analysis.verdict !== 'scored') return <Quiet {...QUIET_VERDICTS[analysis.verdict]} />;
  if (analysis.score === null || analysis.band === null) return null;
  const gates = analysis.findings.filter((finding) => finding.dimension === 'trust');
  return (
    <div className="stack">
      <div className="card stack">
        <Score
          score={analysis.score}
          band={analysis.band}
          findings={analysis.findings.length - gates.length}
          gates={gates.length}
        />
        <Dials dimensions={analysis.dimensions} />
      </div>
      <Contents view={view} analysis={analysis} />
      {gates.length > 0 && <GateList gates={gates} {...findingActions(actions)} />}
    </div>
  );
}

function Details({ view, ...actions }: CoachPanelProps & { readonly view: DraftView }) {
  const { analysis } = view;
  if (view.notProspecting || analysis === null || analysis.verdict !== 'scored' || analysis.score === null) return null;
  const findings = analysis.findings
    .filter((finding) => finding.dimension !== 'trust')
    .map((finding) => (view.hasText ? finding : { ...finding, suggestions: [] }));
  return (
    <>
      {findings.length > 0 && (
        <section className="stack-s" aria-labelledby="coach-findings">
          <h2 id="coach-findings">What could change</h2>
          <FindingList findings={findings} {...findingActions(actions)} />
        </section>
      )}
      {analysis.strengths.length > 0 && (
        <section className="stack-s" aria-labelledby="coach-strengths">
          <h2 id="coach-strengths">What already works</h2>
          <StrengthList strengths={analysis.strengths} />
        </section>
      )}
      {view.hasText && (
        <Rewrites
          draftText={view.draft.text}
          score={analysis.score}
          rewrites={view.rewrites}
          onApply={actions.onApplyRewrite}
          onCopy={actions.onCopy}
        />
      )}
    </>
  );
}

/** The panel gets long; what is further down is one press away. */
function Contents({ view, analysis }: { readonly view: DraftView; readonly analysis: Analysis }) {
  const findings = analysis.findings.filter((finding) => finding.dimension !== 'trust').length;
  const proposals = view.hasText ? (view.rewrites?.length ?? 0) : 0;
  const links = [
    { to: 'coach-findings', count: findings, words: countOf(findings, 'finding', 'findings') },
    { to: 'coach-strengths', count: analysis.strengths.length, words: 'What works' },
    { to: 'coach-rewrites', count: proposals, words: countOf(proposals, 'rewrite', 'rewrites') },
  ].filter((link) => link.count > 0);
  if (links.length < 2) return null;
  return (
    <nav aria-label="Further down" className="row coach-contents">
      {links.map((link) => (
        <a key={link.to} href={`#${link.to}`}>
          {link.words}
        </a>
      ))}
    </nav>
  );
}

function Quiet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="card coach-quiet">
      <p className="coach-quiet-title">{title}</p>
      <p className="quiet">{text}</p>
    </div>
  );
}

function findingActions(actions: Omit<CoachPanelProps, 'view'>) {
  return {
    onApply: actions.onApplySuggestion,
    onHide: actions.onHide,
    onNever: actions.onNever,
    onMuteRule: actions.onMuteRule,
  };
}
