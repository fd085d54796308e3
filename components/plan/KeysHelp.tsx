import { CheckBox } from '../ui/CheckBox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Enter', 'N'], 'Open the page for this person'],
  [['D'], 'Done by hand'],
  [['S'], 'Later'],
  [['E'], 'Edit the plan'],
  [['J', '\u2193'], 'Next in the list'],
  [['K', '\u2191'], 'Back in the list'],
  [['M', 'T', 'B', 'A'], 'What came of it: moved on, stayed, went back, no answer'],
];

export interface KeysHelpProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** What single keys do, and how to do without them. */
export function KeysHelp({ on, onChange }: KeysHelpProps) {
  return (
    <Disclosure label="Keys">
      <div className="stack-s">
        <dl className="keys-list">
          {KEYS.map(([keys, does]) => (
            <div key={does} className="keys-line">
              <dt>
                {keys.map((key) => (
                  <kbd key={key} className="key">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <CheckBox
          label="Single keys act here"
          on={on}
          onChange={onChange}
          about="They wait while you write in a field."
        />
      </div>
    </Disclosure>
  );
}
