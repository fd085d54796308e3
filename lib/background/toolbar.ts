import type { OpenDraft } from '../storage/open-drafts.ts';
import type { Settings } from '../storage/settings.ts';
import { faceOf } from './face.ts';
import { presenceOf } from './presence-of.ts';

/** What the toolbar button of one tab says: a few characters on the icon, a sentence on hover. */
export interface Icon {
  readonly text: string;
  readonly title: string;
}

export interface ToolbarPorts {
  readonly openDraft: (tabId: number) => Promise<OpenDraft | null>;
  readonly settings: () => Promise<Settings>;
  readonly paint: (tabId: number, icon: Icon) => Promise<unknown>;
}

const PLAN: Icon = { text: '', title: "Youward: today's plan" };

/** Where the page itself shows nothing of ours, the icon carries the score, and says when a box cannot be read. */
export function iconOf(open: OpenDraft | null, settings: Settings): Icon {
  if (open === null || presenceOf(open.site, settings).badge) return PLAN;
  if (open.state === 'unreadable') return { text: '?', title: 'Youward: cannot read this compose box' };
  if (open.analysis === null) return PLAN;
  const { score } = open.analysis;
  return { text: score === null ? '' : String(score), title: faceOf(open.analysis, open).name };
}

/** Paints the icon of a tab as its open draft stands now. A tab that is gone takes no paint. */
export function createToolbar({ openDraft, settings, paint }: ToolbarPorts): (tabId: number) => Promise<void> {
  return async (tabId) => {
    const [open, wishes] = await Promise.all([openDraft(tabId), settings()]);
    await paint(tabId, iconOf(open, wishes)).catch(() => undefined);
  };
}
