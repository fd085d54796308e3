import { lazy, Suspense, useId, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { type ChartSpec, heightOf, isDrawable } from './chart-spec.ts';
import { type Numbers, NumbersTable } from './NumbersTable.tsx';
import { useSaving } from './saving.ts';
import { svgText } from './svg-file.ts';
import './chart.css';

/** The plotting library comes once there is something to draw. */
const Drawing = lazy(() => import('./Drawing.tsx'));

export interface ChartProps {
  readonly title: string;
  /** One plain sentence that says what the numbers say. */
  readonly says: string;
  readonly spec: ChartSpec;
  readonly numbers: Numbers;
  /** Name of the files it is saved as, without an ending. */
  readonly file: string;
}

/** A figure with its sentence, its picture, and the numbers behind it. */
export function Chart({ title, says, spec, numbers, file }: ChartProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const saving = useSaving();
  const saveSvg = () => {
    const svg = place.current?.querySelector('svg');
    if (svg) saving?.onSaveSvg(file, svgText(svg));
  };
  if (!isDrawable(spec)) {
    return (
      <div className="chart-none">
        <h3>{title}</h3>
        <p className="quiet">{says}</p>
      </div>
    );
  }
  return (
    <figure className="chart" aria-labelledby={`${id}-name`}>
      <figcaption>
        <h3 id={`${id}-name`}>{title}</h3>
        <p>{says}</p>
      </figcaption>
      <div ref={place} style={{ minHeight: heightOf(spec) }}>
        <Suspense>
          <Drawing id={id} title={title} description={says} spec={spec} />
        </Suspense>
      </div>
      <Disclosure
        label={
          <>
            Show the numbers<span className="visually-hidden">: {title}</span>
          </>
        }
      >
        <div className="stack-s">
          <NumbersTable caption={title} numbers={numbers} />
          {saving !== null && (
            <div className="row chart-tools">
              <Button onPress={() => saving.onSaveCsv(file, [numbers.head, ...numbers.rows])}>Save as CSV</Button>
              <Button onPress={saveSvg}>Save the picture (SVG)</Button>
            </div>
          )}
        </div>
      </Disclosure>
    </figure>
  );
}
