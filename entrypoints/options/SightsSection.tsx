import { useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { siteWords } from '../../lib/panel/coach-view.ts';
import { copyText } from '../../lib/panel/copy-text.ts';
import { reportOfAll } from '../../lib/panel/report.ts';
import { useSights } from '../../lib/panel/use-sights.ts';
import type { BoxSight } from '../../lib/storage/open-drafts.ts';

const LEVELS = { ok: 'read wholly', partial: 'read in part', unreadable: 'cannot be read' } as const;

const STEPS = {
  data: "by the site's own data",
  role: 'by its role and place',
  class: 'by a long-lived class',
  structure: 'by structure alone',
} as const;

/** For support: what each adapter sees in the compose boxes that are open now. */
export function SightsSection() {
  const sights = useSights().filter(({ site }) => site !== 'practice');
  const [said, setSaid] = useState('');
  const copy = async () => setSaid(await copyText(await reportOfAll()));
  return (
    <section className="card stack" aria-labelledby="options-sights">
      <div>
        <h2 id="options-sights">What the coach sees</h2>
        <p className="quiet">
          {sights.length === 0
            ? 'No compose box is open. Open one in Gmail or LinkedIn, and this says how each part of it was found.'
            : 'How each part of the open compose boxes was found. The report holds names of tags, roles and attributes, and none of your words.'}
        </p>
      </div>
      {sights.map((sight, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no name that may be shown, and the list is drawn anew as a whole.
        <Box key={index} sight={sight} number={index + 1} />
      ))}
      {sights.length > 0 && (
        <div className="row">
          <Button onPress={() => void copy()}>Copy a report</Button>
          <p role="status" className="quiet">
            {said}
          </p>
        </div>
      )}
    </section>
  );
}

function Box({ sight: { site, check, parts }, number }: { readonly sight: BoxSight; readonly number: number }) {
  return (
    <table className="sight">
      <caption>
        Box {number}, {siteWords(site) ?? 'practice page'}: {LEVELS[check.level]}
        {check.level !== 'ok' && ` (${check.missing.join(', ')})`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Found</th>
          <th scope="col">Last reported</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, step, seen }) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            <td>{step === null ? 'not found' : STEPS[step]}</td>
            <td>{seen ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
