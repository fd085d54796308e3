import type { ReactNode } from 'react';
import type { Day, MenuPain, Prospect } from '../../lib/prospects/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ForgetPerson } from './ForgetPerson.tsx';
import { Observations } from './Observations.tsx';
import { Pains } from './Pains.tsx';
import { PersonField } from './PersonField.tsx';
import { PersonHead } from './PersonHead.tsx';
import { PersonMore } from './PersonMore.tsx';
import { type PromiseFound, PromisesFound } from './PromisesFound.tsx';
import type { LineKind, PersonActions } from './person-actions.ts';
import type { StandingGuess } from './Standing.tsx';
import './prospects.css';

export interface PersonCardProps {
  readonly prospect: Prospect;
  readonly menu: readonly MenuPain[];
  readonly actions: PersonActions;
  /** Why the last change was not kept. */
  readonly trouble: string | null;
  readonly today: Day;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What the seller's own products and company are called. */
  readonly products: readonly string[];
  readonly guess?: StandingGuess;
  /** Read in what was sent to them, and neither kept nor passed over yet. */
  readonly promisesFound?: readonly PromiseFound[];
  /** What has been with them; asked for when it is opened. */
  readonly timeline: ReactNode;
  /** Absent where there is no draft a line could go into. */
  readonly onUseLine?: ((text: string, kind: LineKind) => void) | undefined;
}

/** All that is known of one person: what helps most first, everything else closed until it is wanted. */
export function PersonCard(props: PersonCardProps) {
  const {
    prospect,
    menu,
    actions,
    trouble,
    today,
    now,
    products,
    guess = {},
    promisesFound = [],
    timeline,
    onUseLine,
  } = props;
  const name = prospect.name || prospect.keys[0] || 'this person';
  return (
    <section className="person stack" aria-label={name}>
      <PersonHead prospect={prospect} actions={actions} now={now} />
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
      </div>
      <PromisesFound found={promisesFound} actions={actions} />
      <Observations lines={prospect.observations} actions={actions} now={now} onUseLine={onUseLine} />
      <Pains lines={prospect.pains} menu={menu} actions={actions} now={now} onUseLine={onUseLine} />
      <PersonField field="consequence" prospect={prospect} actions={actions} lines={2} />
      <PersonField field="whyNow" prospect={prospect} actions={actions} lines={2} />
      <PersonField field="statusQuo" prospect={prospect} actions={actions} lines={2} />
      <PersonMore
        prospect={prospect}
        actions={actions}
        today={today}
        products={products}
        guess={guess}
        onUseLine={onUseLine}
      />
      <Disclosure label="What has been, and what is planned">{timeline}</Disclosure>
      <ForgetPerson name={name} onForget={() => void actions.forget()} />
      <p className="quiet">All of this stays in this browser.</p>
    </section>
  );
}
