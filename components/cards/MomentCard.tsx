import { Fragment, useId } from 'react';
import type { Card, RewriteChange } from '../../lib/engine/types.ts';
import { quoteOf } from '../findings/words.ts';
import { Blanks } from '../rewrites/Blanks.tsx';
import { choicesFor, type Settled, settle } from '../rewrites/choices.ts';
import { placesOfBlanks } from '../rewrites/fill-blanks.ts';
import type { ProposalProps } from '../rewrites/proposal-props.ts';
import { UseProposal } from '../rewrites/UseProposal.tsx';
import { MOMENT_WORDS } from './words.ts';
import '../rewrites/rewrites.css';

export interface MomentCardProps extends ProposalProps {
  readonly card: Card;
  /** What is above it says its title already. */
  readonly titled?: boolean;
  /** Steps of the person's own process, which haste passes over (2.22). */
  readonly ownSteps?: readonly string[] | undefined;
  readonly onApply: (card: Card, changes: readonly RewriteChange[]) => void;
}

/** A message for what has just happened: their words, what could be answered, and why so. */
export function MomentCard({ card, titled = false, ownSteps = [], onApply, ...props }: MomentCardProps) {
  const id = useId();
  const { draftText } = props;
  const choices = choicesFor(card, props.choices);
  const settled = settle(draftText, card, choices);
  const replaces = card.changes.some(({ start, end }) => draftText.slice(start, end).trim() !== '');
  return (
    <article className="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={titled ? 'visually-hidden' : 'rewrite-title'}>
        {MOMENT_WORDS[card.moment]}
      </h3>
      {card.heard !== null && <p className="quiet moment-heard">They wrote “{quoteOf(card.heard)}”</p>}
      <Message settled={settled} />
      <p>{card.why}</p>
      {card.moment === 'rush' && ownSteps.length > 0 && <OwnSteps id={`${id}-steps`} steps={ownSteps} />}
      <p className="quiet">
        Say it only if you mean it.
        {replaces && ' It takes the place of what you have written between greeting and sign-off.'}
      </p>
      <Blanks {...props} sentences={settled.sentences} choices={choices} />
      <UseProposal
        {...props}
        label="Put it in the message"
        settled={settled}
        choices={choices}
        onApply={(changes) => onApply(card, changes)}
      />
    </article>
  );
}

function OwnSteps({ id, steps }: { readonly id: string; readonly steps: readonly string[] }) {
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h4 id={id} className="rewrite-why">
        Your own steps
      </h4>
      <ol className="own-steps">
        {[...new Set(steps)].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="quiet">Which of them are still missing with them?</p>
    </section>
  );
}

/** Only what would be new in the message. */
function Message({ settled: { changes, open } }: { readonly settled: Settled }) {
  const text = changes
    .map((change) => change.text.trim())
    .filter((words) => words !== '')
    .join('\n\n');
  const places = placesOfBlanks(text, open);
  return (
    <div className="diff">
      {places.map(({ start, blank }, index) => (
        <Fragment key={start}>
          {text.slice(places[index - 1]?.end ?? 0, start)}
          <span className="diff-blank">{blank}</span>
        </Fragment>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </div>
  );
}
