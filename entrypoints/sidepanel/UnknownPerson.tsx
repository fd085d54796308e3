import { useEffect, useRef, useState } from 'react';
import { NewPerson } from '../../components/prospects/NewPerson.tsx';
import type { Recipient } from '../../lib/panel/use-whom.ts';
import { settle } from '../../lib/storage/failure.ts';
import { keepProspect } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';

export interface UnknownPersonProps {
  readonly database: YouwardDatabase;
  readonly recipient: Recipient;
  readonly onChanged: () => void;
}

/** Somebody there is no record of yet; the button, or Alt with K, makes one. */
export function UnknownPerson({ database, recipient, onChanged }: UnknownPersonProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { person, name, facts, keepable } = recipient;
  const keep = async () => {
    const kept = await settle(database, () => keepProspect(database, person, facts, Date.now()));
    setTrouble(kept.ok ? null : kept.sentence);
    if (kept.ok) onChanged();
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (!keepable) return undefined;
    const ending = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'KeyK' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void latest.current();
      },
      { signal: ending.signal },
    );
    return () => ending.abort();
  }, [keepable]);
  return (
    <NewPerson
      name={name}
      address={person.email ?? person.profile ?? ''}
      company={facts.company ?? ''}
      role={facts.role ?? ''}
      keepable={keepable}
      trouble={trouble}
      onKeep={() => void keep()}
    />
  );
}
