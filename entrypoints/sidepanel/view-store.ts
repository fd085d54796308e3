import { create } from 'zustand';

export type PanelTab = 'draft' | 'person' | 'people' | 'history';

/** What a person has begun to answer to the question why they are writing. */
export interface WhyAnswer {
  readonly text: string;
  readonly skipped: boolean;
}

interface ViewState {
  readonly tab: PanelTab;
  /** Somebody chosen from the list; null shows whom the open draft is for. */
  readonly personId: number | null;
  readonly show: (tab: PanelTab) => void;
  /** Shows one person, until `follow`. */
  readonly openPerson: (id: number) => void;
  readonly follow: () => void;
  /** By the draft it is about, while the panel is open. */
  readonly whys: Readonly<Partial<Record<string, WhyAnswer>>>;
  readonly setWhy: (draftKey: string, answer: WhyAnswer) => void;
}

export const useViewStore = create<ViewState>((set) => ({
  tab: 'draft',
  personId: null,
  show: (tab) => set({ tab }),
  openPerson: (personId) => set({ tab: 'person', personId }),
  follow: () => set({ personId: null }),
  whys: {},
  setWhy: (draftKey, answer) => set(({ whys }) => ({ whys: { ...whys, [draftKey]: answer } })),
}));
