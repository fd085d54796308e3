import { useEffect, useState } from 'react';
import type { FoundPromise, Standing } from '../engine/conversation/types.ts';
import { dayOf } from '../plan/day.ts';
import type { Day, Prospect } from '../prospects/types.ts';
import { sentTo } from '../storage/history.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import type { Proposals } from './proposals.ts';
import { useStored } from './use-stored.ts';

/** Messages looked through; older ones say little of where things stand. */
const MOST_READ = 20;

/** Something a sent message seems to promise. */
export interface OfferedPromise extends Pick<FoundPromise, 'text' | 'due'> {
  /** Key of the message. */
  readonly from: string;
  readonly sentOn: Day;
}

export interface PersonPast {
  readonly standing: Standing;
  readonly offered: readonly OfferedPromise[];
}

/** What the messages to somebody, as far as their words are kept, and their last one say; null until they are read. */
export function usePersonPast(
  database: YouwardDatabase,
  { keys, trustLog }: Pick<Prospect, 'keys' | 'trustLog'>,
  lastInbound: string | undefined,
  proposals: Proposals,
): PersonPast | null {
  const key = keys.join('\n');
  const stored = useStored(database, (db) => sentTo(db, keys, MOST_READ), [key]);
  const [past, setPast] = useState<PersonPast | null>(null);
  const rows = stored?.ok ? stored.value : undefined;
  useEffect(() => {
    if (rows === undefined) return undefined;
    let ended = false;
    proposals.proposer().then(
      ({ conversation }) => {
        if (ended) return;
        const told = [...rows].reverse().filter(({ kept }) => kept !== null);
        const texts = told.map(({ kept }) => kept?.text ?? '');
        const heard = lastInbound === undefined ? {} : { lastInbound };
        const offered = told.flatMap(({ key: from, sentAt, kept }) => {
          const sentOn = dayOf(new Date(sentAt));
          return conversation
            .promisesIn(kept?.text ?? '', sentOn)
            .map(({ text, due }) => ({ text, due, from, sentOn }));
        });
        setPast({ standing: conversation.rungAndStage({ sent: texts, ...heard }), offered });
      },
      // Without the engine there is nothing to guess from.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [rows, lastInbound, proposals]);
  if (past === null) return null;
  const isSettled = ({ text, from }: OfferedPromise) =>
    trustLog.some((event) => event.from === from && event.text === text);
  return { ...past, offered: past.offered.filter((one) => !isSettled(one)) };
}
