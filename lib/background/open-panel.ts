import type { Outcome } from '../messaging/protocol.ts';

/** Where the panel is to open. */
export interface PanelPlace {
  readonly tabId: number;
  readonly windowId: number | null;
}

export interface OpenPanelPorts {
  /** Chromium's side panel, or undefined where there is none. */
  readonly sidePanel: { open(place: { windowId: number } | { tabId: number }): Promise<void> } | undefined;
  /** Firefox's sidebar, likewise. */
  readonly sidebar: { open(): Promise<void> } | undefined;
}

/**
 * The browser opens a panel only inside the task of the person's own click or key: nothing may be awaited before the
 * call, neither here nor by the caller.
 */
export function createOpenPanel({ sidePanel, sidebar }: OpenPanelPorts) {
  return ({ tabId, windowId }: PanelPlace): Promise<Outcome<'unavailable'>> => {
    const place = windowId === null ? { tabId } : { windowId };
    let opening: Promise<void> | undefined;
    try {
      opening = sidePanel?.open(place) ?? sidebar?.open();
    } catch {
      opening = undefined;
    }
    const unavailable = { ok: false, reason: 'unavailable' } as const;
    if (opening === undefined) return Promise.resolve(unavailable);
    return opening.then(
      () => ({ ok: true }) as const,
      () => unavailable,
    );
  };
}
