import type { Prospect, Relation, Rung } from '../../lib/prospects/types.ts';
import { Choice } from '../ui/Choice.tsx';
import type { PersonActions } from './person-actions.ts';
import { RELATION_OPTIONS, RUNG_OPTIONS } from './person-words.ts';

/** What the thread lets one guess. */
export interface StandingGuess {
  readonly relation?: Relation;
  readonly rung?: Rung;
}

export interface StandingProps {
  readonly prospect: Prospect;
  readonly actions: PersonActions;
  readonly guess: StandingGuess;
}

type Options<V extends string> = readonly { readonly value: V; readonly label: string }[];

/** The guess is named as one until the person has chosen, also where they choose the same. */
function guessed<V extends string>(options: Options<V>, chosen: V | null, guess: V | undefined): Options<V> {
  if (chosen !== null || guess === undefined) return options;
  return options.map((option) => (option.value === guess ? { ...option, label: `${option.label} (guessed)` } : option));
}

/** Where they stand with us, and how far the conversation has come (0.3, 1.20). */
export function Standing({ prospect: { relation, rung }, actions, guess }: StandingProps) {
  const help = (chosen: string | null, guess: string | undefined) =>
    chosen === null && guess !== undefined
      ? { help: 'Guessed from the conversation. Choose what is right; your choice stands.' }
      : {};
  return (
    <>
      <Choice
        label="They are"
        options={guessed(RELATION_OPTIONS, relation, guess.relation)}
        value={relation ?? ''}
        onChange={(next) => void actions.choose('relation', next)}
        {...help(relation, guess.relation)}
      />
      <Choice
        label="How far the conversation has come"
        options={guessed(RUNG_OPTIONS, rung, guess.rung)}
        value={rung ?? ''}
        onChange={(next) => void actions.choose('rung', next)}
        stacked
        {...help(rung, guess.rung)}
      />
    </>
  );
}
