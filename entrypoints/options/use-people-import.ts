import { useRef, useState } from 'react';
import { doneWords, undoneWords } from '../../components/import/words.ts';
import type { Column } from '../../lib/prospects/column-words.ts';
import type { Mapping } from '../../lib/prospects/import-columns.ts';
import { type ReadRows, readRows } from '../../lib/prospects/import-rows.ts';
import { settle } from '../../lib/storage/failure.ts';
import { type PeopleFile, readPeopleFile } from '../../lib/storage/people-file.ts';
import { dryRun, IMPORT_LIMITS, type ImportCounts, importPeople } from '../../lib/storage/people-import.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { undoImport } from '../../lib/storage/undo-import.ts';

/** An import of many people holds the database as long as it takes. */
const PATIENCE_MS = 600_000;

export interface ChosenFile {
  readonly name: string;
  readonly file: Extract<PeopleFile, { readonly ok: true }>;
  readonly mapping: Mapping;
  readonly read: ReadRows;
  readonly counts: ImportCounts | undefined;
}

export type ImportStep =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'chosen'; readonly chosen: ChosenFile }
  | { readonly step: 'writing'; readonly done: number; readonly total: number; readonly cancel: () => void };

/** What was said last, and the import it can take back. */
export interface Said {
  readonly sentence: string;
  readonly undo?: number;
}

const IDLE: ImportStep = { step: 'idle' };

/** The way of one file from the dialog into the database. */
export function usePeopleImport(database: YouwardDatabase) {
  const [state, setState] = useState<ImportStep>(IDLE);
  const [said, setSaid] = useState<Said | null>(null);
  // Counts of a mapping that was changed meanwhile are nobody's.
  const latest = useRef(0);

  const show = async (name: string, file: ChosenFile['file'], mapping: Mapping) => {
    latest.current += 1;
    const own = latest.current;
    const read = readRows(file.table.rows, mapping, IMPORT_LIMITS);
    const chosen = { name, file, mapping, read, counts: undefined };
    setState({ step: 'chosen', chosen });
    const counted = await settle(database, () => dryRun(database, read), PATIENCE_MS);
    if (own !== latest.current) return;
    if (counted.ok) setState({ step: 'chosen', chosen: { ...chosen, counts: counted.value } });
    else setSaid({ sentence: counted.sentence });
  };

  const choose = async (file: File) => {
    setSaid(null);
    setState({ step: 'busy' });
    const read = await readPeopleFile(file);
    if (read.ok) return show(file.name, read, read.table.mapping);
    setState(IDLE);
    setSaid({ sentence: read.sentence });
  };

  const map = ({ name, file, mapping }: ChosenFile, index: number, column: Column | null) =>
    show(
      name,
      file,
      mapping.map((held, i) => (i === index ? column : held)),
    );

  const bring = async ({ name, read }: ChosenFile) => {
    latest.current += 1;
    const cancelling = new AbortController();
    const cancel = () => cancelling.abort();
    const onProgress = (done: number, total: number) => setState({ step: 'writing', done, total, cancel });
    onProgress(0, read.people.length);
    const course = { onProgress, signal: cancelling.signal, now: Date.now() };
    const job = { file: name, people: read.people };
    const brought = await settle(database, () => importPeople(database, job, course), PATIENCE_MS);
    setState(IDLE);
    if (!brought.ok) setSaid({ sentence: `${brought.sentence} Nobody of the file was kept.` });
    else if (brought.value.outcome === 'cancelled') setSaid({ sentence: 'Cancelled. Nobody of the file was kept.' });
    else setSaid({ sentence: doneWords(brought.value.added, brought.value.changed), undo: brought.value.importId });
  };

  const undo = async (importId: number) => {
    setState({ step: 'busy' });
    const undone = await settle(database, () => undoImport(database, importId), PATIENCE_MS);
    setState(IDLE);
    setSaid({ sentence: undone.ok ? undoneWords(undone.value) : undone.sentence });
  };

  const leave = () => {
    latest.current += 1;
    setState(IDLE);
  };

  return { state, said, say: setSaid, choose, map, bring, undo, leave };
}
