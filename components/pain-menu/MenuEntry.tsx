import type { ReactNode } from 'react';
import type { MenuPain } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { FIELD_WORDS, GAP_WORDS, metWords } from './words.ts';
import './pain-menu.css';

export interface MenuEntryProps {
  readonly pain: MenuPain;
  /** How many people have it. */
  readonly met: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One trouble with what is known of it, and what can be done with it. */
export function MenuEntry({ pain, met, first, last, onPin, onMove, onEdit, onRemove }: MenuEntryProps) {
  const of = (words: string) => (
    <>
      {words}
      <span className="visually-hidden"> {pain.text}</span>
    </>
  );
  return (
    <article className={pain.pinned ? 'menu-entry menu-entry-pinned' : 'menu-entry'}>
      <div className="row-apart">
        <h3 className="menu-entry-title">{pain.text}</h3>
        <p className="quiet">
          {pain.pinned && 'pinned · '}
          {metWords(met)}
        </p>
      </div>
      <Facts pain={pain} />
      <div className="menu-entry-actions">
        <Button look="quiet" onPress={() => onPin(!pain.pinned)}>
          {of(pain.pinned ? 'Unpin' : 'Pin')}
        </Button>
        <Button look="quiet" disabled={first} onPress={() => onMove(-1)}>
          {of('Move up')}
        </Button>
        <Button look="quiet" disabled={last} onPress={() => onMove(1)}>
          {of('Move down')}
        </Button>
        <Button look="quiet" onPress={onEdit}>
          {of('Edit')}
        </Button>
        <Button look="quiet" onPress={onRemove}>
          {of('Remove')}
        </Button>
      </div>
    </article>
  );
}

function Facts({ pain: { phrases, who, consequence, future, gap } }: { readonly pain: MenuPain }) {
  const said = (
    <ul>
      {phrases.map((phrase) => (
        <li key={phrase}>
          <q>{phrase}</q>
        </li>
      ))}
    </ul>
  );
  const facts: readonly (readonly [string, ReactNode, boolean])[] = [
    [FIELD_WORDS.phrases.label, said, phrases.length > 0],
    [FIELD_WORDS.who.label, who, who !== ''],
    [FIELD_WORDS.consequence.label, consequence, consequence !== ''],
    [FIELD_WORDS.future.label, future, future !== ''],
  ];
  const known = facts.filter(([, , isKnown]) => isKnown);
  return (
    <>
      {known.length > 0 && (
        <dl className="menu-facts">
          {known.map(([term, what]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
      {gap && <p className="menu-gap">{GAP_WORDS.label}</p>}
    </>
  );
}
