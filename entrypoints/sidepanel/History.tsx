import { lazy, Suspense } from 'react';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface HistoryProps {
  readonly database: YouwardDatabase;
}

const Content = lazy(async () => ({ default: (await import('./HistoryTab.tsx')).HistoryTab }));

/** Loaded when it is first shown, as one person is. */
export function History(props: HistoryProps) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
