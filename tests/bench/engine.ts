import * as alex from 'alex';
import nlp from 'compromise/two';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Draft } from '../../lib/engine/types.ts';
import { EMAIL, edited, editedEmail, freshEmail, longEmail } from './sample.ts';

/** One line of the benchmark's table. `ratio` is the median against the yardstick's median in the same process. */
export interface BenchRow {
  readonly what: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly yardstick: string | null;
  readonly ratio: number | null;
  /** The largest ratio that was promised; null where nothing was. */
  readonly budget: number | null;
  /** Whether the promise was kept; null where nothing was promised. */
  readonly met: boolean | null;
}

interface Contestant {
  readonly what: string;
  /** What the round is about; made before the clock starts. */
  text(turn: number): string;
  run(text: string): void;
}

/** Rounds that are thrown away while the compiler warms up, and rounds that count. */
const WARM_UP = 60;
const ROUNDS = 120;
const LONG_ROUNDS = 8;

const known: Omit<Draft, 'text'> = {
  seller: { name: 'Robin Marsh', company: 'Marsh Recall', domain: 'marsh.example' },
  to: [{ name: 'Ana Ruiz', email: 'ana@norwood.example' }],
  prospect: { name: 'Ana Ruiz', company: 'Norwood Dental', pains: [{ text: 'patients are not recalled in time' }] },
};

/**
 * The text differs from round to round because V8 remembers what a pattern found in a string it has just seen, which
 * flatters pattern matchers.
 */
export async function benchEngine(): Promise<readonly BenchRow[]> {
  const warm = createEngine();
  warm.analyse({ ...known, text: EMAIL });
  const text2000 = longEmail(2_000);
  const warmLong = createEngine();
  warmLong.analyse({ ...known, text: text2000 });
  const readability = unified().use(retextEnglish).use(retextReadability).use(retextStringify);
  const analysis = warm.analyse({ ...known, text: EMAIL });

  const short = measure(ROUNDS, [
    { what: 'parse', text: editedEmail, run: (text) => void nlp(text) },
    { what: 'write-good', text: editedEmail, run: (text) => void writeGood(text) },
    { what: 'fresh', text: editedEmail, run: (text) => void createEngine().analyse({ ...known, text }) },
    { what: 'fresh words', text: freshEmail, run: (text) => void warm.analyse({ ...known, text }) },
    { what: 'edited', text: editedEmail, run: (text) => void warm.analyse({ ...known, text }) },
    {
      what: 'edited 2000',
      text: (turn) => edited(text2000, turn),
      run: (text) => void warmLong.analyse({ ...known, text }),
    },
    { what: 'unchanged', text: () => EMAIL, run: (text) => void warm.analyse({ ...known, text }) },
    { what: 'rewrite', text: () => EMAIL, run: (text) => void warm.rewrite({ ...known, text }, analysis) },
    { what: 'alex', text: () => EMAIL, run: (text) => void alex.text(text) },
    { what: 'readability', text: () => EMAIL, run: (text) => void readability.processSync(text) },
  ]);
  const long = measure(LONG_ROUNDS, [
    { what: 'parse 2000', text: () => text2000, run: (text) => void nlp(text) },
    { what: 'write-good 2000', text: () => text2000, run: (text) => void writeGood(text) },
    {
      what: 'fresh 1000',
      text: () => longEmail(1_000),
      run: (text) => void createEngine().analyse({ ...known, text }),
    },
    { what: 'fresh 2000', text: () => text2000, run: (text) => void createEngine().analyse({ ...known, text }) },
    { what: 'alex 2000', text: () => text2000, run: (text) => void alex.text(text) },
    { what: 'readability 2000', text: () => text2000, run: (text) => void readability.processSync(text) },
  ]);

  const times = new Map([...short, ...long]);
  const row = (what: string, name: string, yardstick: string | null, budget: number | null): BenchRow => {
    const own = times.get(name) ?? [];
    const other = yardstick === null ? null : (times.get(yardstick) ?? []);
    const ratio = other === null ? null : quantile(own, 0.5) / quantile(other, 0.5);
    return {
      what,
      medianMs: quantile(own, 0.5),
      p95Ms: quantile(own, 0.95),
      yardstick,
      ratio,
      budget,
      met: ratio === null || budget === null ? null : ratio <= budget,
    };
  };
  return [
    row('compromise/two, bare parse, 160 words', 'parse', null, null),
    row('write-good, 160 words', 'write-good', null, null),
    row('engine, 160 words, first sight', 'fresh', 'parse', 1.5),
    row('engine, 160 words, every sentence new', 'fresh words', 'parse', 1.5),
    row('engine, one sentence edited', 'edited', 'write-good', 1),
    row('engine, one sentence of 2,000 words edited', 'edited 2000', 'edited', 2),
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

/**
 * Every contestant once per round, so that a busy moment of the machine hits all of them alike, and each round begins with
 * another one, so that nobody always follows the one that fills the caches.
 */
function measure(rounds: number, contestants: readonly Contestant[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map(contestants.map(({ what }) => [what, [] as number[]]));
  const warmUp = Math.min(WARM_UP, rounds);
  for (let turn = 0; turn < warmUp + rounds; turn++) {
    const first = turn % contestants.length;
    for (const { what, text, run } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const given = text(turn);
      const start = performance.now();
      run(given);
      if (turn >= warmUp) times.get(what)?.push(performance.now() - start);
    }
  }
  return times;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
