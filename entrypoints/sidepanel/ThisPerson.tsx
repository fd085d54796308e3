import { lazy, Suspense } from 'react';
import type { Proposals } from '../../lib/panel/proposals.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface ThisPersonProps {
  readonly database: YouwardDatabase;
  readonly proposals: Proposals;
}

const Content = lazy(async () => ({ default: (await import('./PersonTab.tsx')).PersonTab }));

/** Loaded when it is first shown: the panel opens with the draft. */
export function ThisPerson(props: ThisPersonProps) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
