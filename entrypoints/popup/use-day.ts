import { useMemo, useState } from 'react';
import { nameOf } from '../../components/plan/next-words.ts';
import { createPlanActions, openPageFor } from '../../lib/panel/plan-actions.ts';
import { readToday } from '../../lib/panel/today-plan.ts';
import { useKeys } from '../../lib/panel/use-keys.ts';
import { useStored } from '../../lib/panel/use-stored.ts';
import { useToday } from '../../lib/panel/use-today.ts';
import type { PlanFields, PlanItem } from '../../lib/plan/types.ts';
import { type KnownContact, knownByContact } from '../../lib/storage/known-people.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import type { FirstLook } from './first-look.ts';

/** What a key or a button asked for about the person who stands first. */
export type Asking = 'later' | 'by-hand' | 'edit';

/** What was just done, and how to take it back. */
export interface Said {
  readonly text: string;
  readonly onUndo: () => void;
}

const NOBODY: ReadonlyMap<string, KnownContact> = new Map();

/** The popup's state: today's plan, live, who of it is shown, and what is being asked about them. */
export function useDay(database: YouwardDatabase, first: FirstLook | null) {
  const { day, date } = useToday();
  const stored = useStored(database, (db) => readToday(db, day), [day]);
  const plan = stored ?? (first?.day === day ? first.plan : undefined);
  const [chosenId, choose] = useState<number | null>(null);
  const [asking, setAsking] = useState<{ readonly id: number; readonly what: Asking } | null>(null);
  const [keysOn, setKeysOn] = useState(true);
  // What the form begins with; null while nobody is being added.
  const [adding, setAdding] = useState<PlanFields | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const actions = useMemo(
    () => createPlanActions({ database, day, now: Date.now, onTrouble: setTrouble }),
    [database, day],
  );

  const today = plan?.ok ? plan.value : null;
  const open = today?.open ?? [];
  const contacts = open.map(({ contact }) => contact).join('\n');
  const people = useStored(database, (db) => knownByContact(db, open), [contacts]);
  const at = Math.max(
    0,
    open.findIndex(({ id }) => id === chosenId),
  );
  const item = open[at] ?? null;
  const what = item !== null && asking?.id === item.id ? asking.what : null;

  const ask = (next: Asking | null) => setAsking(next === null || item === null ? null : { id: item.id, what: next });
  const walk = (step: number) => choose(open[Math.min(open.length - 1, Math.max(0, at + step))]?.id ?? null);

  /** Whoever walked to the third goes on with the fourth, not with the first. */
  async function leave(words: string, work: (one: PlanItem) => Promise<boolean>, undo: (one: PlanItem) => unknown) {
    if (item === null) return;
    const next = open[at + 1] ?? open[0];
    const left = next === undefined || next.id === item.id ? '' : ` Next: ${nameOf(next)}.`;
    setAsking(null);
    choose(open[at + 1]?.id ?? null);
    if (await work(item)) setSaid({ text: `${words}: ${nameOf(item)}.${left}`, onUndo: () => void undo(item) });
  }
  const finish = (minutes: number | null) =>
    leave(
      'Done',
      ({ id }) => actions.done(id, minutes),
      ({ id }) => actions.reopen(id),
    );
  const view = {
    database,
    day,
    date,
    plan,
    today,
    item,
    what,
    people: people?.ok ? people.value : NOBODY,
    actions,
    keysOn,
    setKeysOn,
    adding,
    setAdding,
    trouble,
    said,
    setSaid,
    choose,
    ask,
    finish: (minutes: number | null) => void finish(minutes),
    moveTo: (to: string, words: string) =>
      void leave(
        words,
        ({ id }) => actions.move(id, to),
        ({ id, day: before }) => actions.move(id, before),
      ),
    openPage: () => {
      if (item !== null) openPageFor(item);
    },
    doneByHand: () => {
      if (item?.how === 'call' || item?.how === 'meeting') ask('by-hand');
      else void finish(null);
    },
  };
  useKeys(
    {
      n: view.openPage,
      Enter: view.openPage,
      d: view.doneByHand,
      s: () => ask('later'),
      e: () => ask('edit'),
      j: () => walk(1),
      ArrowDown: () => walk(1),
      k: () => walk(-1),
      ArrowUp: () => walk(-1),
    },
    keysOn && adding === null && item !== null && what === null,
  );
  return view;
}

export type DayView = ReturnType<typeof useDay>;
