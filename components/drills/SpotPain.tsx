import type { SpotPainDrill } from '../../lib/drills/types.ts';
import { SubmitButton } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';

export interface SpotPainProps {
  readonly drill: SpotPainDrill;
  readonly chosen: readonly number[];
  readonly done: boolean;
  /** What each sentence carries, or only seems to, is told. */
  readonly told: boolean;
  readonly onChoose: (chosen: readonly number[]) => void;
  readonly onCheck: () => void;
}

export function SpotPain({ drill: { writer, sentences }, chosen, done, told, onChoose, onCheck }: SpotPainProps) {
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <fieldset className="drill-choices">
        <legend className="quiet">{writer} writes</legend>
        {sentences.map(({ text, why, pain }, index) => (
          <CheckBox
            key={text}
            label={text}
            on={chosen.includes(index)}
            onChange={(on) => onChoose(on ? [...chosen, index] : chosen.filter((other) => other !== index))}
            {...(told && why !== undefined ? { about: pain === true ? `A pain. ${why}` : why } : {})}
          />
        ))}
      </fieldset>
      <div className="row">
        <SubmitButton look={done ? 'plain' : 'primary'}>Check</SubmitButton>
      </div>
    </form>
  );
}
