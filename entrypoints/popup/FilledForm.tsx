import { lazy, Suspense } from 'react';
import type { PlanItemFormProps } from '../../components/plan/PlanItemForm.tsx';
import { usePeopleSuggestions } from '../../lib/panel/use-people-suggestions.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useTimesTaken } from '../../lib/panel/use-times-taken.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

const PlanItemForm = lazy(async () => ({
  default: (await import('../../components/plan/PlanItemForm.tsx')).PlanItemForm,
}));

export interface FilledFormProps extends Omit<PlanItemFormProps, 'suggest' | 'steps' | 'usual'> {
  readonly database: YouwardDatabase;
}

/** The form with whom the seller keeps, their own steps and their own times. */
export function FilledForm({ database, ...form }: FilledFormProps) {
  const suggest = usePeopleSuggestions(database);
  const settings = useSettings();
  const usual = useTimesTaken(database);
  if (settings === null || usual === null) return null;
  return (
    <Suspense fallback={null}>
      <PlanItemForm {...form} suggest={suggest} steps={settings.planning.steps} usual={usual} />
    </Suspense>
  );
}
