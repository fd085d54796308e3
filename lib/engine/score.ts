import { type Band, DIMENSION_POINTS, DIMENSIONS, type Dimension, type Finding } from './types.ts';

export interface Score {
  readonly score: number;
  readonly band: Band;
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** The faults with the points they really cost: `score` = 100 - their sum, each dimension = its size - its sum. */
  readonly faults: readonly Finding[];
}

/** Shares of the points for focus and pain together from which a draft is about them, and below which it is about us. */
const ABOUT_THEM = 0.7;
const ABOUT_YOU = 0.4;

/** Every point that is lost is lost by a finding; there are no others. */
export function scoreFaults(faults: readonly Finding[]): Score {
  const dimensions: Record<Dimension, number> = { ...DIMENSION_POINTS };
  const fitted: Finding[] = [];
  for (const fault of [...faults].sort(byPoints)) {
    if (fault.dimension === 'trust') {
      fitted.push({ ...fault, points: 0 });
      continue;
    }
    // Once a dimension is empty the smaller and later findings still stand, but cost nothing more.
    const points = Math.min(fault.points, dimensions[fault.dimension]);
    dimensions[fault.dimension] -= points;
    fitted.push(points === fault.points ? fault : { ...fault, points });
  }
  const score = DIMENSIONS.reduce((sum, dimension) => sum + dimensions[dimension], 0);
  return { score, band: bandOf(dimensions), dimensions, faults: fitted.sort(byPoints) };
}

/** Most points first; of equal ones those that bring a fix, because they are mended at once; then by position. */
export function byPoints(a: Finding, b: Finding): number {
  const fixes = Math.sign(b.suggestions.length) - Math.sign(a.suggestions.length);
  return (
    b.points - a.points ||
    fixes ||
    a.start - b.start ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function bandOf(dimensions: Readonly<Record<Dimension, number>>): Band {
  const share = (dimensions.focus + dimensions.pain) / (DIMENSION_POINTS.focus + DIMENSION_POINTS.pain);
  if (share >= ABOUT_THEM) return 'about-them';
  return share >= ABOUT_YOU ? 'half-and-half' : 'about-you';
}
