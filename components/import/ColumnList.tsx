import { useId } from 'react';
import { COLUMN_LABELS, type Column } from '../../lib/prospects/column-words.ts';
import type { Mapping } from '../../lib/prospects/import-columns.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import '../ui/field.css';
import './import.css';

const COLUMNS = Object.keys(COLUMN_LABELS) as Column[];

/** Examples of what a column holds. */
const EXAMPLES = 2;

export interface ColumnListProps {
  readonly headers: readonly string[];
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
  /** What was guessed: columns that were left out then stand behind the others, wherever they go. */
  readonly guess: Mapping;
  readonly mapping: Mapping;
  readonly disabled: boolean;
  readonly onMap: (index: number, column: Column | null) => void;
}

/** What each column of a file holds, guessed and open to change. */
export function ColumnList({ headers, guess, ...rest }: ColumnListProps) {
  const all = headers.map((header, index) => ({ header, index }));
  const known = all.filter(({ index }) => guess[index] !== null);
  const others = all.filter(({ index }) => guess[index] === null);
  const list = (columns: typeof all) => (
    <ul className="columns">
      {columns.map((column) => (
        <ColumnEntry key={column.index} {...column} {...rest} />
      ))}
    </ul>
  );
  return (
    <div className="stack-s">
      {known.length > 0 && list(known)}
      {others.length > 0 && (
        <Disclosure label={`Columns that say nothing known (${others.length})`} open={known.length === 0}>
          {list(others)}
        </Disclosure>
      )}
    </div>
  );
}

type ColumnEntryProps = Omit<ColumnListProps, 'headers' | 'guess'> & {
  readonly header: string;
  readonly index: number;
};

function ColumnEntry({ header, index, rows, mapping, disabled, onMap }: ColumnEntryProps) {
  const id = useId();
  const said = rows.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  return (
    <li className="column">
      <label className="column-text" htmlFor={id}>
        {header}
        <span className="column-examples">{said.slice(0, EXAMPLES).join(', ') || 'empty in the first rows'}</span>
      </label>
      <select
        id={id}
        className="field-control"
        value={mapping[index] ?? ''}
        disabled={disabled}
        onChange={({ currentTarget }) => onMap(index, COLUMNS.find((column) => column === currentTarget.value) ?? null)}
      >
        <option value="">Leave out</option>
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {COLUMN_LABELS[column]}
          </option>
        ))}
      </select>
    </li>
  );
}
