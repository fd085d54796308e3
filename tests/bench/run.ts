/**
 * `npm run bench`: prints tables and writes `bench.json` beside the build. A target that is missed is printed as missed and
 * changes nothing else: times depend on the machine, so nothing is stopped by them. What has a size is kept by a test.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchRow, benchEngine } from './engine.ts';
import { measurePage, type PageCosts, printedPage } from './page.ts';

const OUT = join(import.meta.dirname, '..', '..', '.output');

const rows = await benchEngine();
print(rows);
// Kept at once: what the engine costs is known even where no browser or no build is there.
await keep(null);
const missed = rows.filter(({ met }) => met === false);
for (const { what, ratio, yardstick, budget } of missed) {
  console.log(`missed: ${what}: ${ratio?.toFixed(2)} x ${yardstick}, promised ${budget}`);
}
const page = await measurePage();
console.log(`\n${printedPage(page)}`);
await keep(page);

async function keep(page: PageCosts | null): Promise<void> {
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'bench.json'), `${JSON.stringify({ node: process.version, rows, page }, null, 2)}\n`);
}

function print(all: readonly BenchRow[]): void {
  const cells = all.map(({ what, medianMs, p95Ms, yardstick, ratio, budget, met }) => [
    what,
    medianMs.toFixed(2),
    p95Ms.toFixed(2),
    ratio === null ? '' : `${ratio.toFixed(2)} x ${yardstick}`,
    met === null ? '' : `${met ? 'within' : 'missed'} ${budget}`,
  ]);
  const header = ['', 'median ms', 'p95 ms', 'against', 'target'];
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
