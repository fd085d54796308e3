import { create } from 'zustand';

export type PanelTab = 'draft' | 'person' | 'people' | 'history';

interface ViewState {
  readonly tab: PanelTab;
  /** Somebody chosen from the list; null shows whom the open draft is for. */
  readonly personId: number | null;
  readonly show: (tab: PanelTab) => void;
  /** Shows one person, until `follow`. */
  readonly openPerson: (id: number) => void;
  readonly follow: () => void;
}

export const useViewStore = create<ViewState>((set) => ({
  tab: 'draft',
  personId: null,
  show: (tab) => set({ tab }),
  openPerson: (personId) => set({ tab: 'person', personId }),
  follow: () => set({ personId: null }),
}));
