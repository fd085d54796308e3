import type { PeopleAsked } from '../../lib/prospects/people-query.ts';
import type { MenuPain } from '../../lib/prospects/types.ts';
import { Choice } from '../ui/Choice.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PickOne } from './PickOne.tsx';
import { askedWords, QUIET_OPTIONS, SORT_OPTIONS, SUPER_OPTIONS } from './people-words.ts';
import { RELATION_OPTIONS } from './person-words.ts';

export interface PeopleSearchProps {
  readonly asked: PeopleAsked;
  readonly menu: readonly Pick<MenuPain, 'id' | 'text'>[];
  readonly onAsk: (patch: Partial<PeopleAsked>) => void;
}

/** What is asked of the list: words, filters behind a switch that counts them, and the order. */
export function PeopleSearch({ asked, menu, onAsk }: PeopleSearchProps) {
  const filters = askedWords({ ...asked, words: '' }, menu).length;
  return (
    <section className="stack-s" aria-label="Search">
      <TextField
        label="Find somebody"
        value={asked.words}
        onChange={(words) => onAsk({ words })}
        placeholder="Name, company or trouble"
      />
      <Disclosure label={filters === 0 ? 'Filters' : `Filters (${filters})`} open={filters > 0}>
        <div className="people-filters">
          <PickOne
            label="Where they stand with us"
            any="Anywhere"
            options={RELATION_OPTIONS}
            value={asked.relation}
            onPick={(picked) =>
              onAsk({ relation: RELATION_OPTIONS.find(({ value }) => value === picked)?.value ?? null })
            }
          />
          {(menu.length > 0 || asked.menuId !== null) && (
            <PickOne
              label="Trouble of your menu"
              any="Any"
              options={menu.map(({ id, text }) => ({ value: String(id), label: text }))}
              value={asked.menuId === null ? null : String(asked.menuId)}
              onPick={(picked) => onAsk({ menuId: picked === null ? null : Number(picked) })}
            />
          )}
          <PickOne
            label="Strongest trouble, SUPER"
            any="Any"
            options={SUPER_OPTIONS}
            value={asked.superAtLeast > 0 ? String(asked.superAtLeast) : null}
            onPick={(picked) => onAsk({ superAtLeast: Number(picked ?? 0) })}
          />
          <PickOne
            label="Last contact"
            any="Any time"
            options={QUIET_OPTIONS}
            value={asked.quietDays === null ? null : String(asked.quietDays)}
            onPick={(picked) => onAsk({ quietDays: picked === null ? null : Number(picked) })}
          />
        </div>
      </Disclosure>
      <Choice label="Sort by" options={SORT_OPTIONS} value={asked.sort} onChange={(sort) => onAsk({ sort })} />
    </section>
  );
}
