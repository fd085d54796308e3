import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../lib/engine/types.ts';

/** Two messages for the same purpose, the second about the reader. */
export interface Pair extends Omit<Draft, 'text'> {
  readonly id: string;
  readonly worse: string;
  readonly better: string;
}

export interface Sample extends Draft {
  readonly id: string;
}

/** `-holdout` halves are never looked at sentence by sentence: only their totals guide a change. */
export type Half = '' | '-holdout';

export function readCorpus(name: 'pairs', half?: Half): readonly Pair[];
export function readCorpus(name: 'good' | 'ordinary', half?: Half): readonly Sample[];
export function readCorpus(name: string, half: Half = ''): readonly unknown[] {
  const text = readFileSync(join(import.meta.dirname, `${name}${half}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
