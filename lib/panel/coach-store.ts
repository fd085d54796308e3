import { createStore } from 'zustand/vanilla';

/** What came of the last action. */
export interface LastAction {
  readonly words: string;
  readonly boxKey: string;
  /** The texts the message may hold while the words are worth showing; null for any. */
  readonly texts: readonly string[] | null;
  readonly canUndo: boolean;
  /** By these texts another box is known that the page has put in the place of this one. */
  readonly inItsPlace?: readonly string[];
}

/** View state of one panel; never a copy of a draft or a row. */
export interface CoachState {
  readonly last: LastAction | null;
}

export function createCoachStore() {
  return createStore<CoachState>(() => ({ last: null }));
}

/** The last action while it is still about the message as it stands; typing on makes it old news. */
export function currentAction(last: LastAction | null, boxKey: string | undefined, text: string): LastAction | null {
  if (last === null) return null;
  // The page has taken the box away in the middle of it.
  if (boxKey === undefined && last.inItsPlace) return last;
  const texts = last.boxKey === boxKey ? last.texts : (last.inItsPlace ?? []);
  if (texts === null) return last;
  return texts.some((one) => plainSpaces(one) === plainSpaces(text)) ? last : null;
}

/** Editors leave no-break spaces where they replaced text. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').trimEnd();
}
