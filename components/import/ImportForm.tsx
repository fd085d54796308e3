import type { Column } from '../../lib/prospects/column-words.ts';
import type { Mapping } from '../../lib/prospects/import-columns.ts';
import type { ReadRows } from '../../lib/prospects/import-rows.ts';
import type { PeopleTable } from '../../lib/prospects/import-table.ts';
import { Button } from '../ui/Button.tsx';
import { BadRows } from './BadRows.tsx';
import { ColumnList } from './ColumnList.tsx';
import { Preview } from './Preview.tsx';
import { type Counts, countOf, countsWords } from './words.ts';

/** Rows whose cells are shown beside the columns. */
const EXAMPLE_ROWS = 3;

export interface ImportFormProps {
  readonly file: string;
  /** How its bytes were read, as a person can check by the letters in the preview. */
  readonly encoding: string;
  readonly kind: 'csv' | 'vcard';
  readonly table: PeopleTable;
  readonly mapping: Mapping;
  readonly read: ReadRows;
  /** Undefined while they are counted. */
  readonly counts: Counts | undefined;
  readonly onMap: (index: number, column: Column | null) => void;
  readonly onDownloadBad: () => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** A chosen file before it is brought in: what its columns hold, its first people, and what would come of it. */
export function ImportForm(props: ImportFormProps) {
  const { file, encoding, kind, table, mapping, read, counts, onMap, onDownloadBad, onImport, onCancel } = props;
  const people = counts === undefined ? 0 : counts.fresh + counts.known;
  return (
    <div className="stack">
      <div>
        <h3>{file}</h3>
        <p className="quiet">
          {kind === 'vcard' ? 'Contact cards' : 'A table'}, read as {encoding}. Nothing is kept yet.
        </p>
      </div>
      {kind === 'csv' && (
        <ColumnList
          headers={table.headers}
          rows={table.rows.slice(0, EXAMPLE_ROWS).map(({ cells }) => cells)}
          guess={table.mapping}
          mapping={mapping}
          disabled={false}
          onMap={onMap}
        />
      )}
      <Preview people={read.people} />
      <p role="status" id="import-counts">
        {counts === undefined ? 'Counting.' : countsWords(counts)}
      </p>
      {counts !== undefined && counts.known > 0 && (
        <p className="quiet">Who is known keeps everything you wrote; only what is empty is filled in.</p>
      )}
      <BadRows bad={read.bad} unit={kind === 'vcard' ? 'Card' : 'Row'} onDownload={onDownloadBad} />
      <div className="row">
        <Button look="primary" disabled={people === 0} describedBy="import-counts" onPress={onImport}>
          {people === 0 ? 'Import' : `Import ${countOf(people)}`}
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
