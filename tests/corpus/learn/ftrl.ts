/** Logistic regression on sparse features, made sparse itself: FTRL-Proximal (McMahan et al. 2013). */
export interface Example {
  /** Indices of the features that are there. */
  readonly on: readonly number[];
  /** How much each of them counts; left out: 1. */
  readonly values?: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Settings {
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  readonly rounds: number;
  /**
   * The share of an example's features that is not looked at, another one each time, so that no word has to rely on the
   * others beside it (Wager, Wang and Liang 2013); left out: none.
   */
  readonly dropped?: number;
  /** Another one goes through the examples in another order and leaves out others; left out: 0. */
  readonly draw?: number;
}

export function fitLinear(
  examples: readonly Example[],
  size: number,
  { alpha, l1, l2, rounds, dropped = 0, draw = 0 }: Settings,
): Linear {
  const z = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  const w = new Float64Array(size + 1);
  const order = examples.map((_, index) => index);
  // The same order on every machine, so that the same sentences give the same table.
  let seed = 7 + 1_001 * draw;
  let drawn = seed;
  const isDropped = (): boolean => {
    // Xorshift (Marsaglia 2003): asked millions of times.
    drawn ^= drawn << 13;
    drawn ^= drawn >>> 17;
    drawn ^= drawn << 5;
    return drawn >>> 0 < dropped * 2 ** 32;
  };
  const looksAt: boolean[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { on, values, label, weight } = examples[index]!;
      let sum = w[size]!;
      for (let k = 0; k < on.length; k++) {
        looksAt[k] = dropped === 0 || !isDropped();
        if (looksAt[k]) sum += w[on[k]!]! * worthAt(values, k);
      }
      const gradient = (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)) * weight;
      // The bias is not shrunk.
      step(size, gradient, 0, 0);
      for (let k = 0; k < on.length; k++) if (looksAt[k]) step(on[k]!, gradient * worthAt(values, k), l1, l2);
    }
  }
  return { bias: w[size]!, weights: w.slice(0, size) };

  /** What is looked at counts for what is not. */
  function worthAt(values: Example['values'], k: number): number {
    return (values === undefined ? 1 : values[k]!) / (1 - dropped);
  }

  /** Most weights are and stay 0, so roots and quotients are worked out for the others only. */
  function step(i: number, gradient: number, least: number, shrink: number): void {
    const before = squares[i]!;
    const after = before + gradient * gradient;
    const weight = w[i]!;
    let zi = z[i]! + gradient;
    if (weight !== 0) zi -= ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * weight;
    squares[i] = after;
    z[i] = zi;
    if (Math.abs(zi) > least) w[i] = -(zi - Math.sign(zi) * least) / ((1 + Math.sqrt(after)) / alpha + shrink);
    else if (weight !== 0) w[i] = 0;
  }
}

/** The mean of so many fits: what leaving out by chance does to one of them is evened out. */
export function fitMean(examples: readonly Example[], size: number, settings: Settings, times: number): Linear {
  const fits = Array.from({ length: times }, (_, draw) => fitLinear(examples, size, { ...settings, draw }));
  const mean = (told: (fit: Linear) => number): number => fits.reduce((sum, fit) => sum + told(fit), 0) / times;
  return {
    bias: mean(({ bias }) => bias),
    weights: Float64Array.from({ length: size }, (_, i) => mean(({ weights }) => weights[i]!)),
  };
}

export function sumOf({ bias, weights }: Linear, { on, values }: Pick<Example, 'on' | 'values'>): number {
  let sum = bias;
  for (let k = 0; k < on.length; k++) sum += (weights[on[k]!] ?? 0) * (values?.[k] ?? 1);
  return sum;
}
