import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { DrillsEnd } from './DrillsEnd.tsx';
import { DrillTask } from './DrillTask.tsx';
import type { DrillsProps } from './view.ts';
import { TITLES, taskOf, whyThese } from './words.ts';
import '../ui/button.css';
import './drills.css';

/** One exercise after another, and an end. */
export function Drills(props: DrillsProps) {
  const { drills, at, minutes, weakest, messages, said, wayShown, onShowWay, onAgain, onNext } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    // The button that led here is gone; a person on the keyboard goes on from the title.
    if (before.current !== at) title.current?.focus();
    before.current = at;
  }, [at]);
  const drill = drills[at];
  if (drill === undefined) return <DrillsEnd {...props} title={title} />;
  const done = said?.done ?? false;
  const hasWay = drill.kind === 'recast' || drill.kind === 'get-behind';
  return (
    <section className="drills stack" aria-labelledby="drill-title">
      <div className="stack-s">
        <p className="row-apart quiet">
          <span>
            {at + 1} of {drills.length}
          </span>
          <span>About {minutes} minutes in all</span>
        </p>
        <progress className="drills-progress" aria-label="Exercises behind you" value={at} max={drills.length} />
        {at === 0 && <p className="quiet">{whyThese(weakest, messages)}</p>}
      </div>
      <div className="stack-s">
        <h2 id="drill-title" ref={title} tabIndex={-1} className="drills-title">
          {TITLES[drill.kind]}
        </h2>
        <p>{taskOf(drill)}</p>
      </div>
      <DrillTask key={drill.id} {...props} drill={drill} />
      <div role="status" className="live">
        {said !== null && (
          <p key={said.check} className={said.done ? 'drill-said drill-done' : 'drill-said'}>
            {said.words}
          </p>
        )}
      </div>
      {wayShown && hasWay && (
        <div className="drill-way">
          <p className="quiet">One way among many</p>
          <p>{drill.way}</p>
        </div>
      )}
      <div className="row">
        {drill.kind !== 'read-as-them' && !wayShown && (
          <Button look="quiet" onPress={onShowWay}>
            {hasWay ? 'Show one way' : 'Show the pain'}
          </Button>
        )}
        {(said !== null || wayShown) && (
          <Button look="quiet" onPress={onAgain}>
            Try again
          </Button>
        )}
        <Button look={done ? 'primary' : 'quiet'} onPress={onNext}>
          {nextLabel(done, at + 1 === drills.length)}
        </Button>
      </div>
    </section>
  );
}

function nextLabel(done: boolean, last: boolean): string {
  if (!done) return 'Skip';
  return last ? 'Finish' : 'Next';
}
