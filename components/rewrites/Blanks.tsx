import type { Slot } from '../../lib/engine/types.ts';
import { quoteOf } from '../findings/words.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BlankSentence, ProposalChoices } from './choices.ts';
import { filledWith, labelOfBlank } from './fill-blanks.ts';
import type { ProposalProps } from './proposal-props.ts';
import './rewrites.css';

export interface BlanksProps extends Pick<ProposalProps, 'onChoose' | 'notes' | 'onKeepNote'> {
  readonly sentences: readonly BlankSentence[];
  readonly choices: ProposalChoices;
}

/** What only the person knows: a field for each blank, and a way to do without its sentence. */
export function Blanks({ sentences, ...rest }: BlanksProps) {
  if (sentences.length === 0) return null;
  return (
    <ul className="stack blanks" aria-label="Blanks">
      {sentences.map((one) => (
        <li key={one.sentence} className="blank">
          <BlankRow one={one} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function BlankRow({ one, ...rest }: Omit<BlanksProps, 'sentences'> & { readonly one: BlankSentence }) {
  const { choices, onChoose } = rest;
  const { sentence, slots } = one;
  const out = choices.leftOut.includes(sentence);
  const toggle = () =>
    onChoose({
      ...choices,
      leftOut: out ? choices.leftOut.filter((other) => other !== sentence) : [...choices.leftOut, sentence],
    });
  return (
    <>
      {out ? (
        <p className="quiet">Left out: “{quoteOf(sentence)}”</p>
      ) : (
        slots.map((slot) => <BlankField key={slot.blank} slot={slot} {...rest} />)
      )}
      <Button look="quiet" onPress={toggle}>
        {out ? 'Put it back' : 'Leave it out'}
        <span className="visually-hidden"> {quoteOf(sentence)}</span>
      </Button>
    </>
  );
}

type BlankProps = Omit<BlanksProps, 'sentences'> & { readonly slot: Slot };

function BlankField({ slot, ...rest }: BlankProps) {
  const { choices, onChoose } = rest;
  const { blank } = slot;
  return (
    <>
      <TextField
        label={labelOfBlank(blank)}
        value={choices.values[blank] ?? ''}
        onChange={(value) => onChoose({ ...choices, values: { ...choices.values, [blank]: value } })}
      />
      <NoteChoice slot={slot} {...rest} />
    </>
  );
}

/** Off until the person agrees; what is in the notes already needs no agreement. */
function NoteChoice({ slot: { blank, note }, choices, onChoose, notes, onKeepNote }: BlankProps) {
  if (note === null || notes === null || onKeepNote === undefined) return null;
  const value = filledWith(choices.values, blank);
  if (value !== '' && notes[note].includes(value)) return <p className="quiet">In the notes about {notes.person}.</p>;
  const others = choices.noted.filter((other) => other !== blank);
  return (
    <CheckBox
      label={`Keep it in the notes about ${notes.person}`}
      on={choices.noted.includes(blank)}
      onChange={(on) => onChoose({ ...choices, noted: on ? [...others, blank] : others })}
    />
  );
}
