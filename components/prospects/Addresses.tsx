import { useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { AddLine } from './AddLine.tsx';
import type { PersonActions } from './person-actions.ts';

export interface AddressesProps {
  readonly keys: readonly string[];
  readonly actions: PersonActions;
}

/** By what a message is told to be for this person. */
export function Addresses({ keys, actions }: AddressesProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  return (
    <div className="stack-s">
      <AddLine
        title="Another address or LinkedIn profile"
        form={form}
        onAdd={async (address) => {
          const sentence = await actions.addAddress(address);
          setRefused(sentence);
          return sentence === null;
        }}
      />
      <p role="status" className="live quiet">
        {refused !== null && `Not added. ${refused}`}
      </p>
      <ul className="notes-lines" aria-label="Addresses">
        {keys.map((key) => (
          <li key={key} className="notes-line">
            <span>{key}</span>
            {keys.length > 1 && (
              <Button
                look="quiet"
                onPress={() => {
                  // The button goes with its line; the focus must not go with it.
                  form.current?.querySelector('input')?.focus();
                  void actions.removeAddress(key);
                }}
              >
                Take out<span className="visually-hidden"> {key}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
