import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Id of the tab this page is open in; null until it is known. */
export function useOwnTabId(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let ended = false;
    browser.tabs.getCurrent().then(
      (tab) => {
        if (!ended && tab?.id !== undefined) setTabId(tab.id);
      },
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, []);
  return tabId;
}
