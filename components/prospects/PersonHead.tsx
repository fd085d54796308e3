import { useEffect, useRef, useState } from 'react';
import { roleIsStale } from '../../lib/prospects/stale.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Addresses } from './Addresses.tsx';
import { PersonField } from './PersonField.tsx';
import type { PersonActions } from './person-actions.ts';

export interface PersonHeadProps {
  readonly prospect: Prospect;
  readonly actions: PersonActions;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Who it is; what can be changed of it is one press away. */
export function PersonHead({ prospect, actions, now }: PersonHeadProps) {
  const [asked, setAsked] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  // Whoever said the role is to be changed wants to write it.
  useEffect(() => {
    if (asked > 0) inside.current?.querySelector<HTMLInputElement>('.person-role input')?.focus();
  }, [asked]);
  const { name, company, role, keys } = prospect;
  const where = [role, company].filter((text) => text !== '').join(', ');
  return (
    <header className="stack-s">
      <div>
        <h2 className="person-name" ref={heading} tabIndex={-1}>
          {name || keys[0]}
        </h2>
        {where !== '' && <p className="quiet">{where}</p>}
      </div>
      {roleIsStale(prospect, now) && (
        <div className="notice">
          <p>Is {role} still right?</p>
          <div className="row">
            <Button
              onPress={() => {
                // The question goes; the focus must not go with it.
                heading.current?.focus();
                void actions.confirmRole();
              }}
            >
              Yes<span className="visually-hidden"> {role} is still right</span>
            </Button>
            <Button onPress={() => setAsked(asked + 1)}>
              Change<span className="visually-hidden"> the role</span>
            </Button>
          </div>
        </div>
      )}
      <Disclosure key={asked} label="Name, company, role, phone, addresses" open={asked > 0}>
        <div className="stack person-inside" ref={inside}>
          <PersonField field="name" prospect={prospect} actions={actions} />
          <PersonField field="company" prospect={prospect} actions={actions} />
          <div className="person-role">
            <PersonField field="role" prospect={prospect} actions={actions} />
          </div>
          <PersonField field="phone" prospect={prospect} actions={actions} />
          <Addresses keys={keys} actions={actions} />
        </div>
      </Disclosure>
    </header>
  );
}
