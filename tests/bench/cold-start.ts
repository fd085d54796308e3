import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fromRoot } from '../support/build.ts';
import { compared, type Row } from './row.ts';
import { printedRows } from './table.ts';
import { inTurn, type Rounds } from './timing.ts';

const OUT = fromRoot('.output', 'bench');
const STARTS = ['nothing', 'parse', 'engine'];
const ROUNDS: Rounds = { warmUp: 1, count: 11 };

/** What a worker that was stopped pays for its first answer: a process of its own, from start to end. */
export async function benchColdStart(): Promise<readonly Row[]> {
  await bundle();
  const times = inTurn(
    ROUNDS,
    STARTS.map((what) => ({ what, ready: () => () => start(what) })),
  );
  return [
    compared(times, 'cold start: node and nothing else', 'nothing'),
    compared(times, 'cold start: compromise/two, one parse of 160 words', 'parse'),
    compared(times, 'cold start: engine, one answer on 160 words', 'engine', 'parse', 1.3),
  ];
}

/** One file each, as the extension's build makes its worker. */
async function bundle(): Promise<void> {
  // Here, so that the bundler is not in memory where only the engine is measured.
  const { build } = await import('vite');
  for (const name of STARTS) {
    await build({
      root: import.meta.dirname,
      configFile: false,
      logLevel: 'error',
      ssr: { target: 'webworker', noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'starts', `${name}.ts`),
        outDir: OUT,
        emptyOutDir: false,
        minify: true,
      },
    });
  }
}

function start(name: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(OUT, `${name}.js`)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The start of "${name}" failed: ${stderr}`);
}

if (import.meta.main) console.log(printedRows(await benchColdStart()));
