import { useRef, useState } from 'react';
import { AddLine } from '../prospects/AddLine.tsx';
import type { TextEdit, TextSaved } from '../prospects/person-actions.ts';
import { SavedField } from '../prospects/SavedField.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import './plan.css';

export interface StepListProps {
  readonly steps: readonly string[];
  /** Each answers with why it was not done, or null. */
  readonly onAdd: (text: string) => Promise<string | null>;
  readonly onMove: (step: string, by: -1 | 1) => Promise<string | null>;
  readonly onRemove: (step: string) => Promise<string | null>;
  readonly onReword: (edit: TextEdit) => Promise<TextSaved>;
}

/** The steps of one's own process, in order (2.22). */
export function StepList({ steps, onAdd, onMove, onRemove, onReword }: StepListProps) {
  const list = useRef<HTMLDivElement>(null);
  // A refusal is for everybody to read, what was done shows by itself and is only announced.
  const [said, setSaid] = useState<{ readonly words: string; readonly refused: boolean } | null>(null);
  const tell = async (work: Promise<string | null>, done: string): Promise<boolean> => {
    const refused = await work;
    setSaid({ words: refused ?? done, refused: refused !== null });
    return refused === null;
  };
  /** The step's own button at its new place: pressed again, it moves the same step on. */
  const move = async (step: string, index: number, by: -1 | 1) => {
    if (!(await tell(onMove(step, by), `“${step}” is now step ${index + 1 + by} of ${steps.length}.`))) return;
    const places = list.current?.querySelectorAll('li');
    places?.[index + by]?.querySelectorAll('button')[by < 0 ? 0 : 1]?.focus();
  };
  const remove = async (step: string) => {
    if (await tell(onRemove(step), 'Taken out.')) list.current?.focus();
  };
  return (
    <div className="stack-s step-list" ref={list} tabIndex={-1}>
      {steps.length > 0 && (
        <ol className="stack-s" aria-label="Steps of your process">
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place keeps its field while its words change.
            <li key={index} className="step">
              <SavedField label={`Step ${index + 1}`} stored={step} onWrite={onReword} />
              <div className="row">
                <Button look="quiet" disabled={index === 0} onPress={() => void move(step, index, -1)}>
                  Move up<span className="visually-hidden"> {step}</span>
                </Button>
                <Button look="quiet" disabled={index === steps.length - 1} onPress={() => void move(step, index, 1)}>
                  Move down<span className="visually-hidden"> {step}</span>
                </Button>
                <Button look="quiet" onPress={() => void remove(step)}>
                  Take out<span className="visually-hidden"> {step}</span>
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <AddLine
        title="The next step"
        {...(steps.length === 0 && { example: 'hear three troubles before any product' })}
        onAdd={(text) => tell(onAdd(text), 'Added.')}
      />
      <div role="status" className="live">
        {said !== null &&
          (said.refused ? <Notice>{said.words}</Notice> : <span className="visually-hidden">{said.words}</span>)}
      </div>
    </div>
  );
}
