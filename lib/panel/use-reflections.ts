import { useMemo } from 'react';
import type { TextEdit, TextSaved } from '../../components/prospects/person-actions.ts';
import { settle } from '../storage/failure.ts';
import { MOST_REFLECTION_UNITS, reflectionsUpTo, writeReflection } from '../storage/reflections.ts';
import type { Day, Reflection, YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

/** A quarter and the week that has begun. */
const WEEKS_SHOWN = 14;

const TOO_LONG = `A week has at most ${MOST_REFLECTION_UNITS.toLocaleString('en')} characters. Nothing was cut; take some out to keep the rest.`;

export interface Reflections {
  /** Of this week; undefined while it is read. */
  readonly text: string | undefined;
  /** Newest first. */
  readonly earlier: readonly Reflection[];
  readonly trouble: string | null;
  readonly write: (edit: TextEdit) => Promise<TextSaved>;
}

/** What the weeks up to this one taught. `week` is its first day; `now` gives epoch milliseconds. */
export function useReflections(database: YouwardDatabase, week: Day, now: () => number = Date.now): Reflections {
  const stored = useStored(database, (db) => reflectionsUpTo(db, week, WEEKS_SHOWN), [week]);
  const write = useMemo(() => createReflectionWriter(database, week, now), [database, week, now]);
  const rows = stored?.ok ? stored.value : [];
  return {
    text: stored?.ok ? (rows.find((row) => row.week === week)?.text ?? '') : undefined,
    earlier: rows.filter((row) => row.week !== week),
    trouble: stored === undefined || stored.ok ? null : stored.sentence,
    write,
  };
}

export function createReflectionWriter(database: YouwardDatabase, week: Day, now: () => number): Reflections['write'] {
  return async (edit) => {
    const done = await settle(database, () => writeReflection(database, week, edit, now()));
    if (!done.ok) return { outcome: 'refused', sentence: done.sentence };
    return done.value.outcome === 'too-long' ? { outcome: 'refused', sentence: TOO_LONG } : done.value;
  };
}
