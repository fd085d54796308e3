import { lazy, Suspense, useMemo, useState } from 'react';
import { CoachPanel } from '../../components/coach/CoachPanel.tsx';
import '../../components/ui/button.css';
import { Notice } from '../../components/ui/Notice.tsx';
import { PageHead } from '../../components/ui/PageHead.tsx';
import { Toggle } from '../../components/ui/Toggle.tsx';
import type { PanelClient } from '../../lib/messaging/panel-client.ts';
import { createGuess } from '../../lib/panel/guess.ts';
import { ourPages } from '../../lib/panel/our-pages.ts';
import { createProposals } from '../../lib/panel/proposals.ts';
import { createRemember } from '../../lib/panel/remember.ts';
import { reportOfBox } from '../../lib/panel/report.ts';
import { useCoach } from '../../lib/panel/use-coach.ts';
import { useNotes } from '../../lib/panel/use-notes.ts';
import { useOpenDraft } from '../../lib/panel/use-open-draft.ts';
import { useOwnTabId } from '../../lib/panel/use-own-tab-id.ts';
import { useProposals } from '../../lib/panel/use-proposals.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useTrouble } from '../../lib/panel/use-trouble.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { changePlanning } from '../../lib/storage/settings.ts';
import { ComposeBox } from './ComposeBox.tsx';
import { PartSwitch } from './PartSwitch.tsx';
import { SAMPLES } from './samples.ts';
import { type Part, useViewStore } from './view-store.ts';
import './practice.css';

/** Exercises come with the page that shows them. */
const DrillsSection = lazy(() => import('./DrillsSection.tsx'));

const PART_WORDS: Readonly<Record<Part, string>> = {
  message: 'Repair a sample, or write your own. The coach reads along as it does in your mail.',
  drills: 'A few short exercises, checked by the coach that reads your mail.',
};

export interface PracticeProps {
  readonly database: YouwardDatabase;
  /** The compose session of this very page. */
  readonly session: PanelClient;
}

export function Practice({ database, session }: PracticeProps) {
  const trouble = useTrouble();
  const { part, drillsOpened, show, start, sent, load, clearAfterSending } = useViewStore();
  const tabId = useOwnTabId();
  const open = useOpenDraft(tabId);
  const [proposals] = useState(() => createProposals(database));
  const proposed = useProposals(open, proposals);
  const notes = useNotes(database, open, tabId);
  const ports = useMemo(
    () => ({
      page: session,
      remember: createRemember(database, Date.now),
      guess: createGuess(database, Date.now),
      report: (boxKey: string) => reportOfBox(tabId, boxKey),
      notes,
    }),
    [session, database, tabId, notes],
  );
  return (
    <div className="practice">
      <PageHead title="Practice" text={PART_WORDS[part]} pages={ourPages('practice')} />
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble.sentence}</Notice>}
      </div>
      <main>
        <PartSwitch part={part} onShow={show} />
        {drillsOpened && (
          <div hidden={part !== 'drills'}>
            <Suspense fallback={<p className="quiet">One moment</p>}>
              <DrillsSection database={database} judge={proposals.proposer} />
            </Suspense>
          </div>
        )}
        {/* Stays while the exercises are shown: the words in the box belong to the browser's editor. */}
        <div className="practice-columns" hidden={part !== 'message'}>
          <section className="stack practice-message" aria-labelledby="practice-message">
            <h2 id="practice-message" className="visually-hidden">
              Your message
            </h2>
            <fieldset className="practice-samples">
              <legend>Drafts to repair</legend>
              <div className="row">
                {SAMPLES.map((sample) => (
                  <button
                    key={sample.id}
                    type="button"
                    className="button button-plain practice-sample"
                    aria-pressed={start.sample?.id === sample.id}
                    onClick={() => load(sample)}
                  >
                    {sample.name}
                  </button>
                ))}
              </div>
            </fieldset>
            <GuessFirst onOff={() => void (open && session.refresh({ boxKey: open.boxKey }))} />
            <ComposeBox key={start.draftId} start={start} onSend={clearAfterSending} />
            <p role="status" className="quiet">
              {sent ? 'Sent to nobody. The side panel keeps it under History.' : ''}
            </p>
          </section>
          <section className="practice-coach" aria-labelledby="practice-coach">
            <h2 id="practice-coach" className="visually-hidden">
              The coach
            </h2>
            <CoachPanel {...useCoach(open, proposed, ports)} />
          </section>
        </div>
      </main>
    </div>
  );
}

/** Practice mode, here and in the settings (2.29). Turned off, a score that waits for a guess is shown at once. */
function GuessFirst({ onOff }: { readonly onOff: () => void }) {
  const settings = useSettings();
  const [trouble, setTrouble] = useState<string | null>(null);
  if (settings === null) return null;
  const turn = async (guessFirst: boolean) => {
    const kept = await changePlanning(() => ({ guessFirst }));
    setTrouble(kept.ok ? null : kept.sentence);
    if (kept.ok && !guessFirst) onOff();
  };
  return (
    <>
      <Toggle
        label="Guess the score first"
        help="From the next draft on, here and in your mail."
        on={settings.planning.guessFirst}
        onChange={(on) => void turn(on)}
      />
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
      </div>
    </>
  );
}
