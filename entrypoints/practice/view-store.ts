import { create } from 'zustand';
import { SAMPLES, type Sample } from './samples.ts';

/** What the compose box starts with; a new id makes it a new message. */
export interface Start {
  readonly draftId: string;
  readonly sample: Sample | null;
}

/** What is practised: a message of one's own, or the exercises of the day. */
export type Part = 'message' | 'drills';

interface ViewState {
  readonly part: Part;
  /** Once they have been looked at the exercises stay, with what was written in them. */
  readonly drillsOpened: boolean;
  readonly show: (part: Part) => void;
  readonly start: Start;
  readonly sent: boolean;
  readonly load: (sample: Sample) => void;
  readonly clearAfterSending: () => void;
}

function newDraft(sample: Sample | null): Start {
  return { draftId: `practice-${crypto.randomUUID()}`, sample };
}

export const useViewStore = create<ViewState>((set) => ({
  part: 'message',
  drillsOpened: false,
  show: (part) => set(({ drillsOpened }) => ({ part, drillsOpened: drillsOpened || part === 'drills' })),
  start: newDraft(SAMPLES[0]),
  sent: false,
  load: (sample) => set({ start: newDraft(sample), sent: false }),
  clearAfterSending: () => set({ start: newDraft(null), sent: true }),
}));
