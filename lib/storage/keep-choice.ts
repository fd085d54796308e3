import type { Person } from '../engine/types.ts';
import type { ChoiceReport, HostSite } from '../messaging/protocol.ts';
import { hideFinding, setNotProspecting } from './choices.ts';
import type { Settled } from './failure.ts';
import { coachPeople } from './quiet-people.ts';
import type { YouwardDatabase } from './schema.ts';
import { coachSite, neverForWords } from './settings.ts';

/** Where each kind of choice is kept. */
export interface ChoicePlaces {
  readonly hide: (draftKey: string, rule: string, words: string, at: number) => Promise<Settled<unknown>>;
  readonly notProspecting: (draftKey: string, on: boolean, at: number) => Promise<Settled<unknown>>;
  readonly never: (rule: string, words: string) => Promise<Settled<unknown>>;
  readonly people: (people: readonly Person[], coached: boolean) => Promise<Settled<unknown>>;
  readonly site: (site: HostSite, coached: boolean) => Promise<Settled<unknown>>;
}

/** About a draft in the database, which `ask` waits for; for good in the settings. */
export function choicePlaces(
  database: YouwardDatabase,
  ask: <T>(work: () => PromiseLike<T>) => Promise<Settled<T>>,
): ChoicePlaces {
  return {
    hide: (draftKey, rule, words, at) => ask(() => hideFinding(database, draftKey, rule, words, at)),
    notProspecting: (draftKey, on, at) => ask(() => setNotProspecting(database, draftKey, on, at)),
    never: neverForWords,
    people: coachPeople,
    site: coachSite,
  };
}

/** Keeps a choice where it belongs; `at` in epoch milliseconds. */
export function keepChoice(places: ChoicePlaces, choice: ChoiceReport, at: number): Promise<Settled<unknown>> {
  switch (choice.kind) {
    case 'hide':
      return places.hide(choice.draftKey, choice.rule, choice.words, at);
    case 'never':
      return places.never(choice.rule, choice.words);
    case 'not-prospecting':
      return places.notProspecting(choice.draftKey, choice.on, at);
    case 'person':
      return places.people(choice.people, choice.coached);
    case 'site':
      return places.site(choice.site, choice.coached);
  }
}
