import type { Person } from '../../lib/engine/types.ts';
import { Button } from '../ui/Button.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import { namesOf } from './people.ts';
import type { CoachActions, DraftView } from './view.ts';

export interface SwitchRowProps extends Pick<CoachActions, 'onNotProspecting' | 'onCoachPeople' | 'onCoachSite'> {
  readonly view: DraftView;
}

/** Three ways to be left alone, one click each: this message, these people, this site. */
export function SwitchRow({ view, onNotProspecting, onCoachPeople, onCoachSite }: SwitchRowProps) {
  const people: readonly Person[] = view.draft.to ?? [];
  return (
    <div className="verdict-switch">
      <Toggle
        label="This isn't prospecting"
        help="No score and no marks for this message."
        on={view.notProspecting}
        onChange={onNotProspecting}
      />
      <div className="row verdict-more">
        {people.length > 0 && (
          <Button look="quiet" onPress={() => onCoachPeople(false)}>
            Never for {namesOf(people)}
          </Button>
        )}
        {view.site !== null && onCoachSite !== undefined && (
          <Button look="quiet" onPress={() => onCoachSite(false)}>
            Not on {view.site}
          </Button>
        )}
      </div>
    </div>
  );
}
