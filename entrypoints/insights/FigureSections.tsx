import { EffortSection } from '../../components/insights/EffortSection.tsx';
import { LeakSection } from '../../components/insights/LeakSection.tsx';
import { MetSection } from '../../components/insights/MetSection.tsx';
import { OutcomeSection } from '../../components/insights/OutcomeSection.tsx';
import { RhythmSection } from '../../components/insights/RhythmSection.tsx';
import { ScoreSection } from '../../components/insights/ScoreSection.tsx';
import { Section } from '../../components/insights/Section.tsx';
import { SavingProvider } from '../../components/insights/saving.ts';
import { TeamExport } from '../../components/insights/TeamExport.tsx';
import { WeekLines } from '../../components/insights/WeekLines.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Figures } from '../../lib/insights/figures.ts';
import { goTo } from '../../lib/panel/go-to.ts';
import { useInsightsDetails } from '../../lib/panel/use-insights.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { pageSaving } from './page-saving.ts';

export interface FigureSectionsProps {
  readonly database: YouwardDatabase;
  readonly figures: Figures;
}

export function FigureSections({ database, figures }: FigureSectionsProps) {
  const { lines, score, dimensions, byDay, byWeek, leaks, coached, rhythm, weeks, gaps } = figures;
  const { planned, attitude, troubles, gave, touches, invested, effort, efforts, team } = figures;
  return (
    <SavingProvider value={pageSaving}>
      <Section title="This week">
        <WeekLines lines={lines} />
      </Section>
      <ScoreSection
        score={score}
        dimensions={dimensions}
        byDay={byDay}
        byWeek={byWeek}
        target={gaps.score?.target ?? null}
      />
      <LeakSection leaks={leaks} coached={coached} onPractise={() => goTo('practice')} />
      <RhythmSection
        rhythm={rhythm}
        weeks={weeks}
        gaps={gaps}
        onPlan={() => goTo('plan')}
        onSetTarget={() => goTo('options')}
      />
      <OutcomeSection planned={planned} attitude={attitude} troubles={troubles} gave={gave} touches={touches} />
      <EffortSection invested={invested} focus={dimensions.focus} effort={effort} efforts={efforts} />
      <Details database={database} />
      <TeamExport report={team} onSave={pageSaving.onSaveJson} onSaveRows={pageSaving.onSaveCsv} />
    </SavingProvider>
  );
}

/** Read after the figures: it looks at people and at texts. */
function Details({ database }: { readonly database: YouwardDatabase }) {
  const details = useInsightsDetails(database);
  if (details === undefined) return null;
  if (!details.ok) return <Notice>{details.sentence}</Notice>;
  return <MetSection {...details.value} onOpenMenu={() => goTo('options')} />;
}
