import type { Card } from '../../lib/engine/types.ts';
import { MomentCard } from '../cards/MomentCard.tsx';
import { cardId, MOMENT_WORDS } from '../cards/words.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { type CoachActions, type DraftView, proposalProps } from './view.ts';

/** As many open cards as a person weighs against each other; of more than two moments at once one is a mishearing. */
const OPEN_AT_MOST = 2;

export interface CardsProps extends CoachActions {
  readonly view: DraftView;
  readonly ownSteps?: readonly string[] | undefined;
}

export function recognisedIn({ proposals }: DraftView): readonly Card[] {
  return proposals.cards.filter(({ heard }) => heard !== null).slice(0, OPEN_AT_MOST);
}

/** Messages for what has just happened: what was heard stands open, the others by their titles. */
export function Cards(props: CardsProps) {
  const { cards } = props.view.proposals;
  const recognised = recognisedIn(props.view);
  const others = cards.filter((card) => !recognised.includes(card));
  if (cards.length === 0) return null;
  if (recognised.length === 0) return <Others {...props} cards={others} label="Messages for a moment" />;
  return (
    <section className="stack-s coach-section" aria-labelledby="coach-cards">
      <h2 id="coach-cards">For this moment</h2>
      <ul className="stack-s">
        {recognised.map((card) => (
          <li key={card.moment}>
            <OneCard {...props} card={card} />
          </li>
        ))}
      </ul>
      {others.length > 0 && <Others {...props} cards={others} label="Messages for other moments" />}
    </section>
  );
}

function Others({ cards, label, ...props }: CardsProps & { readonly cards: readonly Card[]; readonly label: string }) {
  return (
    <Disclosure label={label}>
      <ul className="moments">
        {cards.map((card) => (
          <li key={card.moment}>
            <Disclosure label={MOMENT_WORDS[card.moment]}>
              <OneCard {...props} card={card} titled />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function OneCard({
  view,
  card,
  titled = false,
  ownSteps,
  ...actions
}: CardsProps & { readonly card: Card; readonly titled?: boolean }) {
  return (
    <MomentCard
      {...proposalProps(view, actions, cardId(card))}
      card={card}
      titled={titled}
      ownSteps={ownSteps}
      onApply={actions.onApplyCard}
    />
  );
}
