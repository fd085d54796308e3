import type { Column } from '../../lib/prospects/column-words.ts';
import type { Mapping } from '../../lib/prospects/import-columns.ts';
import type { PeopleTable } from '../../lib/prospects/import-table.ts';
import type { BadLine } from '../../lib/prospects/listed-people.ts';
import { ColumnList } from '../import/ColumnList.tsx';
import { FilePicker } from '../import/FilePicker.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import './plan-several.css';

const EXAMPLE_ROWS = 3;

/** Lines that are named one by one. */
const SHOWN = 20;

export interface ListPeopleProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly bad: readonly BadLine[];
  readonly list: { readonly name: string; readonly table: PeopleTable; readonly mapping: Mapping } | null;
  readonly badRows: readonly BadLine[];
  /** Why a file could not be read; null where it could. */
  readonly trouble: string | null;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  readonly onMap: (index: number, column: Column | null) => void;
  readonly onLeave: () => void;
}

/** People as text or as a file; what names nobody is said line by line. */
export function ListPeople(props: ListPeopleProps) {
  const { text, onText, bad, list, badRows, trouble, busy, onFile, onMap, onLeave } = props;
  return (
    <div className="stack">
      <TextField
        label="Paste people"
        help="One a line: an address, a LinkedIn profile, or a name with either. A table of a spreadsheet works too."
        placeholder="Ana Pires <ana@norwood.example>, Norwood Dental"
        lines={5}
        value={text}
        onChange={onText}
      />
      <BadLines bad={bad} unit="Line" />
      <FilePicker busy={busy} onFile={onFile} />
      {trouble !== null && <Notice>{trouble}</Notice>}
      {list !== null && (
        <div className="stack-s">
          <div className="row-apart">
            <p>
              <b>{list.name}</b>
            </p>
            <Button look="quiet" onPress={onLeave}>
              Leave this file out
            </Button>
          </div>
          <ColumnList
            headers={list.table.headers}
            rows={list.table.rows.slice(0, EXAMPLE_ROWS).map(({ cells }) => cells)}
            guess={list.table.mapping}
            mapping={list.mapping}
            disabled={false}
            onMap={onMap}
          />
          <BadLines bad={badRows} unit="Row" />
        </div>
      )}
    </div>
  );
}

function BadLines({ bad, unit }: { readonly bad: readonly BadLine[]; readonly unit: 'Line' | 'Row' }) {
  if (bad.length === 0) return null;
  return (
    <div className="notice notice-caution" role="status">
      <p>
        {bad.length === 1
          ? 'One of them names nobody. It stays where it is:'
          : `${bad.length.toLocaleString()} of them name nobody. They stay where they are:`}
      </p>
      <ul className="bad-lines">
        {bad.slice(0, SHOWN).map(({ number, text, reason }) => (
          <li key={number}>
            {unit} {number.toLocaleString()}: {reason}{' '}
            {text !== '' && !reason.includes(text) && <q>{text.slice(0, 80).toWellFormed()}</q>}
          </li>
        ))}
      </ul>
      {bad.length > SHOWN && <p>And {(bad.length - SHOWN).toLocaleString()} more.</p>}
    </div>
  );
}
