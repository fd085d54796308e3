import { create } from 'zustand';
import { SAMPLES, type Sample } from './samples.ts';

/** What the compose box starts with; a new id makes it a new message. */
export interface Start {
  readonly draftId: string;
  readonly sample: Sample | null;
}

interface ViewState {
  readonly start: Start;
  readonly sent: boolean;
  readonly load: (sample: Sample) => void;
  readonly clearAfterSending: () => void;
}

function newDraft(sample: Sample | null): Start {
  return { draftId: `practice-${crypto.randomUUID()}`, sample };
}

export const useViewStore = create<ViewState>((set) => ({
  start: newDraft(SAMPLES[0]),
  sent: false,
  load: (sample) => set({ start: newDraft(sample), sent: false }),
  clearAfterSending: () => set({ start: newDraft(null), sent: true }),
}));
