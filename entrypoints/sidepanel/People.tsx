import { lazy, Suspense } from 'react';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface PeopleProps {
  readonly database: YouwardDatabase;
  readonly onOpen: (id: number) => void;
}

const Content = lazy(async () => ({ default: (await import('./PeopleTab.tsx')).PeopleTab }));

/** Loaded when it is first shown, as one person is. */
export function People(props: PeopleProps) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
