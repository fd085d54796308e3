import { noonOf } from '../../lib/plan/day.ts';
import type { Day } from '../../lib/plan/types.ts';
import type { TextEdit, TextSaved } from '../prospects/person-actions.ts';
import { SavedField } from '../prospects/SavedField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

export interface ReflectionProps {
  /** First day of the week. */
  readonly week: Day;
  /** What is stored for it. */
  readonly text: string;
  /** Weeks before it, newest first. */
  readonly earlier: readonly { readonly week: Day; readonly text: string }[];
  readonly onWrite: (edit: TextEdit) => Promise<TextSaved>;
  /** What the figures say leaked most, as a sentence; absent where they say nothing yet. */
  readonly hint?: string;
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const weekWords = (week: Day) => `Week from ${DAY.format(noonOf(week))}`;

/** One question a week, answered for oneself (0.33). */
export function Reflection({ week, text, earlier, onWrite, hint }: ReflectionProps) {
  return (
    <section className="stack-s" aria-labelledby="reflection-title">
      <h2 id="reflection-title">{weekWords(week)}</h2>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      <SavedField
        // What was begun about one week is kept with that week.
        key={week}
        label="Which leak did you plug this week?"
        help="A line is enough. For example: asked about their season before I said what we do."
        stored={text}
        onWrite={onWrite}
        lines={3}
        manyLines
      />
      {earlier.length > 0 && (
        <Disclosure label="Earlier weeks">
          <dl className="weeks-before">
            {earlier.map((one) => (
              <div key={one.week}>
                <dt>{weekWords(one.week)}</dt>
                <dd>{one.text}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}
