import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Opens the side panel from a click. The browser allows it only synchronously in the click, so the window's id is
 * asked for beforehand; null while that is under way or where there is no side panel.
 */
export function usePanelOpener(onOpened: () => void): (() => void) | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    let ended = false;
    browser.windows.getCurrent().then(
      (current) => {
        if (!ended && current.id !== undefined) setWindowId(current.id);
      },
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, []);
  if (windowId === null) return null;
  return () => {
    openPanel(windowId).then(onOpened, () => undefined);
  };
}

function openPanel(windowId: number): Promise<void> {
  // Firefox has a sidebar instead, which the Chrome types do not know.
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction !== undefined) return sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
