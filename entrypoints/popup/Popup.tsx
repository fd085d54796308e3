import { useState } from 'react';
import { AttitudeCheck } from '../../components/plan/AttitudeCheck.tsx';
import { PlanList } from '../../components/plan/PlanList.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { openOptions, openPractice } from '../../lib/panel/open-page.ts';
import { usePanelOpener } from '../../lib/panel/use-panel-opener.ts';
import { useStored } from '../../lib/panel/use-stored.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import { attitudeOn, saveAttitude } from '../../lib/storage/attitude.ts';
import { settle } from '../../lib/storage/failure.ts';
import { planFor } from '../../lib/storage/plan.ts';
import { addPlanItem, markDone, removePlanItem, reopen, updatePlanItem } from '../../lib/storage/plan-changes.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import './popup.css';

export function Popup({ database }: { readonly database: YouwardDatabase }) {
  const { day, date } = useToday();
  const openPanel = usePanelOpener(() => window.close());
  return (
    <main className="popup">
      <header className="row-apart popup-head">
        <div>
          <h1>Today's plan</h1>
          <p className="quiet">
            {date.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' })}
          </p>
        </div>
        <Button disabled={openPanel === null} onPress={() => openPanel?.()}>
          Open the coach
        </Button>
      </header>
      <Plan database={database} day={day} />
      <footer className="popup-foot">
        <p className="quiet">Everything stays in this browser.</p>
        <div className="row popup-links">
          <Button look="quiet" onPress={openPractice}>
            Practice page
          </Button>
          <Button look="quiet" onPress={openOptions}>
            Settings
          </Button>
        </div>
      </footer>
    </main>
  );
}

function Plan({ database, day }: { readonly database: YouwardDatabase; readonly day: string }) {
  const [failure, setFailure] = useState<string | null>(null);
  const plan = useStored(
    database,
    async (db) => {
      const [items, attitude] = await Promise.all([planFor(db, day), attitudeOn(db, day)]);
      return { items, attitude: attitude ?? null };
    },
    [day],
  );
  if (plan === undefined) return <div className="popup-waiting" aria-busy="true" />;
  if (!plan.ok) return <Notice>{plan.sentence}</Notice>;
  const { items, attitude } = plan.value;
  const keep = async (work: () => Promise<unknown>): Promise<void> => {
    const kept = await settle(database, work);
    setFailure(kept.ok ? null : kept.sentence);
  };
  return (
    <div className="stack">
      <div role="status" className="live">
        {failure !== null && <Notice>{failure}</Notice>}
      </div>
      {items.length > 0 && (
        <section aria-labelledby="popup-attitude" className="card stack-s">
          <h2 id="popup-attitude">Before you start</h2>
          <AttitudeCheck
            answers={attitude}
            onAnswer={(answers) => void keep(() => saveAttitude(database, { ...answers, day, at: Date.now() }))}
          />
        </section>
      )}
      <PlanList
        items={items}
        attitude={attitude}
        onAdd={(fields) => void keep(() => addPlanItem(database, { ...fields, day }, Date.now()))}
        onSave={(id, fields) => void keep(() => updatePlanItem(database, id, fields))}
        onDone={(id, done) =>
          void keep(() => (done ? markDone(database, id, { at: Date.now(), day, ms: null }) : reopen(database, id)))
        }
        onRemove={(id) => void keep(() => removePlanItem(database, id))}
      />
    </div>
  );
}
