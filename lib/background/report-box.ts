import type { BackgroundHandlers } from '../messaging/background-server.ts';
import type { BoxSight, OpenDraft } from '../storage/open-drafts.ts';
import type { Settings } from '../storage/settings.ts';
import { presenceOf } from './presence-of.ts';
import { isSiteOn } from './site-on.ts';

export interface ReportBoxPorts {
  readonly publish: (tabId: number, draft: OpenDraft) => Promise<unknown>;
  readonly focus: (tabId: number, boxKey: string) => Promise<unknown>;
  readonly forget: (tabId: number, boxKey: string) => Promise<unknown>;
  /** Kept for support while the box is open. */
  readonly note: (tabId: number, boxKey: string, sight: BoxSight) => Promise<unknown>;
  readonly settings: () => Promise<Settings>;
  readonly now: () => number;
}

const NOTHING = { marks: false, badge: false, card: false };

/** Follows a box for the panel. A box that cannot be read is shown at once: it will never be analysed. */
export function createReportBox(ports: ReportBoxPorts): BackgroundHandlers['reportBox'] {
  return async ({ site, boxKey, state, check, sight }, { tabId }) => {
    const settings = await ports.settings();
    const presence = isSiteOn(site, settings) ? presenceOf(site, settings) : NOTHING;
    if (sight && state !== 'closed') await ports.note(tabId, boxKey, { site, check, ...sight });
    if (state === 'opened') return { ok: true, presence };
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
        awaitsGuess: false,
        failure: null,
      });
    }
    if (state !== 'closed') await ports.focus(tabId, boxKey);
    return { ok: true, presence };
  };
}
