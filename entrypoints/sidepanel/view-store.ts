import { create } from 'zustand';

export type PanelTab = 'draft' | 'history';

interface ViewState {
  readonly tab: PanelTab;
  readonly show: (tab: PanelTab) => void;
}

export const useViewStore = create<ViewState>((set) => ({
  tab: 'draft',
  show: (tab) => set({ tab }),
}));
