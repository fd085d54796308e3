import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { duplicatePairs, pairKey } from '../../lib/prospects/duplicates.ts';
import { likelyDuplicates } from '../../lib/storage/likely-duplicates.ts';
import { indexed } from '../../lib/storage/prospect-index.ts';
import { manyPeople } from '../support/many-people.ts';
import { freshDatabase } from './rows.ts';

test('pairs are found however far apart they lie, and also where ids are missing', async () => {
  const database = freshDatabase();
  const { people } = manyPeople(700);
  const rows = [...people, { ...people[3]!, keys: ['again@norwood.example'] }];
  await database.prospects.bulkAdd(rows.map(indexed));
  await database.prospects.bulkDelete([5, 6, 400]);
  const left = rows.map((row, i) => ({ ...row, id: i + 1 })).filter(({ id }) => ![5, 6, 400].includes(id));
  const pairs = await likelyDuplicates(database);
  expect(pairs.map(pairKey)).toContain('4-701');
  expect(pairs.map(pairKey)).toEqual(duplicatePairs(left).map(pairKey));
});

test('a walk that is ended finds no more', async () => {
  const database = freshDatabase();
  const { people } = manyPeople(10);
  await database.prospects.bulkAdd([...people, ...people].map((person, i) => indexed({ ...person, keys: [`k${i}`] })));
  expect(await likelyDuplicates(database)).not.toEqual([]);
  const ending = new AbortController();
  ending.abort();
  expect(await likelyDuplicates(database, ending.signal)).toEqual([]);
});

test('generated people are the same every time, in many states, and their last contact agrees with their messages', () => {
  const many = manyPeople(300, 900);
  expect(manyPeople(300, 900)).toEqual(many);
  expect(JSON.parse(JSON.stringify(many))).toEqual(many);
  const { people, history } = many;
  expect(new Set(people.flatMap(({ keys }) => keys)).size).toBe(people.flatMap(({ keys }) => keys).length);
  for (const person of people) {
    const sent = history.filter(({ people: about }) => about?.some((key) => person.keys.includes(key)));
    expect(person.lastContactAt).toBe(sent.length === 0 ? null : Math.max(...sent.map(({ sentAt }) => sentAt)));
  }
  for (const has of [
    people.filter(({ pains }) => pains.length > 1),
    people.filter(({ importId }) => importId !== null),
    people.filter(({ lastContactAt }) => lastContactAt === null),
    people.filter(({ company }) => company === ''),
    people.filter(({ relation }) => relation === 'customer'),
    history.filter(({ kept }) => kept !== null),
    history.filter(({ score }) => score === null),
  ]) {
    expect(has.length).toBeGreaterThan(3);
  }
});
