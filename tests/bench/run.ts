/** `npm run bench`: prints a table and writes `bench.json` beside the build. Exit status 1 when a budget is broken. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchRow, benchEngine } from './engine.ts';
import { measurePage, printedPage } from './page.ts';

const OUT = join(import.meta.dirname, '..', '..', '.output');

const rows = await benchEngine();
print(rows);
const page = await measurePage();
console.log(`\n${printedPage(page)}`);
await mkdir(OUT, { recursive: true });
await writeFile(join(OUT, 'bench.json'), `${JSON.stringify({ node: process.version, rows, page }, null, 2)}\n`);
if (rows.some(({ ratio, budget }) => ratio !== null && budget !== null && ratio > budget)) process.exitCode = 1;

function print(all: readonly BenchRow[]): void {
  const cells = all.map(({ what, medianMs, p95Ms, yardstick, ratio, budget }) => [
    what,
    medianMs.toFixed(2),
    p95Ms.toFixed(2),
    ratio === null ? '' : `${ratio.toFixed(2)} x ${yardstick}`,
    budget === null ? '' : `${(ratio ?? 0) <= budget ? 'within' : 'OVER'} ${budget}`,
  ]);
  const header = ['', 'median ms', 'p95 ms', 'against', 'budget'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...cells.map((cell) => (cell[column] ?? '').length)),
  );
  for (const cell of [header, ...cells]) {
    console.log(
      cell
        .map((value, column) =>
          column === 0 ? value.padEnd(widths[column] ?? 0) : value.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
  }
}
