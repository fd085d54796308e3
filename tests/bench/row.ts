/** One line of the benchmark's table, as it is printed and kept. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  /** The median of what was measured. */
  readonly value: number;
  /** The slowest where there are fewer than twenty; null for a size, which has no spread. */
  readonly p95: number | null;
  readonly yardstick: string | null;
  /** The median against the yardstick's median in the same process and run. */
  readonly ratio: number | null;
  /** The largest ratio that was promised, or the largest value where there is no yardstick; null for no promise. */
  readonly target: number | null;
  readonly met: boolean | null;
}

/** Milliseconds of every round of every contestant. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Times of a contestant beside those of another. */
export function compared(
  times: Times,
  what: string,
  name: string,
  yardstick: string | null = null,
  target: number | null = null,
): Row {
  const own = of(times, name);
  const value = quantile(own, 0.5);
  const ratio = yardstick === null ? null : value / quantile(of(times, yardstick), 0.5);
  const met = ratio === null || target === null ? null : ratio <= target;
  return { what, unit: 'ms', value, p95: quantile(own, 0.95), yardstick, ratio, target, met };
}

/** Times that may not be longer than so many milliseconds, the slow ones included. */
export function limited(times: Times, what: string, name: string, target: number): Row {
  const own = of(times, name);
  const p95 = quantile(own, 0.95);
  const value = quantile(own, 0.5);
  return { what, unit: 'ms', value, p95, yardstick: null, ratio: null, target, met: p95 <= target };
}

function of(times: Times, name: string): readonly number[] {
  const own = times.get(name);
  if (own === undefined || own.length === 0) throw new Error(`Nothing was measured of "${name}".`);
  return own;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
