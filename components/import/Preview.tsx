import { COLUMN_LABELS } from '../../lib/prospects/column-words.ts';
import type { ImportedPerson } from '../../lib/prospects/import-rows.ts';
import { CHOSEN_FIELDS, TEXT_FIELDS } from '../../lib/prospects/types.ts';
import './import.css';

const SHOWN = 3;

/** `Role: COO` for everything but the name, which leads. */
function factsOf({ keys, texts, chosen, observations, pains }: ImportedPerson): string[] {
  const fields = TEXT_FIELDS.filter((field) => field !== 'name' && texts[field] !== undefined);
  return [
    keys.join(', '),
    ...fields.map((field) => `${COLUMN_LABELS[field]}: ${texts[field]}`),
    ...observations.map((text) => `${COLUMN_LABELS.observations}: ${text}`),
    ...pains.map((text) => `${COLUMN_LABELS.pains}: ${text}`),
    ...CHOSEN_FIELDS.flatMap((field) => (chosen[field] ? [`${COLUMN_LABELS[field]}: ${chosen[field]}`] : [])),
  ];
}

/** The first people of a file as they would be kept. */
export function Preview({ people }: { readonly people: readonly ImportedPerson[] }) {
  if (people.length === 0) return null;
  return (
    <div className="stack-s">
      <h3 id="import-preview">As they will be kept</h3>
      <ol className="preview" aria-labelledby="import-preview">
        {people.slice(0, SHOWN).map((person) => (
          <li key={person.keys[0]} className="preview-person">
            <b>{person.texts.name ?? 'No name'}</b>
            <span className="quiet">{factsOf(person).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
