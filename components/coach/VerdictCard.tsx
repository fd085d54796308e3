import { useState } from 'react';
import { Dials } from '../score/Dials.tsx';
import { Score } from '../score/Score.tsx';
import { isBlank, QUIET_VERDICTS } from './announce.ts';
import { GuessForm } from './GuessForm.tsx';
import { SwitchRow, type SwitchRowProps } from './SwitchRow.tsx';
import type { CoachActions, DraftView } from './view.ts';

export interface VerdictCardProps extends SwitchRowProps, Pick<CoachActions, 'onGuess' | 'onSettings'> {}

/** The score, or the sentence that stands in its place; and the switches that make the coach keep quiet. */
export function VerdictCard({ onGuess, onSettings, ...props }: VerdictCardProps) {
  const { guessFor } = props.view;
  // Here, not in the form, which goes while a message that is cleared and written anew has no score.
  const [begun, setBegun] = useState({ boxKey: '', typed: '' });
  return (
    <div className="card stack">
      {guessFor === null ? (
        <Verdict view={props.view} />
      ) : (
        // What was typed about one message is no guess of the next.
        <GuessForm
          key={guessFor}
          typed={begun.boxKey === guessFor ? begun.typed : ''}
          onType={(typed) => setBegun({ boxKey: guessFor, typed })}
          onGuess={onGuess}
          onSettings={onSettings}
        />
      )}
      <SwitchRow {...props} />
    </div>
  );
}

function Verdict({ view }: { readonly view: DraftView }) {
  const { analysis } = view;
  if (view.notProspecting) {
    return <Quiet title="Set aside" text="You said this isn't prospecting, so the coach keeps quiet about it." />;
  }
  if (isBlank(view)) return <Quiet title="Nothing written yet" text="Write, and the coach answers after a pause." />;
  if (analysis === null) return <Quiet title="Reading" text="The first answer comes after a pause." />;
  if (analysis.verdict !== 'scored') return <Quiet {...QUIET_VERDICTS[analysis.verdict]} />;
  if (analysis.score === null || analysis.band === null) return null;
  const gates = analysis.findings.filter((finding) => finding.dimension === 'trust').length;
  return (
    <>
      <Score score={analysis.score} band={analysis.band} findings={analysis.findings.length - gates} gates={gates} />
      <Dials dimensions={analysis.dimensions} />
    </>
  );
}

function Quiet({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <p className="verdict-title">{title}</p>
      <p className="quiet">{text}</p>
    </div>
  );
}
