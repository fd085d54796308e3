import type { OpenDraft } from '../storage/open-drafts.ts';
import { faceOf } from './face.ts';

/** What the toolbar button of one tab says: a few characters on the icon, a sentence on hover. */
export interface Icon {
  readonly text: string;
  readonly title: string;
}

export interface ToolbarPorts {
  readonly openDraft: (tabId: number) => Promise<OpenDraft | null>;
  readonly paint: (tabId: number, icon: Icon) => Promise<unknown>;
}

const PLAN: Icon = { text: '', title: "Youward: today's plan" };

/** The score, wherever the page itself has no room or no leave to show it; and whether a box cannot be read. */
export function iconOf(open: OpenDraft | null): Icon {
  if (open === null) return PLAN;
  if (open.state === 'unreadable') return { text: '?', title: 'Youward: cannot read this compose box' };
  if (open.analysis === null) return PLAN;
  const score = open.awaitsGuess ? null : open.analysis.score;
  return { text: score === null ? '' : String(score), title: faceOf(open.analysis, open).name };
}

/** Paints the icon of a tab as its open draft stands now. A tab that is gone takes no paint. */
export function createToolbar({ openDraft, paint }: ToolbarPorts): (tabId: number) => Promise<void> {
  return async (tabId) => {
    await paint(tabId, iconOf(await openDraft(tabId))).catch(() => undefined);
  };
}
