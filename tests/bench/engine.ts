import * as alex from 'alex';
import nlp from 'compromise/two';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Draft } from '../../lib/engine/types.ts';
import { EMAIL, editedEmail, freshEmail, longEmail } from './sample.ts';

/** One line of the benchmark's table. `ratio` is the median against the yardstick's median in the same process. */
export interface BenchRow {
  readonly what: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly yardstick: string | null;
  readonly ratio: number | null;
  /** The largest ratio that was promised; null where nothing was. */
  readonly budget: number | null;
}

interface Contestant {
  readonly what: string;
  run(turn: number): void;
}

/** Rounds that are thrown away while the compiler warms up, and rounds that count. */
const WARM_UP = 30;
const ROUNDS = 80;
const LONG_ROUNDS = 8;

const known: Omit<Draft, 'text'> = {
  seller: { name: 'Robin Marsh', company: 'Marsh Recall', domain: 'marsh.example' },
  to: [{ name: 'Ana Ruiz', email: 'ana@norwood.example' }],
  prospect: { name: 'Ana Ruiz', company: 'Norwood Dental', pains: [{ text: 'patients are not recalled in time' }] },
};

/**
 * Every contestant once per round, so that a busy moment of the machine hits all of them alike. The text differs from round to
 * round because V8 remembers what a pattern found in a string it has just seen, which flatters pattern matchers.
 */
export async function benchEngine(): Promise<readonly BenchRow[]> {
  const warm = createEngine();
  warm.analyse({ ...known, text: EMAIL });
  const readability = unified().use(retextEnglish).use(retextReadability).use(retextStringify);
  let last: ReturnType<typeof warm.analyse> | null = null;

  const short = measure(ROUNDS, [
    { what: 'parse', run: (turn) => void nlp(editedEmail(turn)) },
    { what: 'write-good', run: (turn) => void writeGood(editedEmail(turn)) },
    { what: 'fresh', run: (turn) => void createEngine().analyse({ ...known, text: editedEmail(turn) }) },
    { what: 'fresh words', run: (turn) => void warm.analyse({ ...known, text: freshEmail(turn) }) },
    {
      what: 'edited',
      run: (turn) => {
        last = warm.analyse({ ...known, text: editedEmail(turn) });
      },
    },
    { what: 'unchanged', run: () => void warm.analyse({ ...known, text: EMAIL }) },
    { what: 'rewrite', run: () => void (last && warm.rewrite({ ...known, text: EMAIL }, last)) },
    { what: 'alex', run: () => void alex.text(EMAIL) },
    { what: 'readability', run: () => void readability.processSync(EMAIL) },
  ]);
  const text1000 = longEmail(1_000);
  const text2000 = longEmail(2_000);
  const long = measure(LONG_ROUNDS, [
    { what: 'parse 2000', run: () => void nlp(text2000) },
    { what: 'write-good 2000', run: () => void writeGood(text2000) },
    { what: 'fresh 1000', run: () => void createEngine().analyse({ ...known, text: text1000 }) },
    { what: 'fresh 2000', run: () => void createEngine().analyse({ ...known, text: text2000 }) },
    { what: 'alex 2000', run: () => void alex.text(text2000) },
    { what: 'readability 2000', run: () => void readability.processSync(text2000) },
  ]);

  const times = new Map([...short, ...long]);
  const row = (what: string, name: string, yardstick: string | null, budget: number | null): BenchRow => {
    const own = times.get(name) ?? [];
    const other = yardstick === null ? null : (times.get(yardstick) ?? []);
    return {
      what,
      medianMs: quantile(own, 0.5),
      p95Ms: quantile(own, 0.95),
      yardstick,
      ratio: other === null ? null : quantile(own, 0.5) / quantile(other, 0.5),
      budget,
    };
  };
  return [
    row('compromise/two, bare parse, 160 words', 'parse', null, null),
    row('write-good, 160 words', 'write-good', null, null),
    row('engine, 160 words, first sight', 'fresh', 'parse', 1.5),
    row('engine, 160 words, every sentence new', 'fresh words', 'parse', 1.5),
    row('engine, one sentence edited', 'edited', 'write-good', 1),
    row('engine, nothing changed', 'unchanged', 'write-good', null),
    row('engine, proposals for 160 words', 'rewrite', 'parse', null),
    row('alex, 160 words', 'alex', 'parse', null),
    row('retext-readability, 160 words', 'readability', 'parse', null),
    row('compromise/two, bare parse, 2,000 words', 'parse 2000', null, null),
    row('write-good, 2,000 words', 'write-good 2000', null, null),
    row('engine, 2,000 words, first sight', 'fresh 2000', 'parse 2000', 1.5),
    row('engine, 2,000 words against 1,000', 'fresh 2000', 'fresh 1000', 2.5),
    row('alex, 2,000 words', 'alex 2000', 'parse 2000', null),
    row('retext-readability, 2,000 words', 'readability 2000', 'parse 2000', null),
  ];
}

function measure(
  rounds: number,
  contestants: readonly Contestant[],
): readonly (readonly [string, readonly number[]])[] {
  const times = contestants.map(({ what }) => [what, [] as number[]] as const);
  const warmUp = Math.min(WARM_UP, rounds);
  for (let turn = 0; turn < warmUp + rounds; turn++) {
    contestants.forEach((contestant, index) => {
      const start = performance.now();
      contestant.run(turn);
      if (turn >= warmUp) times[index]?.[1].push(performance.now() - start);
    });
  }
  return times;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
