import { useState } from 'react';
import { daysBetween } from '../../lib/plan/day.ts';
import {
  type Day,
  type Interaction,
  type NewPlanItem,
  OUTCOMES,
  type Outcome,
  type PlanItem,
} from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { Later } from './Later.tsx';
import { longDay, nameOf, touchWords, whatFollows } from './next-words.ts';
import { OUTCOME_KEYS, OUTCOME_WORDS } from './outcome-words.ts';

/** An interaction of which nobody has said what came of it, with its plan. */
export interface Asked {
  readonly interaction: Interaction;
  readonly item: PlanItem;
}

/** What was answered last, and what is planned for it; `nextId` null where nothing is. */
export interface Answered extends Asked {
  readonly outcome: Outcome;
  readonly next: NewPlanItem | null;
  readonly nextId: number | null;
}

export interface WhatCameProps {
  /** Those due to be asked; one is asked at a time. */
  readonly asked: readonly Asked[];
  readonly answered: Answered | null;
  readonly today: Day;
  /** The working day after today. */
  readonly tomorrow: Day;
  readonly keysOn: boolean;
  readonly onOutcome: (asked: Asked, outcome: Outcome) => void;
  readonly onChangeDay: (day: Day) => void;
  readonly onNotNeeded: () => void;
  readonly onUndo: () => void;
}

/** What came of it, in one press, and what follows from that (3.2). */
export function WhatCame(props: WhatCameProps) {
  const { asked, answered, today, keysOn, onOutcome } = props;
  const one = asked[0];
  if (one === undefined && answered === null) return null;
  const more = asked.length - 1;
  return (
    <section className="card stack-s" aria-labelledby="what-came">
      <h2 id="what-came">What came of it?</h2>
      <div role="status" className="live">
        {answered !== null && <p>{followsWords(answered)}</p>}
      </div>
      {answered !== null && <WhatFollows key={answered.interaction.id} {...props} answered={answered} />}
      {one !== undefined && (
        <>
          <p>{askedWords(one, today)}</p>
          {one.interaction.repliedAt !== null && <p className="quiet">They replied. Where did it go from there?</p>}
          <div className="row">
            {OUTCOMES.map((outcome) => (
              <Button
                key={outcome}
                shortcut={keysOn ? OUTCOME_KEYS[outcome] : undefined}
                onPress={() => onOutcome(one, outcome)}
              >
                {OUTCOME_WORDS[outcome]}
              </Button>
            ))}
          </div>
          {more > 0 && <p className="quiet">{more === 1 ? 'One more after this.' : `${more} more after this.`}</p>}
        </>
      )}
    </section>
  );
}

const DID = { email: 'you wrote', linkedin: 'you wrote', call: 'you called', meeting: 'you met' } as const;

/** `Ana Pires: you wrote on Tuesday 24 November (second message, something new).` */
function askedWords({ interaction, item }: Asked, today: Day): string {
  const ago = daysBetween(interaction.day, today);
  const when = ago <= 0 ? 'today' : ago === 1 ? 'yesterday' : `on ${longDay(interaction.day)}`;
  const touch = touchWords(item);
  return `${nameOf(item)}: ${DID[interaction.how]} ${when}${touch === null ? '' : ` (${touch})`}.`;
}

type FollowsProps = WhatCameProps & { readonly answered: Answered };

function WhatFollows({ answered, today, tomorrow, onChangeDay, onNotNeeded, onUndo }: FollowsProps) {
  const [moving, setMoving] = useState(false);
  const { item, nextId } = answered;
  const name = nameOf(item);
  return (
    <div className="came stack-s">
      <div className="row">
        {nextId !== null && (
          <>
            <Button look="quiet" expanded={moving} onPress={() => setMoving(!moving)}>
              Change day<span className="visually-hidden"> for {name}</span>
            </Button>
            <Button look="quiet" onPress={onNotNeeded}>
              Not needed<span className="visually-hidden"> for {name}</span>
            </Button>
          </>
        )}
        <Button look="quiet" onPress={onUndo}>
          Undo<span className="visually-hidden"> what came of it with {name}</span>
        </Button>
      </div>
      {moving && (
        <Later
          today={today}
          tomorrow={tomorrow}
          onMove={(day) => {
            setMoving(false);
            onChangeDay(day);
          }}
          onCancel={() => setMoving(false)}
        />
      )}
    </div>
  );
}

/** `Lee Sanders: no answer. Planned for Thursday 3 December: second message, something new.` */
function followsWords({ item, outcome, next, nextId }: Answered): string {
  const planned = next !== null && nextId !== null;
  const follows = planned ? `Planned for ${longDay(next.day)}: ${whatFollows(next)}.` : restWords(outcome, item);
  return `${nameOf(item)}: ${OUTCOME_WORDS[outcome].toLowerCase()}. ${follows}`;
}

/** What nothing planned means. */
function restWords(outcome: Outcome, { nextStep }: PlanItem): string {
  if (outcome === 'moved') {
    return nextStep.trim() === ''
      ? 'No next step was agreed; add a person when there is one.'
      : 'Nothing more is planned.';
  }
  return outcome === 'stayed' ? 'Nothing more is planned.' : 'Let it rest until there is a new reason.';
}
