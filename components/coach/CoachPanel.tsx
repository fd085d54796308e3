import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { announcementOf } from './announce.ts';
import { CoachState } from './CoachState.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import type { CoachPanelProps } from './view.ts';
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
