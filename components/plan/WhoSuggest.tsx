import { Autocomplete } from '@base-ui/react/autocomplete';
import { Field } from '@base-ui/react/field';
import { useEffect, useRef, useState } from 'react';
import type { PersonSuggestion } from '../../lib/plan/person-contact.ts';
import '../ui/field.css';
import './plan-form.css';

export interface WhoSuggestProps {
  readonly value: string;
  readonly suggest: (words: string) => Promise<readonly PersonSuggestion[]>;
  readonly onChange: (who: string) => void;
  readonly onChoose: (person: PersonSuggestion) => void;
  /** Whether the field takes the focus as it appears. */
  readonly focus: boolean;
}

const NOBODY: readonly PersonSuggestion[] = [];

/** Who it is for, with those the seller keeps offered while typing; any other name is as good. */
export default function WhoSuggest({ value, suggest, onChange, onChoose, focus }: WhoSuggestProps) {
  const [found, setFound] = useState(NOBODY);
  const [wanted, setWanted] = useState(false);
  const latest = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const look = async (words: string) => {
    latest.current += 1;
    const own = latest.current;
    const people = await suggest(words);
    // An answer to what was typed before says nothing about what stands there now.
    if (own === latest.current) setFound(people);
  };
  return (
    <Field.Root className="field">
      <Autocomplete.Root
        items={found}
        mode="none"
        filter={null}
        value={value}
        // A list that is open and empty would be said to be open.
        open={wanted && found.length > 0}
        onOpenChange={setWanted}
        itemToStringValue={(person: PersonSuggestion) => person.who}
        onValueChange={(words, { reason }) => {
          onChange(words);
          if (reason === 'item-press') setFound(NOBODY);
          else void look(words);
        }}
      >
        <Field.Label className="field-label">Who</Field.Label>
        <Autocomplete.Input ref={input} className="field-control" placeholder="Ana Pires, Norwood Dental" />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className="suggest-place" sideOffset={4} align="start">
            <Autocomplete.Popup className="suggest">
              <Autocomplete.Status className="visually-hidden">
                {found.length === 1 ? 'One person you keep' : `${found.length} people you keep`}
              </Autocomplete.Status>
              <Autocomplete.List aria-label="People you keep">
                {(person: PersonSuggestion) => (
                  <Autocomplete.Item
                    key={person.id}
                    value={person}
                    className="suggest-item"
                    onClick={() => onChoose(person)}
                  >
                    <span>{person.who}</span>
                    <span className="quiet">{person.contact}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </Field.Root>
  );
}
