import type { Settled } from '../storage/failure.ts';
import type { DraftChoice, Prediction } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';

/** What a person has decided that bears on the analysis of one draft. */
export interface Decisions {
  readonly settings: Settings;
  readonly choice: DraftChoice | undefined;
}

export interface DraftDecisions extends Decisions {
  /** False while the score of this draft is to be guessed before it is shown. */
  readonly guessed: boolean;
}

export interface DecisionPorts {
  readonly settings: () => Promise<Settings>;
  readonly choiceFor: (draftKey: string, boxKey: string) => Promise<Settled<DraftChoice | undefined>>;
  /** Asked in practice mode only; absent where no score is shown. */
  readonly predictionFor?: (draftKey: string, boxKey: string) => Promise<Settled<Prediction | undefined>>;
}

/** A database that does not answer costs a person their choices for the moment, not their coach. */
export function createDecisions(ports: DecisionPorts): (draftKey: string, boxKey: string) => Promise<DraftDecisions> {
  return async (draftKey, boxKey) => {
    const settled = ports.settings();
    const [settings, choice, prediction] = await Promise.all([
      settled,
      ports.choiceFor(draftKey, boxKey),
      settled.then(({ planning }) => (planning.guessFirst ? ports.predictionFor?.(draftKey, boxKey) : undefined)),
    ]);
    return {
      settings,
      choice: choice.ok ? choice.value : undefined,
      guessed: !prediction?.ok || prediction.value !== undefined,
    };
  };
}
