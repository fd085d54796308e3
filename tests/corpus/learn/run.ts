/**
 * `npm run learn`: fits the weights of lib/engine/learned to the sentences of this folder, prints how well each act is
 * told on messages that were left out, and writes lib/engine/learned/weights.ts. The same sentences give the same file.
 * `--without 2` leaves a fold out for good, to try the engine on messages it has never seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FittedVerdict } from './fit-mail.ts';
import { learn } from './learn.ts';

const WEIGHTS = join(import.meta.dirname, '..', '..', '..', 'lib', 'engine', 'learned', 'weights.ts');

const [flag, fold] = process.argv.slice(2);
const { file, sentences, messages, columns, raised, outreach, arranging } = learn(
  flag === '--without' ? Number(fold) : null,
);
console.log(`${sentences} sentences, ${messages} messages`);
for (const { column, positives, told } of columns) {
  const shares = `F1 ${told.f1.toFixed(2)}  precision ${told.precision.toFixed(2)}  recall ${told.recall.toFixed(2)}`;
  console.log(`${column.padEnd(10)} ${String(positives).padStart(5)}  ${shares}`);
}
for (const { sign, found, wanted } of raised) {
  console.log(`${sign.padEnd(20)} ${found} of ${wanted} found`);
}
printVerdict('outreach', outreach);
printVerdict('arranging', arranging);
writeFileSync(WEIGHTS, file);

function printVerdict(name: string, { told }: FittedVerdict): void {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  for (const { from, found, left } of told) {
    console.log(`${name} from ${from.toFixed(1)}: ${percent(found)} found, ${percent(left)} of the others left`);
  }
}
