import { lazy, Suspense, useMemo, useState } from 'react';
import { NothingYet } from '../../components/insights/NothingYet.tsx';
import { PeriodChoice } from '../../components/insights/PeriodChoice.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { PageHead } from '../../components/ui/PageHead.tsx';
import { figuresOf } from '../../lib/insights/figures.ts';
import type { Period } from '../../lib/insights/period.ts';
import { goTo } from '../../lib/panel/go-to.ts';
import { ourPages } from '../../lib/panel/our-pages.ts';
import { useInsights } from '../../lib/panel/use-insights.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import { weekInfo } from '../../lib/panel/week-info.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { FigureSections } from './FigureSections.tsx';
import './insights-page.css';

/** What a person says of themselves comes behind what the figures say. */
const OwnLooks = lazy(() => import('./OwnLooks.tsx'));

export function Insights({ database }: { readonly database: YouwardDatabase }) {
  const [period, setPeriod] = useState<Period>('12-weeks');
  return (
    <main className="insights">
      <PageHead
        title="Insights"
        text="What your own messages and interactions say. Everything stays in this browser, and nobody else is in it."
        pages={ourPages('insights')}
      />
      <div className="row-apart insights-wishes">
        <PeriodChoice period={period} onChange={setPeriod} />
        <Button onPress={() => window.print()}>Print</Button>
      </div>
      <Figures database={database} period={period} />
    </main>
  );
}

function Figures({ database, period }: { readonly database: YouwardDatabase; readonly period: Period }) {
  const { day: today } = useToday();
  const { firstDay } = weekInfo();
  const target = useSettings()?.planning.weekly ?? null;
  const source = useInsights(database, period, today, firstDay);
  const figures = useMemo(
    () => (source?.ok && target !== null ? figuresOf(source.value, { today, firstDay, target }) : null),
    [source, today, firstDay, target],
  );
  if (source !== undefined && !source.ok) return <Notice>{source.sentence}</Notice>;
  if (source === undefined || figures === null) return <div className="insights-waiting" aria-busy="true" />;
  const { since, from } = source.value;
  return (
    <>
      {since === null ? (
        <NothingYet onPlan={() => goTo('plan')} />
      ) : (
        <FigureSections database={database} figures={figures} />
      )}
      <Suspense>
        <OwnLooks database={database} today={today} firstDay={firstDay} from={from} />
      </Suspense>
    </>
  );
}
