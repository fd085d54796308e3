import type { ChoiceReport } from '../messaging/protocol.ts';
import { hideFinding, setNotProspecting } from '../storage/choices.ts';
import { type Settled, settle } from '../storage/failure.ts';
import { coachPeople } from '../storage/quiet-people.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { coachSite, neverForWords } from '../storage/settings.ts';

export type Remember = (choice: ChoiceReport) => Promise<Settled<unknown>>;

/**
 * Keeps a choice without asking the background, which answers pages with a tab only; a side panel has none.
 * `now` gives epoch milliseconds.
 */
export function createRemember(database: YouwardDatabase, now: () => number): Remember {
  return (choice) =>
    settle(database, async () => {
      switch (choice.kind) {
        case 'hide':
          return hideFinding(database, choice.draftKey, choice.rule, choice.words, now());
        case 'never':
          return neverForWords(choice.rule, choice.words);
        case 'not-prospecting':
          return setNotProspecting(database, choice.draftKey, choice.on, now());
        case 'person':
          return coachPeople(choice.people, choice.coached);
        case 'site':
          return coachSite(choice.site, choice.coached);
      }
    });
}
