import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BadRows } from '../../../components/import/BadRows.tsx';
import { FilePicker } from '../../../components/import/FilePicker.tsx';
import { ImportForm, type ImportFormProps } from '../../../components/import/ImportForm.tsx';
import { ImportList } from '../../../components/import/ImportList.tsx';
import { Progress } from '../../../components/import/Progress.tsx';
import { countsWords, doneWords, undoneWords } from '../../../components/import/words.ts';
import { readRows } from '../../../lib/prospects/import-rows.ts';
import { tableOf } from '../../../lib/prospects/import-table.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const TABLE = tableOf(
  [
    ['Name', 'Mail', 'Firma', 'Lead Source'],
    ['Dana Reed', 'dana@x.example', 'Tidewater', 'fair'],
    ['Ben Osei', 'ben@x.example', '', ''],
    ['Chi Wen', 'none', 'Acme', 'web'],
  ].map((cells, i) => ({ number: i + 1, cells })),
);

function form(rest: Partial<ImportFormProps> = {}) {
  const actions = { onMap: vi.fn(), onDownloadBad: vi.fn(), onImport: vi.fn(), onCancel: vi.fn() };
  const read = readRows(TABLE.rows, TABLE.mapping, { line: 500, free: 20_000, lines: 50 });
  const { container } = render(
    <ImportForm
      file="fair.csv"
      encoding="UTF-8"
      kind="csv"
      table={TABLE}
      mapping={TABLE.mapping}
      read={read}
      counts={{ fresh: 1, known: 1, bad: 1 }}
      {...actions}
      {...rest}
    />,
  );
  return { container, ...actions };
}

describe('a chosen file', () => {
  test('shows what each column is taken for, with examples, and hands a change on', async () => {
    const { container, onMap } = form();
    const company: HTMLSelectElement = screen.getByRole('combobox', { name: /^Firma/ });
    expect(company.value).toBe('company');
    expect(screen.getByText('dana@x.example, ben@x.example')).toBeTruthy();
    fireEvent.change(company, { target: { value: 'notes' } });
    fireEvent.change(company, { target: { value: '' } });
    expect(onMap.mock.calls).toEqual([
      [2, 'notes'],
      [2, null],
    ]);
    await expectAccessible(container);
  });

  test('keeps columns that say nothing known behind a button', () => {
    const { onMap } = form();
    expect(screen.queryByRole('combobox', { name: /^Lead Source/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Columns that say nothing known (1)' }));
    fireEvent.change(screen.getByRole('combobox', { name: /^Lead Source/ }), { target: { value: 'observations' } });
    expect(onMap.mock.calls).toEqual([[3, 'observations']]);
  });

  test('shows the first people as they will be kept', () => {
    form();
    const people = within(screen.getByRole('list', { name: 'As they will be kept' })).getAllByRole('listitem');
    expect(people.map(({ textContent }) => textContent)).toEqual([
      'Dana Reeddana@x.example · Company: Tidewater',
      'Ben Oseiben@x.example',
    ]);
  });

  test('says what would come of it before anything is kept', () => {
    const { onImport, onCancel } = form();
    expect(screen.getByRole('status').textContent).toBe('1 new, 1 known, 1 cannot be read.');
    fireEvent.click(screen.getByRole('button', { name: 'Import 2 people' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([onImport, onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test.each([
    ['while it is counted', undefined],
    ['with nobody in it', { fresh: 0, known: 0, bad: 3 }],
  ])('cannot be brought in %s', (_, counts) => {
    const { onImport } = form({ counts });
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(onImport).not.toHaveBeenCalled();
  });

  test('of cards has no columns to choose', () => {
    form({ kind: 'vcard' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/^Contact cards, read as UTF-8/)).toBeTruthy();
  });

  test('lists ten bad rows with their reasons, and all of them can be taken along', async () => {
    const bad = Array.from({ length: 12 }, (_, i) => ({ number: i + 2, cells: [], reason: 'No address.' }));
    const onDownload = vi.fn();
    const { container } = render(<BadRows bad={bad} unit="Row" onDownload={onDownload} />);
    fireEvent.click(screen.getByRole('button', { name: 'What cannot be read (12)' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Row 2: No address.');
    expect(container.textContent).toContain('And 2 more in the file.');
    fireEvent.click(screen.getByRole('button', { name: 'Download them with the reasons' }));
    expect(onDownload).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('a file is taken', () => {
  const file = new File(['x'], 'fair.csv');
  const choose = () => fireEvent.change(screen.getByLabelText('A list of people'), { target: { files: [file] } });
  const drop = () => fireEvent.drop(screen.getByText(/or drop it here/), { dataTransfer: { files: [file] } });

  test.each([
    ['from the dialog', choose],
    ['where it is dropped', drop],
  ])('%s', async (_, give) => {
    const onFile = vi.fn();
    const { container } = render(<FilePicker busy={false} onFile={onFile} />);
    give();
    expect(onFile.mock.calls).toEqual([[file]]);
    await expectAccessible(container);
  });

  test('not while another is brought in', () => {
    const onFile = vi.fn();
    render(<FilePicker busy onFile={onFile} />);
    drop();
    expect(onFile).not.toHaveBeenCalled();
  });
});

test('an import says how far it has come, and can be cancelled', async () => {
  const onCancel = vi.fn();
  const { container } = render(<Progress done={500} total={20_000} onCancel={onCancel} />);
  const bar: HTMLProgressElement = screen.getByRole('progressbar', { name: 'Bringing people in' });
  expect([bar.value, bar.max]).toEqual([500, 20_000]);
  expect(container.textContent).toContain('500 of 20,000');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('each import can be taken back by its name', async () => {
  const onUndo = vi.fn();
  const imports = [
    { id: 7, file: 'fair.csv', at: Date.UTC(2026, 10, 20), added: 212, changed: 14 },
    { id: 3, file: 'old.vcf', at: Date.UTC(2026, 9, 1), added: 1, changed: 0 },
  ];
  const { container } = render(<ImportList imports={imports} disabled={false} onUndo={onUndo} />);
  const lines = within(screen.getByRole('list', { name: 'Brought in before' })).getAllByRole('listitem');
  expect(lines[0]?.textContent).toContain('212 people added, 14 people completed');
  fireEvent.click(screen.getByRole('button', { name: 'Undo the import of old.vcf' }));
  expect(onUndo.mock.calls).toEqual([[3]]);
  await expectAccessible(container);
});

describe('words', () => {
  test.each([
    [countsWords({ fresh: 212, known: 14, bad: 3 }), '212 new, 14 known, 3 cannot be read.'],
    [countsWords({ fresh: 20_000, known: 0, bad: 0 }), '20,000 new, 0 known.'],
    [doneWords(212, 0), '212 people added.'],
    [doneWords(1, 2), '1 person added, 2 people completed.'],
    [undoneWords({ removed: 3, restored: 0, leftAlone: 0 }), '3 people removed.'],
    [
      undoneWords({ removed: 3, restored: 1, leftAlone: 2 }),
      '3 people removed, 1 person as before, 2 people left alone, changed or written to since.',
    ],
  ])('%s', (words, expected) => expect(words).toBe(expected));
});
