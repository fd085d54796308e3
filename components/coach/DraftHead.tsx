import type { Draft } from '../../lib/engine/types.ts';

/** Which message this is: with two open at once a person must see which one is meant. */
export function DraftHead({ draft }: { readonly draft: Draft }) {
  const people = (draft.to ?? []).map((person) => person.name ?? person.email).filter((name) => name !== undefined);
  const subject = draft.subject?.trim() ?? '';
  const to = people.length > 0 ? `To ${new Intl.ListFormat('en', { type: 'conjunction' }).format(people)}` : null;
  if (to === null && subject === '') return null;
  return (
    <div className="draft-head">
      <p className="draft-head-line">{to ?? subject}</p>
      {to !== null && subject !== '' && <p className="quiet draft-head-line">{subject}</p>}
    </div>
  );
}
