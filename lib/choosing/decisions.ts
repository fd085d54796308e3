import type { Settled } from '../storage/failure.ts';
import type { DraftChoice } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';

/** What a person has decided that bears on one draft. */
export interface Decisions {
  readonly settings: Settings;
  readonly choice: DraftChoice | undefined;
}

export interface DecisionPorts {
  readonly settings: () => Promise<Settings>;
  readonly choiceFor: (draftKey: string, boxKey: string) => Promise<Settled<DraftChoice | undefined>>;
}

/** A database that does not answer costs a person their choices for the moment, not their coach. */
export function createDecisions(ports: DecisionPorts): (draftKey: string, boxKey: string) => Promise<Decisions> {
  return async (draftKey, boxKey) => {
    const [settings, choice] = await Promise.all([ports.settings(), ports.choiceFor(draftKey, boxKey)]);
    return { settings, choice: choice.ok ? choice.value : undefined };
  };
}
