import type { Ref } from 'react';
import { Button } from '../ui/Button.tsx';
import type { DrillsProps } from './view.ts';
import { AIM_WORDS, endWords } from './words.ts';

export interface DrillsEndProps extends Pick<DrillsProps, 'drills' | 'done' | 'weakest' | 'onStartOver'> {
  readonly title: Ref<HTMLHeadingElement>;
}

export function DrillsEnd({ drills, done, weakest, onStartOver, title }: DrillsEndProps) {
  return (
    <section className="drills stack" aria-labelledby="drill-title">
      <h2 id="drill-title" ref={title} tabIndex={-1} className="drills-title">
        {endWords(done, drills.length - done)}
      </h2>
      <p>
        {weakest === null
          ? 'Tomorrow brings others.'
          : `The weakest was ${AIM_WORDS[weakest]}; it comes first tomorrow.`}
      </p>
      <p className="quiet">What you wrote here is kept nowhere.</p>
      <div className="row">
        <Button onPress={onStartOver}>Once more</Button>
      </div>
    </section>
  );
}
