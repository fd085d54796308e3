import type { ChosenField, Day, Prospect, TextField } from '../../lib/prospects/types.ts';
import { Choice } from '../ui/Choice.tsx';
import { FirstImpression } from './FirstImpression.tsx';
import { filled } from './filled.ts';
import { Group } from './Group.tsx';
import { Motive } from './Motive.tsx';
import { PersonField } from './PersonField.tsx';
import { Possibilities } from './Possibilities.tsx';
import { Promises } from './Promises.tsx';
import type { LineKind, PersonActions } from './person-actions.ts';
import { PRICE_OPTIONS, TRUST_OPTIONS } from './person-words.ts';
import { Standing, type StandingGuess } from './Standing.tsx';

export interface PersonMoreProps {
  readonly prospect: Prospect;
  readonly actions: PersonActions;
  readonly today: Day;
  readonly products: readonly string[];
  readonly guess: StandingGuess;
  readonly onUseLine: ((text: string, kind: LineKind) => void) | undefined;
}

/** What helps less often: each group closed, with a count of what is filled. */
export function PersonMore({ prospect, actions, today, products, guess, onUseLine }: PersonMoreProps) {
  const count = (...fields: (TextField | ChosenField)[]) => filled(prospect, fields);
  const field = (name: TextField, lines = 1) => (
    <PersonField field={name} prospect={prospect} actions={actions} lines={lines} />
  );
  const overdue = prospect.trustLog.filter(({ state, due }) => state === 'open' && due !== '' && due < today).length;
  const promises = prospect.trustLog.filter(({ state }) => state !== 'passed');
  return (
    <div className="person-more">
      <Group title="Needs, wants, goals and dreams" count={prospect.possibilities.length}>
        <Possibilities lines={prospect.possibilities} actions={actions} onUseLine={onUseLine} />
      </Group>
      <Group title="Motive" count={count('motive', 'motiveKind', 'motiveCertainty', 'motiveEvidence')}>
        <Motive prospect={prospect} actions={actions} products={products} />
      </Group>
      <Group
        title="First impression of us"
        count={count('firstImpression', 'impressionSource', 'impressionCertainty', 'secondImpression')}
      >
        <FirstImpression prospect={prospect} actions={actions} />
      </Group>
      <Group title={overdue === 0 ? 'Trust' : `Trust, ${overdue} overdue`} count={count('trust') + promises.length}>
        <Choice
          label="Trust so far"
          options={TRUST_OPTIONS}
          value={prospect.trust ?? ''}
          onChange={(trust) => void actions.choose('trust', trust)}
        />
        <Promises events={prospect.trustLog} actions={actions} today={today} />
      </Group>
      <Group title="Money and people" count={count('priceBand', 'buyingGroup', 'haveRead', 'formedOpinion')}>
        <Choice
          label="Price band"
          options={PRICE_OPTIONS}
          value={prospect.priceBand ?? ''}
          onChange={(band) => void actions.choose('priceBand', band)}
        />
        {field('buyingGroup')}
        {field('haveRead')}
        {field('formedOpinion')}
      </Group>
      <Group title="Words" count={count('theirTerms', 'ownJargon')}>
        {field('theirTerms')}
        {field('ownJargon')}
      </Group>
      <Group title="How we differ" count={count('differently', 'unconsidered')}>
        {field('differently', 2)}
        {field('unconsidered', 2)}
      </Group>
      <Group title="Where it stands" count={count('relation', 'rung')}>
        <Standing prospect={prospect} actions={actions} guess={guess} />
      </Group>
      <Group title="Free notes" count={count('notes')}>
        {field('notes', 5)}
      </Group>
    </div>
  );
}
