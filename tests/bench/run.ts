/**
 * `npm run bench`: prints tables and writes `bench.json` beside the build. A target that is missed is printed as missed and
 * changes nothing else: times depend on the machine, so nothing is stopped by them. What has a size is kept by a test.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fromRoot } from '../support/build.ts';
import { measureBackground } from './background.ts';
import { benchColdStart } from './cold-start.ts';
import { benchEngine } from './engine.ts';
import { type PageRow, printedPage } from './page/table.ts';
import { measurePage } from './page.ts';
import type { Row } from './row.ts';
import { printedRows } from './table.ts';

const rows: readonly Row[] = [...benchEngine(), ...(await benchColdStart()), measureBackground()];
console.log(printedRows(rows));
// Kept at once: what the engine costs is known even where no browser is there.
await keep(null);
const page = await measurePage();
console.log(`\n${printedPage(page)}`);
await keep(page);

async function keep(page: readonly PageRow[] | null): Promise<void> {
  await mkdir(fromRoot('.output'), { recursive: true });
  await writeFile(
    fromRoot('.output', 'bench.json'),
    `${JSON.stringify({ node: process.version, rows, page }, null, 2)}\n`,
  );
}
