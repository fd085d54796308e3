import { useState } from 'react';
import type { PeopleSort } from '../../lib/prospects/people-query.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { DeleteEverybody } from './DeleteEverybody.tsx';
import { PersonFacts, PersonName } from './PersonLine.tsx';
import { countWords, whoWords } from './people-words.ts';

export interface SelectPeopleProps {
  readonly people: readonly Prospect[];
  readonly sort: PeopleSort;
  readonly today: Date;
  /** Records there are at all; null while unknown. */
  readonly kept: number | null;
  readonly chosen: readonly Prospect[];
  readonly onChoose: (chosen: readonly Prospect[]) => void;
  readonly onMerge: (one: Prospect, other: Prospect) => void;
  readonly onDelete: (ids: readonly number[] | 'all') => void;
}

/** People with boxes to choose them by; who is chosen stays chosen while another search goes on. */
export function SelectPeople(props: SelectPeopleProps) {
  const { people, sort, today, kept, chosen, onChoose, onMerge, onDelete } = props;
  const [asking, setAsking] = useState(false);
  const [one, other] = chosen;
  const both = chosen.length === 2 && one !== undefined && other !== undefined;
  const choose = (person: Prospect, on: boolean) =>
    onChoose([...chosen.filter(({ id }) => id !== person.id), ...(on ? [person] : [])]);
  return (
    <div className="stack">
      <div className="people-selection stack-s">
        <p role="status">{chosen.length === 0 ? 'Nobody chosen yet.' : `${countWords(chosen.length)} chosen.`}</p>
        <div className="row">
          <Button
            disabled={!both}
            describedBy="people-merge-about"
            onPress={() => {
              if (both) onMerge(one, other);
            }}
          >
            Merge
          </Button>
          <Button disabled={chosen.length === 0} describedBy="people-merge-about" onPress={() => setAsking(true)}>
            Delete
          </Button>
          {chosen.length > 0 && (
            <Button look="quiet" onPress={() => onChoose([])}>
              Choose nobody
            </Button>
          )}
        </div>
        <p className="quiet" id="people-merge-about">
          Choose two to merge them into one, or any to delete them.
        </p>
      </div>
      <ul className="people-lines">
        {people.map((person) => (
          <li key={person.id} className="people-one">
            <CheckBox
              label={
                <span className="people-head">
                  <PersonName person={person} />
                </span>
              }
              about={<PersonFacts person={person} sort={sort} today={today} />}
              on={chosen.some(({ id }) => id === person.id)}
              onChange={(on) => choose(person, on)}
            />
          </li>
        ))}
      </ul>
      <DeleteEverybody kept={kept} onDelete={() => onDelete('all')} />
      <ConfirmDialog
        open={asking}
        title={
          chosen.length === 1 && one !== undefined ? `Delete ${whoWords(one)}?` : `Delete ${countWords(chosen.length)}?`
        }
        text="What you wrote down about them goes, and so do the words of your messages to them. The scores stay, about nobody, and so do items of your plan. This cannot be taken back."
        confirm="Delete"
        onConfirm={() => onDelete(chosen.map(({ id }) => id))}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
