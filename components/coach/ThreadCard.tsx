import type { HeardPain, Temperature } from '../../lib/engine/conversation/types.ts';
import type { NoteField } from '../../lib/engine/types.ts';
import { Button } from '../ui/Button.tsx';

export interface ThreadCardProps {
  readonly temperature: Temperature;
  readonly heard: readonly HeardPain[];
  /** Troubles that are in the notes already. */
  readonly noted: readonly string[];
  readonly onKeepNote: ((field: NoteField, text: string) => void) | undefined;
}

/** Above this much warmer than they are, the draft steps in front of them (2.16). */
const IN_FRONT = 2;

function warmthWords({ you, them }: Temperature): string {
  if (them === null) return '';
  if (you - them >= IN_FRONT) return 'You sound warmer than they do. Step back a little so they can step forward.';
  if (them - you >= IN_FRONT) return 'They sound warmer than you do. There is room to come closer.';
  return 'You sound about as warm as they do.';
}

/** What their last message says: how warm it is beside the draft, and what in it sounds like a trouble. */
export function ThreadCard({ temperature, heard, noted, onKeepNote }: ThreadCardProps) {
  const { you, them } = temperature;
  const fresh = heard.filter(({ text }) => !noted.some((note) => note.toLowerCase() === text.toLowerCase()));
  if (them === null) return null;
  return (
    <section className="card stack-s" aria-label="Their last message">
      <p>
        You: {you}, them: {them} <span className="quiet">of 10 for warmth</span>
      </p>
      <p className="quiet">{warmthWords(temperature)}</p>
      {fresh.length > 0 && onKeepNote !== undefined && (
        <>
          <p>This sounds like a trouble of theirs:</p>
          <ul className="stack-s">
            {fresh.map(({ text, start }) => (
              <li key={start} className="heard">
                <q>{text}</q>
                <Button look="quiet" onPress={() => onKeepNote('pains', text)}>
                  Keep as a note<span className="visually-hidden">: {text}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
