/** Bounds of a share, both 0-1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of a normal distribution, for an interval that holds the true share 95 times in a hundred. */
const Z = 1.959_964;

/**
 * Wilson's interval for `count` of `n`: stays within 0 and 1 and says something at 0 of n, too. Of nothing everything is
 * possible.
 */
export function wilson(count: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = count / n;
  const spread = (Z * Z) / n;
  const middle = share + spread / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + spread)));
  return {
    low: count === 0 ? 0 : bound(middle - reach),
    high: count === n ? 1 : bound(middle + reach),
  };
}
