import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, Verdict } from '../../lib/engine/types.ts';

/** Two messages for the same purpose, the second about the reader. */
export interface Pair extends Omit<Draft, 'text'> {
  readonly id: string;
  readonly worse: string;
  readonly better: string;
}

export interface Sample extends Draft {
  readonly id: string;
}

/** A message that gets no number. */
export interface OrdinarySample extends Sample {
  /** Which kind of silence is right; left out where nobody has said so. */
  readonly verdict?: Verdict;
}

/** Its text holds the marks that marks.ts takes out. */
export interface MarkedSample extends Sample {
  /** The stop signs that must stand, and no others; left out where nobody has said so. */
  readonly gates?: readonly string[];
  /** People would need to know whom it goes to before they called it outreach: its words teach nothing about that. */
  readonly plain?: true;
}

/** `-holdout` halves are never looked at sentence by sentence: only their totals guide a change. */
export type Half = '' | '-holdout';

export function readCorpus(name: 'pairs', half?: Half): readonly Pair[];
export function readCorpus(name: 'good', half?: Half): readonly Sample[];
export function readCorpus(name: 'ordinary', half?: Half): readonly OrdinarySample[];
export function readCorpus(name: 'drafts', half?: Half): readonly MarkedSample[];
export function readCorpus(name: string, half: Half = ''): readonly unknown[] {
  return readLines(join(import.meta.dirname, `${name}${half}.jsonl`));
}

/** The objects of a file, one a line. */
export function readLines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
