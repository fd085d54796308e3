import { type KeyboardEvent, memo, useState } from 'react';
import type { PeopleSort } from '../../lib/prospects/people-query.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import { PersonFacts, PersonName } from './PersonLine.tsx';

export interface OpenListProps {
  readonly people: readonly Prospect[];
  readonly sort: PeopleSort;
  readonly today: Date;
  readonly onOpen: (id: number) => void;
}

/** People as buttons: one stop of the Tab key, and the arrow keys, Home and End within. Not drawn again while one types. */
export const OpenList = memo(function OpenList({ people, sort, today, onOpen }: OpenListProps) {
  const [lastId, setLastId] = useState<number | null>(null);
  const stop = people.find(({ id }) => id === lastId)?.id ?? people[0]?.id;
  return (
    <ul className="people-lines">
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className="people-one"
            tabIndex={person.id === stop ? 0 : -1}
            onFocus={() => setLastId(person.id)}
            onKeyDown={moveAlong}
            onClick={() => onOpen(person.id)}
          >
            <span className="people-head">
              <PersonName person={person} />
            </span>
            <PersonFacts person={person} sort={sort} today={today} />
          </button>
        </li>
      ))}
    </ul>
  );
});

function moveAlong(event: KeyboardEvent<HTMLButtonElement>): void {
  const lines = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const at = lines.indexOf(event.currentTarget);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, lines.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: lines.length - 1,
  };
  const place = places[event.key];
  if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  lines[place]?.focus();
}
