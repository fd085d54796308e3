import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Whether a tab is in a private window, where nothing is kept; null until it is known. */
export function usePrivateTab(tabId: number | null): boolean | null {
  const [seen, setSeen] = useState<{ readonly tabId: number; readonly incognito: boolean } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    let ended = false;
    browser.tabs.get(tabId).then(
      ({ incognito }) => {
        if (!ended) setSeen({ tabId, incognito });
      },
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [tabId]);
  return seen?.tabId === tabId ? (seen?.incognito ?? null) : null;
}
