import { useMemo, useState } from 'react';
import type { Column } from '../prospects/column-words.ts';
import type { Mapping } from '../prospects/import-columns.ts';
import { type PeopleTable, tableOf } from '../prospects/import-table.ts';
import type { ListedPeople } from '../prospects/listed-people.ts';
import { isTable, pastedPeople } from '../prospects/pasted-people.ts';
import { tablePeople } from '../prospects/table-people.ts';
import { parseCsv } from '../storage/csv.ts';
import { readPeopleFile } from '../storage/people-file.ts';

export interface ChosenList {
  readonly name: string;
  readonly table: PeopleTable;
  readonly mapping: Mapping;
  readonly kind: 'csv' | 'vcard';
}

const NOBODY: ListedPeople = { people: [], bad: [] };

/** What a pasted text lists: free lines, or a table with what its columns are guessed to hold. */
export function listedIn(text: string): ListedPeople {
  if (!isTable(text)) return pastedPeople(text);
  const parsed = parseCsv(text);
  if (!parsed.ok) return { people: [], bad: [{ number: 1, text: '', reason: parsed.sentence }] };
  const table = tableOf(parsed.rows);
  return tablePeople(table, table.mapping);
}

/** People of a text that was pasted and of a file that was chosen; neither is kept. */
export function useListedPeople() {
  const [text, setText] = useState('');
  const [list, setList] = useState<ChosenList | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const pasted = useMemo(() => listedIn(text), [text]);
  const filed = useMemo(() => (list === null ? NOBODY : tablePeople(list.table, list.mapping)), [list]);
  const people = useMemo(() => [...pasted.people, ...filed.people], [pasted, filed]);
  return {
    text,
    setText,
    list,
    trouble,
    busy,
    pasted,
    filed,
    people,
    choose: async (file: File) => {
      setBusy(true);
      const read = await readPeopleFile(file);
      setBusy(false);
      setTrouble(read.ok ? null : read.sentence);
      setList(read.ok ? { name: file.name, table: read.table, mapping: read.table.mapping, kind: read.kind } : null);
    },
    map: (index: number, column: Column | null) =>
      setList(
        (before) => before && { ...before, mapping: before.mapping.map((held, i) => (i === index ? column : held)) },
      ),
    leave: () => setList(null),
  };
}
