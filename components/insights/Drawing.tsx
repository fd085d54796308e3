import { useEffect, useRef, useState } from 'react';
import type { ChartSpec } from './chart-spec.ts';
import { drawChart } from './draw-chart.ts';

/** Where a browser does not lay out, there is no width to follow. */
const FALLBACK_WIDTH = 600;

export interface DrawingProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly spec: ChartSpec;
}

/** The chart itself, as wide as its place. */
export default function Drawing({ id, title, description, spec }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || FALLBACK_WIDTH);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === null) return;
    place.current?.replaceChildren(drawChart(spec, { width, id, title, description }));
  }, [width, id, title, description, spec]);
  return <div ref={place} className="chart-place" />;
}
