import { useId } from 'react';
import type { LineText } from '../../lib/prospects/line-text.ts';
import { menuMatch } from '../../lib/prospects/menu-match.ts';
import type { MenuPain, PainNote } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import type { PersonActions } from './person-actions.ts';
import { SavedField } from './SavedField.tsx';
import { SuperScales } from './SuperScales.tsx';

export interface PainDetailsProps {
  readonly pain: PainNote;
  readonly menu: readonly MenuPain[];
  readonly actions: PersonActions;
}

/** One trouble: how they say it, which of the menu it is, how much it weighs. */
export function PainDetails({ pain, menu, actions }: PainDetailsProps) {
  const { id } = pain;
  const writes = (part: LineText<'pains'>) => ({
    stored: pain[part],
    onWrite: (edit: Parameters<PersonActions['writeLine']>[3]) => actions.writeLine('pains', id, part, edit),
  });
  return (
    <>
      <SavedField label="In their words" {...writes('text')} />
      <MenuEntry
        menu={menu}
        chosen={pain.menuId}
        likely={pain.menuId === null ? menuMatch(pain.text, menu) : null}
        onChoose={(menuId) => void actions.changeLine('pains', id, () => ({ menuId }))}
      />
      <SuperScales
        pain={pain}
        onRate={(letter, points) =>
          // The newest letters, so that two windows can rate at once.
          void actions.changeLine('pains', id, (before) => ({ super: { ...before.super, [letter]: points } }))
        }
      />
      <SavedField
        label="Which group exactly has it"
        help="For example: practices with one desk for two places."
        {...writes('group')}
      />
      <SavedField label="What it costs, as they said it" help="For example: two hours a day." {...writes('cost')} />
      <SavedField label="What follows from it" help="For example: patients go elsewhere." {...writes('consequence')} />
    </>
  );
}

interface MenuEntryProps {
  readonly menu: readonly MenuPain[];
  readonly chosen: number | null;
  /** The one their words sound like, while none is chosen. */
  readonly likely: MenuPain | null;
  readonly onChoose: (id: number | null) => void;
}

function MenuEntry({ menu, chosen, likely, onChoose }: MenuEntryProps) {
  const id = useId();
  if (menu.length === 0) {
    return <p className="quiet">Your pain menu is empty. Once it has entries, a pain can be linked to one of them.</p>;
  }
  const known = menu.some((entry) => entry.id === chosen);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        On your pain menu
      </label>
      <select
        id={id}
        className="field-control"
        value={known && chosen !== null ? String(chosen) : ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">None of them</option>
        {menu.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.text}
          </option>
        ))}
      </select>
      {likely !== null && (
        <div className="row">
          <p className="quiet">It sounds like “{likely.text}”.</p>
          <Button look="quiet" onPress={() => onChoose(likely.id)}>
            Link it
          </Button>
        </div>
      )}
    </div>
  );
}
