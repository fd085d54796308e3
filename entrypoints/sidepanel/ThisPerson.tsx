import { lazy, Suspense } from 'react';
import type { LineKind } from '../../components/prospects/person-actions.ts';
import type { StandingGuess } from '../../components/prospects/Standing.tsx';
import type { Proposals } from '../../lib/panel/proposals.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface ThisPersonProps {
  readonly database: YouwardDatabase;
  readonly proposals: Proposals;
  /** Offers a line for the open draft; without it no line says it could be used. */
  readonly onUseLine?: (text: string, kind: LineKind) => void;
  /** What the thread lets one guess of where they stand. */
  readonly guess?: StandingGuess;
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
