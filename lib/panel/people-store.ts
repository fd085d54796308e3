import { create } from 'zustand';
import { NOTHING_ASKED, type PeopleAsked } from '../prospects/people-query.ts';

/** People shown at first, and more at each press. */
const PAGE = 50;

interface PeopleState {
  readonly asked: PeopleAsked;
  readonly limit: number;
  /** Keys of pairs the person said are two people; for the life of the page. */
  readonly notSame: ReadonlySet<string>;
  readonly ask: (patch: Partial<PeopleAsked>) => void;
  /** Asks for everybody, in the order there is. */
  readonly clear: () => void;
  readonly showMore: () => void;
  readonly tellApart: (pairKey: string) => void;
}

/** What was asked of the list of people; the tab forgets it when another is shown. */
export const usePeopleStore = create<PeopleState>((set) => ({
  asked: NOTHING_ASKED,
  limit: PAGE,
  notSame: new Set(),
  ask: (patch) => set(({ asked }) => ({ asked: { ...asked, ...patch }, limit: PAGE })),
  clear: () => set(({ asked }) => ({ asked: { ...NOTHING_ASKED, sort: asked.sort }, limit: PAGE })),
  showMore: () => set(({ limit }) => ({ limit: limit + PAGE })),
  tellApart: (key) => set(({ notSame }) => ({ notSame: new Set([...notSame, key]) })),
}));
