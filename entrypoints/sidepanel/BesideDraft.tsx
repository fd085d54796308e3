import { lazy, Suspense } from 'react';
import type { Proposals } from '../../lib/panel/proposals.ts';
import type { OpenDraft } from '../../lib/storage/open-drafts.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface BesideDraftProps {
  readonly database: YouwardDatabase;
  readonly proposals: Proposals;
  readonly open: OpenDraft;
  readonly tabId: number | null;
}

const Plan = lazy(async () => ({ default: (await import('./DraftPlan.tsx')).DraftPlan }));
const Alike = lazy(async () => ({ default: (await import('./DraftAlike.tsx')).DraftAlike }));

/** What was planned with whom it is for, under the head of the draft. Loaded once a draft stands. */
export function PlanBeside(props: BesideDraftProps) {
  return (
    <Suspense fallback={null}>
      {/* What was said of one draft is not said of the next. */}
      <Plan key={props.open.draftKey} {...props} />
    </Suspense>
  );
}

/** What it is too much like, under the score. */
export function AlikeBeside(props: BesideDraftProps) {
  return (
    <Suspense fallback={null}>
      <Alike {...props} />
    </Suspense>
  );
}
