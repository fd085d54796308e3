import { useState } from 'react';
import { type Candidate, type CandidateGap, gapsOf } from '../../lib/plan/candidates.ts';
import type { PlanChannel } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { peopleWords } from './day-words.ts';
import './plan-several.css';

/** People shown at first, and more at each press. */
const PAGE = 8;

const MORE = 50;

const GAP_WORDS: Readonly<Record<CandidateGap, string>> = {
  name: 'No name',
  contact: 'No address, profile or number',
  email: 'No mail address',
  linkedin: 'No LinkedIn profile',
  call: 'No number',
  meeting: '',
};

export interface SeveralPreviewProps {
  readonly rows: readonly (Candidate & { readonly key: string })[];
  readonly how: PlanChannel | '';
  readonly planned: readonly Candidate[];
  readonly twice: number;
  readonly onLeaveOut: (key: string) => void;
}

/** Who will be planned, what is missing of each, and who was left out because they are planned already. */
export function SeveralPreview({ rows, how, planned, twice, onLeaveOut }: SeveralPreviewProps) {
  const [limit, setLimit] = useState(PAGE);
  return (
    <div className="stack-s">
      <div role="status" className="stack-s">
        {rows.length === 0 && <p className="quiet">Nobody chosen yet.</p>}
        {twice > 0 && <p className="quiet">{twice === 1 ? 'One' : peopleWords(twice)} named twice, planned once.</p>}
        {planned.length > 0 && <p>{peopleWords(planned.length)} left out: planned already.</p>}
      </div>
      {planned.length > 0 && (
        <Disclosure label="Who is planned already">
          <ul className="bad-lines">
            {planned.slice(0, PAGE).map(({ who, contact }) => (
              <li key={`${who} ${contact}`}>{who || contact}</li>
            ))}
          </ul>
          {planned.length > PAGE && <p className="quiet">And {(planned.length - PAGE).toLocaleString()} more.</p>}
        </Disclosure>
      )}
      {rows.length > 0 && (
        <table className="several">
          <caption>{`${peopleWords(rows.length)} to plan`}</caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Contact</th>
              <th scope="col">Missing</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => {
              const gaps = gapsOf(row, how).map((gap) => GAP_WORDS[gap]);
              return (
                <tr key={row.key}>
                  <th scope="row">{row.who || 'Not named'}</th>
                  <td data-label="Contact">{row.contact}</td>
                  <td data-label="Missing" className={gaps.length > 0 ? 'several-gap' : undefined}>
                    {gaps.join(', ') || 'Nothing'}
                  </td>
                  <td>
                    <Button look="quiet" onPress={() => onLeaveOut(row.key)}>
                      Leave out<span className="visually-hidden"> {row.who || row.contact}</span>
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rows.length > limit && (
        <div className="row">
          <Button onPress={() => setLimit(limit + MORE)}>Show more of them</Button>
        </div>
      )}
    </div>
  );
}
