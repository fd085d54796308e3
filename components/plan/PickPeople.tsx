import type { FoundPeople, PeopleAsked } from '../../lib/prospects/people-query.ts';
import type { MenuPain, Prospect } from '../../lib/prospects/types.ts';
import { PeopleSearch } from '../prospects/PeopleSearch.tsx';
import { PersonFacts, PersonName } from '../prospects/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import '../prospects/people.css';

export interface PickPeopleProps {
  readonly asked: PeopleAsked;
  /** Undefined while they are looked up. */
  readonly found: (FoundPeople & { readonly asked: PeopleAsked }) | undefined;
  readonly menu: readonly Pick<MenuPain, 'id' | 'text'>[];
  readonly today: Date;
  readonly chosen: readonly Prospect[];
  readonly onAsk: (patch: Partial<PeopleAsked>) => void;
  readonly onChoose: (chosen: readonly Prospect[]) => void;
  readonly onMore: () => void;
}

/** Those the seller keeps, searched and filtered, to be ticked; who is ticked stays so while another search goes on. */
export function PickPeople({ asked, found, menu, today, chosen, onAsk, onChoose, onMore }: PickPeopleProps) {
  if (found?.kept === 0) {
    return (
      <p className="quiet">
        Nobody is kept yet. Paste a list instead, or keep somebody from the side panel while you write to them.
      </p>
    );
  }
  const people = found?.people ?? [];
  const isChosen = ({ id }: Prospect) => chosen.some((one) => one.id === id);
  const others = people.filter((person) => !isChosen(person));
  return (
    <div className="stack-s people">
      <PeopleSearch asked={asked} menu={menu} onAsk={onAsk} />
      <div className="row">
        {others.length > 0 && (
          <Button look="quiet" onPress={() => onChoose([...chosen, ...others])}>
            {`Tick these ${others.length}`}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button look="quiet" onPress={() => onChoose([])}>
            Tick nobody
          </Button>
        )}
      </div>
      {found?.total === 0 && <p role="status">Nobody fits that.</p>}
      <ul className="people-lines pick-people">
        {people.map((person) => (
          <li key={person.id} className="people-one">
            <CheckBox
              label={
                <span className="people-head">
                  <PersonName person={person} />
                </span>
              }
              about={<PersonFacts person={person} sort={found?.asked.sort ?? asked.sort} today={today} />}
              on={isChosen(person)}
              onChange={(on) => onChoose(on ? [...chosen, person] : chosen.filter(({ id }) => id !== person.id))}
            />
          </li>
        ))}
      </ul>
      {found !== undefined && found.total !== null && found.total > people.length && (
        <div className="row">
          <Button onPress={onMore}>Show more</Button>
        </div>
      )}
    </div>
  );
}
