import { type Markish, type PlotOptions, plot } from '@observablehq/plot';
import { type ChartSpec, heightOf } from './chart-spec.ts';
import { barMarks } from './draw-bars.ts';
import { columnMarks } from './draw-columns.ts';
import { lineMarks } from './draw-lines.ts';

export interface Drawn {
  readonly options: Omit<PlotOptions, 'marks'>;
  readonly marks: readonly Markish[];
}

function drawnOf(spec: ChartSpec, width: number): Drawn {
  if (spec.kind === 'lines') return lineMarks(spec, width);
  return spec.kind === 'columns' ? columnMarks(spec, width) : barMarks(spec, width);
}

/** An SVG of this width, not in the page yet; `id` is its own in the page. */
export function drawChart(
  spec: ChartSpec,
  { width, id, title, description }: { width: number; id: string; title: string; description: string },
): SVGSVGElement {
  const { options, marks } = drawnOf(spec, width);
  const svg = plot({ ...options, marks: [...marks], width, height: heightOf(spec), className: 'chart-svg' });
  // The content security policy of our pages forbids inline styles; these rules stand in chart.css.
  for (const style of svg.querySelectorAll('style')) style.remove();
  // The parts of an image have no names of their own for a screen reader.
  for (const part of svg.querySelectorAll('[aria-label]')) {
    part.setAttribute('data-mark', part.getAttribute('aria-label') ?? '');
    part.removeAttribute('aria-label');
  }
  const named = (tag: 'title' | 'desc', text: string) => {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
    element.id = `${id}-${tag}`;
    element.textContent = text;
    return element;
  };
  svg.prepend(named('title', title), named('desc', description));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  return svg as SVGSVGElement;
}
