import type { Row } from './row.ts';

export function printedRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, amount(row.value, row), spread(row), against(row), target(row)]);
  const header = ['', 'median', 'p95', 'against', 'target'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => (line[column] ?? '').length)),
  );
  return [header, ...cells]
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const amount = (value: number, { unit }: Row): string => `${value.toFixed(2)} ${unit}`;

const spread = (row: Row): string => (row.p95 === null ? '' : amount(row.p95, row));

const against = ({ ratio, yardstick }: Row): string => (ratio === null ? '' : `${ratio.toFixed(2)} x ${yardstick}`);

function target({ met, target: most, ratio, unit }: Row): string {
  return met === null ? '' : `${met ? 'met' : 'missed'} ${most} ${ratio === null ? unit : 'x'}`;
}
