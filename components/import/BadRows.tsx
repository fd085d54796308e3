import type { BadRow } from '../../lib/prospects/import-rows.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import './import.css';

const SHOWN = 10;

export interface BadRowsProps {
  readonly bad: readonly BadRow[];
  /** What a row of this file is called. */
  readonly unit: 'Row' | 'Card';
  readonly onDownload: () => void;
}

/** Rows that tell of nobody, each with its reason; all of them can be taken along, mended and brought in again. */
export function BadRows({ bad, unit, onDownload }: BadRowsProps) {
  if (bad.length === 0) return null;
  return (
    <Disclosure label={`What cannot be read (${bad.length.toLocaleString()})`}>
      <ul className="bad-rows">
        {bad.slice(0, SHOWN).map(({ number, reason }) => (
          <li key={number}>
            {unit} {number.toLocaleString()}: {reason}
          </li>
        ))}
      </ul>
      {bad.length > SHOWN && <p className="quiet">And {(bad.length - SHOWN).toLocaleString()} more in the file.</p>}
      <Button onPress={onDownload}>Download them with the reasons</Button>
    </Disclosure>
  );
}
