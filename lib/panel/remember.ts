import type { ChoiceReport } from '../messaging/protocol.ts';
import { type Settled, settle } from '../storage/failure.ts';
import { choicePlaces, keepChoice } from '../storage/keep-choice.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

export type Remember = (choice: ChoiceReport) => Promise<Settled<unknown>>;

/**
 * Keeps a choice without asking the background, which answers pages with a tab only; a side panel has none.
 * `now` gives epoch milliseconds.
 */
export function createRemember(database: YouwardDatabase, now: () => number): Remember {
  const places = choicePlaces(database, (work) => settle(database, work));
  return (choice) => keepChoice(places, choice, now());
}
