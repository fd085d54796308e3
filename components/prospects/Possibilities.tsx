import { useState } from 'react';
import type { Possibility, PossibilityKind } from '../../lib/prospects/types.ts';
import { Choice } from '../ui/Choice.tsx';
import { dateOf } from './dates.ts';
import { LineList } from './LineList.tsx';
import type { LineKind, PersonActions } from './person-actions.ts';
import { KIND_OPTIONS } from './person-words.ts';
import { SavedField } from './SavedField.tsx';

export interface PossibilitiesProps {
  readonly lines: readonly Possibility[];
  readonly actions: PersonActions;
  readonly onUseLine?: ((text: string, kind: LineKind) => void) | undefined;
}

const labelOf = (kind: PossibilityKind) => KIND_OPTIONS.find(({ value }) => value === kind)?.label ?? kind;

/** What they need, want, aim for and dream of. */
export function Possibilities({ lines, actions, onUseLine }: PossibilitiesProps) {
  const [kind, setKind] = useState<PossibilityKind>('goal');
  return (
    <LineList
      title="What they would like"
      example="Close at five twice a week"
      lines={lines}
      onAdd={(text) => actions.addLine('possibilities', { text, kind })}
      onRemove={(id) => void actions.removeLine('possibilities', id)}
      onUse={onUseLine && ((text) => onUseLine(text, 'possibility'))}
      about={(line) => [labelOf(line.kind), dateOf(line.at)]}
      opens={() => 'Change'}
      addFields={<Choice label="It is a" options={KIND_OPTIONS} value={kind} onChange={setKind} />}
      inside={({ id, text, kind: own }) => (
        <>
          <SavedField
            label="What it is"
            stored={text}
            onWrite={(edit) => actions.writeLine('possibilities', id, 'text', edit)}
          />
          <Choice
            label="Kind"
            options={KIND_OPTIONS}
            value={own}
            onChange={(next) => void actions.changeLine('possibilities', id, () => ({ kind: next }))}
          />
        </>
      )}
    />
  );
}
