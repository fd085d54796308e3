import { dot, line, type Markish, ruleY, text } from '@observablehq/plot';
import { apart, heightOf, type LinesSpec } from './chart-spec.ts';
import { INK, timeAxis, valueAxisY } from './draw-axis.ts';
import type { Drawn } from './draw-chart.ts';

const TOP = 14;
const BOTTOM = 26;
const NAME_GAP = 14;

/** Told apart by colour, by the line's style and by the shape of its points. */
const LOOKS = [
  { stroke: 'var(--accent)', dash: '', symbol: 'circle' },
  { stroke: 'var(--text)', dash: '6 4', symbol: 'square' },
  { stroke: 'var(--caution)', dash: '2 3', symbol: 'triangle' },
] as const;

/** Points are marked where they do not run into each other. */
const fewEnough = (count: number, width: number) => count * 12 < width;

export function lineMarks(spec: LinesSpec, width: number): Drawn {
  const { series, most, unit, target } = spec;
  const inner = heightOf(spec) - TOP - BOTTOM;
  const ends = series.map(({ points }) => points.at(-1)?.value ?? 0);
  const heights = apart(
    ends.map((end) => inner * (1 - end / most)),
    NAME_GAP,
    inner,
  );
  const named = series.length > 1;
  const dates = [...new Map(series.flatMap(({ points }) => points).map(({ at }) => [at.getTime(), at])).values()];
  const marks = series.flatMap(({ name, points }, i): Markish[] => {
    const { stroke, dash, symbol } = LOOKS[i % LOOKS.length] ?? LOOKS[0];
    const last = points.at(-1);
    return [
      line(points, { x: 'at', y: 'value', stroke, strokeWidth: 2, strokeDasharray: dash }),
      ...(fewEnough(points.length, width)
        ? [dot(points, { x: 'at', y: 'value', fill: stroke, symbol, r: 3.5, stroke: 'var(--surface)' })]
        : []),
      ...(named && last !== undefined
        ? [
            text([last], {
              x: 'at',
              y: most * (1 - (heights[i] ?? 0) / inner),
              text: () => name,
              fill: stroke,
              textAnchor: 'start',
              dx: 8,
              fontSize: 12,
            }),
          ]
        : []),
    ];
  });
  const aim =
    target === undefined
      ? []
      : [
          ruleY([target.value], { stroke: INK, strokeDasharray: '1 4', strokeWidth: 1.5 }),
          text([target.value], { y: (value) => value, text: () => target.name, frameAnchor: 'left', ...AIM_TEXT }),
        ];
  return {
    options: {
      marginLeft: 44,
      marginRight: named ? 84 : 26,
      marginTop: TOP,
      marginBottom: BOTTOM,
      x: { type: 'time' },
      y: { domain: [0, most] },
    },
    marks: [...valueAxisY(unit), timeAxis(dates, width), ...aim, ...marks],
  };
}

export const AIM_TEXT = { textAnchor: 'start', dx: 4, dy: -7, fill: INK, fontSize: 11 } as const;
