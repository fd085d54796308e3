import type { Day, Reflection, YouwardDatabase } from './schema.ts';

export const MOST_REFLECTION_UNITS = 2_000;

export type ReflectionOutcome =
  | { readonly outcome: 'kept'; readonly value: string }
  /** Another window wrote something else since `base`; it stands. */
  | { readonly outcome: 'changed'; readonly theirs: string }
  | { readonly outcome: 'too-long' };

/** One text a week. `base` is what the writer saw stored; without words nothing is stored. `at` in epoch milliseconds. */
export async function writeReflection(
  database: YouwardDatabase,
  week: Day,
  { base, text }: { readonly base: string; readonly text: string },
  at: number,
): Promise<ReflectionOutcome> {
  const value = text.trim();
  if (value.length > MOST_REFLECTION_UNITS) return { outcome: 'too-long' };
  const { reflections } = database;
  return database.transaction('rw', reflections, async (): Promise<ReflectionOutcome> => {
    const now = (await reflections.get(week))?.text ?? '';
    if (now !== base && now !== value) return { outcome: 'changed', theirs: now };
    if (value === '') await reflections.delete(week);
    else if (now !== value) await reflections.put({ week, text: value, at });
    return { outcome: 'kept', value };
  });
}

/** Up to a week, that week included, newest first. */
export async function reflectionsUpTo(database: YouwardDatabase, week: Day, limit: number): Promise<Reflection[]> {
  return database.reflections.where('week').belowOrEqual(week).reverse().limit(limit).toArray();
}
