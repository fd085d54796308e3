import { useEffect, useMemo, useState } from 'react';
import { CoachPanel } from '../../components/coach/CoachPanel.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { createPanelClient } from '../../lib/messaging/panel-client.ts';
import { createGuess } from '../../lib/panel/guess.ts';
import { openPractice } from '../../lib/panel/open-page.ts';
import { createProposals, type Proposals } from '../../lib/panel/proposals.ts';
import { createRemember } from '../../lib/panel/remember.ts';
import { reportOfBox } from '../../lib/panel/report.ts';
import { useActiveTabId } from '../../lib/panel/use-active-tab-id.ts';
import { useCoach } from '../../lib/panel/use-coach.ts';
import { useMenuEmpty } from '../../lib/panel/use-menu-empty.ts';
import { useNotes } from '../../lib/panel/use-notes.ts';
import { useOpenDraft } from '../../lib/panel/use-open-draft.ts';
import { useProposals } from '../../lib/panel/use-proposals.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useTrouble } from '../../lib/panel/use-trouble.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { AlikeBeside, PlanBeside } from './BesideDraft.tsx';
import { History } from './History.tsx';
import { People } from './People.tsx';
import { ThisPerson } from './ThisPerson.tsx';
import { type PanelTab, useViewStore } from './view-store.ts';
import './sidepanel.css';

export interface SidePanelProps {
  readonly database: YouwardDatabase;
}

export function SidePanel({ database }: SidePanelProps) {
  const { tab, show, openPerson } = useViewStore();
  const trouble = useTrouble();
  // Here, not in the tab, which forgets all when another is shown.
  const [proposals] = useState(() => createProposals(database));
  useTabKeys(show);
  useOtherTabs();
  return (
    <main>
      <h1 className="visually-hidden">Youward</h1>
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble.sentence}</Notice>}
      </div>
      <Tabs
        label="What the panel shows"
        value={tab}
        onChange={show}
        tabs={[
          {
            value: 'draft',
            label: 'This draft',
            keys: 'Alt+1',
            content: <ThisDraft database={database} proposals={proposals} />,
          },
          {
            value: 'person',
            label: 'This person',
            keys: 'Alt+2',
            content: <ThisPerson database={database} proposals={proposals} />,
          },
          {
            value: 'people',
            label: 'People',
            keys: 'Alt+3',
            content: <People database={database} onOpen={openPerson} />,
          },
          { value: 'history', label: 'History', keys: 'Alt+4', content: <History database={database} /> },
        ]}
      />
    </main>
  );
}

function ThisDraft({ database, proposals }: SidePanelProps & { readonly proposals: Proposals }) {
  const tabId = useActiveTabId();
  const open = useOpenDraft(tabId);
  const proposed = useProposals(open, proposals);
  const notes = useNotes(database, open, tabId);
  const ports = useMemo(
    () => ({
      page: tabId === null ? null : createPanelClient(tabId),
      remember: createRemember(database, Date.now),
      guess: createGuess(database, Date.now),
      report: (boxKey: string) => reportOfBox(tabId, boxKey),
      notes,
    }),
    [tabId, database, notes],
  );
  const menuEmpty = useMenuEmpty(database);
  const steps = useSettings()?.planning.steps;
  const beside = open ? { database, proposals, open, tabId } : null;
  return (
    <CoachPanel
      {...useCoach(open, proposed, ports, openPractice)}
      menuEmpty={menuEmpty}
      plan={beside && <PlanBeside {...beside} />}
      alike={beside && <AlikeBeside {...beside} />}
      ownSteps={steps}
    />
  );
}

/** What the other tabs need is fetched once the draft stands, so that they open at once. */
function useOtherTabs(): void {
  useEffect(() => {
    const idle = requestIdleCallback(
      () => void Promise.all([import('./PersonTab.tsx'), import('./PeopleTab.tsx'), import('./HistoryTab.tsx')]),
    );
    return () => cancelIdleCallback(idle);
  }, []);
}

const TAB_KEYS: Readonly<Record<string, PanelTab>> = {
  Digit1: 'draft',
  Digit2: 'person',
  Digit3: 'people',
  Digit4: 'history',
};

/** Alt with a digit, by the key's place: on some layouts Alt changes the character. */
function useTabKeys(show: (tab: PanelTab) => void): void {
  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const tab = TAB_KEYS[event.code];
        if (tab === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(tab);
      },
      { signal: ending.signal },
    );
    return () => ending.abort();
  }, [show]);
}
