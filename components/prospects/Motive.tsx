import { ownProductIn } from '../../lib/prospects/own-product.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import { Choice } from '../ui/Choice.tsx';
import { PersonField } from './PersonField.tsx';
import type { PersonActions } from './person-actions.ts';
import { CERTAINTY_OPTIONS, MOTIVE_OPTIONS } from './person-words.ts';

export interface MotiveProps {
  readonly prospect: Prospect;
  readonly actions: PersonActions;
  /** What the seller's own products and company are called. */
  readonly products: readonly string[];
}

/** Why they would buy, and how sure that is (2.12). */
export function Motive({ prospect, actions, products }: MotiveProps) {
  const own = ownProductIn(prospect.motive, products);
  return (
    <>
      <div className="stack-s">
        <PersonField field="motive" prospect={prospect} actions={actions} />
        <p role="status" className="live quiet">
          {own !== null && `“${own}” is yours: that is your motive, not theirs. What would they say moves them?`}
        </p>
      </div>
      <Choice
        label="It is"
        options={MOTIVE_OPTIONS}
        value={prospect.motiveKind ?? ''}
        onChange={(kind) => void actions.choose('motiveKind', kind)}
      />
      <Choice
        label="How sure that is"
        options={CERTAINTY_OPTIONS}
        value={prospect.motiveCertainty ?? ''}
        onChange={(certainty) => void actions.choose('motiveCertainty', certainty)}
      />
      <PersonField field="motiveEvidence" prospect={prospect} actions={actions} />
    </>
  );
}
