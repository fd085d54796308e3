import { lazy, Suspense, useState } from 'react';
import { Notice } from '../../components/ui/Notice.tsx';
import { PageHead } from '../../components/ui/PageHead.tsx';
import { ourPages } from '../../lib/panel/our-pages.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { DataSection } from './DataSection.tsx';
import { KeepSection } from './KeepSection.tsx';
import { LinkedinSection } from './LinkedinSection.tsx';
import { PresenceSection } from './PresenceSection.tsx';
import { SellerSection } from './SellerSection.tsx';
import { SightsSection } from './SightsSection.tsx';
import { SilencedSection } from './SilencedSection.tsx';
import { useSettingsWriter } from './use-settings-writer.ts';
import './options.css';

/** The menu's own code comes once the page is drawn. */
const PainMenuSection = lazy(() => import('./PainMenuSection.tsx'));
const PlanningSection = lazy(() => import('./PlanningSection.tsx'));
// Files are read by a library of their own, which the other settings do not wait for.
const PeopleSection = lazy(() => import('./PeopleSection.tsx'));

export function Options({ database }: { readonly database: YouwardDatabase }) {
  const settings = useSettings();
  const { write, sentence } = useSettingsWriter();
  // What is typed but not kept belongs to the data that is deleted.
  const [deletions, setDeletions] = useState(0);
  return (
    <main className="options">
      <PageHead title="Settings" text="Everything stays in this browser." pages={ourPages('options')} />
      <div role="status" className="live">
        {sentence !== null && <Notice>{sentence}</Notice>}
      </div>
      {settings !== null && (
        <>
          <SellerSection
            key={`seller-${deletions}`}
            seller={settings.seller}
            onChange={(seller) => write({ seller })}
          />
          <Suspense>
            <PainMenuSection key={`menu-${deletions}`} database={database} />
          </Suspense>
          <Suspense>
            <PlanningSection key={`planning-${deletions}`} planning={settings.planning} />
          </Suspense>
          <PresenceSection settings={settings} onChange={write} />
          <LinkedinSection linkedin={settings.linkedin} onChange={write} />
          <SilencedSection {...settings} onChange={write} />
          <KeepSection
            key={`keep-${deletions}`}
            database={database}
            keepTextDays={settings.keepTextDays}
            onChange={write}
          />
          <SightsSection />
          <Suspense>
            <PeopleSection key={`people-${deletions}`} database={database} />
          </Suspense>
          <DataSection database={database} onDeleted={() => setDeletions(deletions + 1)} />
        </>
      )}
    </main>
  );
}
