/** One row of lines over time. */
export interface LinesSpec {
  readonly kind: 'lines';
  /** The end of the scale; it begins at 0. */
  readonly most: number;
  readonly unit: Unit;
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly { readonly at: Date; readonly value: number }[];
  }[];
  /** What is aimed at. */
  readonly target?: { readonly value: number; readonly name: string };
}

/** One column for each week. */
export interface ColumnsSpec {
  readonly kind: 'columns';
  /** First day of the week at noon. */
  readonly columns: readonly { readonly at: Date; readonly value: number }[];
  readonly rules: readonly { readonly value: number; readonly name: string }[];
}

/** Bars one under another, each with its name above it. */
export interface BarsSpec {
  readonly kind: 'bars';
  /** The end of the scale, which begins at 0; left out, the largest value ends it. */
  readonly most?: number;
  readonly unit: Unit;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  /** Null where there is nothing to draw; `said` tells why. */
  readonly value: number | null;
  /** Between which bounds the true value probably is. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
  /** Stands at the end of the line. */
  readonly said: string;
}

export type Unit = '' | '%' | 'min';
export type ChartSpec = LinesSpec | ColumnsSpec | BarsSpec;

const BAR_HEIGHT = 40;
const AXIS_HEIGHT = 26;

/** Pixels, known before anything is drawn, so that nothing moves when it is. */
export function heightOf(spec: ChartSpec): number {
  return spec.kind === 'bars' ? spec.bars.length * BAR_HEIGHT + AXIS_HEIGHT : 220;
}

/** Whether there is anything to draw. */
export function isDrawable(spec: ChartSpec): boolean {
  if (spec.kind === 'lines') return spec.series.some(({ points }) => points.length > 0);
  return spec.kind === 'columns' ? spec.columns.length > 0 : spec.bars.length > 0;
}

/**
 * Where names of lines stand so that none covers another: the given heights in pixels, pushed apart to `gap`, from the
 * highest down, and none below `lowest`.
 */
export function apart(heights: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let above = Number.NEGATIVE_INFINITY;
  for (const one of order) {
    one.height = Math.max(one.height, above + gap);
    above = one.height;
  }
  let below = lowest + gap;
  for (const one of order.reverse()) {
    one.height = Math.min(one.height, below - gap);
    below = one.height;
  }
  return order.sort((a, b) => a.index - b.index).map(({ height }) => height);
}
