import type { RewriteChange } from '../../lib/engine/types.ts';
import { quoteOf } from '../findings/words.ts';
import { CheckBox } from '../ui/CheckBox.tsx';
import type { ProposalChoices } from './choices.ts';
import { differences } from './diff-rewrite.ts';
import { reasonsOf } from './words.ts';
import './rewrites.css';

export interface ChangeListProps {
  readonly draftText: string;
  readonly changes: readonly RewriteChange[];
  /** In the order of their numbers. */
  readonly groups: readonly number[];
  readonly choices: ProposalChoices;
  readonly onChoose: (choices: ProposalChoices) => void;
}

/** Each change with its reason, taken unless the person would rather keep their own words. */
export function ChangeList({ draftText, changes, groups, choices, onChoose }: ChangeListProps) {
  const take = (group: number, on: boolean) => {
    const others = choices.refused.filter((other) => other !== group);
    onChoose({ ...choices, refused: on ? others : [...others, group] });
  };
  return (
    <fieldset className="changes">
      <legend className="rewrite-why">Change by change</legend>
      <p className="quiet">Untick what you would rather keep as you wrote it.</p>
      <ol className="stack-s">
        {groups.map((group, index) => {
          const own = changes.filter((change) => change.group === group);
          const on = !choices.refused.includes(group);
          return (
            <li key={group} className={on ? 'change' : 'change change-refused'}>
              <CheckBox
                label={
                  <>
                    <ChangeNumber number={index + 1} />
                    {own.slice(0, SHOWN).map((change) => (
                      <ChangeWords key={change.start} draftText={draftText} change={change} />
                    ))}
                    {own.length > SHOWN && `and ${own.length - SHOWN} more`}
                  </>
                }
                about={reasonsOf(own).join(' ')}
                on={on}
                onChange={(next) => take(group, next)}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

/** As many places of one change as are shown in its row; all stand in the message above. */
const SHOWN = 2;
/** Characters of a quote in a row. */
const LONGEST_QUOTE = 70;

/** The same number stands at the change in the message. */
export function ChangeNumber({ number }: { readonly number: number }) {
  return (
    <span className="change-number">
      <span className="visually-hidden">Change </span>
      {number}
      <span className="visually-hidden">: </span>
    </span>
  );
}

function ChangeWords({ draftText, change }: { readonly draftText: string; readonly change: RewriteChange }) {
  const { removed, added } = differences(draftText.slice(change.start, change.end), change.text);
  if (removed.trim() === '' && added.trim() === '') return <span className="change-words">line breaks</span>;
  return (
    <span className="change-words">
      {removed.trim() !== '' && (
        <>
          <span className="visually-hidden">remove </span>
          <del className="diff-removed">{quoteOf(removed, LONGEST_QUOTE)}</del>{' '}
        </>
      )}
      {added.trim() !== '' && (
        <>
          <span className="visually-hidden">add </span>
          <ins className="diff-added">{quoteOf(added, LONGEST_QUOTE)}</ins>{' '}
        </>
      )}
    </span>
  );
}
