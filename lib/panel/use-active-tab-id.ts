import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Id of the tab in front in this window, live; null until it is known. Needs no permission: nothing of the tab is read. */
export function useActiveTabId(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let ended = false;
    let windowId: number | undefined;
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([tab]) => {
        if (ended || tab === undefined) return;
        windowId = tab.windowId;
        if (tab.id !== undefined) setTabId(tab.id);
      },
      () => undefined,
    );
    const activated = (info: { readonly tabId: number; readonly windowId: number }): void => {
      if (windowId === undefined || info.windowId === windowId) setTabId(info.tabId);
    };
    browser.tabs.onActivated.addListener(activated);
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(activated);
    };
  }, []);
  return tabId;
}
