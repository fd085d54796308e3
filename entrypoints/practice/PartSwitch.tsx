import type { Part } from './view-store.ts';

export interface PartSwitchProps {
  readonly part: Part;
  readonly onShow: (part: Part) => void;
}

const PARTS: readonly (readonly [Part, string])[] = [
  ['message', 'A whole message'],
  ['drills', 'Five minutes of drills'],
];

export function PartSwitch({ part, onShow }: PartSwitchProps) {
  return (
    <fieldset className="practice-samples practice-parts">
      <legend className="visually-hidden">What to practise</legend>
      <div className="row">
        {PARTS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className="button button-plain practice-sample"
            aria-pressed={part === value}
            onClick={() => onShow(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
