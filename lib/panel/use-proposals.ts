import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ProposalId, ProposalsView } from '../../components/coach/proposals.ts';
import type { ProposalChoices } from '../../components/rewrites/choices.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { type Proposals, proposedFor } from './proposals.ts';

/** The analysis is on the screen by then; the first proposals hold the page's thread for a moment. */
const AFTER_PAINT_MS = 50;

export interface OpenProposals {
  readonly view: ProposalsView;
  readonly choose: (id: ProposalId, choices: ProposalChoices) => void;
}

const NO_CHOICES: ProposalsView['choices'] = {};

/** Proposals for the draft that is open, and what the person decides about them. */
export function useProposals(open: OpenDraft | null | undefined, proposals: Proposals): OpenProposals {
  const kept = useStore(proposals.store);
  const boxKey = open?.boxKey;
  const made = useStore(proposals.choices).find((one) => one.boxKey === boxKey)?.choices ?? NO_CHOICES;
  const { proposed, wanted } = useMemo(() => proposedFor(open, kept), [open, kept]);
  useEffect(() => {
    if (!open || !wanted) return undefined;
    const ending = new AbortController();
    const timer = setTimeout(() => void proposals.workOut(open, ending.signal), AFTER_PAINT_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [open, wanted, proposals]);
  const choose = useCallback(
    (id: ProposalId, choices: ProposalChoices) => {
      if (boxKey !== undefined) proposals.choose(boxKey, id, choices);
    },
    [boxKey, proposals],
  );
  return useMemo(() => ({ view: { ...proposed, choices: made }, choose }), [proposed, made, choose]);
}
