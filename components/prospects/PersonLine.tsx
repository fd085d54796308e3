import type { PeopleSort } from '../../lib/prospects/people-query.ts';
import { strongestPain, superTotal } from '../../lib/prospects/super.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import { contactWords, listWords, nameWords, needParts, needWords } from './people-words.ts';

export interface PersonLineProps {
  readonly person: Prospect;
  /** By need, it says what the need is made of. */
  readonly sort: PeopleSort;
  readonly today: Date;
}

export function PersonName({ person }: Pick<PersonLineProps, 'person'>) {
  return (
    <>
      <span className="people-name">{nameWords(person)}</span>
      {person.company !== '' && <span className="quiet"> {person.company}</span>}
    </>
  );
}

/** What decides whether to open somebody: the strongest trouble, how strong, and how long ago. */
export function PersonFacts({ person, sort, today }: PersonLineProps) {
  const strongest = strongestPain(person.pains);
  const parts = sort === 'need' ? needParts(person) : [];
  const rated = strongest === undefined ? [] : [`SUPER ${superTotal(strongest)} of 20`];
  return (
    <>
      {strongest !== undefined && <span className="people-pain"> “{strongest.text}” </span>}
      <span className="people-facts"> {[...rated, contactWords(person.lastContactAt, today)].join(' · ')} </span>
      {sort === 'need' && (
        <span className="people-facts">
          {' '}
          {parts.length === 0 ? needWords(person) : `${needWords(person)}: ${listWords(parts)}`}
        </span>
      )}
    </>
  );
}
