import type { Draft } from '../../lib/engine/types.ts';
import { namesOf } from './people.ts';

const COUNT = new Intl.NumberFormat('en');

/** Which message this is: with two open at once a person must see which one is meant. */
export function DraftHead({ draft }: { readonly draft: Draft }) {
  const people = draft.to ?? [];
  const subject = draft.subject?.trim() ?? '';
  const to = people.length > 0 ? `To ${namesOf(people)}` : null;
  const { limit } = draft;
  if (to === null && subject === '' && limit === undefined) return null;
  return (
    <div className="draft-head">
      {(to !== null || subject !== '') && <p className="draft-head-line">{to ?? subject}</p>}
      {to !== null && subject !== '' && <p className="quiet draft-head-line">{subject}</p>}
      {limit !== undefined && (
        <p className="quiet draft-head-line">
          {COUNT.format(draft.text.length)} of {COUNT.format(limit)} characters
        </p>
      )}
    </div>
  );
}
