/**
 * `npm run measure`: how right the coach is. First the set-aside half, then the open half. The weights are learned from
 * the open half, so it is measured by folds: each fifth of it by an engine that has learned from the other four, which
 * takes some minutes; `--quick` measures it with the weights as they are.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Engine } from '../../lib/engine/types.ts';
import { foldOfExam, openHalf, setAside } from './halves.ts';
import { learn } from './learn/learn.ts';
import { FOLDS } from './learn/material.ts';
import { addTotals, FIGURES, type Figure, type Totals, totalsOf } from './totals.ts';

const ROOT = join(import.meta.dirname, '..', '..');

print('set-aside half', totalsOf(createEngine(), setAside()));
if (process.argv.includes('--quick')) {
  print('open half (the weights were learned from it)', totalsOf(createEngine(), openHalf()));
} else {
  print('open half (each message by an engine that has not learned from it)', await byFolds());
}

async function byFolds(): Promise<Totals> {
  const exam = openHalf();
  const all: Totals[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    all.push(await withEngine(learn(fold).file, (engine) => totalsOf(engine, foldOfExam(exam, fold))));
  }
  return addTotals(all);
}

/** A copy of the engine with other weights. In the project's folder, so that it finds its packages. */
async function withEngine<Result>(weights: string, use: (engine: Engine) => Result): Promise<Result> {
  const out = join(ROOT, '.output');
  mkdirSync(out, { recursive: true });
  const copy = mkdtempSync(join(out, 'measure-'));
  try {
    cpSync(join(ROOT, 'lib', 'engine'), copy, { recursive: true });
    writeFileSync(join(copy, 'learned', 'weights.ts'), weights);
    const { createEngine: createCopy } = (await import(
      pathToFileURL(join(copy, 'engine.ts')).href
    )) as typeof import('../../lib/engine/engine.ts');
    return use(createCopy());
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function print(name: string, totals: Totals): void {
  console.log(`\n${name}`);
  for (const [figure, meaning] of Object.entries(FIGURES) as readonly (readonly [Figure, string])[]) {
    const { part, whole } = totals[figure];
    const share = whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
    console.log(`${share.padStart(8)}  ${`${part} of ${whole}`.padStart(13)}  ${meaning}`);
  }
}
