import { useEffect, useState } from 'react';
import { type OpenDraft, watchOpenDraft } from '../storage/open-drafts.ts';

/** The box with focus in a tab, live; undefined while it is being looked up. */
export function useOpenDraft(tabId: number | null): OpenDraft | null | undefined {
  const [seen, setSeen] = useState<{ readonly tabId: number; readonly draft: OpenDraft | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    return watchOpenDraft(tabId, (draft) => setSeen({ tabId, draft }));
  }, [tabId]);
  // The answer for another tab would show one person's message under another's.
  return seen !== null && seen.tabId === tabId ? seen.draft : undefined;
}
