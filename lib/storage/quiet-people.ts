import type { Person } from '../engine/types.ts';
import { type Settled, settleItem } from './failure.ts';
import { personKey } from './person-keys.ts';
import { changeSettings, type Settings } from './settings.ts';

/** Enough for years, and a bound on what one item may hold. */
const MOST_PEOPLE = 2_000;

/** A message is left alone when everyone it is for is to be left alone. */
export function isQuietFor(people: readonly Person[], { quietPeople }: Settings): boolean {
  const quiet = new Set(quietPeople.map(({ key }) => key));
  return people.length > 0 && people.every((person) => quiet.has(personKey(person) ?? ''));
}

/** "Never for this person", or coach them again. */
export async function coachPeople(people: readonly Person[], coached: boolean): Promise<Settled<Settings>> {
  const chosen = people.flatMap((person) => {
    const key = personKey(person);
    return key === null ? [] : [{ key, name: person.name ?? person.email ?? key }];
  });
  const keys = new Set(chosen.map(({ key }) => key));
  return settleItem(
    changeSettings(({ quietPeople }) => {
      const others = quietPeople.filter(({ key }) => !keys.has(key));
      return { quietPeople: (coached ? others : [...others, ...chosen]).slice(-MOST_PEOPLE) };
    }),
  );
}
