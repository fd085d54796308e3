import type { BackgroundHandlers } from '../messaging/background-server.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';

export interface ReportBoxPorts {
  readonly publish: (tabId: number, draft: OpenDraft) => Promise<unknown>;
  readonly focus: (tabId: number, boxKey: string) => Promise<unknown>;
  readonly forget: (tabId: number, boxKey: string) => Promise<unknown>;
  readonly now: () => number;
}

/** Follows a box for the panel. A box that cannot be read is shown at once: it will never be analysed. */
export function createReportBox(ports: ReportBoxPorts): BackgroundHandlers['reportBox'] {
  return async ({ site, boxKey, state, check }, { tabId }) => {
    if (state === 'closed') await ports.forget(tabId, boxKey);
    if (state === 'unreadable' || state === 'second-copy') {
      await ports.publish(tabId, {
        boxKey,
        draftKey: boxKey,
        site,
        sequence: 0,
        at: ports.now(),
        draft: { text: '' },
        analysis: null,
        check,
        state,
        notProspecting: false,
        failure: null,
      });
    }
    if (state !== 'closed') await ports.focus(tabId, boxKey);
    return { ok: true };
  };
}
