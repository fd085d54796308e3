import { useRef, useState } from 'react';
import type { MenuPain } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Advice } from './Advice.tsx';
import { EntryForm } from './EntryForm.tsx';
import { MenuEntry } from './MenuEntry.tsx';
import { Starter } from './Starter.tsx';
import { useEntryDrafts } from './use-entry-drafts.ts';
import type { Answer, PainMenuProps } from './view.ts';
import './pain-menu.css';

const REMOVED_MEANWHILE = 'Another window removed it while you were writing. Your words are still here.';

/** The troubles a seller listens for (2.1-2.6), in their order. */
export function PainMenu({ menu, met, ...actions }: PainMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  // A refusal is for everybody to read, what was done shows by itself and is only announced.
  const [said, setSaid] = useState<{ readonly words: string; readonly refused: boolean } | null>(null);
  const [removing, setRemoving] = useState<MenuPain | null>(null);
  // What had the focus is gone; without this the next Tab would start from the top of the page.
  const focusList = () => list.current?.focus();
  const tell = async (work: Promise<Answer>, done: string) => {
    const answer = await work;
    setSaid(answer.ok ? { words: done, refused: false } : { words: answer.sentence, refused: true });
  };
  const drafts = useEntryDrafts(menu, actions, (words) => {
    setSaid(words === null ? null : { words, refused: false });
    focusList();
  });
  const entry = (pain: MenuPain, index: number) => (
    <MenuEntry
      pain={pain}
      met={met.get(pain.id) ?? 0}
      first={index === 0}
      last={index === menu.length - 1}
      onPin={(pinned) => void tell(actions.onChange(pain.id, { pinned }), pinned ? 'Pinned.' : 'No longer pinned.')}
      onMove={(by) =>
        void tell(actions.onMove(pain.id, by), `“${pain.text}” is now ${index + 1 + by} of ${menu.length}.`)
      }
      onEdit={() => drafts.onEdit(pain)}
      onRemove={() => setRemoving(pain)}
    />
  );
  return (
    <div className="stack menu-list" ref={list} tabIndex={-1}>
      <Advice
        menu={menu}
        met={met}
        onPin={(pin, instead) => {
          const work = instead === null ? actions.onChange(pin, { pinned: true }) : actions.onPinInstead(pin, instead);
          void tell(work, 'Pinned.').then(focusList);
        }}
      />
      {menu.length > 0 && (
        <ul className="stack-s" aria-label="Your pain menu">
          {menu.map((pain, index) => {
            const edit = drafts.editOf(pain.id);
            return (
              <li key={pain.id}>
                {edit === undefined ? (
                  entry(pain, index)
                ) : (
                  <EntryForm title="Edit this trouble" submit="Save" {...edit} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {drafts.orphans.map(({ id, notice, ...orphan }) => (
        <EntryForm
          key={id}
          title="Removed meanwhile"
          submit="Put it back on the menu"
          notice={notice ?? REMOVED_MEANWHILE}
          {...orphan}
        />
      ))}
      {drafts.starter !== null && <Starter {...drafts.starter} />}
      {drafts.adding !== null && <EntryForm title="Add a trouble" submit="Put it on the menu" {...drafts.adding} />}
      {drafts.starter === null && drafts.adding === null && (
        <div className="row">
          <Button onPress={drafts.onAdd}>Add another</Button>
        </div>
      )}
      <div role="status" className="live menu-said">
        {said !== null && (said.refused ? <Notice>{said.words}</Notice> : <Announced words={said.words} />)}
      </div>
      <ConfirmDialog
        open={removing !== null}
        title={`Remove “${removing?.text ?? ''}” from the menu?`}
        text="How people say it and the rest of this entry are deleted. Troubles you noted about people stay with them. This cannot be taken back."
        confirm="Remove"
        onConfirm={() => {
          if (removing !== null) void tell(actions.onRemove(removing.id), 'Removed from the menu.').then(focusList);
        }}
        onClose={() => setRemoving(null)}
      />
    </div>
  );
}

function Announced({ words }: { readonly words: string }) {
  return <span className="visually-hidden">{words}</span>;
}
