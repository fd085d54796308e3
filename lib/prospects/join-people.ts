import type { ImportedPerson, Limits } from './import-rows.ts';

/** What both say, each once. */
function notesOf(one = '', other = ''): string {
  if (one.includes(other)) return one;
  return one === '' ? other : `${one}\n${other}`;
}

/** One of two: the first's words stand, the second fills what it lacks; different notes stand below each other. */
function joined(one: ImportedPerson, other: ImportedPerson, limits: Limits): ImportedPerson {
  const notes = notesOf(one.texts.notes, other.texts.notes).slice(0, limits.free);
  const lines = (list: 'observations' | 'pains') => [...new Set([...one[list], ...other[list]])].slice(0, limits.lines);
  return {
    keys: [...new Set([...one.keys, ...other.keys])],
    texts: { ...other.texts, ...one.texts, ...(notes !== '' && { notes }) },
    chosen: { ...other.chosen, ...one.chosen },
    observations: lines('observations'),
    pains: lines('pains'),
  };
}

/** Rows about one person, by any address or page they share, made one, in the order of the first of each. */
export function joinPeople(people: readonly ImportedPerson[], limits: Limits): ImportedPerson[] {
  const byPlace = new Map<number, ImportedPerson>();
  const placeOf = new Map<string, number>();
  people.forEach((person, index) => {
    const places = [...new Set(person.keys.flatMap((key) => placeOf.get(key) ?? []))].sort((a, b) => a - b);
    const place = places[0] ?? index;
    const all = [...places.flatMap((one) => byPlace.get(one) ?? []), person].reduce((one, other) =>
      joined(one, other, limits),
    );
    for (const one of places) byPlace.delete(one);
    byPlace.set(place, all);
    for (const key of all.keys) placeOf.set(key, place);
  });
  return [...byPlace].sort(([a], [b]) => a - b).map(([, person]) => person);
}
