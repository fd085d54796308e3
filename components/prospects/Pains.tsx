import { superTotal } from '../../lib/prospects/super.ts';
import type { MenuPain, PainNote } from '../../lib/prospects/types.ts';
import { dateOf } from './dates.ts';
import { LineList } from './LineList.tsx';
import { PainDetails } from './PainDetails.tsx';
import type { LineKind, PersonActions } from './person-actions.ts';

export interface PainsProps {
  readonly lines: readonly PainNote[];
  readonly menu: readonly MenuPain[];
  readonly actions: PersonActions;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onUseLine?: ((text: string, kind: LineKind) => void) | undefined;
}

const isRated = (pain: PainNote) => Object.keys(pain.super).length > 0;

/** Their troubles, in their words. */
export function Pains({ lines, menu, actions, now, onUseLine }: PainsProps) {
  return (
    <LineList
      title="Their pains, in their words"
      example="Recall calls slip when one desk answers for two practices"
      lines={lines}
      now={now}
      onAdd={(text) => actions.addLine('pains', { text })}
      onRemove={(id) => void actions.removeLine('pains', id)}
      onConfirm={(id) => void actions.confirmLine('pains', id)}
      onUse={onUseLine && ((text) => onUseLine(text, 'pain'))}
      about={(pain) => [isRated(pain) ? `SUPER ${superTotal(pain)} of 20` : 'not rated yet', dateOf(pain.at)]}
      opens={(pain) => (isRated(pain) ? 'How much it weighs' : 'Say how much it weighs')}
      inside={(pain) => <PainDetails pain={pain} menu={menu} actions={actions} />}
    />
  );
}
