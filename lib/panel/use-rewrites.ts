import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Rewrite } from '../engine/types.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { type Proposals, proposedFor } from './proposals.ts';

/** The analysis is on the screen by then; the first proposals hold the page's thread for a moment. */
const AFTER_PAINT_MS = 50;

/** Proposals for the draft that is open, null while they are worked out. */
export function useRewrites(open: OpenDraft | null | undefined, proposals: Proposals): readonly Rewrite[] | null {
  const kept = useStore(proposals.store);
  const rewrites = proposedFor(open, kept);
  const wanted = rewrites === null;
  useEffect(() => {
    if (!open || !wanted) return undefined;
    const ending = new AbortController();
    const timer = setTimeout(() => void proposals.workOut(open, ending.signal), AFTER_PAINT_MS);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [open, wanted, proposals]);
  return rewrites;
}
