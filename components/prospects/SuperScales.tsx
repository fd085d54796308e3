import { MOST_PER_LETTER, superTotal, WORTH_LEADING, weakestLetter } from '../../lib/prospects/super.ts';
import { type PainNote, SUPER_LETTERS, type SuperLetter } from '../../lib/prospects/types.ts';
import { Choice } from '../ui/Choice.tsx';
import { SUPER_WORDS } from './super-words.ts';

export interface SuperScalesProps {
  readonly pain: Pick<PainNote, 'super'>;
  readonly onRate: (letter: SuperLetter, points: number) => void;
}

const POINTS = Array.from({ length: MOST_PER_LETTER + 1 }, (_, points) => ({
  value: String(points),
  label: String(points),
}));

/** The five letters, 0-4 each, and the question that would settle the weakest. A letter nobody rated shows no point. */
export function SuperScales({ pain, onRate }: SuperScalesProps) {
  const weakest = weakestLetter(pain);
  const total = superTotal(pain);
  const whole = SUPER_LETTERS.every((letter) => pain.super[letter] !== undefined);
  return (
    <div className="stack-s super">
      {SUPER_LETTERS.map((letter) => (
        <Choice
          key={letter}
          label={SUPER_WORDS[letter].name}
          help={SUPER_WORDS[letter].scale}
          options={POINTS}
          value={String(pain.super[letter] ?? '')}
          onChange={(points) => onRate(letter, Number(points))}
        />
      ))}
      <div role="status" className="super-sum">
        <p>
          <b>{total} of 20.</b>
          {whole && total < WORTH_LEADING && ' Another pain may be more worth leading with.'}
        </p>
        {weakest !== null && (
          <p className="quiet">
            {pain.super[weakest] === undefined ? 'Not known yet' : 'Weakest'}: {SUPER_WORDS[weakest].name.toLowerCase()}
            . Ask: “{SUPER_WORDS[weakest].question}”
          </p>
        )}
      </div>
    </div>
  );
}
